import type { Run, Stated, StatedField } from '../../contract/types';

/** What a run does not say of itself, and a person may state. */
export const lacksOf = ({ startedAt, model, dataset }: Run): StatedField[] => [
  ...(startedAt === null ? (['startedAt'] as const) : []),
  ...(model.version === null ? (['modelVersion'] as const) : []),
  ...(dataset.id === null ? (['dataset'] as const) : []),
];

/**
 * A run with what a person states of it. What the run says itself stays as it is.
 * @returns the run, and which of the statements were taken
 */
export const withStated = (run: Run, stated: Stated): { run: Run; fields: StatedField[] } => {
  const fields = lacksOf(run).filter((field) => stated[field] !== undefined);
  const taken = (field: StatedField): string | null =>
    fields.includes(field) ? (stated[field] ?? null) : null;
  return {
    run: {
      ...run,
      startedAt: run.startedAt ?? taken('startedAt'),
      model: { ...run.model, version: run.model.version ?? taken('modelVersion') },
      dataset: { ...run.dataset, id: run.dataset.id ?? taken('dataset') },
    },
    fields,
  };
};

/**
 * Why a stated begin cannot be; null where it can.
 * @param receivedAt when the app received the run first, ISO 8601
 */
export const beginProblem = (
  { startedAt, finishedAt }: Pick<Run, 'startedAt' | 'finishedAt'>,
  receivedAt: string | null,
): 'after-end' | 'after-receipt' | null => {
  if (startedAt === null) return null;
  const begin = Date.parse(startedAt);
  if (finishedAt !== null && begin > Date.parse(finishedAt)) return 'after-end';
  return receivedAt !== null && begin > Date.parse(receivedAt) ? 'after-receipt' : null;
};
