import { describe, expect, it } from 'vitest';
import type { CriterionVerdict, Evaluation, MetricResult } from '../../../../src/contract/types';
import { holdCriteria } from '../../../../src/domain/evidence/hold-criteria';
import {
  asMeasuredFor,
  classNamed,
  measuredForOf,
} from '../../../../src/domain/evidence/matching/measured-for';
import { takeRun } from '../../../../src/domain/evidence/take-run';
import { judgeCriteria } from '../../../../src/domain/gate/decide-gate';
import { starterPolicy } from '../../../../src/domain/gate/policy';
import type { Item } from '../../../../src/domain/item/item';
import {
  aCount,
  anEvaluation,
  anItem,
  daysAgo,
  someLocked,
} from '../../../support/builders/builders';

const OPEN = 'recall >= 80% on holdout-v3';
const NAMED = 'recall >= 80% on holdout-v3 for class "fraud"';

const matrix = (positive: string | null): MetricResult => ({
  ...{ metric: 'confusion', slice: null, baseline: null },
  measure: {
    kind: 'confusion',
    labels: ['Fraud', 'theft', 'none'],
    matrix: [
      [95, 3, 2],
      [20, 70, 10],
      [1, 1, 98],
    ],
    positive,
  },
});

const recall = (successes: number, positiveClass?: string, averaging?: string): MetricResult => ({
  ...aCount('recall', successes, 100),
  ...(positiveClass === undefined ? {} : { positiveClass }),
  ...(averaging === undefined ? {} : { averaging }),
});

/** The day keeps two runs of equal counts apart. */
const run = (day: number, ...results: MetricResult[]): Evaluation =>
  anEvaluation(results, {
    ...{ startedAt: daysAgo(day + 0.1), finishedAt: daysAgo(day), recordedAt: daysAgo(day) },
  });

const taken = (line: string, ...runs: Evaluation[]): Item =>
  runs.reduce(
    (item, one) => takeRun(item, one),
    anItem(line, [], { locked: someLocked(line, daysAgo(30)) }),
  );

const first = (item: Item): CriterionVerdict => {
  const [verdict] = judgeCriteria(item, starterPolicy);
  if (verdict === undefined) throw new Error('no verdict');
  return verdict;
};

describe('what a number is measured for', () => {
  it('is the class or the average that the file states, of metrics that have one', () => {
    expect(measuredForOf('recall', recall(90, 'fraud'))).toBe('class "fraud"');
    expect(measuredForOf('recall', recall(90, undefined, 'weighted'))).toBe('the weighted average');
    expect(measuredForOf('recall', recall(90, undefined, 'binary'))).toBeNull();
    expect(measuredForOf('recall', recall(90))).toBeNull();
    expect(measuredForOf('accuracy', matrix('fraud'))).toBeNull();
    expect(measuredForOf('recall', matrix('theft'))).toBe('class "theft"');
    expect(measuredForOf('recall', matrix(null))).toBe('the macro average');
  });

  it('may be any label of a whole matrix, and that of a baseline beside it', () => {
    const own = { ...matrix('theft'), baseline: { ...matrix(null), name: 'champion' } };
    const other = asMeasuredFor('recall', own, 'class "fraud"');
    expect(other?.measure).toMatchObject({ positive: 'Fraud' });
    expect(other?.baseline?.measure).toMatchObject({ positive: 'Fraud' });
    expect(asMeasuredFor('recall', own, 'class "arson"')).toBeNull();
    expect(asMeasuredFor('recall', recall(90, 'theft'), 'class "fraud"')).toBeNull();
  });

  it.each([
    ['class=fraud', { group: null, name: 'fraud' }],
    ['region=north and class=night fraud', { group: 'region=north', name: 'night fraud' }],
    ['class=fraud and region=north', null],
    ['subclass=fraud', null],
    [null, null],
  ])('is named by the group %s', (slice, named) => {
    expect(classNamed(slice)).toEqual(named);
  });
});

