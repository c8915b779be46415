import { sum } from './check-sample';
import { countInBins } from './bins';
import { standardDeviationOf } from './moments';
import type { Prepared } from './prepare';

type Shares = { before: readonly number[]; after: readonly number[] };

/** The share of a histogram below `value`, even within each bin. */
const shareBelow = (edges: readonly number[], shares: readonly number[], value: number): number =>
  sum(
    shares.map((share, i) => {
      const [from, to] = [edges[i] ?? 0, edges[i + 1] ?? 0];
      return share * Math.min(Math.max((value - from) / (to - from), 0), 1);
    }),
  );

/** What moves beyond the ends is counted in the outermost bins. */
const ofHistogram = ({ edges, counts, trials }: Prepared, shift: number): Shares => {
  const before = counts.reference.map((count) => count / trials.reference);
  const middles = edges.slice(1).map((edge, i) => (edge + (edges[i] ?? edge)) / 2);
  const by = shift * standardDeviationOf(middles, counts.reference);
  const below = edges.map((edge, i) => {
    if (i === 0) return 0;
    return i === edges.length - 1 ? 1 : shareBelow(edges, before, edge - by);
  });
  return { before, after: below.slice(1).map((share, i) => share - (below[i] ?? 0)) };
};

const ofDeciles = ({ sorted, edges, counts, trials }: Prepared, shift: number): Shares => {
  const reference = sorted?.reference ?? new Float64Array();
  const by = shift * standardDeviationOf(reference);
  const moved = countInBins(
    reference,
    edges.map((edge) => edge - by),
  );
  const share = (count: number): number => count / trials.reference;
  return { before: counts.reference.map(share), after: moved.map(share) };
};

/** The shares over the bins of a feature before and after all of it moves up by so many sd. */
export const sharesAfterShift = (feature: Prepared, shift: number): Shares =>
  feature.sorted === null ? ofHistogram(feature, shift) : ofDeciles(feature, shift);
