import type { Finding } from '../../contract/types';
import type { Item } from '../item/item';

/** Most findings that an item keeps; the ledger keeps all. */
const MOST_FINDINGS = 30;

/** Id of the finding about one move past a gate: the same move found twice is one finding. */
export const passedGateId = (stage: string, at: string): string =>
  `moved-${stage}-${Date.parse(at)}`;

/** Whether a finding is about a move into that stage past its gate. */
export const isPassedGate = ({ id }: Finding, stage: string): boolean =>
  id.startsWith(`moved-${stage}-`);

/** Id of the finding about one move that the policy asks a person to make. */
export const machineMoveId = (stage: string, at: string): string =>
  `machine-${stage}-${Date.parse(at)}`;

/** Id of the finding about one move past stages. */
export const skippedId = (stage: string, at: string): string =>
  `skipped-${stage}-${Date.parse(at)}`;

/** Id of the finding about one return that nobody had declared. */
export const undeclaredId = (from: string, to: string, at: string): string =>
  `returned-${from}-${to}-${Date.parse(at)}`;

/** Findings about returns between these stages that are still open, the earliest first. */
export const openReturns = (
  findings: readonly Finding[],
  { from, to }: { from: string; to: string },
): Finding[] =>
  findings
    .filter(({ id, at, resolvedAt }) => resolvedAt === null && id === undeclaredId(from, to, at))
    .sort((one, other) => Date.parse(one.at) - Date.parse(other.at));

/** Whether a finding turned out to be none: the app settled it itself. */
export const isCorrected = ({ resolvedAt, resolvedBy }: Finding): boolean =>
  resolvedAt !== null && resolvedBy === null;

/** A finding as it is raised; it is the same at every try. */
export const newFinding = (
  finding: Pick<Finding, 'id' | 'kind' | 'at' | 'accountId' | 'sentence' | 'dueAt'>,
): Finding => ({ ...finding, reverted: false, resolvedBy: null, resolvedAt: null });

/** @returns the item with a finding more; settled ones make room first, then the oldest. */
export const withFinding = (item: Item, finding: Finding): Item => {
  if (item.findings.some(({ id }) => id === finding.id)) return item;
  const all = [...item.findings, finding];
  const surplus = Math.max(0, all.length - MOST_FINDINGS);
  const settledFirst = [
    ...all.filter(({ resolvedAt }) => resolvedAt !== null),
    ...all.filter(({ resolvedAt }) => resolvedAt === null),
  ];
  const dropped = new Set(settledFirst.slice(0, surplus));
  return { ...item, findings: all.filter((one) => !dropped.has(one)) };
};

/** @returns the item with the finding of that id changed. */
export const changeFinding = (item: Item, id: string, change: Partial<Finding>): Item => ({
  ...item,
  findings: item.findings.map((finding) =>
    finding.id === id ? { ...finding, ...change } : finding,
  ),
});
