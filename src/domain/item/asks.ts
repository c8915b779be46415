import { askKinds } from '../../words/asks';
import type { Ask, GateDecision } from '../../contract/types';
import { voidReason } from '../gate/approval';
import { isExpired, isInForce } from '../gate/waiver';
import { isOverdue, reportDueAt } from '../monitoring/report-due';
import { DAY } from '../../words/time';
import type { Item } from './item';

/** Days before its end that a waiver is somebody's concern. */
export const WAIVER_NOTICE_DAYS = 7;

/** Days that a hand-off may lie before it counts as stalled. */
export const HANDOFF_STALLS_DAYS = 7;

/** What an item asks of people at `now` (milliseconds), the most urgent first, then the oldest. */
export const asksOf = (item: Item, gate: GateDecision | null, now: number): Ask[] =>
  [
    ...ofMonitoring(item, now),
    ...ofFindings(item),
    ...ofApprovals(item, gate, now),
    ...ofWaivers(item, now),
    ...ofCriteria(item),
    ...ofRecords(item, now),
  ].sort(
    (a, b) =>
      askKinds.indexOf(a.kind) - askKinds.indexOf(b.kind) ||
      Date.parse(a.since) - Date.parse(b.since),
  );

const ask = (
  kind: Ask['kind'],
  since: string,
  { who = null, due = null }: Partial<Pick<Ask, 'who' | 'due'>> = {},
): Ask => ({ kind, who, since, due });

const isPast = (iso: string, now: number): boolean => Date.parse(iso) <= now;

const ofMonitoring = ({ monitoring }: Item, now: number): Ask[] => {
  const { plan, incidents, decisions, reviews } = monitoring;
  const due = reportDueAt(monitoring);
  return [
    ...incidents
      .filter(({ closed }) => closed === null)
      .map(({ awareAt, dueAt }) => ask('incident', awareAt, { due: dueAt })),
    ...decisions
      .filter(({ answer }) => answer === null)
      .map(({ raisedAt, decider, dueAt }) =>
        ask('retrain', raisedAt, { who: decider, due: dueAt }),
      ),
    ...(due !== null && isOverdue(monitoring, now)
      ? [ask('overdue', new Date(due).toISOString(), { who: plan?.owner ?? null })]
      : []),
    ...reviews.filter(({ done }) => done === null).map(({ raisedAt }) => ask('review', raisedAt)),
  ];
};

const ofFindings = ({ findings }: Item): Ask[] =>
  findings
    .filter(({ resolvedAt }) => resolvedAt === null)
    .map(({ at, accountId }) => ask('finding', at, { who: accountId }));

/** Approvals are asked for once nothing else holds the gate back. */
const ofApprovals = (item: Item, gate: GateDecision | null, now: number): Ask[] => {
  const isVoid = item.approvals.find(
    (one) => one.stage === gate?.stage && voidReason(item, one) !== null,
  );
  const open = (gate?.checks ?? []).filter(
    ({ state }) => state === 'unmet' || state === 'inconclusive',
  );
  const isWaiting =
    open.length > 0 &&
    open.every(({ id }) => id === 'approvals-complete' || id === 'approval-current');
  const since = [item.latest.map(({ recordedAt }) => recordedAt), item.stageSince ?? []]
    .flat()
    .sort()
    .at(-1);
  return [
    ...(isVoid === undefined ? [] : [ask('approval-void', isVoid.at, { who: isVoid.accountId })]),
    ...(isWaiting ? [ask('approval', since ?? new Date(now).toISOString())] : []),
  ];
};

const ofWaivers = ({ waivers }: Item, now: number): Ask[] => [
  ...waivers
    .filter((one) => one.approvedBy === null && one.revokedAt === null && !isExpired(one, now))
    .map(({ requestedAt }) => ask('waiver-request', requestedAt)),
  ...waivers
    .filter(
      (one) => isInForce(one, now) && Date.parse(one.expiresAt) - now <= WAIVER_NOTICE_DAYS * DAY,
    )
    .map(({ requestedAt, requestedBy, expiresAt }) =>
      ask('waiver-ending', requestedAt, { who: requestedBy, due: expiresAt }),
    ),
];

const ofCriteria = ({ proposal, challenges }: Item): Ask[] => [
  ...(proposal === null ? [] : [ask('criteria', proposal.proposedAt)]),
  ...challenges
    .filter(({ answer }) => answer === null)
    .map(({ askedAt }) => ask('challenge', askedAt)),
];

const ofRecords = ({ records }: Item, now: number): Ask[] => [
  ...records.handoffs
    .filter(
      ({ answer, offeredAt }) =>
        answer === null && now - Date.parse(offeredAt) > HANDOFF_STALLS_DAYS * DAY,
    )
    .map(({ offeredAt, receiver }) => ask('handoff', offeredAt, { who: receiver })),
  ...records.dependencies
    .filter(({ ready, dueAt }) => ready === null && isPast(dueAt, now))
    .map(({ dueAt, owner }) => ask('data', dueAt, { who: owner, due: dueAt })),
  ...records.artifacts
    .filter(({ reviewBy }) => isPast(reviewBy, now))
    .map(({ reviewBy, owner }) => ask('artifact', reviewBy, { who: owner, due: reviewBy })),
];
