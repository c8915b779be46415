import { newBudget } from '../../src/domain/budget/budget';
import { parseCriteria } from '../../src/domain/criteria/language/parse';
import { judgeResult } from '../../src/domain/evidence/judge-result';
import { latestOf } from '../../src/domain/evidence/latest-results';
import { recordRun } from '../../src/domain/evidence/evaluation';
import { lookLevel } from '../../src/domain/budget/levels';
import { decideGate, type GateInput } from '../../src/domain/gate/decide-gate';
import { standardPolicy } from '../../src/domain/gate/policy';
import { newItem, type Item } from '../../src/domain/item/item';
import { lifecycles } from '../../src/domain/lifecycle/presets';
import { emptyHead } from '../../src/ledger/chain';
import type { Budget, Criterion, Evaluation, Look } from '../../src/contract/types';
import { median, rounded } from './median';

const CRITERIA = 1000;
const LOOKS = 50;
const WARM_UP = 10;
const REPEATS = 40;

const NOW = Date.parse('2026-11-29T12:00:00.000Z');
const LOCKED = '2026-11-01T12:00:00.000Z';
const RUN = '2026-11-28T12:00:00.000Z';

/** One decision of a gate over far more criteria and looks than a record has room for. */
export type DecisionsReport = {
  criteria: number;
  looks: number;
  /** Middle and least of the repeats, in milliseconds of the processor; the least is free of other work. */
  milliseconds: number;
  least: number;
  /** The same of writing the record as JSON and reading it again, which the storage asks of every gate. */
  leastOfJson: number;
  /** `least / leastOfJson`, which says the same on a slow machine as on a fast one. */
  ratio: number;
};

const someCriteria = (count: number): Criterion[] =>
  parseCriteria(
    Array.from(
      { length: count },
      (_, at) => `recall >= 80% n>=50 on holdout-v3 where group=g${at}`,
    ).join('\n'),
  ).criteria;

const aLook = (at: number): Look => ({
  run: at.toString(16).padStart(16, '0'),
  at: new Date(Date.parse(LOCKED) + at * 60_000).toISOString(),
  version: '1.4.0',
  look: at + 1,
  verdict: 'inconclusive',
  same: [at.toString(16).padStart(16, '1')],
  restated: null,
});

const looked = (criterion: Criterion): Budget => ({
  ...newBudget(criterion, LOCKED),
  ...{ looked: LOOKS, spent: LOOKS, sha256: 'a'.repeat(64) },
  looks: Array.from({ length: LOOKS }, (_, at) => aLook(at)),
});

const aRun = (criteria: readonly Criterion[]): Evaluation =>
  recordRun(
    {
      model: { name: 'claims-doc', version: '1.4.0' },
      dataset: { id: 'holdout-v3', sha256: 'a'.repeat(64) },
      ...{ commit: null, runId: null, startedAt: RUN, finishedAt: RUN },
      results: criteria.map(({ slice }) => ({
        ...{ metric: 'recall', slice, baseline: null },
        measure: { kind: 'count' as const, successes: 82, trials: 100 },
      })),
      source: { format: 'assay-json', tool: null },
    },
    RUN,
    { kind: 'pipeline' },
  );

/** An item of so many criteria with so many looks each, as its record would hold it. */
const lookedAt = (): Item => {
  const criteria = someCriteria(CRITERIA);
  const run = aRun(criteria);
  const latest = criteria.flatMap((criterion, at) => {
    const result = run.results[at];
    if (result === undefined) return [];
    const judgement = judgeResult(criterion, result, lookLevel(0.05, LOOKS));
    return [latestOf(run, { criterionId: criterion.id, result, judgement, prior: false })];
  });
  const locked = {
    ...{ version: 1, digest: 'd', text: '', criteria, lockedAt: LOCKED, lockedBy: 'pm' },
    reason: null,
  };
  return {
    ...newItem({ id: '10001', key: 'AI-1', projectId: '10000' }, emptyHead),
    ...{ stage: 'validation', stageSince: LOCKED, locked, latest },
    model: { name: 'claims-doc', version: '1.4.0', setBy: null },
    budgets: criteria.map(looked),
  };
};

/** Time of the processor, so that what else runs on a machine does not count. */
const timed = (decide: () => void): number => {
  const started = process.cpuUsage();
  decide();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
};

export const measureDecisions = (log: (line: string) => void): DecisionsReport => {
  log(`deciding ${CRITERIA} criteria of ${LOOKS} looks each`);
  const [lifecycle] = lifecycles;
  if (lifecycle === undefined) throw new Error('there is no lifecycle');
  const input: GateInput = {
    item: lookedAt(),
    ...{ policy: standardPolicy, lifecycle, from: 'validation', to: 'deployment' },
    ...{ evidenceMaxAgeDays: 30, now: NOW },
  };
  const decide = (): void => {
    const { criteria } = decideGate(input);
    if (criteria.length !== CRITERIA) throw new Error('not every criterion was decided');
  };
  const copy = (): void => {
    const { budgets } = JSON.parse(JSON.stringify(input.item)) as Item;
    if (budgets.length !== CRITERIA) throw new Error('not every budget was copied');
  };
  // By turns, so that what else the machine does meets both.
  const turns = Array.from({ length: WARM_UP + REPEATS }, () => ({
    deciding: timed(decide),
    copying: timed(copy),
  })).slice(WARM_UP);
  const times = turns.map(({ deciding }) => deciding);
  const least = Math.min(...times);
  const leastOfJson = Math.min(...turns.map(({ copying }) => copying));
  return {
    ...{ criteria: CRITERIA, looks: LOOKS },
    milliseconds: rounded(median(times)),
    least: rounded(least),
    leastOfJson: rounded(leastOfJson),
    ratio: rounded(least / leastOfJson),
  };
};
