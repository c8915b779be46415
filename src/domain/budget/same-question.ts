import type { Budget } from '../../contract/types';
import { foldSlice } from '../evidence/words/metric-name';
import { earlierFirst } from '../../words/time';

type Asked = Pick<Budget, 'metric' | 'slice' | 'kind' | 'measuredFor'>;

const CLASS = /^class "(.+)"$/u;

/** The groups that name a class which a budget was measured for. */
const groupsNaming = ({ slice, measuredFor = [] }: Asked): (string | null)[] =>
  measuredFor.flatMap((one) => {
    const name = CLASS.exec(one)?.[1];
    if (name === undefined) return [];
    const own = foldSlice(`class=${name}`);
    return slice === null ? [own] : [`${slice}and${own}`, `${slice},${own}`];
  });

/** Whether two budgets ask one thing, be it that one names the class and the other was measured for it. */
export const isSameQuestion = (one: Asked, other: Asked): boolean =>
  one.metric === other.metric &&
  one.kind === other.kind &&
  (one.slice === other.slice ||
    groupsNaming(one).includes(other.slice) ||
    groupsNaming(other).includes(one.slice));

const isNameless = ({ datasets, sha256 }: Budget): boolean =>
  datasets.length === 0 && sha256 === null;

/** Whether two budgets may be of the same data, as far as either knows. */
const mayShareData = (one: Budget, other: Budget): boolean =>
  isNameless(one) ||
  isNameless(other) ||
  (one.sha256 !== null && one.sha256 === other.sha256) ||
  one.datasets.some((id) => other.datasets.includes(id));

/**
 * One budget with what was spent of another that asks the same in other words. A look that both know is one,
 * so that doing it again changes nothing.
 */
const united = (one: Budget, other: Budget): Budget => {
  const [most, least] = one.looked >= other.looked ? [one, other] : [other, one];
  const further = least.looks.filter(({ run }) => !most.looks.some((look) => look.run === run));
  const looks = [...most.looks, ...further].sort(earlierFirst);
  return {
    ...one,
    datasets: [...new Set([...one.datasets, ...other.datasets])],
    sha256: one.sha256 ?? other.sha256,
    since: one.since < other.since ? one.since : other.since,
    plan: one.looked === 0 ? (one.plan ?? other.plan) : one.plan,
    looked: most.looked + further.length,
    spent: most.spent + further.filter(({ verdict }) => verdict !== 'pass').length,
    unnamed: Math.max(one.unnamed, other.unnamed),
    looks,
    elsewhere: one.elsewhere.spent >= other.elsewhere.spent ? one.elsewhere : other.elsewhere,
    renewals: one.renewals.length >= other.renewals.length ? one.renewals : other.renewals,
    request: one.request ?? other.request,
    aside: one.aside ?? other.aside,
  };
};

/**
 * A budget with what was spent of those that ask the same of the same data in other words.
 * @returns it, and the budgets that are settled by that.
 */
export const withOtherWords = (
  budget: Budget,
  others: readonly Budget[],
): { budget: Budget; settled: Budget[] } => {
  const settled = others.filter(
    (one) => one.slice !== budget.slice && isSameQuestion(one, budget) && mayShareData(one, budget),
  );
  return { budget: settled.reduce(united, budget), settled };
};
