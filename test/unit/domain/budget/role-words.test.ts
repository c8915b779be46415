import { describe, expect, it } from 'vitest';
import type { Budget, Evaluation, MetricResult } from '../../../../src/contract/types';
import { isSameBaseline } from '../../../../src/domain/budget/baseline';
import { short } from '../../../../src/domain/budget/identity';
import { roleOf } from '../../../../src/domain/budget/role';
import { questionOf } from '../../../../src/domain/evidence/worked';
import { aBudget, aLook } from '../../../support/builders/budget-builders';
import { aCount, anEvaluation, someCriteria } from '../../../support/builders/builders';

const LINE = 'recall >= 80% on holdout-v3';
const OF_CLASS = 'recall >= 80% on holdout-v3 for class "fraud"';
const COMPARING = 'recall better than champion on holdout-v3';
const [A, B] = ['a'.repeat(64), 'b'.repeat(64)];
const SENDER = 'whoever sends the run';

const recall = (more: Partial<MetricResult> = {}): MetricResult => ({
  ...aCount('recall', 900, 1000),
  ...more,
});

type Given = {
  line?: string;
  results?: MetricResult[];
  budget?: Partial<Budget>;
  run?: Partial<Evaluation>;
};

const roleIn = ({ line = LINE, results = [recall()], budget = {}, run = {} }: Given) =>
  roleOf(aBudget(line, budget), {
    evaluation: anEvaluation(results, run),
    ...{ marks: [], restatement: null, isMonitoring: false },
    criteria: someCriteria(line).map((criterion) => ({ criterion, results })),
  });

const aside = (given: Given) => {
  const role = roleIn(given);
  if (role.kind !== 'aside') throw new Error(`the run is a ${role.kind}`);
  return role.aside;
};

describe('a run that does not say which data it was on', () => {
  const nameless = { dataset: { id: null, sha256: null } };
  const undecided = { kind: 'undecided', reason: 'run-incomplete', who: SENDER };

  it('is asked for the data set of the criterion', () => {
    expect(aside({ run: nameless })).toEqual({
      ...undecided,
      why: 'the run does not say which data set it ran on',
      next: 'Post it again with the id of the data set, and its SHA-256 if it is known: holdout-v3.',
    });
  });

  it('is asked for the content of a name that is known with its digest', () => {
    expect(aside({ budget: { sha256: A } })).toEqual({
      ...undecided,
      why: 'the run names holdout-v3 without its SHA-256, which is known by now',
      next: 'Post it again with the SHA-256 of holdout-v3.',
    });
  });
});

describe('a run on other data', () => {
  const development = { kind: 'development', reason: 'other-dataset' };

  it('is told what to run it on', () => {
    expect(
      aside({ budget: { sha256: A }, run: { dataset: { id: 'holdout-v3', sha256: B } } }),
    ).toMatchObject({
      ...development,
      next: 'Run it on the content that was used first, or have a second person renew the budget on the new one.',
    });
    const byDigest = { datasets: [], sha256: A };
    expect(aside({ budget: byDigest, run: { dataset: { id: null, sha256: B } } })).toEqual({
      ...{ ...development, who: '' },
      why: 'the run was on another data set (SHA-256 bbbbbbbb…), so it counts as development',
      next: 'Post a run on the data set aaaaaaaa….',
    });
  });
});

describe('a run of which the items do not answer', () => {
  const refusal = { why: 'two metrics were tried', next: 'Post one of them.' };
  const worked = (why: typeof refusal | null): Partial<Evaluation> => ({
    worked: someCriteria(LINE).map((criterion) => ({
      ...questionOf(criterion),
      ...{ results: [recall()], refusal: why },
    })),
  });

  it('is no look, with the reason', () => {
    expect(aside({ run: worked(refusal) })).toEqual({
      ...{ kind: 'undecided', reason: 'run-incomplete', who: SENDER },
      ...refusal,
    });
  });

  it('is a look where they do', () => {
    expect(roleIn({ run: worked(null) })).toEqual({ kind: 'look', joins: false });
  });
});

