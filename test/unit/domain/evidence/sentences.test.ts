import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  Criterion,
  CriterionVerdict,
  Measure,
  MetricResult,
} from '../../../../src/contract/types';
import { lookLevel } from '../../../../src/domain/budget/levels';
import { parseCriteria } from '../../../../src/domain/criteria/language/parse';
import { alphaOfCriterion } from '../../../../src/domain/decision/alpha';
import { criterionVerdict } from '../../../../src/domain/evidence/criterion-verdict';
import { judgeResult } from '../../../../src/domain/evidence/judge-result';
import { metricLabel } from '../../../../src/domain/evidence/words/metric-label';
import { size } from '../../../support/size';

const DECISIONS = size(2000, 4000);

const rate = fc.integer({ min: 1, max: 999 }).map((value) => `${value / 10}%`);
const samples = fc.constantFrom('', ' n>=1', ' n>=300');

/** Lines whose metric is a share. */
const shareLine = fc
  .tuple(
    fc.constantFrom(
      ...['accuracy >=', 'false_positive_rate <=', 'task_success_rate >', 'hallucination_rate <'],
      ...['pass^3 >=', 'share(latency_s<=2) >=', 'recall for every class >='],
    ),
    rate,
    samples,
    fc.constantFrom('', ' @99%', ' wilson', ' point'),
  )
  .map((parts) => parts.join(''));
const baselineLine = fc
  .tuple(
    fc.constantFrom('recall', 'false_positive_rate'),
    fc.constantFrom(
      ...[' within 2% of v1', ' better than v1', ' better than v1 by 1.5%'],
      ' better than v1 by 20% relative',
    ),
  )
  .map((parts) => parts.join(''));
const amountLine = fc.constantFrom(
  ...['p95 latency <= 300 ms', 'cost per 1000 requests < $0.5', 'helpfulness >= 4.1 of 5'],
  ...['rmse_kwh <= 2.7', 'mape <= 120%', 'throughput >= 50 req/s', 'mAP@0.5 >= 0.6', 'r2 >= 0.7'],
  'p95_latency_ms better than v1 by 20%',
);

const count = (most: number): fc.Arbitrary<Measure> =>
  fc
    .tuple(fc.nat(most), fc.integer({ min: 1, max: most }))
    .map(([some, trials]) => ({ kind: 'count', successes: Math.min(some, trials), trials }));
const shareMeasure: fc.Arbitrary<Measure> = fc.oneof(
  count(40),
  count(5000),
  fc
    .double({ min: 0, max: 120, noNaN: true })
    .map((value): Measure => ({ kind: 'point', value, trials: null })),
);
const amountMeasure: fc.Arbitrary<Measure> = fc
  .tuple(
    fc.constantFrom(0.0004, 0.6, 2.6999, 4.0999, 50.00004, 299.96, 300.04, 812),
    fc.integer({ min: 1, max: 90 }),
    fc.integer({ min: 2, max: 900 }),
  )
  .map(([mean, spread, trials]) => ({
    ...{ kind: 'mean', mean, standardDeviation: (mean * spread) / 100, trials },
  }));

/** Groups, ranges of a kind of their own, and what the items of a run were worked out to. */
const groupLine = fc.constantFrom(
  ...['ratio of selection_rate by sex >= 0.8', 'difference of recall by region <= 5%'],
  ...['recall >= 80% for every region', 'recall >= 80% for class "fraud"'],
);
const boundedLine = fc.constantFrom(
  ...['auc >= 0.8', 'f1 >= 0.75 @99%', 'accuracy >= 90%', 'kappa >= 0.6', 'iou >= 0.7 n>=300'],
  ...['accuracy better than v1', 'accuracy within 2% of v1', 'pass^3 >= 80%', 'ndcg@10 >= 0.4'],
);
const timeLine = fc.constantFrom(
  ...['p95 latency <= 300 ms', 'time to first token <= 400 ms', 'p99.9 latency <= 2 s'],
  ...['share(latency <= 2 s) >= 99%', 'latency <= 2 s'],
);

