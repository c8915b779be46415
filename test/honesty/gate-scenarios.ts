import type { Evaluation, Policy } from '../../src/contract/types';
import type { BudgetPlan } from '../../src/domain/budget/levels';
import { parseCriteria } from '../../src/domain/criteria/language/parse';
import { holdCriteria } from '../../src/domain/evidence/hold-criteria';
import { takeRun } from '../../src/domain/evidence/take-run';
import { judgeCriteria } from '../../src/domain/gate/decide-gate';
import { standardPolicy } from '../../src/domain/gate/policy';
import { newItem, type Item } from '../../src/domain/item/item';
import { drawBinomial, type Random } from '../../src/domain/stats/random';
import type { Scenario } from './scenario';

const ALPHA = 0.05;
const REPEATS = 4000;
const LOCKED_AT = '2026-01-01T00:00:00.000Z';

type Counts = { successes: number; trials: number };

const lock = (item: Item, line: string, runs: readonly Evaluation[] = []): Item => {
  const { criteria } = parseCriteria(line);
  const locked = {
    ...{ version: (item.locked?.version ?? 0) + 1, digest: '', text: line, criteria },
    ...{ lockedAt: LOCKED_AT, lockedBy: 'pm', reason: null },
  };
  return holdCriteria(item, locked, runs, false);
};

const itemWith = (line: string, plan: BudgetPlan | null): Item => {
  const empty = newItem({ id: '1', key: 'AI-1', projectId: '1' }, { seq: 0, hash: '' });
  const held = lock({ ...empty, model: { name: 'm', version: '1', setBy: null } }, line);
  const declared = plan?.kind === 'equal' || plan?.kind === 'last-80' ? plan : null;
  return { ...held, budgets: held.budgets.map((budget) => ({ ...budget, plan: declared })) };
};

const runOf = (look: number, { successes, trials }: Counts, version: string): Evaluation => ({
  ...{ model: { name: 'm', version }, dataset: { id: 'holdout', sha256: null } },
  ...{ commit: null, runId: null, startedAt: LOCKED_AT, finishedAt: null },
  results: [
    {
      ...{ metric: 'accuracy', slice: null, baseline: null },
      measure: { kind: 'count', successes, trials },
    },
  ],
  source: { format: 'assay-json', tool: null },
  digest: String(look).padEnd(64, 'f'),
  recordedAt: new Date(Date.parse(LOCKED_AT) + look * 60_000).toISOString(),
  postedBy: { kind: 'pipeline' },
});

/** What happens to an item between two runs. */
type Meanwhile = (item: Item, look: number, runs: readonly Evaluation[]) => Item;

type Attempt = {
  looks: number;
  target: number;
  plan?: BudgetPlan | null;
  policy?: Policy;
  /** Declares each new version, as who tries the best of several does. */
  versions?: boolean;
  meanwhile?: Meanwhile;
};

const lineAt = (target: number): string => `accuracy >= ${Number((target * 100).toFixed(6))}%`;

/** Whether the gate itself, run after run, ever calls the criterion passed. */
const everPasses = (
  { looks, target, plan = null, policy = standardPolicy, versions = false, meanwhile }: Attempt,
  countsAt: (look: number) => Counts,
): boolean => {
  let item = itemWith(lineAt(target), plan);
  const runs: Evaluation[] = [];
  for (let look = 1; look <= looks; look += 1) {
    const version = versions ? String(look) : '1';
    item = { ...item, model: { ...item.model, version } };
    const run = runOf(look, countsAt(look), version);
    runs.push(run);
    item = takeRun(item, run, { advise: false });
    if (judgeCriteria(item, policy).every(({ verdict }) => verdict === 'pass')) return true;
    item = meanwhile?.(item, look, runs) ?? item;
  }
  return false;
};

const fresh =
  (attempt: Attempt, trials: number, rate: number) =>
  (random: Random): boolean =>
    everPasses(attempt, () => ({ successes: drawBinomial(random, trials, rate), trials }));

const growing =
  (attempt: Attempt, step: number, rate: number) =>
  (random: Random): boolean => {
    let successes = 0;
    return everPasses(attempt, (look) => {
      successes += drawBinomial(random, step, rate);
      return { successes, trials: look * step };
    });
  };

const group = 'The gate, tried again and again';

const freshRuns = (
  attempt: Attempt,
  trials: number,
  better: number,
  { name, what }: { name: string; what: string } = {
    name: `${attempt.looks} fresh runs of n = ${trials}, target ${attempt.target}`,
    what: `one model, ${attempt.looks} runs on fresh samples, until one passes`,
  },
): Scenario => ({
  ...{ group, name, what, limit: ALPHA, repeats: REPEATS },
  atTarget: fresh(attempt, trials, attempt.target),
  better: { what: `true value ${better}`, passes: fresh(attempt, trials, better) },
});

const growingSample = (
  step: number,
  target: number,
  better: number,
  plan: BudgetPlan | null = null,
): Scenario => {
  const attempt = { looks: 10, target, plan };
  return {
    group,
    name: `growing sample, 10 × ${step}, target ${target}${plan === null ? '' : `, plan ${plan.kind}`}`,
    what: 'the same sample posted again after every batch',
    limit: ALPHA,
    repeats: REPEATS,
    atTarget: growing(attempt, step, target),
    better: { what: `true value ${better}`, passes: growing(attempt, step, better) },
  };
};

/** The criteria locked again after every run, with another least number of samples. */
const relocked: Meanwhile = (item, look, runs) =>
  lock(item, `${lineAt(0.9)} n>=${300 + (look % 2)}`, runs);

/** The criterion taken out and put back after every run. */
const putBack: Meanwhile = (item, _look, runs) =>
  lock(lock(item, 'recall >= 50%', runs), lineAt(0.9), runs);

/** Each lock judges every run again, which takes its time. */
const seldom = (scenario: Scenario): Scenario => ({ ...scenario, repeats: REPEATS / 4 });

export const gateScenarios: readonly Scenario[] = [
  freshRuns({ looks: 1, target: 0.9 }, 500, 0.93),
  freshRuns({ looks: 5, target: 0.9 }, 500, 0.93),
  freshRuns({ looks: 20, target: 0.9 }, 100, 0.95),
  freshRuns({ looks: 20, target: 0.9 }, 500, 0.93),
  freshRuns({ looks: 20, target: 0.8 }, 500, 0.85),
  freshRuns({ looks: 20, target: 0.95 }, 500, 0.97),
  growingSample(50, 0.9, 0.93),
  growingSample(100, 0.9, 0.93),
  growingSample(100, 0.8, 0.85),
  growingSample(100, 0.9, 0.93, { kind: 'last-80', looks: 10 }),
  freshRuns({ looks: 10, target: 0.9, versions: true }, 500, 0.93, {
    name: 'best of 10 versions, n = 500, target 0.9',
    what: 'ten versions, none better than the target, each tried once',
  }),
  seldom(
    freshRuns({ looks: 10, target: 0.9, meanwhile: relocked }, 500, 0.93, {
      name: '10 fresh runs, locked again after each, n = 500, target 0.9',
      what: 'the least number of samples changes from 300 to 301 and back after every run',
    }),
  ),
  seldom(
    freshRuns({ looks: 10, target: 0.9, meanwhile: putBack }, 500, 0.93, {
      name: '10 fresh runs, deleted and added after each, n = 500, target 0.9',
      what: 'the criterion is taken out of the criteria and put back after every run',
    }),
  ),
];