describe('a run that was measured for another class', () => {
  const named = { ...{ kind: 'undecided', reason: 'run-incomplete' } };
  const FIRST = { measuredFor: ['class "fraud"', 'class "theft"'] };

  it('is told which one the criterion names', () => {
    const who = `${SENDER}, or who wrote the criterion`;
    const next = 'Post the result of that class, with "positiveClass": "fraud".';
    const asks = 'and the criterion asks for class "fraud"';
    expect(aside({ line: OF_CLASS })).toEqual({
      ...{ ...named, who, next },
      why: `the run does not say for which class recall was measured, ${asks}`,
    });
    const results = ['theft', 'theft', 'arson'].map((positiveClass) => recall({ positiveClass }));
    expect(aside({ line: OF_CLASS, results })).toMatchObject({
      why: `the run reports recall for class "theft" and class "arson", ${asks}`,
    });
    const averaged = [recall({ averaging: 'macro' })];
    expect(aside({ line: OF_CLASS, results: averaged }).why).toBe(
      `the run reports recall for the macro average, ${asks}`,
    );
  });

  it('is a look where it is that class, by group or by statement', () => {
    for (const one of [recall({ slice: 'class=fraud' }), recall({ positiveClass: 'Fraud' })]) {
      expect(roleIn({ line: OF_CLASS, results: [one] }).kind).toBe('look');
    }
    const both = [recall({ slice: 'class=fraud' }), recall({ positiveClass: 'theft' })];
    expect(aside({ line: OF_CLASS, results: both }).why).toContain('recall for class "theft"');
  });

  it('is told what the first look was for', () => {
    const who = `${SENDER}, or who writes the criteria`;
    expect(aside({ budget: FIRST, results: [recall({ positiveClass: 'fraud' })] })).toEqual({
      ...{ ...named, who },
      why: 'the run reports recall for class "fraud", and the first look was for class "theft"',
      next: 'Post the result of that class, with "positiveClass": "theft". Another one is another question, which a criterion of its own asks.',
    });
    const results = ['fraud', 'theft'].map((positiveClass) => recall({ positiveClass }));
    expect(roleIn({ budget: FIRST, results }).kind).toBe('look');
  });

  it('is told the average that the first look was for', () => {
    const average = { measuredFor: ['the macro average'] };
    expect(aside({ budget: average, results: [recall({ positiveClass: 'fraud' })] })).toMatchObject(
      {
        next: 'Post the macro average, with "averaging": "macro". Another one is another question, which a criterion of its own asks.',
      },
    );
    expect(roleIn({ budget: average, results: [recall({ averaging: 'macro' })] }).kind).toBe(
      'look',
    );
  });
});

describe('a run that is compared', () => {
  const champion = (name: string, dataset?: { id: string; sha256: null }) =>
    recall({
      baseline: {
        ...{ name, measure: { kind: 'count', successes: 850, trials: 1000 } },
        ...(dataset !== undefined && { dataset }),
      },
    });
  const undecided = { kind: 'undecided', who: SENDER };
  const along = 'Post the result of champion on the same data along with the new one.';

  it('is told what to post along with it', () => {
    expect(aside({ line: COMPARING })).toEqual({
      ...{ ...undecided, reason: 'no-baseline', next: along },
      why: 'the run reports no result of the baseline to compare with',
    });
    const elsewhere = champion('champion', { id: 'train', sha256: null });
    expect(aside({ line: COMPARING, results: [champion('champion'), elsewhere] })).toEqual({
      ...{ ...undecided, reason: 'other-baseline', next: along },
      why: 'the run measured champion on another data set than the new model',
    });
  });

  it('is told the name first where both name and data are others', () => {
    const other = champion('challenger', { id: 'train', sha256: null });
    expect(aside({ line: COMPARING, results: [other] })).toEqual({
      ...{ ...undecided, who: `${SENDER}, or who wrote the criterion`, reason: 'other-baseline' },
      why: 'the run compares with challenger, the criterion with champion',
      next: 'Post the result of champion on the same data, or name the baseline in the criterion as the run does.',
    });
  });

  it.each([
    ['champion', ' Champion ', true],
    ['v1_final', 'V1 final', true],
    ['v1-_ final', 'v1 final', true],
    ['v1final', 'v1 final', false],
    ['champion', 'champion 2', false],
  ])('names %j and %j as one: %s', (one, other, same) => {
    expect(isSameBaseline(one, other)).toBe(same);
    expect(isSameBaseline(other, one)).toBe(same);
  });
});

describe('a run of which somebody stated what its file does not say', () => {
  const stated = { fields: ['startedAt' as const], of: A };

  it('is the look of the run without that', () => {
    const look = aLook({ run: short(A) });
    const looks = [aLook({ run: short(B) }), look];
    const run: Partial<Evaluation> = { stated: { ...stated, fields: ['startedAt'] } };
    expect(roleIn({ budget: { looks }, run })).toEqual({ kind: 'restated', look });
    expect(roleIn({ budget: { looks } }).kind).toBe('look');
    expect(roleIn({ budget: { looks: looks.slice(0, 1) }, run }).kind).toBe('look');
  });
});
