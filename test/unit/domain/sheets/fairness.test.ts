import { describe, expect, it } from 'vitest';
import type { FairnessRow, MeasuredNumber, SheetValue } from '../../../../src/contract/types';
import {
  fairnessConflicts,
  fairnessOf,
  ratioOfGroups,
} from '../../../../src/domain/sheets/fairness';
import { anEvaluation, anItem } from '../../../support/builders/builders';
import { aNumber, aResult, choice, notApplicable, ofCount, rowsWith, text } from './rows';

const LINE = 'recall >= 50% @95% where age>60';
/** An item whose first criterion is missed, and its last one proven for the group. */
const item = anItem(`accuracy >= 90% @95%\n${LINE}`, [
  anEvaluation([
    aResult('accuracy', ofCount(10, 100)),
    aResult('recall', ofCount(90, 100), 'age>60'),
  ]),
]);
const criterion = (of = item): SheetValue => ({
  ...{ kind: 'criterion', criterionId: of.locked?.criteria.at(-1)?.id ?? '' },
});

const rowOf = (
  values: Record<string, SheetValue>,
  numbers: readonly MeasuredNumber[] = [],
  of = item,
): FairnessRow => {
  const [row] = fairnessOf({ rows: rowsWith(values) }, of, numbers);
  if (row === undefined) throw new Error('no row');
  return row;
};

const counted = (metric: string, slice: string | null, successes: number, trials: number) =>
  aNumber({ metric, slice, successes, trials, estimate: successes / trials });

describe('a row of the bias checklist', () => {
  it('is none where the checklist has none', () => {
    expect(fairnessOf({}, item, [])).toEqual([]);
  });

  it('has the verdict of its criterion, and the number of its group with its interval', () => {
    expect(rowOf({ criterion: criterion() }, [aNumber({ slice: 'age>60' })])).toMatchObject({
      ...{ row: 'r1', verdict: 'pass' },
      sentence: 'recall for age>60: 90.0% (82.0% to 95.0%).',
    });
  });

  it('is measured for all where its criterion names no group', () => {
    const all = anItem('recall >= 50% @95%');
    expect(rowOf({ criterion: criterion(all) }, [aNumber()], all)).toMatchObject({
      ...{ verdict: 'gap', sentence: 'recall for all: 90.0% (82.0% to 95.0%).' },
    });
    expect(rowOf({ criterion: criterion(all) }, [], all).sentence).toBe(
      'No stored run says recall for all.',
    );
  });

  it.each([{ lower: null }, { upper: null }])('says so where an end is missing: %j', (over) => {
    const number = aNumber({ slice: 'age>60', ...over });
    expect(rowOf({ criterion: criterion() }, [number]).sentence).toBe(
      'recall for age>60: 90.0%, without an interval.',
    );
  });

  it('is a gap with its criterion while no run says it', () => {
    const unmeasured = anItem(LINE);
    expect(rowOf({ criterion: criterion(unmeasured) }, [], unmeasured)).toEqual({
      ...{ row: 'r1', verdict: 'gap', difference: null, ratio: null },
      sentence: 'No stored run says recall for age>60.',
    });
  });

  it('is a gap where no locked criterion is bound to it', () => {
    const told = {
      ...{ row: 'r1', verdict: 'gap', difference: null, ratio: null },
      sentence: 'No locked criterion of a group is bound to it.',
    };
    expect(rowOf({})).toEqual(told);
    expect(rowOf({ criterion: { kind: 'criterion', criterionId: 'gone' } })).toEqual(told);
    expect(rowOf({ criterion: text('recall') })).toEqual(told);
    expect(rowOf({ criterion: criterion() }, [], anItem(''))).toEqual(told);
  });

  it('does not apply for the reason that somebody gives', () => {
    expect(rowOf({ criterion: notApplicable('It decides about no person.') })).toEqual({
      ...{ row: 'r1', verdict: 'not-applicable', difference: null, ratio: null },
      sentence: 'It decides about no person.',
    });
  });
});

describe('the group of a row against another', () => {
  const numbers = [
    counted('recall', 'age>60', 56, 70),
    counted('recall', 'age<=60', 48, 80),
    counted('recall', null, 63, 70),
    counted('selection_rate', 'age>60', 7, 70),
    counted('selection_rate', 'age<=60', 16, 80),
  ];
  const against = (other: string, fairness: SheetValue = choice('equal-opportunity')) =>
    rowOf({ criterion: criterion(), fairness, 'compared-with': text(other) }, numbers);

  it('is the difference and the ratio of what the agreed criterion measures', () => {
    // 56 of 70 is 0.8, 48 of 80 is 0.6.
    expect(against('age<=60')).toMatchObject({
      ...{ difference: { estimate: expect.closeTo(0.2, 10) as number } },
      ratio: { estimate: expect.closeTo(4 / 3, 10) as number },
    });
    // 7 of 70 is 0.1, 16 of 80 is 0.2.
    expect(against('age<=60', choice('demographic-parity'))).toMatchObject({
      ...{ difference: { estimate: expect.closeTo(-0.1, 10) as number } },
      sentence: 'selection_rate for age>60: 10.0% (82.0% to 95.0%).',
    });
  });

  it.each([
    ['', choice('equal-opportunity')],
    ['', text('recall')],
    ['', choice('other')],
  ])(
    'is all people where no group is named, by the metric of the criterion: %j %j',
    (other, fairness) => {
      // 56 of 70 against 63 of 70.
      expect(against(other, fairness).ratio?.estimate).toBeCloseTo(8 / 9, 10);
    },
  );

  it('is not known where a run does not say the other', () => {
    expect(against('age<=30')).toMatchObject({ difference: null, ratio: null });
    const bare = aNumber({ slice: 'age>60', successes: null });
    const others = numbers.slice(1);
    const row = { criterion: criterion(), 'compared-with': text('age<=60') };
    expect(rowOf(row, [bare, ...others])).toMatchObject({ difference: null, ratio: null });
    const uncounted = aNumber({ slice: 'age>60', trials: null });
    expect(rowOf(row, [uncounted, ...others])).toMatchObject({ difference: null, ratio: null });
    expect(rowOf(row, others)).toMatchObject({ difference: null, ratio: null });
  });
});

