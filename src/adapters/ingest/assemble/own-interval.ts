import type { EvidenceBlock, MetricResult } from '../../../contract/types';
import { contradicted } from './run';

/** Room for what rounding takes of a bound. */
const ROUNDING = 1e-3;

/** An estimate that lies outside of the interval stated for it is contradicted by it, in any format. */
const heldByInterval = (one: MetricResult): MetricResult => {
  const { measure } = one;
  if (measure.kind !== 'interval') return one;
  const { estimate, lower, upper } = measure;
  const room = ROUNDING * Math.max(Math.abs(lower), Math.abs(upper), Math.abs(estimate));
  return estimate >= lower - room && estimate <= upper + room
    ? one
    : contradicted(one, `${estimate} lies outside of its own interval, ${lower} to ${upper}`);
};

export const heldByIntervals = (blocks: readonly EvidenceBlock[]): EvidenceBlock[] =>
  blocks.map((block) => ({
    ...block,
    run: { ...block.run, results: block.run.results.map(heldByInterval) },
  }));
