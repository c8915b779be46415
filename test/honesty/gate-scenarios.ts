import { DECREASING, type BudgetPlan } from '../../src/domain/budget/levels';
import { nextLook, type BudgetHistory, type Look } from '../../src/domain/budget/looks';
import { judgeLook } from '../../src/domain/decision/decide-look';
import { measuredShare } from '../../src/domain/decision/measured';
import { drawBinomial, type Random } from '../../src/domain/stats/random';
import type { Verdict } from '../../src/domain/stats/decide';
import type { Scenario } from './scenario';

const ALPHA = 0.05;
const REPEATS = 4000;

const lookOf = (index: number, verdict: Verdict): Look => ({
  digest: String(index),
  receivedAt: new Date(Date.UTC(2026, 0, 1) + index).toISOString(),
  verdict,
  run: { modelVersion: '1', dataset: null, items: null, startedAt: null, results: String(index) },
});

/** Whether one of `looks` runs passes, each held at what the looks before it leave of the budget. */
const everPasses = (
  looks: number,
  plan: BudgetPlan,
  countsAt: (look: number) => { successes: number; trials: number },
  target: number,
): boolean => {
  const history: BudgetHistory & { looks: Look[] } = { looks: [], renewals: [], plan };
  for (let look = 1; look <= looks; look += 1) {
    const question = {
      measured: measuredShare(countsAt(look)),
      comparator: '>=',
      target,
      minTrials: null,
      level: nextLook(history, ALPHA),
    } as const;
    const { verdict } = judgeLook(question);
    if (verdict === 'pass') return true;
    history.looks.push(lookOf(look, verdict));
  }
  return false;
};

const fresh =
  (looks: number, trials: number, rate: number, target: number) =>
  (random: Random): boolean =>
    everPasses(
      looks,
      DECREASING,
      () => ({ successes: drawBinomial(random, trials, rate), trials }),
      target,
    );

const growing =
  (looks: number, step: number, rate: number, target: number, plan = DECREASING) =>
  (random: Random): boolean => {
    let successes = 0;
    return everPasses(
      looks,
      plan,
      (look) => {
        successes += drawBinomial(random, step, rate);
        return { successes, trials: look * step };
      },
      target,
    );
  };

const group = 'The gate, tried again and again';

const freshRuns = (looks: number, trials: number, target: number, better: number): Scenario => ({
  group,
  name: `${looks} fresh runs of n = ${trials}, target ${target}`,
  what: `one model, ${looks} runs on fresh samples, until one passes`,
  limit: ALPHA,
  repeats: REPEATS,
  atTarget: fresh(looks, trials, target, target),
  better: { what: `true value ${better}`, passes: fresh(looks, trials, better, target) },
});

const growingSample = (
  step: number,
  target: number,
  better: number,
  plan: BudgetPlan = DECREASING,
): Scenario => ({
  group,
  name: `growing sample, 10 × ${step}, target ${target}${plan.kind === 'decreasing' ? '' : `, plan ${plan.kind}`}`,
  what: 'the same sample posted again after every batch',
  limit: ALPHA,
  repeats: REPEATS,
  atTarget: growing(10, step, target, target, plan),
  better: { what: `true value ${better}`, passes: growing(10, step, better, target, plan) },
});

export const gateScenarios: readonly Scenario[] = [
  freshRuns(1, 500, 0.9, 0.93),
  freshRuns(5, 500, 0.9, 0.93),
  freshRuns(20, 100, 0.9, 0.95),
  freshRuns(20, 500, 0.9, 0.93),
  freshRuns(20, 500, 0.8, 0.85),
  freshRuns(20, 500, 0.95, 0.97),
  growingSample(50, 0.9, 0.93),
  growingSample(100, 0.9, 0.93),
  growingSample(100, 0.8, 0.85),
  growingSample(100, 0.9, 0.93, { kind: 'last-80', looks: 10 }),
  {
    ...freshRuns(10, 500, 0.9, 0.93),
    name: 'best of 10 versions, n = 500, target 0.9',
    what: 'ten versions, none better than the target, each tried once',
  },
];
