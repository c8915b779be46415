import type {
  Criterion,
  Evaluation,
  LockedCriteria,
  MetricResult,
} from '../../../src/contract/types';
import { canonicalCriteria, digestCriteria } from '../../../src/domain/criteria/versions/canonical';
import { parseCriteria } from '../../../src/domain/criteria/language/parse';
import { recordRun } from '../../../src/domain/evidence/evaluation';
import { holdCriteria } from '../../../src/domain/evidence/hold-criteria';
import { takeRun } from '../../../src/domain/evidence/take-run';
import { newItem, type Item } from '../../../src/domain/item/item';
import { emptyHead } from '../../../src/ledger/chain';

/** The instant that built records are reckoned from. */
export const NOW = Date.parse('2026-11-20T12:00:00.000Z');

export const daysAgo = (days: number): string => new Date(NOW - days * 86_400_000).toISOString();

/** @throws where the text does not parse: a builder never hides a broken test. */
export const someCriteria = (text: string): Criterion[] => {
  const { criteria, findings } = parseCriteria(text);
  const wrong = findings.find(({ severity }) => severity === 'error');
  if (wrong !== undefined) throw new Error(`test criteria: ${wrong.message}`);
  return criteria;
};

export const someLocked = (text: string, lockedAt = daysAgo(7)): LockedCriteria => {
  const criteria = someCriteria(text);
  return {
    version: 1,
    digest: digestCriteria(criteria),
    text: canonicalCriteria(criteria),
    criteria,
    lockedAt,
    lockedBy: 'account-pm',
    reason: null,
  };
};

export const aCount = (metric: string, successes: number, trials: number): MetricResult => ({
  metric,
  slice: null,
  measure: { kind: 'count', successes, trials },
  baseline: null,
});

export const anEvaluation = (
  results: MetricResult[],
  override: Partial<Evaluation> = {},
): Evaluation => {
  const { recordedAt = daysAgo(1), postedBy = { kind: 'pipeline' }, ...run } = override;
  return recordRun(
    {
      model: { name: 'claims-doc', version: '1.4.0' },
      dataset: { id: 'holdout-v3', sha256: null },
      commit: null,
      runId: null,
      startedAt: daysAgo(1.1),
      finishedAt: daysAgo(1),
      results,
      source: { format: 'assay-json', tool: null },
      ...run,
    },
    recordedAt,
    postedBy,
  );
};

/** An item in Validation with locked criteria and the evaluations taken in. */
export const anItem = (
  criteria: string,
  evaluations: Evaluation[] = [],
  override: Partial<Item> = {},
): Item => {
  const item: Item = {
    ...newItem({ id: '10001', key: 'AI-1', projectId: '10000' }, emptyHead),
    rev: 3,
    stage: 'validation',
    stageSince: daysAgo(8),
    model: { name: 'claims-doc', version: '1.4.0', setBy: null },
  };
  if (criteria === '') return { ...item, ...override };
  const locked = override.locked ?? someLocked(criteria);
  const held = holdCriteria(item, locked, []);
  return { ...evaluations.reduce((known, run) => takeRun(known, run), held), ...override };
};
