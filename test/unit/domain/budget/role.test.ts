import { describe, expect, it } from 'vitest';
import type { Budget, Evaluation, MetricResult } from '../../../../src/contract/types';
import { roleOf, type ReportingRun } from '../../../../src/domain/budget/role';
import { short } from '../../../../src/domain/budget/identity';
import { aBudget, aLook } from '../../../support/builders/budget-builders';
import { aCount, anEvaluation, someCriteria } from '../../../support/builders/builders';

const LINE = 'accuracy >= 90% on holdout-v3';
const COMPARING = 'accuracy better than champion on holdout-v3';
const [A, B] = ['a'.repeat(64), 'b'.repeat(64)];

const aRun = (
  evaluation: Partial<Evaluation> = {},
  about: Partial<ReportingRun> & { line?: string; results?: MetricResult[] } = {},
): ReportingRun => {
  const { line = LINE, results = [aCount('accuracy', 930, 1000)], ...rest } = about;
  return {
    evaluation: anEvaluation(results, evaluation),
    ...{ marks: [], restatement: null, isMonitoring: false },
    criteria: someCriteria(line).map((criterion) => ({ criterion, results })),
    ...rest,
  };
};

const against = (baseline: MetricResult['baseline']): MetricResult[] => [
  { ...aCount('accuracy', 930, 1000), baseline },
];

const champion = (
  dataset?: { id: string | null; sha256: string | null },
  name = 'champion',
): MetricResult['baseline'] => ({
  name,
  measure: { kind: 'count', successes: 900, trials: 1000 },
  ...(dataset !== undefined && { dataset }),
});

const kindOf = (budget: Budget, run: ReportingRun): string => {
  const role = roleOf(budget, run);
  return role.kind === 'aside' ? `${role.aside.kind}: ${role.aside.reason}` : role.kind;
};

describe('what a run is to a budget', () => {
  it('is a look on the data set that the criterion names', () => {
    expect(roleOf(aBudget(LINE), aRun())).toEqual({ kind: 'look', joins: false });
    const digested = aRun({ dataset: { id: 'holdout-v3', sha256: A } });
    expect(roleOf(aBudget(LINE), digested)).toEqual({ kind: 'look', joins: true });
    const renamed = aRun({ dataset: { id: 'copy', sha256: A } });
    expect(roleOf(aBudget(LINE, { sha256: A }), renamed)).toEqual({ kind: 'look', joins: true });
    expect(roleOf(aBudget('accuracy >= 90%'), aRun())).toEqual({ kind: 'look', joins: true });
  });

  it('is nothing new where it was posted before, whatever else it lacks', () => {
    const run = aRun({ model: { name: 'claims-doc', version: null } }, { marks: ['m'] });
    const byMark = aBudget(LINE, { looks: [aLook({ same: ['m'] })] });
    const byDigest = aBudget(LINE, { looks: [aLook({ run: short(run.evaluation.digest) })] });
    expect(roleOf(byMark, run)).toEqual({ kind: 'repeat' });
    expect(roleOf(byDigest, run)).toEqual({ kind: 'repeat' });
  });

  it('is no look without a version of the model', () => {
    const role = roleOf(aBudget(LINE), aRun({ model: { name: 'claims-doc', version: null } }));
    expect(role).toEqual({
      kind: 'aside',
      aside: {
        ...{ kind: 'undecided', reason: 'run-incomplete', who: 'whoever sends the run' },
        why: 'the run does not say which version of the model it tried',
        next: 'Post it again with the version of the model.',
      },
    });
  });

  it('is no look without its data set, and says what to send', () => {
    const unnamed = roleOf(aBudget(LINE), aRun({ dataset: { id: null, sha256: null } }));
    expect(unnamed).toMatchObject({
      aside: { kind: 'undecided', reason: 'run-incomplete', who: 'whoever sends the run' },
    });
    expect(JSON.stringify(unnamed)).toContain('SHA-256 if it is known: holdout-v3.');
    const digestless = roleOf(aBudget(LINE, { sha256: A }), aRun());
    expect(JSON.stringify(digestless)).toContain('names holdout-v3 without its SHA-256');
    const byDigest = aBudget('accuracy >= 90%', { sha256: A });
    const other = aRun({ dataset: { id: null, sha256: null } });
    expect(JSON.stringify(roleOf(byDigest, other))).toContain('the data set aaaaaaaa…');
  });

  it('is development on other data, or on another content of the same name', () => {
    const content = roleOf(
      aBudget(LINE, { sha256: A }),
      aRun({ dataset: { id: 'holdout-v3', sha256: B } }),
    );
    expect(content).toMatchObject({
      aside: {
        ...{ kind: 'development', reason: 'other-dataset', who: 'whoever keeps the data set' },
        why: 'the run was on holdout-v3 with another content (SHA-256 bbbbbbbb… instead of aaaaaaaa…), and that is another data set',
      },
    });
    const other = roleOf(aBudget(LINE), aRun({ dataset: { id: 'train', sha256: null } }));
    expect(other).toMatchObject({
      aside: {
        ...{ kind: 'development', reason: 'other-dataset', who: '' },
        why: 'the run was on another data set (train), so it counts as development',
        next: 'Post a run on holdout-v3.',
      },
    });
    const digest = aRun({ dataset: { id: null, sha256: B } });
    expect(JSON.stringify(roleOf(aBudget(LINE, { sha256: A }), digest))).toContain(
      'another data set (SHA-256 bbbbbbbb…)',
    );
  });

  it('watches a version that is in use', () => {
    expect(kindOf(aBudget(LINE), aRun({}, { isMonitoring: true }))).toBe('monitoring');
    const elsewhere = aRun({ dataset: { id: 'train', sha256: null } }, { isMonitoring: true });
    expect(kindOf(aBudget(LINE), elsewhere)).toBe('development: other-dataset');
  });

  it('is an old look again where its value is known and its uncertainty is new', () => {
    const look = aLook({ restated: 'value' });
    const budget = aBudget(LINE, { looks: [aLook({ run: 'x', restated: null }), look] });
    expect(roleOf(budget, aRun({}, { restatement: 'value' }))).toEqual({ kind: 'restated', look });
    expect(kindOf(budget, aRun({}, { restatement: 'other' }))).toBe('look');
    expect(kindOf(budget, aRun({}, { restatement: null }))).toBe('look');
  });
});

