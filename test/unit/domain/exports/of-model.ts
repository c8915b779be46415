import type { Evaluation, MetricResult } from '../../../../src/contract/types';
import { noCard } from '../../../../src/domain/exports/card-facts';
import type { ExportSubject } from '../../../../src/domain/exports/subject';
import type { RegisterRisk } from '../../../../src/domain/sheets/register-risks';
import { aCount, anEvaluation, anItem, NOW } from '../../../support/builders/builders';
import { keeping } from '../../../support/builders/records-builders';

/** An item about `claims-doc 1.4.0` of which nothing but these runs is known, the newest first. */
export const ofRuns = (
  evaluations: readonly Evaluation[],
  over: Partial<ExportSubject> = {},
): ExportSubject => ({
  ...{ item: anItem(''), issue: { key: 'AI-1', summary: 'Sort claims' }, evaluations },
  ...{ verdicts: [], card: noCard, risks: [], people: { ds: 'D. Scientist' } },
  ...{ at: new Date(NOW).toISOString(), id: '7f4df2b8-9f5e-4c59-8b41-6a5a3e2f8d10' },
  ...over,
});

/** A run of 480 right answers of 500, on named data. */
export const aRun = (over: Partial<Evaluation> = {}, results = [aCount('accuracy', 480, 500)]) =>
  anEvaluation(results, { dataset: { id: 'holdout-v3', sha256: 'a'.repeat(64) }, ...over });

/** A number without any uncertainty. */
export const aPoint = (
  metric: string,
  value: number,
  slice: string | null = null,
): MetricResult => ({
  ...{ metric, slice, baseline: null, measure: { kind: 'point', value, trials: null } },
});

/** A run that a key of the project attests. */
export const attestedRun = (): Evaluation => ({
  ...aRun({ runId: 'attested' }),
  attested: {
    ...{ by: 'release key', key: 'b'.repeat(64), at: null },
    ...{ predicateType: 'https://example.test/result', statement: 'c'.repeat(64) },
  },
});

export const aRegisterRisk = (over: Partial<RegisterRisk> = {}): RegisterRisk => ({
  ...{ id: 'r1', title: 'Wrong team', effect: 'A week late', rate: null, severity: 'minor' },
  ...{ residual: 'negligible', level: 'low', trigger: null, treatment: 'A person looks.' },
  ...{ issueKey: 'AI-9', owner: 'ds', accepted: null },
  ...over,
});

/** An item on which somebody states a trade-off, and decides it or not. */
export const withTradeOff = (choice: 'go-on' | 'wait' | null) =>
  keeping({
    tradeOffs: [
      {
        ...{ id: 't1', stage: 'deployment', gain: 'a month earlier', cost: 'more complaints' },
        ...{ waiting: 'labels of the north', decider: 'ds', by: 'pm', at: '2026-11-18T00:00:00Z' },
        decision:
          choice === null ? null : { choice, note: '', by: 'ds', at: '2026-11-19T00:00:00Z' },
      },
    ],
  });
