import type { CriterionVerdict, ProjectSettings } from '../../../contract/types';
import { authorsOf, voidReason } from '../../gate/approval';
import type { Item } from '../../item/item';
import type { RegisterRisk } from '../../sheets/register-risks';

/** What a self-score looks at: one item, and how its project is set. */
export type ScoreFacts = {
  item: Item;
  verdicts: readonly CriterionVerdict[];
  /** Of the risk register that is saved. */
  risks: readonly RegisterRisk[];
  settings: Pick<ProjectSettings, 'roles' | 'policy'>;
};

/** 2: the app saw it, or a second person answers for it. 1: somebody states it. 0: nothing is there. */
export type Points = 0 | 1 | 2;

/** Points with why. */
export type Point = { points: Points; reason: string };

export const shown = (reason: string): Point => ({ points: 2, reason });
export const stated = (reason: string): Point => ({ points: 1, reason });
export const nothing = (reason: string): Point => ({ points: 0, reason });

/** For what happens at run time, where Assay has no eyes. */
export const unseen = (what: string): Point =>
  nothing(`Assay does not see ${what}. Keep the evidence where it is, or have a run test it.`);

/** The best of several ways to have it; the first of those that are equal. */
export const best = (...ways: readonly (Point | false)[]): Point =>
  ways
    .filter((way) => way !== false)
    .reduce((found, way) => (way.points > found.points ? way : found));

/** A criterion on a metric that is named so: proven, only locked, or not there. */
export const measured = ({ verdicts }: ScoreFacts, metric: RegExp, what: string): Point => {
  const own = verdicts.filter((verdict) => metric.test(verdict.metric));
  const proven = own.find(({ verdict }) => verdict === 'pass');
  if (proven !== undefined) return shown(`“${proven.line}” is proven by a run.`);
  const [open] = own;
  if (open !== undefined) return stated(`“${open.line}” is a criterion, and not proven yet.`);
  return nothing(`No criterion measures ${what}.`);
};

/** Whether a run that the item remembers names its model or data by a digest. */
export const runsName = ({ item }: ScoreFacts, field: 'modelDigest' | 'datasetDigest'): boolean =>
  item.runs.some(({ facts }) => facts[field] !== undefined);

/** Approvals that are about what is there now, by nobody whose work it is. */
export const currentApprovals = ({ item }: ScoreFacts): number => {
  const authors = authorsOf(item);
  return item.approvals.filter(
    (approval) =>
      !authors.includes(approval.accountId) && voidReason(item, approval, null) === null,
  ).length;
};

export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;
