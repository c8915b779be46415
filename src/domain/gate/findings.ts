import type { Finding } from '../../contract/types';
import type { Item } from '../item/item';
import { dayInWords } from '../../words/days';
import { earlierFirst } from '../../words/time';

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
    .sort(earlierFirst);

/** Whether a finding turned out to be none: the app settled it itself. */
export const isCorrected = ({ resolvedAt, resolvedBy }: Finding): boolean =>
  resolvedAt !== null && resolvedBy === null;

/** A finding as it is raised; it is the same at every try. */
export const newFinding = (
  finding: Pick<Finding, 'id' | 'kind' | 'at' | 'accountId' | 'sentence' | 'dueAt'>,
): Finding => ({ ...finding, reverted: false, resolvedBy: null, resolvedAt: null });

/**
 * @returns the item with a finding more. Settled ones make room first. Then the oldest open ones become one
 * that says how many they are and whom they are about, so that no open finding is out of sight.
 */
export const withFinding = (item: Item, finding: Finding): Item => {
  if (item.findings.some(({ id }) => id === finding.id)) return item;
  const all = [...item.findings, finding];
  const surplus = Math.max(0, all.length - MOST_FINDINGS);
  const settled = new Set(all.filter(({ resolvedAt }) => resolvedAt !== null).slice(0, surplus));
  return { ...item, findings: gathered(all.filter((one) => !settled.has(one))) };
};

/** Findings, the oldest as one where there are too many; all of them are open then. */
const gathered = (findings: readonly Finding[]): Finding[] => {
  if (findings.length <= MOST_FINDINGS) return [...findings];
  const before = findings.find(({ older }) => older !== undefined) ?? null;
  const single = findings.filter((one) => one !== before);
  const kept = MOST_FINDINGS - 1;
  const oldest = single.slice(0, single.length - kept);
  return [olderFinding(before, oldest), ...single.slice(-kept)];
};

/** Most accounts that a finding about older ones names. */
const MOST_ABOUT = 50;

/** One finding for older ones, with those that it stood for before. */
const olderFinding = (before: Finding | null, oldest: readonly Finding[]): Finding => {
  const count = (before?.older?.count ?? 0) + oldest.length;
  const accounts = oldest.flatMap(({ accountId }) => accountId ?? []);
  const about = [...new Set([...(before?.older?.about ?? []), ...accounts])].slice(0, MOST_ABOUT);
  const at = before?.at ?? oldest[0]?.at ?? '';
  const until = oldest.at(-1)?.at ?? at;
  const [dueAt] = [before, ...oldest].flatMap((one) => one?.dueAt ?? []).sort();
  const raised = newFinding({
    ...{ id: before?.id ?? `older-${Date.parse(at)}`, kind: 'older-findings', at },
    accountId: null,
    ...(dueAt === undefined ? {} : { dueAt }),
    sentence: `${count} older ${count === 1 ? 'finding is' : 'findings are'} open too, the last of ${dayInWords(until)}; the history tells each`,
  });
  return { ...raised, older: { count, about } };
};

/** Accounts that a finding is about: somebody else settles it. */
export const aboutWhom = ({ accountId, older }: Finding): string[] => [
  ...(accountId === null ? [] : [accountId]),
  ...(older?.about ?? []),
];

/** @returns the item with the finding of that id changed. */
export const changeFinding = (item: Item, id: string, change: Partial<Finding>): Item => ({
  ...item,
  findings: item.findings.map((finding) =>
    finding.id === id ? { ...finding, ...change } : finding,
  ),
});
