import type { Item } from './item';
import { bytesOf } from './projected-asks';

/**
 * Bytes that the record of an item may take as JSON, by who writes. It is read whole at every transition,
 * so it stays small; a value of storage takes 240 KiB. What people fill ends first, what they settle a
 * little later, then evidence, so that there is always room for what the app itself has to write down.
 */
const BUDGET = { person: 48_000, settling: 52_000, evidence: 60_000, app: 72_000 } as const;

export type Purse = 'person' | 'evidence' | 'app';

/** Entries by which people settle something: they need room for it also where nothing can be added. */
const settling = new Set([
  'challenge-answered',
  'finding-resolved',
  'waiver-approved',
  'waiver-revoked',
  'approval-withdrawn',
  'criteria-locked',
  'criteria-rejected',
  'retraining-answered',
  'review-done',
  'incident-reported',
  'incident-closed',
  'control-linked',
  'control-done',
  'trade-off-decided',
  'handoff-answered',
  'dependency-ready',
  'dependency-removed',
  'artifact-removed',
  'risk-closed',
  'alert-unmuted',
  'stage-moved',
  'gate-decided',
]);

/** Room that the newest result of a criterion takes once there is one, with its looks. */
const RESULT_BYTES = 350;

/** Above this, what is settled leaves the record; the ledger keeps it. */
const TIDY_ABOVE = 44_000;

/** Bytes of an item with those that its criteria will take once they are measured. */
const claimed = (item: Item): number => {
  const criteria = item.locked?.criteria ?? [];
  const unmeasured = criteria.filter(
    ({ id }) => !item.latest.some(({ criterionId }) => criterionId === id),
  );
  return bytesOf(item) + unmeasured.length * RESULT_BYTES;
};

/** How much an item may not take: the limit that a write is over, and what it takes; null where it fits. */
export const overBudget = (
  before: Item,
  after: Item,
  purse: Purse,
  kinds: readonly string[],
): { limit: number; bytes: number } | null => {
  const limit =
    purse === 'person' && kinds.some((kind) => settling.has(kind))
      ? BUDGET.settling
      : BUDGET[purse];
  const bytes = purse === 'person' ? claimed(after) : bytesOf(after);
  const grows = bytesOf(after) > bytesOf(before);
  return bytes > limit && grows ? { limit, bytes } : null;
};

/** Keeps so many of the newest settled rows, and all that are not settled. */
const tidy = <Row>(rows: readonly Row[], kept: number, isSettled: (row: Row) => boolean): Row[] => {
  const settled = rows.filter(isSettled);
  const dropped = new Set(settled.slice(0, settled.length - kept));
  return rows.filter((row) => !dropped.has(row));
};

const tidyTo = (item: Item, kept: number, now: number): Item => ({
  ...item,
  challenges: tidy(item.challenges, kept, ({ answer }) => answer !== null),
  findings: tidy(item.findings, kept, ({ resolvedAt }) => resolvedAt !== null),
  waivers: tidy(
    item.waivers,
    kept,
    ({ revokedAt, expiresAt }) => revokedAt !== null || Date.parse(expiresAt) <= now,
  ),
  demos: tidy(item.demos, kept, () => true),
  scopeChanges: tidy(item.scopeChanges, kept, () => true),
});

/** Settled records of a kind that stay for people to see, as long as there is room for them. */
const KEPT = [3, 1, 0];

/**
 * An item that takes much, without what is settled but for the newest: questions with their answers,
 * findings, waivers that ended or were revoked, demos and changes of long ago. Nothing of it decides a
 * gate, and the ledger and the versions of the criteria keep it in full.
 */
export const tidied = (item: Item, now: number): Item =>
  KEPT.reduce((next, kept) => (bytesOf(next) <= TIDY_ABOVE ? next : tidyTo(item, kept, now)), item);

const partNames: Partial<Record<keyof Item, string>> = {
  draft: 'the draft of the criteria',
  locked: 'the locked criteria',
  proposal: 'the proposed version',
  latest: 'results',
  challenges: 'challenges',
  approvals: 'approvals',
  waivers: 'waivers',
  findings: 'findings',
  scopeChanges: 'changes of the criteria',
  monitoring: 'monitoring',
  records: 'documents, risks and hand-offs',
};

/** The three parts that take most, in words: `challenges 28,400 bytes, …`. */
export const largestParts = (item: Item): string =>
  Object.entries(partNames)
    .map(([part, name]) => ({ name, bytes: bytesOf(item[part as keyof Item]) }))
    .sort((one, other) => other.bytes - one.bytes)
    .slice(0, 3)
    .map(({ name, bytes }) => `${name} ${bytes.toLocaleString('en')}`)
    .join(', ');
