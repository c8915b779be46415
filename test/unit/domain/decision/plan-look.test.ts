import { describe, expect, it } from 'vitest';
import { lookLevel } from '../../../../src/domain/budget/levels';
import {
  planPairs,
  planShare,
  powerOfPairs,
  type PairPlanInput,
  type SharePlanInput,
} from '../../../../src/domain/decision/plan-look';
import { exactPower } from '../../../../src/domain/stats/power';

const input: SharePlanInput = {
  ...{ metric: 'accuracy', unit: 'percent', target: 0.9, direction: 'at-least' },
  ...{ assumed: [0.93], power: 0.8, level: lookLevel(0.05, 1), clusters: null, trials: null },
};

const powerAt = (trials: number, tail: number): number =>
  exactPower({ target: 0.9, assumed: 0.93, direction: 'at-least', tail, trials });

describe('the plan of a look at a share', () => {
  it('finds samples that reach the power at this look, and at the next', () => {
    const { scenarios, atTrials } = planShare(input);
    const [one] = scenarios;
    expect(scenarios).toHaveLength(1);
    expect(powerAt(one?.trials ?? 0, 0.03)).toBeGreaterThanOrEqual(0.8);
    expect(powerAt(one?.nextTrials ?? 0, 0.01)).toBeGreaterThanOrEqual(0.8);
    expect(one?.nextTrials).toBeGreaterThan(one?.trials ?? Infinity);
    expect(one).toMatchObject({ assumed: 0.93, clusters: null, power: null });
    expect(atTrials).toBeNull();
  });

  it('assumes a fifth, three tenths and half of the room where nothing is assumed', () => {
    expect(planShare({ ...input, assumed: [] }).scenarios.map(({ assumed }) => assumed)).toEqual([
      0.92, 0.93, 0.95,
    ]);
    const low = planShare({ ...input, assumed: [], target: 0.1, direction: 'at-most' });
    expect(low.scenarios.map(({ assumed }) => assumed)).toEqual([0.08, 0.07, 0.05]);
  });

  it('counts how many without a miss would do: 0.9^n under the tail', () => {
    // ln 0.03 / ln 0.9 = 33.3
    expect(planShare(input).flawless).toBe(34);
    expect(planShare({ ...input, target: 0.1, direction: 'at-most' }).flawless).toBe(34);
    // ln 0.05 / ln 0.9 = 28.4: a plan that has no look left is planned for at the whole α.
    const spent = lookLevel(0.05, 3, { kind: 'equal', looks: 2 });
    const left = planShare({ ...input, level: spent });
    expect(left.flawless).toBe(29);
    expect(left.scenarios[0]).toMatchObject({ trials: null, nextTrials: null });
  });

  it('names no number where the true value is not beyond the target', () => {
    expect(planShare({ ...input, assumed: [0.9] }).scenarios[0]?.trials).toBeNull();
    expect(planShare({ ...input, assumed: [0.9] }).sentence).toContain(
      'no number of samples settles it if the true value is 90%',
    );
  });

  it('says what a number of samples can show and what it cannot see', () => {
    const { atTrials, scenarios } = planShare({ ...input, trials: 500 });
    expect(scenarios[0]?.power).toBeCloseTo(powerAt(500, 0.03), 12);
    expect(atTrials?.trials).toBe(500);
    const from = atTrials?.passesFrom ?? 0;
    const at = (assumed: number) =>
      exactPower({ target: 0.9, assumed, direction: 'at-least', tail: 0.03, trials: 500 });
    expect(at(from)).toBeCloseTo(0.8, 3);
    const loss = atTrials?.unseenLoss ?? 0;
    const seen = (assumed: number) =>
      exactPower({ target: 0.9, assumed, direction: 'at-most', tail: 0.05, trials: 500 });
    expect(seen(0.9 - loss)).toBeCloseTo(0.8, 3);
    expect(planShare({ ...input, trials: 10 }).atTrials).toMatchObject({ passesFrom: null });
  });

  it('asks for more where samples come in clusters: 1 + (m - 1) ρ', () => {
    const alone = planShare(input);
    const clusters = { size: 11, correlation: 0.1 };
    const grouped = planShare({ ...input, clusters, trials: 1000 });
    const needed = alone.scenarios[0]?.trials ?? 0;
    expect(grouped.scenarios[0]?.trials).toBe(needed * 2);
    expect(grouped.scenarios[0]?.clusters).toBe(Math.ceil((needed * 2) / 11));
    expect(grouped.flawless).toBe(68);
    expect(grouped.scenarios[0]?.power).toBeCloseTo(powerAt(500, 0.03), 12);
    expect(grouped.atTrials?.trials).toBe(1000);
    expect(grouped.sentence).toContain(' clusters if the true value is 93%');
    expect(planShare({ ...input, clusters, trials: 1 }).scenarios[0]?.power).toBeNull();
  });

  it('is told in one sentence', () => {
    const { sentence } = planShare({ ...input, trials: 500 });
    expect(sentence).toMatch(
      /^To pass look 1, at 97%, with a chance of 80%, accuracy needs: 713 samples if the true value is 93%, 944 at the look after it\. Without a single miss, 34 would do\. With 500 samples a model passes with that chance from a true value of 9\d\.\d+% on, and a loss of up to \d+(\.\d)? points against the target mostly stays open instead of failing\.$/,
    );
    expect(planShare({ ...input, trials: 10 }).sentence).toContain(
      'not even a perfect model passes',
    );
    const last = lookLevel(0.05, 2, { kind: 'equal', looks: 2 });
    expect(planShare({ ...input, level: last }).sentence).not.toContain('at the look after it');
  });
});