const inside = fc.integer({ min: 20, max: 980 }).map((value) => value / 1000);
const trials = fc.integer({ min: 8, max: 4000 });
const spread = fc.integer({ min: 1, max: 60 }).map((value) => value / 1000);
const statedMeasure: fc.Arbitrary<Measure> = fc.oneof(
  fc.tuple(inside, spread, trials).map(([estimate, standardError, of]): Measure => ({
    ...{ kind: 'standard-error', estimate, standardError, trials: of },
  })),
  fc.tuple(inside, spread, trials).map(([estimate, half, of]): Measure => ({
    ...{ kind: 'interval', estimate, lower: estimate - half, upper: estimate + half },
    ...{ confidence: 0.95, trials: of },
  })),
  fc
    .tuple(inside, trials, trials)
    .map(([auc, positives, negatives]): Measure => ({ kind: 'auc', auc, positives, negatives })),
  fc
    .tuple(fc.nat(400), fc.nat(60), fc.nat(60), fc.integer({ min: 1, max: 400 }))
    .map(([a, b, c, d]): Measure => ({
      ...{ kind: 'confusion', labels: ['fraud', 'honest'], positive: 'fraud' },
      matrix: [
        [a, b],
        [c, d],
      ],
    })),
);
const TAILS = [0.05, 0.025, 0.0125, 0.01, 0.005, 0.001];
/** @param scale what a value of 1 stands for: 1 for shares, 500 for milliseconds. */
const workedMeasure = (scale: number): fc.Arbitrary<Measure> =>
  fc.tuple(inside, spread, trials, fc.boolean()).map(([value, half, of, narrow]) => ({
    ...{ kind: 'worked', estimate: value * scale, trials: of, method: 'bootstrap over items' },
    approximate: narrow ? 'few items: the bounds may be too narrow' : null,
    mostLooks: null,
    bounds: TAILS.map((tail, at) => ({
      tail,
      lower: (value - half * (1 + at / 4)) * scale,
      upper: (value + half * (1 + at / 4)) * scale,
    })),
  }));

const decision = fc.oneof(
  fc.tuple(groupLine, count(900), count(900)),
  fc.tuple(boundedLine, statedMeasure, statedMeasure),
  fc.tuple(boundedLine, workedMeasure(1), workedMeasure(1)),
  fc.tuple(timeLine, workedMeasure(500), workedMeasure(500)),
  fc.tuple(shareLine, shareMeasure, shareMeasure),
  fc.tuple(baselineLine, shareMeasure, shareMeasure),
  fc.tuple(amountLine, amountMeasure, amountMeasure),
);

const only = (line: string): Criterion => {
  const [criterion] = parseCriteria(line).criteria;
  if (criterion === undefined) throw new Error(`${line} is no criterion`);
  return criterion;
};

/** Groups of a run that stand for every one. */
const SLICES: Record<string, string> = {
  'every class': 'class=fraud',
  'every region': 'region=north',
};

