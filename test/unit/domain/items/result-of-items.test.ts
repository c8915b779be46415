import { describe, expect, it } from 'vitest';
import type { Criterion, MetricResult } from '../../../../src/contract/types';
import { DECREASING, lookLevel } from '../../../../src/domain/budget/levels';
import { measuredShare, measuredValues } from '../../../../src/domain/decision/measured';
import { certain, curveOf } from '../../../../src/domain/items/curve';
import {
  aboutOf,
  asAsked,
  fromItems,
  measureOf,
  refused,
  resultOf,
  statedBeside,
  valuesOf,
} from '../../../../src/domain/items/result-of-items';
import { aBudget } from '../../../support/builders/budget-builders';
import { aCount, anEvaluation, anItem, someCriteria } from '../../../support/builders/builders';
import { passing } from './compared';
import { item, passSet, scores, scoreSet } from './item-sets';

const criterionOf = (line: string): Criterion => {
  const [criterion] = someCriteria(line);
  if (criterion === undefined) throw new Error(`no criterion in ${line}`);
  return criterion;
};

describe('what items of a criterion are about', () => {
  it.each([
    ['accuracy >= 90% wilson', 'accuracy', 'wilson'],
    ['Sensitivity >= 90%', 'recall', 'exact'],
    ['accuracy >= 90% point', 'accuracy', 'exact'],
  ])('of "%s" is its metric by one name, and the method', (line, metric, method) => {
    expect(aboutOf(criterionOf(line), passing(90))).toMatchObject({ metric, method });
  });

  it.each([
    ['accuracy >= 90%', { lowest: 0, highest: 1 }],
    ['latency_s <= 2', null],
  ])('of "%s" lies within what its name and unit say', (line, range) => {
    expect(aboutOf(criterionOf(line), passing(90)).range).toEqual(range);
  });

  it.each<[string, string, number, [number, number] | null, boolean]>([
    ['by a name that is better low', 'error_rate <= 10%', 90, null, true],
    ['not by a name that is better high', 'accuracy >= 90%', 90, null, false],
    ['not by the name of regressions', 'regressions <= 0', 90, null, false],
    ['not where a share names its side', 'share(latency_s > 2 s) <= 1%', 90, null, false],
    ['not where the file counts what passes', 'error_rate <= 10%', 90, [90, 100], false],
    ['where the file counts what does not', 'accuracy >= 90%', 90, [10, 100], true],
    ['by its name where both counts are alike', 'error_rate <= 90%', 50, [50, 100], true],
    ['by its name where the file counts other items', 'error_rate <= 10%', 90, [90, 200], true],
    ['by its name where the file counts something else', 'accuracy >= 90%', 90, [40, 100], false],
  ])('counts failures %s', (_what, line, pass, stated, expected) => {
    const result = stated === null ? undefined : aCount('x', ...stated);
    expect(aboutOf(criterionOf(line), passing(pass), result).countsFailures).toBe(expected);
  });

  it('is told by no number but a count', () => {
    const point = { ...aCount('x', 0, 1), measure: { kind: 'point', value: 90, trials: 100 } };
    const { countsFailures } = aboutOf(
      criterionOf('error_rate <= 10%'),
      passing(90),
      point as MetricResult,
    );
    expect(countsFailures).toBe(true);
  });
});

describe('what the file states beside items', () => {
  const column = passing(90, { metric: 'ACC', slice: 'Region = North' });
  const result = { ...aCount('accuracy', 90, 100), slice: 'region=north' };

  it('is of their metric and group, by any of their names', () => {
    const results = [
      aCount('accuracy', 1, 2),
      { ...aCount('recall', 1, 2), slice: 'region=north' },
    ];
    expect(statedBeside(anEvaluation([...results, result]), column)).toEqual(result);
    expect(statedBeside(anEvaluation(results), column)).toBeUndefined();
  });

  it('goes along with what they come to, but for its number and its baseline', () => {
    const stated = {
      ...result,
      ...{ positiveClass: 'fraud', averaging: 'macro', contradiction: 'two sums differ' },
      ...{ better: 'higher', refutes: true },
      baseline: { name: 'v1', measure: result.measure },
    } as unknown as MetricResult;
    const measure = { kind: 'count' as const, successes: 1, trials: 2 };
    const worked = { metric: 'accuracy', slice: 'Region = North', measure, baseline: null };
    const criterion = criterionOf('accuracy >= 90%');
    expect(resultOf(criterion, column, measure, stated)).toEqual({
      ...worked,
      ...{ positiveClass: 'fraud', averaging: 'macro', contradiction: 'two sums differ' },
      ...{ better: 'higher', refutes: true },
    });
    expect(resultOf(criterion, column, measure, result)).toStrictEqual(worked);
    expect(resultOf(criterion, column, measure)).toStrictEqual(worked);
  });
});

