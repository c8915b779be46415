import type { Finding, Lifecycle, Policy, Waiver } from '../../contract/types';
import { DAY } from '../../words/time';
import type { Item } from '../item/item';
import { stageIndex, stageOf } from '../lifecycle/stages';
import { decideGate } from './decide-gate';
import { newFinding, withFinding } from './findings';
import { isInForce } from './waiver';

/** Days in which somebody has to say what becomes of an item that its waiver no longer covers. */
const SETTLED_WITHIN_DAYS = 14;

type Rules = { policy: Policy; lifecycle: Lifecycle; evidenceMaxAgeDays: number };

/**
 * Questions that are open again: a waiver let the item into a stage, it has ended while the item is there or
 * further on, and what it let pass is still not met. Each is raised once.
 * @param now milliseconds since the epoch
 */
export const reopenWaived = (
  item: Item,
  rules: Rules,
  now: number,
): { item: Item; findings: Finding[] } => {
  const findings = item.waivers.flatMap((waiver) => {
    const finding = reopened(item, rules, waiver, now);
    return finding === null ? [] : [finding];
  });
  return { item: findings.reduce(withFinding, item), findings };
};

const reopened = (item: Item, rules: Rules, waiver: Waiver, now: number): Finding | null => {
  const { check, stage } = waiver;
  const id = `waiver-${waiver.id}`;
  const ended = endOf(waiver, now);
  if (ended === null || item.findings.some((one) => one.id === id)) return null;
  if (!letIn(item, rules.lifecycle, waiver, ended)) return null;
  const isCovered = item.waivers.some(
    (one) => one.check === check && one.stage === stage && isInForce(one, now),
  );
  if (isCovered) return null;
  const asked = decideGate({
    ...rules,
    item,
    from: before(rules.lifecycle, stage),
    to: stage,
    now,
  });
  const result = asked.checks.find((one) => one.id === check);
  if (result?.state !== 'unmet' && result?.state !== 'inconclusive') return null;
  return newFinding({
    ...{ id, kind: 'waiver-ended', at: ended, accountId: waiver.requestedBy },
    sentence: `the waiver at the ${asked.stageName} gate ended, and what it let pass is not met: ${result.observed}`,
    dueAt: new Date(Date.parse(ended) + SETTLED_WITHIN_DAYS * DAY).toISOString(),
  });
};

/** When a waiver that was granted ended; null while it holds, or where it never did. */
const endOf = (
  { approvedBy, requestedBy, revokedAt, expiresAt }: Waiver,
  now: number,
): string | null => {
  if (approvedBy === null || approvedBy === requestedBy) return null;
  const end = revokedAt !== null && revokedAt < expiresAt ? revokedAt : expiresAt;
  return Date.parse(end) <= now ? end : null;
};

/** Whether the item entered the stage while the waiver held, and people rely on it there or further on. */
const letIn = (
  item: Item,
  lifecycle: Lifecycle,
  { stage, approvedAt }: Waiver,
  ended: string,
): boolean => {
  const entry = item.entered.find((one) => one.stage === stage);
  if (entry === undefined || approvedAt === null) return false;
  const isBeyond = stageIndex(lifecycle, item.stage) >= stageIndex(lifecycle, stage);
  const isRetired = stageOf(lifecycle, item.stage)?.kind === 'decommission';
  const [given, came, over] = [approvedAt, entry.at, ended].map((iso) => Date.parse(iso));
  return isBeyond && !isRetired && (given ?? 0) <= (came ?? 0) && (came ?? 0) <= (over ?? 0);
};

const before = ({ stages }: Lifecycle, stage: string): string | null =>
  stages[stages.findIndex(({ id }) => id === stage) - 1]?.id ?? null;