describe('a criterion for a class', () => {
  it.each<[string, MetricResult]>([
    ['stated with the result', recall(95, 'Fraud')],
    ['as a group', { ...recall(95), slice: 'class=fraud' }],
    ['out of a matrix that has another one as positive', matrix('theft')],
  ])('is decided by a run that reports it %s', (_, result) => {
    expect(first(taken(NAMED, run(3, result)))).toMatchObject({ verdict: 'pass', successes: 95 });
  });

  it('is not decided by another class or by none, and says who can mend it', () => {
    const other = first(taken(NAMED, run(3, recall(99, 'theft'))));
    expect(other).toMatchObject({
      ...{ verdict: 'inconclusive', reason: 'run-incomplete', budget: { looked: 0 } },
      aside: {
        why: 'the run reports recall for class "theft", and the criterion asks for class "fraud"',
        next: 'Post the result of that class, with "positiveClass": "fraud".',
        who: 'whoever sends the run, or who wrote the criterion',
      },
    });
    const silent = first(taken(NAMED, run(3, recall(99))));
    expect(silent.aside?.why).toBe(
      'the run does not say for which class recall was measured, and the criterion asks for class "fraud"',
    );
    expect(silent.sentence).toContain('is not decided');
  });
});

describe('a criterion that names no class', () => {
  it('is fixed by its first look, and takes no other class or average from then on', () => {
    const once = taken(OPEN, run(9, recall(80, 'fraud')));
    expect(once.budgets[0]?.measuredFor).toEqual(['class "fraud"']);
    for (const other of [recall(99, 'theft'), recall(99), recall(99, undefined, 'macro')]) {
      const verdict = first(takeRun(once, run(8, other)));
      expect(verdict).toMatchObject({ verdict: 'inconclusive', budget: { looked: 1 } });
      expect(verdict.aside?.why).toContain('the first look was for class "fraud"');
    }
    const both = takeRun(once, run(7, recall(20, 'theft'), recall(97, 'FRAUD')));
    expect(first(both)).toMatchObject({ verdict: 'pass', successes: 97, budget: { look: 2 } });
  });

  it('takes the class where the first look did not say one, and the worse of two', () => {
    const later = taken(OPEN, run(9, recall(80)), run(8, recall(82, 'fraud')));
    expect(later.budgets[0]).toMatchObject({ looked: 2, measuredFor: ['class "fraud"'] });
    const two = taken(OPEN, run(9, recall(99, 'fraud'), recall(50, 'theft')));
    expect(first(two)).toMatchObject({ verdict: 'fail', successes: 50 });
    const half = takeRun(two, run(8, recall(99, 'fraud')));
    expect(first(half).aside?.why).toContain('the first look was for class "theft"');
  });

  it('is the same question when the class is named from then on, and named no more', () => {
    const looked = taken(OPEN, run(9, recall(82, 'fraud')), run(8, recall(83, 'fraud')));
    const named = holdCriteria(looked, someLocked(NAMED, daysAgo(7)), []);
    expect(named.budgets).toHaveLength(1);
    expect(first(named).budget).toMatchObject({ looked: 2, nextLook: 3 });
    const third = takeRun(named, run(6, { ...recall(84), slice: 'class=fraud' }));
    const open = holdCriteria(third, someLocked(OPEN, daysAgo(5)), []);
    const fourth = takeRun(open, run(4, recall(85, 'fraud')));
    expect(fourth.budgets).toHaveLength(1);
    expect(first(fourth).budget).toMatchObject({ look: 4, looked: 4 });
  });

  it('counts each run once where both wordings are asked', () => {
    const looked = taken(OPEN, run(9, recall(82, 'fraud')));
    const both = holdCriteria(looked, someLocked(`${OPEN}\n${NAMED}`, daysAgo(8)), []);
    const again = takeRun(both, run(7, recall(83, 'fraud')));
    expect(again.budgets.map(({ slice, looked: looks }) => [slice, looks])).toEqual([
      [null, 2],
      ['class=fraud', 2],
    ]);
    const relocked = holdCriteria(again, someLocked(`${OPEN}\n${NAMED}`, daysAgo(6)), []);
    expect(relocked.budgets.map(({ looked: looks }) => looks)).toEqual([2, 2]);
  });
});

it('keeps two budgets of one content where a run on it decides nothing', () => {
  const SHA = 'c'.repeat(64);
  const on = (id: string, day: number, version: string | null = '1.4.0') =>
    anEvaluation([aCount('accuracy', 91, 100)], {
      ...{ recordedAt: daysAgo(day), startedAt: daysAgo(day), dataset: { id, sha256: SHA } },
      model: { name: 'claims-doc', version },
    });
  const lines = 'accuracy >= 90% on holdout-v3\naccuracy >= 80% on copy-of-it';
  const item = takeRun(taken(lines, on('holdout-v3', 9)), on('copy-of-it', 8, null));
  expect(item.budgets.map(({ looked }) => looked)).toEqual([1, 0]);
});