describe('items as a criterion asks for them', () => {
  const share = criterionOf('share(latency_s <= 2 s) >= 99%');

  it('are passes on one side of a limit, each with what else it is', () => {
    const set = { kind: 'score' as const, items: [item('a', 2, 2, 'x'), item('b', 2.1)] };
    expect(asAsked(share, set)).toEqual(passSet(item('a', 1, 2, 'x'), item('b', 0)));
  });

  it('are as they are where they pass already, or no limit is asked for', () => {
    const [set, other] = [passSet(item('a', 0)), scoreSet([0.5])];
    expect(asAsked(share, set)).toBe(set);
    expect(asAsked(criterionOf('latency_s <= 2'), other)).toBe(other);
    const groups = criterionOf('ratio of selection_rate by sex >= 0.8');
    expect(asAsked(groups, other)).toBe(other);
  });

  it('add up to their sum', () => {
    expect(valuesOf(scores([1, 0.5, 2]))).toBe(3.5);
  });
});

describe('a measure of items', () => {
  const line = 'latency_s <= 2 @95%';
  const values = measuredValues(Array.from({ length: 40 }, (_, at) => 1 + (at % 4) / 10));
  const tailsOf = (budgets: Parameters<typeof anItem>[2] = {}) => {
    const measure = measureOf(values, criterionOf(line), anItem(line, [], budgets));
    return measure.kind === 'worked' ? measure.bounds.map(({ tail }) => tail) : [];
  };
  const levels = (looks: readonly number[], plan: Parameters<typeof lookLevel>[2] = DECREASING) =>
    looks.map((look) => lookLevel(0.05, look, plan).tail);

  it('is its count where it is one', () => {
    const counted = measuredShare({ successes: 9, trials: 10 });
    expect(measureOf(counted, criterionOf('accuracy >= 90%'), anItem(''))).toEqual({
      ...{ kind: 'count', successes: 9, trials: 10 },
    });
  });

  it('has bounds at the plain tail and at those of the next looks, the largest first', () => {
    expect(tailsOf()).toEqual([0.05, ...levels([1, 2, 3])]);
    expect(tailsOf({ budgets: [aBudget(line, { spent: 3 })] })).toEqual([
      ...[0.05, ...levels([4, 5, 6])],
    ]);
  });

  it('goes by the plan that was chosen, and has no bounds where no look is left', () => {
    const plan = { kind: 'equal', looks: 2 } as const;
    expect(tailsOf({ budgets: [aBudget(line, { plan })] })).toEqual([0.05, 0.025]);
    expect(tailsOf({ budgets: [aBudget(line, { plan, spent: 2 })] })).toEqual([0.05]);
  });
});

describe('a curve of bounds', () => {
  const sided = {
    estimate: 5,
    lower: (tail: number) => (tail < 0.01 ? -Infinity : 5 - 1 / tail),
    upper: (tail: number) => (tail < 0.01 ? Infinity : 5 + 1 / tail),
  };
  const measured = {
    ...{ sided, trials: null, counts: null, method: 'm', approximate: 'a', mostLooks: 3 },
  };
  const at = { alpha: 0.05, look: 1, plan: DECREASING };

  it('holds each bound at its tail, and none where there is none', () => {
    const curve = curveOf(measured, at);
    expect(curve).toMatchObject({
      ...{ kind: 'worked', estimate: 5, trials: 0, method: 'm', approximate: 'a', mostLooks: 3 },
    });
    const bounds = curve.kind === 'worked' ? curve.bounds : [];
    expect(bounds[0]).toEqual({ tail: 0.05, lower: 5 - 20, upper: 5 + 20 });
    expect(bounds.at(-1)).toMatchObject({ lower: null, upper: null });
    // The plain tail, that of this look, and of twelve ahead.
    expect(bounds).toHaveLength(14);
  });

  it('reaches less far ahead where each bound asks for resamples', () => {
    const curve = curveOf({ ...measured, isResampled: true }, at);
    expect(curve.kind === 'worked' ? curve.bounds.length : 0).toBe(4);
  });

  it('says how many items it is of', () => {
    expect(curveOf({ ...measured, trials: 40 }, at)).toMatchObject({ trials: 40 });
  });

  it('of what is certain is that value at any tail', () => {
    expect(certain(2, 9, 'ids')).toEqual({
      ...{ kind: 'worked', estimate: 2, trials: 9, method: 'ids' },
      ...{ approximate: null, mostLooks: null },
      bounds: [{ tail: 1e-300, lower: 2, upper: 2 }],
    });
  });
});

describe('a reason why items come to nothing', () => {
  it('begins small, and is within what a record takes', () => {
    const refusal = { message: 'Item a has 1 attempt', hint: 'Try every item' };
    const then = () => refused('never', 'asked');
    expect(fromItems({ ok: false, refusal }, then)).toEqual({
      ...{ ok: false, refusal: { why: 'item a has 1 attempt', next: 'Try every item' } },
    });
    expect(refused('w'.repeat(501), 'n'.repeat(501))).toEqual({
      ...{ ok: false, refusal: { why: 'w'.repeat(500), next: 'n'.repeat(500) } },
    });
  });

  it('is none where they come to something', () => {
    const result = resultOf(criterionOf('accuracy >= 90%'), passing(90), certain(1, 1, 'x'));
    expect(fromItems({ ok: true, value: 1 }, () => ({ ok: true, result }))).toEqual({
      ...{ ok: true, result },
    });
  });
});
