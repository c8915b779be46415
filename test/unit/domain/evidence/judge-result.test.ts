import { describe, expect, it } from 'vitest';
import type { Criterion, Judgement, Measure, MetricResult } from '../../../../src/contract/types';
import { lookLevel, type BudgetPlan } from '../../../../src/domain/budget/levels';
import { alphaOfCriterion } from '../../../../src/domain/decision/alpha';
import { judgeResult } from '../../../../src/domain/evidence/judge-result';
import { someCriteria } from '../../../support/builders/builders';

const of = (line: string): Criterion => {
  const [criterion] = someCriteria(line);
  if (criterion === undefined) throw new Error(`no criterion in ${line}`);
  return criterion;
};

type Part = Partial<MetricResult> & { against?: Measure; plan?: BudgetPlan };

/** The first look at the criterion of a line, by one measure and perhaps that of a baseline. */
const judge = (
  line: string,
  measure: Measure,
  { against, plan, ...more }: Part = {},
): Judgement => {
  const criterion = of(line);
  const { metric, slice } = criterion;
  const baseline = against === undefined ? null : { name: 'v1', measure: against };
  const level = lookLevel(alphaOfCriterion(criterion), 1, plan);
  return judgeResult(criterion, { metric, slice, baseline, measure, ...more }, level);
};

const count = (successes: number, trials: number): Measure => ({
  ...{ kind: 'count', successes, trials },
});
const bare = (value: number, trials: number | null = null): Measure => ({
  ...{ kind: 'point', value, trials },
});
const between = (lower: number, estimate: number, upper: number, confidence = 0.99): Measure => ({
  ...{ kind: 'interval', lower, estimate, upper, confidence, trials: 400 },
});
const worked = (
  estimate: number,
  ...bounds: [number, number | null, number | null][]
): Measure => ({
  ...{ kind: 'worked', estimate, trials: 60, method: 'pairs', approximate: null, mostLooks: null },
  bounds: bounds.map(([tail, lower, upper]) => ({ tail, lower, upper })),
});
/** No box of two classes holds a selection rate, and the class that counts is never found. */
const boxes: Measure = {
  ...{ kind: 'confusion', labels: ['fraud', 'none'], positive: 'fraud' },
  matrix: [
    [0, 10],
    [0, 10],
  ],
};
const faint = { kind: 'standard-error', standardError: 0.1, trials: null } as const;

const RATIO = 'ratio of selection_rate by sex >= 0.8';
const DIFFERENCE = 'difference of selection_rate by sex <= 10%';
const BETTER = 'latency_ms better than v1';
const FASTER = 'latency_ms better than v1 by 20% relative';

describe('the value of a criterion that nothing decides', () => {
  const valueOf = (line: string, measure: Measure, against?: Measure) => {
    const part = against === undefined ? {} : { against };
    const judgement = judge(line, measure, { ...part, contradiction: 'two sums differ' });
    expect(judgement).toMatchObject({ verdict: 'inconclusive', reason: 'contradicted' });
    return [judgement.estimate, judgement.trials, judgement.successes];
  };

  it.each<[string, Measure, Measure | undefined, (number | null)[]]>([
    [RATIO, count(30, 100), count(40, 80), [0.6, 100, null]],
    [RATIO, bare(2e-12), bare(1e-12), [2, null, null]],
    [RATIO, bare(0.5), bare(0), [null, null, null]],
    [RATIO, bare(0.75), undefined, [0.75, null, null]],
    [RATIO, boxes, count(40, 80), [null, 20, null]],
    [RATIO, count(30, 100), boxes, [null, 100, null]],
    [DIFFERENCE, count(30, 100), boxes, [null, 100, null]],
    [DIFFERENCE, bare(0.25), bare(0.75, 9), [0.5, null, null]],
    [BETTER, bare(150, 7), bare(200), [-50, 7, null]],
    [FASTER, bare(150, 7), bare(200), [-0.25, 7, null]],
    [FASTER, bare(-3e-12), bare(1e-12), [-4, null, null]],
    [FASTER, bare(150), bare(0), [null, null, null]],
    [BETTER, bare(150, 7), undefined, [null, 7, null]],
    [BETTER, boxes, bare(200), [null, 20, null]],
    [BETTER, bare(150, 7), boxes, [null, 7, null]],
    [BETTER, worked(-12), undefined, [-12, 60, null]],
  ])('%s is of %j and %j', (line, measure, against, [estimate, trials, successes]) => {
    const value = valueOf(line, measure, against);
    expect(value.slice(1)).toEqual([trials, successes]);
    if (estimate === null) expect(value[0]).toBeNull();
    else expect(value[0]).toBeCloseTo(estimate ?? 0, 9);
  });
});

