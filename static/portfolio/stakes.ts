import { readPath } from '../../src/words/guards';
import { PROPERTY, readProperty, type PropertyStake } from '../../src/words/property';
import type { StakeUnit } from '../../src/words/stake';
import { searchIssues } from '../components/jira/search';
import { all, inProject, toJql } from '../components/jira/jql';
import { byStake, formatStakeAmount } from '../components/words/stake';
import { formatCount } from '../components/format';
import { say } from '../language/say';
import { waitingWithStake } from './waiting';

/** What waiting costs a month in a project, as it was stated of its items; nothing is converted. */
export type StakeTotals = {
  /** The worst first. */
  sums: readonly { unit: StakeUnit; amount: number }[];
  /** Items whose stake is told in words alone. */
  inWords: number;
  /** There are more items than were read. */
  isAtLeast: boolean;
};

/** Most items that are added up; Jira gives at most 100 with properties. */
const MOST = 100;

export const noStakes: StakeTotals = { sums: [], inWords: 0, isAtLeast: false };

/** Adds up by unit. */
export const totalsOf = (stakes: readonly PropertyStake[], isAtLeast: boolean): StakeTotals => {
  const sums = new Map<StakeUnit, number>();
  for (const { unit, amount } of stakes) {
    if (unit !== null && amount !== null) sums.set(unit, (sums.get(unit) ?? 0) + amount);
  }
  return {
    sums: [...sums].map(([unit, amount]) => ({ unit, amount })).sort(byStake),
    inWords: stakes.filter(({ unit }) => unit === null).length,
    isAtLeast,
  };
};

/** For sorting, who has most at stake first: by money, then decisions, then people, then words. */
export const byTotals = (one: StakeTotals, other: StakeTotals): number =>
  byStake(one.sums[0] ?? null, other.sums[0] ?? null) || other.inWords - one.inWords;

/** `€40,000`, `1,200 people`, `2 in words`: each a line. */
export const tellTotals = ({ sums, inWords, isAtLeast }: StakeTotals): string[] => {
  const lines = sums.map(({ unit, amount }) => {
    const told = formatStakeAmount(amount, unit);
    return isAtLeast ? say('at least {told}', { told }) : told;
  });
  return inWords === 0
    ? lines
    : [...lines, say('{items} in words', { items: formatCount(inWords, 'item') })];
};

/** @throws {CallError} where Jira does not answer */
export const readStakes = async (projectKey: string): Promise<StakeTotals> => {
  const { issues, nextPageToken } = await searchIssues({
    jql: toJql(all(inProject(projectKey), waitingWithStake)),
    ...{ fields: ['key'], properties: [PROPERTY], pageSize: MOST, nextPageToken: null },
  });
  const stakes = issues.flatMap(
    (issue) => readProperty(readPath(issue, 'properties', PROPERTY))?.stake ?? [],
  );
  return totalsOf(stakes, nextPageToken !== null);
};
