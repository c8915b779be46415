import { sum } from './check-sample';

type Counts = { reference: readonly number[]; current: readonly number[] };

/**
 * Merges the rarest categories into one until every expected count is at least `least`, rarest by how
 * often they occur on both sides together. A single category is left where there is too little.
 */
export const mergeSparse = ({ reference, current }: Counts, least: number): Counts => {
  const [n, m] = [sum(reference), sum(current)];
  const needed = (least * (n + m)) / Math.min(n, m);
  const rows = reference
    .map((count, i) => ({ reference: count, current: current[i] ?? 0 }))
    .sort((one, other) => one.reference + one.current - other.reference - other.current);
  let merged = { reference: 0, current: 0 };
  let kept = rows;
  for (const row of rows) {
    const total = merged.reference + merged.current;
    if (row.reference + row.current >= needed && (total === 0 || total >= needed)) break;
    merged = {
      reference: merged.reference + row.reference,
      current: merged.current + row.current,
    };
    kept = kept.slice(1);
  }
  const all = merged.reference + merged.current > 0 ? [merged, ...kept] : kept;
  return { reference: all.map((row) => row.reference), current: all.map((row) => row.current) };
};
