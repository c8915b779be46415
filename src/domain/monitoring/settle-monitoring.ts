import type { Item } from '../item/item';
import type { LedgerEvent, LedgerFact } from '../../ledger/catalogue';
import { askRetraining, type Asked } from './ask-retraining';
import { driftOf, isDriftNews } from './drift-level';
import { isInUse } from './in-use';
import { owedSince } from './owed-since';
import { raiseReviews } from './raise-reviews';

/**
 * What follows of a change of an item, or of time alone: since when reports are owed, the level as it
 * is written down, the decision that is asked for and the reviews that become due. Running it twice at
 * the same time changes nothing.
 * @param now milliseconds since the epoch.
 * @returns at most `MOST_SETTLING_EVENTS` events.
 */
export const settleMonitoring = (
  item: Item,
  now: number,
): { item: Item; events: LedgerEvent[] } => {
  const at = new Date(now).toISOString();
  const monitoring = {
    ...item.monitoring,
    owedSince: owedSince(item, at),
    mutes: item.monitoring.mutes.filter(({ until }) => Date.parse(until) > now),
  };
  const current = { ...item, monitoring };
  const { level, flags, sentence } = driftOf(current, now);
  const drift = { level, flags };
  const news = isDriftNews(item.drift, drift)
    ? [driftChanged(item.drift.level, drift, sentence)]
    : [];
  const consequences = isInUse(current) ? withConsequences(current, now) : { monitoring, said: [] };
  return {
    item: { ...current, drift, monitoring: consequences.monitoring },
    events: [...news, ...consequences.said].map((said) => ({
      at,
      actor: { kind: 'app' as const },
      ...said,
    })),
  };
};

/** Ledger entries that it adds to a change at most; a transaction has to have place for them. */
export const MOST_SETTLING_EVENTS = 3;

const driftChanged = (
  from: Item['drift']['level'],
  to: Item['drift'],
  reason: string,
): LedgerFact => ({
  kind: 'drift-changed',
  body: {
    ...{ from, to: to.level, flags: to.flags, reason },
  },
});

const withConsequences = (
  item: Item,
  now: number,
): { monitoring: Item['monitoring']; said: LedgerFact[] } => {
  const { decisions, asked } = askRetraining(item, now);
  const monitoring = { ...item.monitoring, decisions };
  if (asked === null) return { monitoring, said: [] };
  const { reviews, raised } = raiseReviews(item, asked.alarms, now);
  return {
    monitoring: { ...monitoring, reviews },
    said: [
      retrainingAsked(asked),
      ...(raised.length === 0
        ? []
        : [
            {
              kind: 'review-raised' as const,
              body: {
                reason: asked.decision.cause,
                reviews: raised.map(({ raisedAt: _raisedAt, done: _done, ...review }) => review),
              },
            },
          ]),
    ],
  };
};

const retrainingAsked = ({ how, decision }: Asked): LedgerFact => {
  const { id, level, cause, fingerprints, decider, dueAt } = decision;
  return {
    kind: 'retraining-asked',
    body: {
      ...{ id, how, level, fingerprints, decider, dueAt, reason: cause },
    },
  };
};
