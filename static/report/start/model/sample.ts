import type { Criterion } from '../../../../src/contract/types';

/** What the first item is held to where nobody has written anything else. */
export const FIRST_LINE =
  'accuracy >= 90% @95% n>=50 on holdout-1 because a wrong answer costs somebody an hour';

/** Cases that a sample is made of: enough for every usual target to be proven at the first look. */
const LEAST_CASES = 1000;

/** Share of the way from the target to the best value at which a sample lies. */
const CLEARLY = 0.7;

/** Right (or wrong) cases of `trials` that meet a target clearly; null for what no count of cases shows. */
const successesOf = ({ requirement, unit }: Criterion, trials: number): number | null => {
  if (unit !== 'percent' || requirement.kind !== 'threshold') return null;
  const { comparator, target } = requirement;
  const best = comparator === '>=' || comparator === '>' ? 1 : 0;
  return Math.round(trials * (target + (best - target) * CLEARLY));
};

/**
 * A file of made-up numbers that meets criteria, to try a gate with: `metric,successes,trials`, and
 * a slice where one is asked for.
 * @returns null where a criterion asks for more than counts of cases
 */
export const sampleOf = (criteria: readonly Criterion[]): string | null => {
  const rows = criteria.map((criterion) => {
    const trials = Math.max(LEAST_CASES, criterion.minTrials ?? 0);
    const successes = successesOf(criterion, trials);
    return successes === null
      ? null
      : [criterion.metric, String(successes), String(trials), criterion.slice ?? ''];
  });
  if (rows.length === 0 || rows.some((row) => row === null)) return null;
  const known = rows.filter((row) => row !== null);
  const hasSlices = known.some(([, , , slice]) => slice !== '');
  const head = ['metric', 'successes', 'trials', ...(hasSlices ? ['slice'] : [])];
  const lines = known.map((row) => row.slice(0, head.length).map(quoted).join(','));
  return `${[head.join(','), ...lines].join('\n')}\n`;
};

const quoted = (cell: string): string =>
  /[",\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
