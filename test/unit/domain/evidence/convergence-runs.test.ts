import { describe, expect, it } from 'vitest';
import type { Criterion, Evaluation } from '../../../../src/contract/types';
import { lookLevel } from '../../../../src/domain/budget/levels';
import { convergenceOf } from '../../../../src/domain/evidence/convergence';
import { aCount, anEvaluation, daysAgo, someCriteria } from '../../../support/builders/builders';

const criterionOf = (text: string): Criterion => {
  const [criterion] = someCriteria(text);
  if (criterion === undefined) throw new Error('no criterion');
  return criterion;
};

const accuracy = criterionOf('accuracy >= 90%');

describe('the runs of a criterion', () => {
  it('are those on its data set, with its digest or without, and any where it names none', () => {
    const on = (id: string | null, sha256: string | null, successes: number): Evaluation =>
      anEvaluation([aCount('accuracy', successes, 100)], { dataset: { id, sha256 } });
    const runs = [
      ...[on('D1', null, 81), on('d1', 'a'.repeat(64), 82)],
      ...[on('d2', null, 83), on(null, null, 84)],
    ];
    const seen = (line: string): number[] =>
      convergenceOf(criterionOf(line), runs)
        .points.map(({ estimate }) => estimate)
        .sort((a, b) => a - b);
    expect(seen('accuracy >= 90% on d1')).toEqual([0.81, 0.82]);
    expect(seen('accuracy >= 90%')).toEqual([0.81, 0.82, 0.83, 0.84]);
  });

  it('are of the time of their end, else of their begin, else of their receipt', () => {
    const times = { startedAt: daysAgo(9), finishedAt: daysAgo(8), recordedAt: daysAgo(1) };
    const of = (part: Partial<Evaluation>): Evaluation =>
      anEvaluation([aCount('accuracy', 80, 100)], { ...times, ...part });
    const runs = [{}, { finishedAt: null }, { finishedAt: null, startedAt: null }].map(of);
    expect(convergenceOf(accuracy, runs).points.map(({ at }) => at)).toEqual(
      [9, 8, 1].map(daysAgo),
    );
  });

  it('of one moment stand in one order, however they come', () => {
    const runs = [80, 81, 82]
      .map((successes) => anEvaluation([aCount('accuracy', successes, 100)]))
      .sort((a, b) => (a.digest < b.digest ? -1 : 1));
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0],
    ]) {
      const { points } = convergenceOf(
        accuracy,
        order.flatMap((at) => runs[at] ?? []),
      );
      expect(points.map(({ digest }) => digest)).toEqual(runs.map(({ digest }) => digest));
    }
  });

  it('count once, and not at all where there is nothing to compare with', () => {
    const twice = anEvaluation([aCount('accuracy', 80, 100), aCount('accuracy', 85, 100)]);
    const { points } = convergenceOf(accuracy, [twice]);
    expect(points).toMatchObject([{ digest: twice.digest, modelVersion: '1.4.0', estimate: 0.8 }]);
    const compared = criterionOf('accuracy within 2% of champion');
    expect(convergenceOf(compared, [twice]).points).toEqual([]);
  });

  it('stand beside what they are held to', () => {
    const line = 'recall > 85% @90% where age>60';
    const criterion = criterionOf(`${line} because late finds cost most`);
    expect(convergenceOf(criterion, [])).toMatchObject({
      ...{ criterionId: criterion.id, line, metric: 'recall', slice: 'age>60', unit: 'percent' },
      ...{ comparator: '>', target: 0.85, points: [], labelsNeeded: null },
    });
  });

  it('lead to one forecast at every look, though each draws its bounds at a level of its own', () => {
    const rating = criterionOf('reader_rating >= 4.8');
    const runs = [3, 3.3, 3.6, 3.9].map((estimate, index) =>
      anEvaluation(
        [
          {
            ...{ metric: 'reader_rating', slice: null, baseline: null },
            measure: { kind: 'standard-error', estimate, standardError: 0.05, trials: null },
          },
        ],
        { finishedAt: daysAgo(21 - 7 * index) },
      ),
    );
    const forecastAt = (look: number): number[] => {
      const { forecast } = convergenceOf(rating, runs, lookLevel(0.05, look));
      return [forecast?.at, forecast?.early, forecast?.late].map((at) => Date.parse(at ?? ''));
    };
    const first = forecastAt(1);
    expect(first.every((at) => at > Date.parse(daysAgo(0)))).toBe(true);
    for (const [index, at] of forecastAt(4).entries())
      expect(Math.abs(at - (first[index] ?? Number.NaN))).toBeLessThan(1000);
  });
});