describe('one group against the highest', () => {
  // Ends of 0.6 and 0.5625 of each value, whose roots are whole: 0.64 / 1.75 of the ratio and back.
  const [low, high] = [between(0.1, 0.25, 0.390625), between(0.2, 0.5, 0.78125)];

  it('is a ratio with the bounds of a ratio', () => {
    const judgement = judge(RATIO, low, { against: high });
    expect(judgement).toMatchObject({ verdict: 'inconclusive', reason: 'interval-holds-target' });
    expect(judgement.estimate).toBeCloseTo(0.5, 9);
    expect(judgement.lower).toBeCloseTo((0.5 * 0.64) / 1.75, 9);
    expect(judgement.upper).toBeCloseTo((0.5 * 1.75) / 0.64, 9);
  });

  it.each([
    ['highest', between(0.63, 0.75, 0.8), { ...faint, estimate: 0.95 }, 0.2],
    ['lowest', { ...faint, estimate: 0.05 }, between(0.4, 0.5, 0.62), 0.45],
  ])('is a difference of shares, which end at the %s there is', (_, measure, against, estimate) => {
    // The two distances are 0.05 to the end of all shares and 0.12, and 0.13 together.
    const judgement = judge(DIFFERENCE, measure, { against });
    expect(judgement.estimate).toBeCloseTo(estimate, 9);
    expect(judgement.upper).toBeCloseTo(estimate + 0.13, 9);
  });

  it('takes the mean of zeros and ones for the share that it is', () => {
    const half: Measure = { kind: 'mean', mean: 0.5, standardDeviation: 0.5, trials: 100 };
    const judgement = judge(DIFFERENCE, half, { against: half });
    expect(judgement).toMatchObject({ estimate: 0, approximate: null, mostLooks: null });
  });

  it('may be above 1, which no count of its own is', () => {
    const judgement = judge('ratio of selection_rate by sex <= 1.25', count(500, 1000), {
      against: count(500, 1000),
    });
    expect(judgement).toMatchObject({ verdict: 'pass', estimate: 1 });
  });

  it.each([
    [bare(0.25), high],
    [low, bare(0.5)],
  ])('has no bounds where one of two has none: %j, %j', (measure, against) => {
    expect(judge(RATIO, measure, { against })).toMatchObject({
      ...{ verdict: 'inconclusive', reason: 'no-uncertainty', estimate: 0.5 },
    });
  });

  it('is read as it is where a tool worked it out', () => {
    expect(judge(RATIO, between(0.85, 0.9, 0.95))).toMatchObject({
      verdict: 'pass',
      estimate: 0.9,
    });
  });

  it('lets an amount go beyond 1 and an agreement below 0, so that bounds are as wide as they are', () => {
    const four: Measure = { kind: 'mean', mean: 1.05, standardDeviation: 0.6, trials: 4 };
    const judgement = judge('difference of latency_s by region <= 0.5', between(0.69, 0.7, 0.71), {
      against: four,
    });
    expect(judgement).toMatchObject({ verdict: 'inconclusive', reason: 'interval-holds-target' });
    const kappa = judge(
      'difference of kappa by region <= 10%',
      { ...faint, estimate: 0.05 },
      {
        against: between(0.4, 0.5, 0.62),
      },
    );
    expect(kappa.upper).toBeGreaterThan(0.45 + 0.18);
    // Above 2.353, Student's t of three degrees at 5 %, times 0.6 / 2.
    expect(judgement.upper).toBeGreaterThan(0.35 + 2.353 * 0.3);
  });
});

describe('a value past 1 of a rate', () => {
  it.each([
    [RATIO, between(1.6, 1.7, 1.8), between(1.7, 1.8, 1.9)],
    [RATIO, between(0.6, 0.7, 0.8), between(1.7, 1.8, 1.9)],
    [DIFFERENCE, between(41, 42, 43), between(44, 45, 46)],
    ['accuracy better than v1', between(92, 93, 94), between(90, 91, 92)],
    ['recall within 2% of v1', between(0.92, 0.93, 0.94), between(90, 91, 92)],
  ])('is a percentage written as a number, and decides nothing: %s', (line, measure, against) => {
    expect(judge(line, measure, { against })).toMatchObject({
      ...{ verdict: 'inconclusive', reason: 'not-comparable' },
    });
  });

  it('is none of an amount', () => {
    expect(judge(BETTER, between(80, 85, 90), { against: between(98, 100, 102) }).verdict).toBe(
      'pass',
    );
  });
});

