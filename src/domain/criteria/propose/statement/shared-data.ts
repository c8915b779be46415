import type { Read } from './limit';

/** `held-out set`, `data/trips.jsonl`: what is measured on, and no part of it. */
const NAMES_DATA =
  /\b(?:sets?|data|dataset|benchmarks?|corpus|suite|split|harness|holdout|folds?)\b|\.(?:jsonl?|csv|parquet)$/iu;

/** `precision >= 80% and recall >= 70% on the held-out set`: data behind the last limit are those of all. */
export const withSharedData = (reads: Read[]): Read[] => {
  const last = reads.at(-1);
  if (reads.length < 2 || last === undefined || 'lost' in last) return reads;
  const isOfAll =
    last.groups.length > 0 &&
    last.groups.every((group) => NAMES_DATA.test(group)) &&
    reads.slice(0, -1).every((read) => !('lost' in read) && read.groups.length === 0);
  return isOfAll ? reads.map((read) => ({ ...read, groups: last.groups })) : reads;
};
