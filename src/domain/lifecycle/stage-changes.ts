import type { Lifecycle } from '../../contract/types';
import { stageIndex } from './stages';
import { stageNamed } from './status-mapping';

/** One change of status or of the stage field, as the changelog of a work item tells it. */
export type StageChange = {
  /** Of the changelog entry; one entry may hold several changes. */
  id: string;
  /** ISO 8601. */
  at: string;
  /** Null where Jira does not say who. */
  accountId: string | null;
  kind: 'status' | 'stage';
  /** Status ids, or names of stages; null for none. */
  from: string | null;
  to: string | null;
};

/** What says where an item stands. */
export type StageSource = {
  lifecycle: Lifecycle;
  /** Status id to stage id. */
  statusStages: Readonly<Record<string, string>>;
};

/** Which kind of change tells the stage: the status, unless no status stands for a stage at all. */
export const tellingKind = ({ statusStages }: StageSource): StageChange['kind'] =>
  Object.keys(statusStages).length > 0 ? 'status' : 'stage';

/** Stage that a value of a change stands for; null for none, or one that the lifecycle does not have. */
export const stageMeant = (
  { lifecycle, statusStages }: StageSource,
  kind: StageChange['kind'],
  value: string | null,
): string | null => {
  if (value === null) return null;
  const own = Object.hasOwn(statusStages, value) ? statusStages[value] : undefined;
  const stage =
    kind === 'status'
      ? (own ?? null)
      : stageIndex(lifecycle, value) === -1
        ? stageNamed(lifecycle, value)
        : value;
  return stageIndex(lifecycle, stage) === -1 ? null : stage;
};

/** The same change told twice: pages of a changelog overlap, and exports are joined. */
const printOf = ({ id, at, kind, from, to }: StageChange): string =>
  JSON.stringify([id, Date.parse(at), kind, from, to]);

/**
 * Changes in the order they were made, each once. Of those made at the same time the one comes first
 * that begins where the change before ended, else by the id of the entry.
 */
export const inOrder = (changes: readonly StageChange[]): StageChange[] => {
  const once = new Map(changes.map((change) => [printOf(change), change]));
  const byTime = new Map<number, StageChange[]>();
  for (const change of once.values()) {
    const time = Date.parse(change.at);
    const sameTime = byTime.get(time);
    if (sameTime === undefined) byTime.set(time, [change]);
    else sameTime.push(change);
  }
  const ordered: StageChange[] = [];
  for (const [, sameTime] of [...byTime].sort(([one], [other]) => one - other)) {
    ordered.push(...chained(sameTime, ordered.at(-1)?.to));
  }
  return ordered;
};

/** Ids of Jira are numbers that count up. */
const compareIds = (one: string, other: string): number =>
  one.localeCompare(other, 'en', { numeric: true });

/** Changes of one moment, each behind the one that it goes on from. */
const chained = (
  changes: readonly StageChange[],
  before: string | null | undefined,
): StageChange[] => {
  const left = [...changes].sort((one, other) => compareIds(one.id, other.id));
  const chain: StageChange[] = [];
  while (left.length > 0) {
    const at = chain.length === 0 ? before : chain.at(-1)?.to;
    const next = left.findIndex(({ from }) => at !== undefined && from === at);
    const start = left.findIndex(({ from }) => !left.some(({ to }) => to === from));
    const [first] = left.splice(Math.max(0, next === -1 ? start : next), 1);
    if (first !== undefined) chain.push(first);
  }
  return chain;
};