describe('the four-fifths rule', () => {
  const told = (one: number, other: number, trials: number, agreed = 'four-fifths') =>
    rowOf(
      {
        ...{ criterion: criterion(), fairness: choice(agreed), 'compared-with': text('age<=60') },
      },
      [
        counted('selection_rate', 'age>60', one, trials),
        counted('selection_rate', 'age<=60', other, trials),
      ],
    ).sentence;

  it.each([
    [900, 'The ratio is above 0.8 with its whole interval.'],
    // 720 of 900 is right at 0.8.
    [720, 'The interval of the ratio holds 0.8, so the runs do not decide it.'],
    [400, 'The ratio is below 0.8 with its whole interval.'],
  ])('of %d of 1000 against 900 of 1000', (one, sentence) => {
    const rate = (one / 10).toFixed(1);
    expect(told(one, 900, 1000)).toBe(
      `selection_rate for age>60: ${rate}% (82.0% to 95.0%). ${sentence}`,
    );
  });

  it('says nothing where no criterion is agreed', () => {
    const values = { criterion: criterion(), 'compared-with': text('age<=60') };
    const numbers = [counted('recall', 'age>60', 4, 9), counted('recall', 'age<=60', 9, 9)];
    expect(rowOf(values, numbers).sentence).toBe('recall for age>60: 44.4% (82.0% to 95.0%).');
  });

  it('says nothing where another criterion is agreed, or there is no ratio', () => {
    expect(told(400, 900, 1000, 'demographic-parity')).not.toContain('ratio');
    expect(told(0, 900, 1000)).not.toContain('ratio');
  });

  it('has no ratio where one of both has no success', () => {
    const some = { successes: 5, trials: 10 };
    const none = { successes: 0, trials: 10 };
    expect(ratioOfGroups(none, some)).toBeNull();
    expect(ratioOfGroups(some, none)).toBeNull();
  });
});

describe('criteria of fairness that cannot both hold', () => {
  const conflicts = (...rows: [decision: string | null, fairness: SheetValue][]) =>
    fairnessConflicts({
      rows: rowsWith(
        ...rows.map(([decision, fairness]) => ({
          ...(decision === null ? {} : { decision: text(decision) }),
          fairness,
        })),
      ),
    });
  const both = (one: string, other: string) =>
    `${one} and ${other} cannot both hold where the groups differ in their base rate. Say which one decides.`;

  it.each([
    ...[
      [
        'predictive-parity',
        'equal-false-positives',
        'Predictive parity',
        'equal false positive rates',
      ],
    ],
    ...[['predictive-parity', 'equal-opportunity', 'Predictive parity', 'equal opportunity']],
    ...[['demographic-parity', 'predictive-parity', 'Demographic parity', 'predictive parity']],
    ...[
      [
        'demographic-parity',
        'equal-false-positives',
        'Demographic parity',
        'equal false positive rates',
      ],
    ],
    ...[['four-fifths', 'predictive-parity', 'Four-fifths rule', 'predictive parity']],
  ])('are %s and %s, for one decision', (one = '', other = '', name = '', second = '') => {
    const found = conflicts(['Who is paid', choice(other)], ['who is PAID', choice(one)]);
    expect(found).toEqual([both(name, second)]);
    expect(conflicts(['Who is paid', choice(one)], ['Who is called', choice(other)])).toEqual([]);
    expect(conflicts(['Who is paid', choice(one)])).toEqual([]);
  });

  it('are none of those that go together, or of no agreed one', () => {
    expect(conflicts(['a', choice('equal-opportunity')], ['a', choice('equal-accuracy')])).toEqual(
      [],
    );
    expect(conflicts(['a', text('predictive-parity')], ['a', choice('four-fifths')])).toEqual([]);
    expect(fairnessConflicts({ rows: rowsWith({ decision: text('a') }) })).toEqual([]);
    expect(fairnessConflicts({})).toEqual([]);
  });

  it('are found where no row names its decision', () => {
    expect(
      conflicts([null, choice('four-fifths')], ['', choice('predictive-parity')]),
    ).toHaveLength(1);
  });
});