describe('a run that has to compare with a baseline', () => {
  const budget = aBudget(COMPARING);
  const role = (baseline: MetricResult['baseline'], evaluation: Partial<Evaluation> = {}) =>
    roleOf(budget, aRun(evaluation, { line: COMPARING, results: against(baseline) }));
  const reason = (baseline: MetricResult['baseline'], evaluation: Partial<Evaluation> = {}) =>
    kindOf(budget, aRun(evaluation, { line: COMPARING, results: against(baseline) }));

  it('is a look where the baseline is the one, in whatever spelling', () => {
    expect(reason(champion())).toBe('look');
    expect(reason(champion(undefined, ' Champion'))).toBe('look');
  });

  it('is no look without a baseline, or with another one', () => {
    expect(reason(null)).toBe('undecided: no-baseline');
    expect(reason(champion(undefined, 'challenger'))).toBe('undecided: other-baseline');
    expect(role(champion(undefined, 'challenger'))).toMatchObject({
      aside: {
        why: 'the run compares with challenger, the criterion with champion',
        who: 'whoever sends the run, or who wrote the criterion',
      },
    });
  });

  it('is no look where the baseline was measured on other data', () => {
    const on = { dataset: { id: 'holdout-v3', sha256: A } };
    const digested = aBudget(COMPARING, { sha256: A });
    const asked = (dataset: { id: string | null; sha256: string | null }) =>
      kindOf(digested, aRun(on, { line: COMPARING, results: against(champion(dataset)) }));
    expect(asked({ id: 'anything', sha256: A })).toBe('look');
    expect(asked({ id: 'holdout-v3', sha256: B })).toBe('undecided: other-baseline');
    expect(asked({ id: 'Holdout-V3', sha256: null })).toBe('look');
    expect(asked({ id: 'train', sha256: null })).toBe('undecided: other-baseline');
    expect(asked({ id: null, sha256: null })).toBe('look');
    expect(reason(champion({ id: 'train', sha256: B }))).toBe('undecided: other-baseline');
    expect(reason(champion({ id: 'holdout-v3', sha256: B }))).toBe('look');
  });

  it('is asked of no criterion that holds the value alone', () => {
    expect(kindOf(aBudget(LINE), aRun({}, { results: against(null) }))).toBe('look');
  });
});
