import * as z from 'zod';
import {
  approvalBasisSchema,
  challengeSchema,
  impactSchema,
  lookRules,
  roleSchema,
  tradeOffSchema,
} from '../../contract/governance';
import { systemTypeSchema } from '../../contract/lifecycle';
import { monitoringPlanSchema } from '../../contract/monitoring';
import type { Evaluation, LedgerEntry, LockedCriteria } from '../../contract/types';
import { latestResults } from '../evidence/match-results';
import type { Item } from '../item/item';
import { replayRecords } from './replay-records';

/** What is kept of an item beside its ledger. */
export type ItemHistory = {
  criteria: readonly LockedCriteria[];
  evaluations: readonly Evaluation[];
};

/** An item as it was, and whether all of its records of that time are still there. */
export type PastItem = { item: Item; isComplete: boolean };

type Replay = {
  item: Item;
  /** Digests of the evaluations that were recorded. */
  digests: string[];
  isComplete: boolean;
};

type Step = (state: Replay, entry: LedgerEntry, history: ItemHistory) => Replay;

/**
 * An item as it was before an entry of its ledger, made anew from the entries up to there.
 * @param empty the item with nothing in it.
 * @param entries the chain from its first entry on.
 */
export const replayItem = (
  empty: Item,
  entries: readonly LedgerEntry[],
  history: ItemHistory,
): PastItem => {
  const start: Replay = { item: empty, digests: [], isComplete: true };
  const { item, digests, isComplete } = entries.reduce(
    (state, entry) => keep(steps[entry.kind]?.(state, entry, history) ?? state, entry),
    start,
  );
  const recorded = history.evaluations.filter(({ digest }) => digests.includes(digest));
  return {
    item: { ...item, latest: latestResults(item.locked?.criteria ?? [], [], recorded) },
    isComplete: isComplete && recorded.length === new Set(digests).size,
  };
};

/** Takes what is kept beside criteria and evidence along. */
const keep = (state: Replay, entry: LedgerEntry): Replay => {
  const records = replayRecords(state.item.records, entry);
  return records === null
    ? { ...state, isComplete: false }
    : { ...state, item: { ...state.item, records } };
};

const personIn = ({ actor }: LedgerEntry): string =>
  actor.kind === 'person' ? actor.accountId : '';

/** A step over a body of a known form; an entry of another form leaves a gap in what is known. */
const reading =
  <Schema extends z.ZodType>(
    schema: Schema,
    take: (item: Item, body: z.output<Schema>, entry: LedgerEntry) => Item,
  ): Step =>
  (state, entry) => {
    const body = schema.safeParse(entry.body);
    return body.success
      ? { ...state, item: take(state.item, body.data, entry) }
      : { ...state, isComplete: false };
  };

const id = z.object({ id: z.string() });
const model = z.object({ name: z.string().nullable(), version: z.string().nullable() });

const lock: Step = (state, entry, { criteria }) => {
  const locked = criteria.find(({ version }) => version === entry.body['version']);
  if (locked === undefined) return { ...state, isComplete: false };
  const { changes } = entry.body;
  const isSame = Array.isArray(changes) && changes.length === 0;
  const looks = isSame ? state.item.looks : { rule: null, count: 0 };
  return { ...state, item: { ...state.item, locked, looks } };
};

const record: Step = (state, { body }) => {
  const { digest } = body;
  if (typeof digest !== 'string') return { ...state, isComplete: false };
  const { looks } = state.item;
  return {
    ...state,
    digests: [...state.digests, digest],
    item: { ...state.item, looks: { ...looks, count: looks.count + 1 } },
  };
};

const approvalBody = id.extend({
  stage: z.string(),
  role: roleSchema,
  comment: z.string(),
  basis: approvalBasisSchema,
});

const waiverBody = id.extend({
  check: z.string(),
  stage: z.string(),
  reason: z.string(),
  compensatingControl: z.string(),
  tradeOff: tradeOffSchema,
  expiresAt: z.string(),
});

const ended = { approvedBy: null, approvedAt: null, revokedBy: null, revokedAt: null };

/** What each kind of entry makes of an item; kinds that a gate does not look at are left out. */
const steps: Partial<Record<LedgerEntry['kind'], Step>> = {
  'criteria-locked': lock,
  'evaluation-recorded': record,
  'model-changed': reading(z.object({ to: model }), (item, { to }, entry) => ({
    ...item,
    model: { ...to, setBy: personIn(entry) },
  })),
  'system-type-changed': reading(z.object({ to: systemTypeSchema.nullable() }), (item, { to }) => ({
    ...item,
    systemType: to,
  })),
  'impact-set': reading(z.object({ to: impactSchema }), (item, { to }) => ({
    ...item,
    impact: to,
  })),
  'looks-declared': reading(z.object({ rule: z.enum(lookRules) }), (item, { rule }) => ({
    ...item,
    looks: { ...item.looks, rule },
  })),
  'monitoring-planned': reading(
    z.object({ plan: monitoringPlanSchema }),
    (item, { plan }, entry) => ({
      ...item,
      monitoring: {
        ...item.monitoring,
        plan: { ...plan, setBy: personIn(entry), setAt: entry.at },
      },
    }),
  ),
  'challenge-asked': reading(
    id.extend({ criterionId: z.string().nullable(), question: challengeSchema.shape.question }),
    (item, body, entry) => ({
      ...item,
      challenges: [
        ...item.challenges,
        { ...body, askedBy: personIn(entry), askedAt: entry.at, answer: null },
      ],
    }),
  ),
  'challenge-answered': reading(id.extend({ text: z.string() }), (item, body, entry) => ({
    ...item,
    challenges: item.challenges.map((one) =>
      one.id === body.id
        ? { ...one, answer: { text: body.text, by: personIn(entry), at: entry.at } }
        : one,
    ),
  })),
  'approval-given': reading(approvalBody, (item, body, entry) => ({
    ...item,
    approvals: [...item.approvals, { ...body, accountId: personIn(entry), at: entry.at }],
  })),
  'approval-withdrawn': reading(id, (item, body) => ({
    ...item,
    approvals: item.approvals.filter((one) => one.id !== body.id),
  })),
  'waiver-requested': reading(waiverBody, (item, body, entry) => ({
    ...item,
    waivers: [
      ...item.waivers,
      { ...body, requestedBy: personIn(entry), requestedAt: entry.at, ...ended },
    ],
  })),
  'waiver-approved': reading(id, (item, body, entry) => ({
    ...item,
    waivers: item.waivers.map((one) =>
      one.id === body.id ? { ...one, approvedBy: personIn(entry), approvedAt: entry.at } : one,
    ),
  })),
  'waiver-revoked': reading(id, (item, body, entry) => ({
    ...item,
    waivers: item.waivers.map((one) =>
      one.id === body.id ? { ...one, revokedBy: personIn(entry), revokedAt: entry.at } : one,
    ),
  })),
};
