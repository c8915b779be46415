import { describe, expect, it } from 'vitest';
import type { MetricResult } from '../../../../src/contract/types';
import { workOut } from '../../../../src/domain/items/work-out';
import { aCount, anEvaluation, anItem } from '../../../support/builders/builders';
import { compared, passing, refusal } from './compared';
import { scores } from './item-sets';

describe('items that do not answer', () => {
  const few = scores([0.5], { metric: 'latency_s' });

  it('say that they are too few, and what to do', () => {
    const [[why, next] = []] = refusal('latency_s <= 2', [few]);
    expect(why).toMatch(/^its items give no interval \(.+\)$/u);
    expect(next).toBe('Post a run with more items, or with more clusters.');
  });

  it('leave it to what the file states of a value', () => {
    const stated = {
      ...aCount('latency_s', 1, 1),
      measure: { kind: 'point', value: 1, trials: 9 },
    };
    expect(compared('latency_s <= 2', [few], { stated: [stated as MetricResult] }).worked).toEqual(
      [],
    );
  });

  it('are not asked for a criterion that they do not bear on, and each criterion is asked by itself', () => {
    const text = 'accuracy >= 90%\nrecall >= 80%\nlatency_s <= 2';
    const { worked } = compared(text, [passing(95), few]);
    expect(worked.map(({ metric, refusal: why }) => [metric, why === null])).toEqual([
      ['accuracy', true],
      ['latency_s', false],
    ]);
  });

  it('answer for no group where one of the groups does not', () => {
    const line = 'latency_s <= 2 for every region';
    const of = (values: number[], slice: string) => scores(values, { slice });
    const many = Array.from({ length: 20 }, (_, at) => 1 + (at % 4) / 10);
    const { worked } = compared(line, [of(many, 'region=north'), of([0.5], 'region=south')]);
    expect(worked).toHaveLength(1);
    expect(worked[0]?.refusal?.why).toContain('its items give no interval');
    expect(worked[0]?.results.map(({ slice, measure }) => [slice, measure.kind])).toEqual([
      ['region=north', 'point'],
      ['region=south', 'point'],
    ]);
  });

  it('are of no criterion where none is locked', () => {
    const run = { evaluation: anEvaluation([]), columns: [passing(95)], baselineOf: () => null };
    expect(workOut(run, anItem(''))).toEqual([]);
  });
});