describe('items for two models on the same data', () => {
  const pairs: PairPlanInput = {
    ...{ margin: 0.02, kind: 'non-inferior', change: 0, differing: 0.05, power: 0.8, tail: 0.05 },
  };

  it('are Connor’s', () => {
    // (1.644854 + 0.841621)² · 0.05 / 0.02² = 772.8
    expect(planPairs(pairs)).toBe(773);
    // (1.959964 + 0.841621)² · (0.2 - 0.0025) / (0.05 - 0.01)² = 968.8
    const better = { ...pairs, margin: 0.01, change: 0.05, differing: 0.2, tail: 0.025 };
    expect(planPairs({ ...better, kind: 'superior' })).toBe(969);
    // (1.644854 + 0.841621)² · (0.05 - 0.0001) / 0.03² = 342.8
    expect(planPairs({ ...pairs, change: 0.01 })).toBe(343);
  });

  it('do not exist where the hoped-for difference is not beyond the margin', () => {
    expect(planPairs({ ...pairs, change: -0.02 })).toBeNull();
    expect(planPairs({ ...pairs, kind: 'superior', change: 0.02 })).toBeNull();
    expect(planPairs({ ...pairs, kind: 'superior', change: 0.01 })).toBeNull();
    expect(planPairs({ ...pairs, change: 0.3 })).toBe(0);
  });
});

describe('the chance that so many items show it', () => {
  const pairs = { margin: 0.02, kind: 'non-inferior', change: 0, differing: 0.05, tail: 0.05 };
  const chance = (change: object, items: number): number =>
    powerOfPairs({ ...pairs, ...change } as Parameters<typeof powerOfPairs>[0], items);

  it('is the power that the items were planned for', () => {
    expect(chance({}, 773)).toBeCloseTo(0.8, 3);
    const better = { margin: 0.01, change: 0.05, differing: 0.2, tail: 0.025, kind: 'superior' };
    expect(chance(better, 969)).toBeCloseTo(0.8, 3);
  });

  it('is the error alone where the true difference is the margin', () => {
    expect(chance({ change: -0.02 }, 500)).toBeCloseTo(0.05, 9);
    expect(chance({ change: 0.02, kind: 'superior' }, 500)).toBeCloseTo(0.05, 9);
  });

  it('is certain where all items that differ are won', () => {
    expect(chance({ change: 0.5, differing: 0.1 }, 100)).toBe(1);
  });
});

describe('the plan of one number in words', () => {
  it('counts one point and one cluster as one', () => {
    const of = (change: Partial<SharePlanInput>): string =>
      planShare({ ...input, ...change }).sentence;
    const clusters = { size: 5000, correlation: 0.0001 };
    expect(of({ clusters })).toContain(' samples in 1 cluster if the true value is 93%');
    const sure = { target: 0.5, assumed: [0.6], power: 0.8 };
    const points = Array.from({ length: 40 }, (_, at) =>
      of({ ...sure, trials: 12_000 + at * 200 }),
    );
    expect(points.filter((text) => text.includes('up to 1 points'))).toEqual([]);
    expect(points.some((text) => text.includes('up to 1 point against the target'))).toBe(true);
  });

  it('gives several true values one after another', () => {
    const { sentence } = planShare({ ...input, assumed: [0.93, 0.9] });
    expect(sentence).toContain(
      'accuracy needs: 713 samples if the true value is 93%, 944 at the look after it; no number of samples settles it if the true value is 90%. Without',
    );
  });

  it('plans for what has to be low as for its mirror', () => {
    const low = { target: 0.1, assumed: [0.07], direction: 'at-most' as const, trials: 500 };
    const [one, other] = [planShare({ ...input, trials: 500 }), planShare({ ...input, ...low })];
    expect(other.scenarios[0]?.trials).toBe(one.scenarios[0]?.trials);
    expect(other.atTrials?.unseenLoss).toBeCloseTo(one.atTrials?.unseenLoss ?? NaN, 9);
    expect(other.atTrials?.passesFrom).toBeCloseTo(1 - (one.atTrials?.passesFrom ?? NaN), 9);
  });

  it('sees no loss at all by one sample, whatever there is to lose', () => {
    expect(planShare({ ...input, trials: 1 }).atTrials).toMatchObject({
      ...{ trials: 1, passesFrom: null, unseenLoss: 0.9 },
    });
    const low = { target: 0.3, direction: 'at-most', assumed: [0.2], trials: 1 } as const;
    expect(planShare({ ...input, ...low }).atTrials?.unseenLoss).toBeCloseTo(0.7, 12);
  });
});
