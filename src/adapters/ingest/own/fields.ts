/** Spellings of Assay's own fields; the left name is the one used everywhere else. */
export const RESULT_FIELDS = {
  metric: ['metric'],
  slice: ['slice'],
  successes: ['successes', 'k'],
  trials: ['trials', 'n'],
  mean: ['mean'],
  sd: ['sd', 'std', 'standardDeviation', 'standard_deviation'],
  value: ['value', 'estimate'],
  stderr: ['stderr', 'standardError', 'standard_error'],
  ciLow: ['ciLow', 'ci_low'],
  ciHigh: ['ciHigh', 'ci_high'],
  confidence: ['confidence'],
  auc: ['auc'],
  positives: ['positives'],
  negatives: ['negatives'],
  labels: ['labels'],
  matrix: ['matrix'],
  positive: ['positive'],
  positiveClass: ['positiveClass', 'positive_class'],
  averaging: ['averaging', 'average'],
  baseline: ['baseline'],
} as const;

/** Fields of a baseline beside its number. */
export const BASELINE_FIELDS = {
  name: ['name'],
  modelVersion: ['modelVersion', 'model_version'],
  dataset: ['dataset'],
} as const;

export const JUDGE_FIELDS = {
  model: ['model'],
  rubricDigest: ['rubricDigest', 'rubric_digest'],
  rubricVersion: ['rubricVersion', 'rubric_version'],
} as const;

export const RUN_FIELDS = {
  issue: ['issue', 'issueKey', 'issue_key'],
  model: ['model'],
  modelVersion: ['modelVersion', 'model_version'],
  dataset: ['dataset'],
  commit: ['commit'],
  modelDigest: ['modelDigest', 'model_digest'],
  promptDigest: ['promptDigest', 'prompt_digest'],
  configDigest: ['configDigest', 'config_digest'],
  tools: ['tools'],
  judge: ['judge'],
  seed: ['seed'],
  environment: ['environment'],
  baseline: ['baseline'],
  items: ['items'],
  runId: ['runId', 'run_id'],
  startedAt: ['startedAt', 'started_at'],
  finishedAt: ['finishedAt', 'finished_at'],
  evaluatedAt: ['evaluatedAt', 'evaluated_at'],
} as const;

export type ResultField = keyof typeof RESULT_FIELDS;
export type RunField = keyof typeof RUN_FIELDS;

/** Which of our names a spelling stands for; null where it is none. */
export const fieldOf = <Field extends string>(
  table: Record<Field, readonly string[]>,
  spelling: string,
): Field | null => {
  for (const name in table) if (table[name].includes(spelling)) return name;
  return null;
};

export const RESULT_SPELLINGS: readonly string[] = Object.values(RESULT_FIELDS).flat();
export const RUN_SPELLINGS: readonly string[] = Object.values(RUN_FIELDS).flat();

/** The known spelling that is one or two letters away; null where none is. */
export const similarTo = (spelling: string, known: readonly string[]): string | null => {
  const wanted = spelling.toLowerCase().slice(0, 40);
  const near = known
    .map((name) => ({ name, distance: editDistance(wanted, name.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance)[0];
  return near !== undefined && near.distance <= 2 && near.name.length > 2 ? near.name : null;
};

/** Levenshtein 1966. */
const editDistance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
};