const verdictOf = (criterion: Criterion, measure: Measure, other: Measure): CriterionVerdict => {
  const result: MetricResult = {
    metric: criterion.metric,
    slice: SLICES[criterion.slice ?? ''] ?? criterion.slice,
    measure,
    baseline:
      criterion.requirement.kind === 'threshold' &&
      !/^(?:ratio|difference)\(/u.test(criterion.metric)
        ? null
        : { name: 'v1', measure: other },
  };
  const judgement = judgeResult(criterion, result, lookLevel(alphaOfCriterion(criterion), 1));
  const at = '2026-05-04T10:00:00.000Z';
  return criterionVerdict({
    criterion,
    latest: {
      ...{ criterionId: criterion.id, result, judgement, prior: false },
      ...{
        digest: 'ab12cd34'.repeat(8),
        modelName: 'm',
        modelVersion: '2.1',
        dataset: 'holdout-v3',
      },
      ...{ startedAt: at, finishedAt: at, recordedAt: at, postedBy: null },
    },
    budget: null,
    standards: { point: true, approximate: true, leastTrials: 0 },
    lockedAt: '2026-05-01T10:00:00.000Z',
  });
};

const NUMBER = String.raw`([+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?)`;
const BOUND = new RegExp(`could (?:be|come from a model) as (?:low|high) as ${NUMBER}`, 'u');

/** What the sentence tells of the bound that decides, in the unit of the target. */
const toldBound = ({ unit }: Criterion, sentence: string): number | null => {
  const told = BOUND.exec(sentence)?.[1];
  if (told === undefined) return null;
  return unit === 'percent' ? Number(told) / 100 : Number(told);
};

const clears = (comparator: string, value: number, target: number): boolean => {
  const ahead = comparator.startsWith('>') ? value - target : target - value;
  return comparator.length === 1 ? ahead > 1e-12 : ahead > -1e-12;
};

describe('the sentence of a decision', () => {
  it('can be read by whoever has only the sentence', () => {
    fc.assert(
      fc.property(decision, ([line, measure, other]) => {
        const criterion = only(line);
        const verdict = verdictOf(criterion, measure, other);
        const { sentence, next, question } = verdict;
        for (const text of [sentence, next, question]) {
          expect(text).not.toMatch(/[a-z0-9]_[a-z0-9]/iu);
          expect(text).not.toMatch(/NaN|Infinity|undefined|null|\[object/u);
          expect(text).not.toMatch(/(?<![\d.,])1 (?:more )?(?:samples|runs|looks|points)\b/u);
          expect(text).not.toContain('and no worse');
        }
        expect(sentence).toContain(metricLabel(criterion.metric));
        const shares = [...sentence.matchAll(/(\d+(?:\.\d+)?)%/gu)].map(([, share]) =>
          Number(share),
        );
        const isOpen = line.startsWith('mape') || line.includes('relative') || line.includes('v1');
        if (!isOpen) for (const share of shares) expect(share).toBeLessThanOrEqual(100);
        const isOfUnit = /_(?:ms|s|usd|kwh)$/u.test(criterion.metric);
        if (criterion.unit === 'number' && verdict.reason.startsWith('bound')) {
          if (isOfUnit) expect(sentence).toMatch(/ (?:ms|USD|kWh|s)\b/u);
          if (criterion.scale !== undefined) expect(sentence).toMatch(/ of 5\b/u);
        }
        if (verdict.verdict === 'pass') {
          expect(sentence).toContain('run ab12cd3 of version 2.1 on holdout-v3');
        }
        const bound = toldBound(criterion, sentence);
        if (bound !== null) {
          const isClear = clears(verdict.comparator, bound, verdict.target);
          if (verdict.reason === 'bound-clears-target') expect(isClear).toBe(true);
          if (verdict.reason === 'interval-holds-target') expect(isClear).toBe(false);
          if (verdict.reason === 'bound-rules-target-out') expect(isClear).toBe(false);
        }
      }),
      { seed: 20_261_128, numRuns: DECISIONS },
    );
  });

  it('keeps a relative change apart from an absolute one', () => {
    const better = only('p95_latency_ms better than v1 by 20%');
    const mean = (value: number): Measure => ({
      ...{ kind: 'mean', mean: value, standardDeviation: value / 10, trials: 400 },
    });
    const { sentence, estimate } = verdictOf(better, mean(150), mean(300));
    expect(estimate).toBeCloseTo(-0.5, 9);
    expect(sentence).toContain('p95 latency -50.0% against the baseline');
    expect(sentence).toContain('at least 20% of the baseline better');
    expect(sentence).not.toContain('point');
  });

  it('never tells a percentage that a tool wrote as a number as 9300%', () => {
    const measure: Measure = { kind: 'point', value: 93, trials: null };
    const { sentence, reason } = verdictOf(only('accuracy >= 90%'), measure, measure);
    expect(reason).toBe('not-comparable');
    expect(sentence).toContain('the run reports 93,');
  });

  it('names the group that decided where every one has to hold', () => {
    const measure: Measure = { kind: 'count', successes: 700, trials: 1000 };
    const { sentence, verdict } = verdictOf(
      only('recall >= 80% for every class'),
      measure,
      measure,
    );
    expect(verdict).toBe('fail');
    expect(sentence).toContain('recall (class=fraud, the worst of every class) 700 of 1,000');
  });
});
