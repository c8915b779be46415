/** What a run has to say of itself; every `<…>` is refused until it is filled in. */
export const RUN_TO_FILL = {
  model: '<name of the model>',
  modelVersion: '<its version>',
  dataset: { id: '<id of the data set>' },
  startedAt: '<when the run began, such as 2026-11-20T10:00:00Z>',
} as const;

/** A share to fill in, for each of these metrics. */
export const sharesToFill = (metrics: readonly string[]): unknown => ({
  ...RUN_TO_FILL,
  results: (metrics.length === 0 ? ['<metric>'] : metrics.slice(0, 5)).map((metric) => ({
    metric,
    successes: '<how many passed>',
    trials: '<of how many>',
  })),
});

/** A score to fill in, for each of these metrics. */
export const meansToFill = (metrics: readonly string[]): unknown => ({
  ...RUN_TO_FILL,
  results: (metrics.length === 0 ? ['<metric>'] : metrics.slice(0, 5)).map((metric) => ({
    metric,
    mean: '<mean of the scores>',
    sd: '<their standard deviation>',
    n: '<how many>',
  })),
});

/** An alert to fill in, in the form of Alertmanager, which Assay reads. */
export const alertToFill = (
  alertname: string,
  labels: Readonly<Record<string, string>> = {},
): unknown => ({
  version: '4',
  groupKey: alertname,
  alerts: [
    {
      status: '<firing or resolved>',
      labels: { alertname, severity: '<critical, warning or info>', ...labels },
      annotations: { summary: '<what happened>' },
      startsAt: '<2026-11-20T10:00:00Z>',
    },
  ],
});

/** The skeleton of a file that says nothing that could be filled in. */
export const anyShare = (): unknown => sharesToFill([]);
