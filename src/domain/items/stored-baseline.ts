import type { Evaluation } from '../../contract/types';
import { isSameBaseline } from '../budget/baseline';
import { foldDataset } from '../budget/dataset';

const isOnSameData = ({ dataset: one }: Evaluation, { dataset: other }: Evaluation): boolean => {
  if (one.sha256 !== null && other.sha256 !== null) return one.sha256 === other.sha256;
  return one.id !== null && other.id !== null && foldDataset(one.id) === foldDataset(other.id);
};

/** Whether a run is of what a baseline is called: its model, its version, or both. */
const isOf = (name: string, { model }: Evaluation): boolean =>
  [model.name, model.version, `${model.name ?? ''} ${model.version ?? ''}`].some(
    (one) => one !== null && isSameBaseline(one, name),
  );

/**
 * The stored run that a run is paired with, item by item: on the same data, of the version that the run
 * itself names as its baseline, else of the model or the version that the criterion names. Of several the
 * one that came in first, so that nobody posts a weaker one to be better than.
 * @param asked as the criterion names it; null where it names none.
 * @returns null where there is none, or the run compares with another baseline than is asked for.
 */
export const storedBaseline = (
  asked: string | null,
  run: Evaluation,
  stored: readonly Evaluation[],
): Evaluation | null => {
  const { name, modelVersion } = run.baseline ?? {};
  if (asked !== null && name !== undefined && !isSameBaseline(name, asked)) return null;
  const wanted = asked ?? name;
  const isIt = (one: Evaluation): boolean =>
    modelVersion === undefined
      ? wanted !== undefined && isOf(wanted, one)
      : one.model.version === modelVersion;
  const found = stored.filter(
    (one) =>
      one.digest !== run.digest &&
      one.model.version !== run.model.version &&
      one.items !== undefined &&
      isOnSameData(one, run) &&
      isIt(one),
  );
  const [first, ...rest] = found;
  return first === undefined
    ? null
    : rest.reduce((known, one) => (one.recordedAt < known.recordedAt ? one : known), first);
};