describe('a comparison with a baseline', () => {
  it('is decided by its own bounds where items were paired', () => {
    const pairs = worked(-12, [0.1, -20, -4], [0.01, -24, -1]);
    expect(judge(BETTER, pairs)).toMatchObject({ verdict: 'pass', upper: -1 });
  });

  it.each([BETTER, FASTER])('has no bounds without a baseline: %s', (line) => {
    expect(judge(line, between(90, 100, 110))).toMatchObject({
      ...{ verdict: 'inconclusive', reason: 'no-uncertainty', estimate: null, trials: 400 },
    });
  });

  it('is none by bare numbers without a baseline', () => {
    const judgement = judge(`${BETTER} point`, bare(100, 7));
    expect(judgement).toMatchObject({ verdict: 'inconclusive', reason: 'no-baseline', trials: 7 });
  });

  it('is a share of no zero, and only where a share of it is asked for', () => {
    const nothing = { against: between(-1, 0, 1) };
    expect(judge(FASTER, between(90, 100, 110), nothing).reason).toBe('not-comparable');
    expect(judge(RATIO, between(0.2, 0.3, 0.4), nothing).reason).toBe('not-comparable');
    expect(judge(BETTER, between(90, 100, 110), nothing).verdict).toBe('fail');
    expect(judge('latency_ms <= 120', between(90, 100, 110), nothing).verdict).toBe('pass');
    const least = { against: bare(1e-12) };
    expect(judge(FASTER, between(90, 100, 110), least).reason).toBe('no-uncertainty');
  });

  it('looks for the zero where a matrix holds the metric of the groups', () => {
    const line = 'ratio of recall by sex >= 0.8';
    expect(judge(line, count(3, 9), { against: boxes }).reason).toBe('not-comparable');
    const half = 'recall better than v1 by 5% relative';
    expect(judge(half, count(3, 9), { against: boxes }).reason).toBe('not-comparable');
    expect(judge(RATIO, count(3, 9), { against: boxes }).reason).toBe('no-uncertainty');
  });
});

describe('an interval that a tool stated', () => {
  const LINE = 'latency_ms <= 300';

  it('is not usable where it does not reach the look on the side that decides', () => {
    expect(judge(LINE, between(270, 290, 295, 0.9))).toMatchObject({
      ...{ verdict: 'inconclusive', reason: 'interval-not-usable', upper: null, lower: 270 },
    });
  });

  it('still rules a target out, and is asked for more where it reaches', () => {
    expect(judge(LINE, between(310, 320, 330, 0.9)).reason).toBe('bound-rules-target-out');
    expect(judge(LINE, between(280, 290, 310)).reason).toBe('interval-holds-target');
    const open = worked(290, [0.05, 280, null], [0.01, 270, null]);
    expect(judge(LINE, open)).toMatchObject({ reason: 'interval-holds-target', upper: null });
  });
});

describe('a bare number', () => {
  const LINE = 'latency_ms <= 300 point';

  it('is what it is where a count of items has no error, and nowhere else', () => {
    const reason = (...bounds: [number, number | null, number | null][]) =>
      judge(LINE, worked(250, ...bounds)).reason;
    expect(reason([0.1, 250, 250], [0.01, 250, 250])).toBe('bound-clears-target');
    expect(reason([0.1, 250, 250], [0.01, 240, 260])).toBe('point-clears-target');
    expect(reason([0.1, 250, 260])).toBe('point-clears-target');
    expect(reason([0.1, 240, 240])).toBe('point-clears-target');
  });

  it('needs its count where none may be seen', () => {
    const line = 'outages = 0 n>=40';
    expect(judge(line, bare(0))).toMatchObject({
      ...{ verdict: 'inconclusive', reason: 'no-uncertainty', estimate: 0, trials: null },
    });
    expect(judge(line, count(0, 40)).reason).toBe('none-seen');
  });
});

it.each<[BudgetPlan, Judgement['plan']]>([
  [{ kind: 'decreasing' }, null],
  [{ kind: 'plain' }, null],
  [
    { kind: 'equal', looks: 3 },
    { kind: 'equal', looks: 3 },
  ],
  [
    { kind: 'last-80', looks: 4 },
    { kind: 'last-80', looks: 4 },
  ],
])('keeps the plan %j where one was declared', (plan, kept) => {
  expect(judge('latency_ms <= 300', between(250, 260, 270), { plan }).plan).toEqual(kept);
});

it('compares nothing that is more than its statistics can count', () => {
  expect(judge('accuracy >= 90%', count(95e11, 1e13))).toMatchObject({
    ...{ verdict: 'inconclusive', reason: 'not-comparable', estimate: 0.95, trials: 1e13 },
  });
});

it('hides no mistake of its own behind a result that does not compare', () => {
  const broken = {
    ...of('latency_ms <= 300'),
    get minTrials(): number {
      throw new RangeError('broken');
    },
  };
  const result = { metric: 'latency_ms', slice: null, baseline: null, measure: bare(2) };
  expect(() =>
    judgeResult(broken, { ...result, measure: between(1, 2, 3) }, lookLevel(0.05, 1)),
  ).toThrow('broken');
});
