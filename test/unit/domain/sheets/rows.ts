import type {
  Measure,
  MeasuredNumber,
  MetricResult,
  SheetContent,
  SheetValue,
} from '../../../../src/contract/types';

export const text = (value: string) => ({ kind: 'text', text: value }) as const;
export const choice = (value: string) => ({ kind: 'choice', choice: value }) as const;
export const person = (account: string) => ({ kind: 'person', person: account }) as const;
export const stated = (value: number, by = 'pm') => ({ kind: 'stated', value, by }) as const;
export const list = (...items: string[]) => ({ kind: 'list' as const, items });
export const notApplicable = (reason: string) => ({ kind: 'not-applicable', reason }) as const;

type Values = Record<string, SheetValue>;

export const aRow = (
  values: Values,
  id = 'r1',
  writers = ['pm'],
): SheetContent[string][number] => ({
  ...{ id, values, writers },
});

/** The values of a section that stands once. */
export const only = (values: Values): SheetContent[string] => [aRow(values, 'only')];

/** Rows with ids r1, r2, … */
export const rowsWith = (...rows: Values[]): SheetContent[string] =>
  rows.map((values, index) => aRow(values, `r${index + 1}`));

/** 90 of 100 in a run of 20 November. */
export const aNumber = (over: Partial<MeasuredNumber> = {}): MeasuredNumber => ({
  ...{ kind: 'run', run: 'run-a', metric: 'recall', slice: null, estimate: 0.9 },
  ...{ lower: 0.82, upper: 0.95, trials: 100, successes: 90, dataset: 'holdout-v3' },
  ...{ modelVersion: '1.4.0', at: '2026-11-20T12:00:00.000Z' },
  ...over,
});

export const aResult = (
  metric: string,
  measure: Measure,
  slice: string | null = null,
): MetricResult => ({ metric, slice, measure, baseline: null });

export const ofCount = (successes: number, trials: number): Measure => ({
  ...{ kind: 'count', successes, trials },
});
