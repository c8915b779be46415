import { normalQuantile } from '../stats/distributions/normal';
import { twoSidedProportionInterval } from '../stats/proportion';

/** One answer that a judging model and a person scored: 1 is pass. */
export type LabelPair = { judge: 0 | 1; person: 0 | 1 };

export type Estimate = { value: number; lower: number; upper: number };

/** How far a judge agrees with people. Intervals hold both ends together with 95 %. */
export type LabelAgreement = {
  items: number;
  kappa: Estimate;
  /** Share of answers on which both say the same; interval of Clopper and Pearson. */
  agreement: Estimate;
  /** Share that people pass. */
  baseRate: number;
  /** Of what people pass and fail, the shares that the judge passes and fails; null without any. */
  sensitivity: number | null;
  specificity: number | null;
};

const CONFIDENCE = 0.95;

/** Counts by judge (first letter) and person. */
type Table = { pp: number; pf: number; fp: number; ff: number };

const tableOf = (pairs: readonly LabelPair[]): Table => {
  const of = (judge: 0 | 1, person: 0 | 1): number =>
    pairs.filter((pair) => pair.judge === judge && pair.person === person).length;
  return { pp: of(1, 1), pf: of(1, 0), fp: of(0, 1), ff: of(0, 0) };
};

/**
 * Cohen's kappa with its large-sample standard error.
 * @see Fleiss, Cohen & Everitt 1969, Psychological Bulletin 72:323, equation 13
 */
export const kappaOf = ({ pp, pf, fp, ff }: Table): { kappa: number; standardError: number } => {
  const n = pp + pf + fp + ff;
  const rows = [(pp + pf) / n, (fp + ff) / n] as const;
  const columns = [(pp + fp) / n, (pf + ff) / n] as const;
  const observed = (pp + ff) / n;
  const expected = rows[0] * columns[0] + rows[1] * columns[1];
  // Both always say the same one thing: there is no chance agreement to be better than.
  if (expected === 1) return { kappa: 0, standardError: 0 };
  const kappa = (observed - expected) / (1 - expected);
  const same = (share: number, row: number, column: number): number =>
    share * (1 - expected - (row + column) * (1 - observed)) ** 2;
  const apart = (share: number, row: number, column: number): number => share * (column + row) ** 2;
  const variance =
    (same(pp / n, rows[0], columns[0]) +
      same(ff / n, rows[1], columns[1]) +
      (1 - observed) ** 2 *
        (apart(pf / n, rows[1], columns[0]) + apart(fp / n, rows[0], columns[1])) -
      (observed * expected - 2 * expected + observed) ** 2) /
    (n * (1 - expected) ** 4);
  return { kappa, standardError: Math.sqrt(Math.max(0, variance)) };
};

/**
 * The agreement of a judge with people on the same answers.
 * @throws StatisticsError without a pair
 */
export const labelAgreement = (pairs: readonly LabelPair[]): LabelAgreement => {
  const table = tableOf(pairs);
  const { pp, pf, fp, ff } = table;
  const interval = twoSidedProportionInterval({
    ...{ successes: pp + ff, trials: pairs.length, confidence: CONFIDENCE, method: 'exact' },
  });
  const { kappa, standardError } = kappaOf(table);
  const reach = normalQuantile((1 + CONFIDENCE) / 2) * standardError;
  const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
  return {
    items: pairs.length,
    kappa: { value: kappa, lower: Math.max(-1, kappa - reach), upper: Math.min(1, kappa + reach) },
    agreement: {
      value: interval.estimate,
      lower: interval.lowerBound,
      upper: interval.upperBound,
    },
    baseRate: (pp + fp) / pairs.length,
    sensitivity: share(pp, pp + fp),
    specificity: share(ff, pf + ff),
  };
};
