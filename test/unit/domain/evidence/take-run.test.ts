import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CriterionVerdict, Evaluation, MetricResult } from '../../../../src/contract/types';
import { holdCriteria } from '../../../../src/domain/evidence/hold-criteria';
import { takeRun } from '../../../../src/domain/evidence/take-run';
import { judgeCriteria } from '../../../../src/domain/gate/decide-gate';
import { regulatedPolicy, standardPolicy, starterPolicy } from '../../../../src/domain/gate/policy';
import type { Item } from '../../../../src/domain/item/item';
import {
  aCount,
  anEvaluation,
  anItem,
  daysAgo,
  someLocked,
} from '../../../support/builders/builders';

const LINE = 'accuracy >= 90% on holdout-v3';
const DIGEST = 'a'.repeat(64);
const OTHER = 'b'.repeat(64);

const run = (
  successes: number,
  day: number,
  { results, ...over }: Partial<Evaluation> = {},
): Evaluation =>
  anEvaluation(results ?? [aCount('accuracy', successes, 100)], {
    ...{ startedAt: daysAgo(day + 0.1), finishedAt: daysAgo(day), recordedAt: daysAgo(day) },
    ...over,
  });

const taken = (item: Item, ...runs: Evaluation[]): Item =>
  runs.reduce((known, one) => takeRun(known, one), item);

const first = (item: Item, policy = starterPolicy): CriterionVerdict => {
  const [verdict] = judgeCriteria(item, policy);
  if (verdict === undefined) throw new Error('no verdict');
  return verdict;
};

const standing = (...runs: Evaluation[]) => first(taken(anItem(LINE), ...runs));

describe('a look', () => {
  it('is each distinct run, and costs nothing where it passes', () => {
    expect(standing(run(91, 5), run(92, 4)).budget).toMatchObject({
      ...{ look: 2, looked: 2, spent: 0.8, nextLook: 3 },
    });
    expect(standing(run(97, 5), run(98, 4)).budget).toMatchObject({
      ...{ look: 1, looked: 2, spent: 0, nextLook: 1 },
    });
  });

  it('is not the same run posted again, whoever wraps it', () => {
    const dataset = { id: 'holdout-v3', sha256: DIGEST };
    const once = run(91, 5, { dataset });
    const again = run(91, 5, { dataset, runId: 'another-envelope', recordedAt: daysAgo(4) });
    expect(again.digest).not.toBe(once.digest);
    expect(standing(once, again).budget).toMatchObject({ looked: 1, nextLook: 2 });
  });

  it.each<[string, Partial<Evaluation>]>([
    ['another begin', { startedAt: daysAgo(4.5) }],
    ['another model', { model: { name: 'claims-doc', version: '1.5.0' } }],
    ['other results', { results: [aCount('accuracy', 92, 100)] }],
    ['no begin', { startedAt: null }],
  ])('is a run with %s', (_, over) => {
    const dataset = { id: 'holdout-v3', sha256: DIGEST };
    const once = run(91, 5, { dataset });
    const other = run(91, 5, { dataset, recordedAt: daysAgo(4), ...over });
    expect(standing(once, other).budget).toMatchObject({ looked: 2, nextLook: 3 });
  });

  it('is every run of equal counts where no digest says that it is the same', () => {
    const other = run(91, 5, { runId: 'two', recordedAt: daysAgo(4) });
    expect(standing(run(91, 5), other).budget).toMatchObject({ looked: 2 });
  });

  it('is one where the same run is posted again with its uncertainty', () => {
    const bare = { ...aCount('accuracy', 1, 1) };
    const point: MetricResult = {
      ...bare,
      measure: { kind: 'point', value: 0.97, trials: null },
    };
    const told = run(97, 5, { results: [point] });
    expect(standing(told)).toMatchObject({ reason: 'no-uncertainty', budget: { nextLook: 2 } });
    const whole = run(97, 5, { recordedAt: daysAgo(4) });
    expect(standing(told, whole)).toMatchObject({
      ...{ verdict: 'pass', budget: { look: 1, looked: 1, nextLook: 1 } },
    });
    const fresh = run(96, 4);
    expect(standing(told, fresh)).toMatchObject({ verdict: 'inconclusive', budget: { look: 2 } });
  });

  it('is decided by the worse of two results of one metric in one run', () => {
    const results = [aCount('accuracy', 99, 100), aCount('accuracy', 70, 100)];
    const orders = fc.shuffledSubarray(results, { minLength: 2 });
    fc.assert(
      fc.property(orders, (order) => {
        expect(standing(run(0, 5, { results: order })).verdict).toBe('fail');
      }),
      { seed: 5 },
    );
  });

  it('goes by receipt, whatever times the files claim', () => {
    const claims = run(97, 3, { startedAt: daysAgo(6), finishedAt: daysAgo(6) });
    const later = run(70, 2, { startedAt: daysAgo(7), finishedAt: daysAgo(7) });
    expect(standing(claims, later).verdict).toBe('fail');
  });
});

describe('a pass', () => {
  const item = taken(anItem(LINE), run(97, 5));

  it('stands for its version until a later look rules it out', () => {
    expect(first(taken(item, run(92, 4))).verdict).toBe('pass');
    expect(first(taken(item, run(92, 4), run(70, 3))).verdict).toBe('fail');
  });

  it('is of its version alone, and is found again when the item goes back to it', () => {
    const next = taken(item, run(91, 4, { model: { name: 'claims-doc', version: '1.5.0' } }));
    const declared = (version: string) => ({ ...next, model: { ...next.model, version } });
    expect(first(declared('1.5.0')).verdict).toBe('inconclusive');
    expect(first(declared('1.4.0')).verdict).toBe('pass');
  });

  it('is told again by reports of the version in use, which are no looks', () => {
    const inUse = { ...item, stage: 'deployment' };
    const after = taken(inUse, run(92, 4));
    expect(first(after)).toMatchObject({
      ...{ verdict: 'pass', budget: { looked: 1, nextLook: 1 }, aside: { kind: 'monitoring' } },
    });
    const [passed] = item.latest;
    expect(after.latest).toEqual([passed]);
    expect(first(taken(after, run(70, 3)))).toMatchObject({
      ...{ verdict: 'fail', budget: { looked: 1 } },
    });
  });
});

describe('what a run has to say to decide', () => {
  const of = (over: Partial<Evaluation>, line = LINE) =>
    first(taken(anItem(line), run(97, 5, over)));

  it.each<[string, Partial<Evaluation>, RegExp, RegExp]>([
    [
      'no data set',
      { dataset: { id: null, sha256: null } },
      /does not say which data set/,
      /id of the data set.*holdout-v3/,
    ],
    [
      'no version',
      { model: { name: 'claims-doc', version: null } },
      /which version of the model/,
      /version of the model/,
    ],
  ])('%s: it decides nothing, and says who can state it', (_, over, why, next) => {
    const verdict = of(over);
    expect(verdict).toMatchObject({
      ...{ verdict: 'inconclusive', reason: 'run-incomplete', evidence: null },
      ...{ budget: { looked: 0, nextLook: 1 } },
      aside: { kind: 'undecided', who: 'whoever sends the run' },
    });
    expect(verdict.sentence).toMatch(why);
    expect(verdict.next).toMatch(next);
  });

  it('counts runs on other data as development', () => {
    const verdict = of({ dataset: { id: 'train', sha256: null } });
    expect(verdict).toMatchObject({ reason: 'other-dataset', aside: { kind: 'development' } });
    expect(verdict.budget?.looked).toBe(0);
    expect(verdict.sentence).toContain('another data set (train)');
  });

  it('counts a version alone for the model of the item', () => {
    expect(of({ model: { name: null, version: '1.4.0' } }).verdict).toBe('pass');
  });

  it('fixes the data set at the first look where the criterion names none', () => {
    const item = taken(anItem('accuracy >= 90%'), run(91, 5));
    const elsewhere = taken(item, run(99, 4, { dataset: { id: 'easy', sha256: null } }));
    expect(first(elsewhere)).toMatchObject({
      ...{ verdict: 'inconclusive', budget: { looked: 1 }, aside: { kind: 'development' } },
    });
    const silent = taken(item, run(99, 4, { dataset: { id: null, sha256: null } }));
    expect(first(silent)).toMatchObject({ aside: { kind: 'undecided' }, budget: { looked: 1 } });
  });

  it('takes two digests of one name for two data sets, and says so', () => {
    const known = taken(
      anItem(LINE),
      run(91, 5, { dataset: { id: 'holdout-v3', sha256: DIGEST } }),
    );
    const other = first(taken(known, run(99, 4, { dataset: { id: 'holdout-v3', sha256: OTHER } })));
    expect(other).toMatchObject({ verdict: 'inconclusive', budget: { looked: 1 } });
    expect(other.aside?.why).toContain('holdout-v3 with another content');
    const without = first(taken(known, run(99, 4)));
    expect(without.aside?.why).toContain('without its SHA-256');
  });

  it('counts the same digest on under another name', () => {
    const digest = { id: 'holdout-v3', sha256: DIGEST };
    const runs = [run(91, 5, { dataset: digest }), run(92, 4, { dataset: digest })];
    const renamed = holdCriteria(
      taken(anItem(LINE), ...runs),
      { ...someLocked('accuracy >= 90% on fresh-v1'), version: 2 },
      runs,
    );
    expect(first(renamed).budget).toMatchObject({ looked: 0, nextLook: 1 });
    const again = taken(renamed, run(97, 3, { dataset: { id: 'fresh-v1', sha256: DIGEST } }));
    expect(first(again).budget).toMatchObject({ look: 3, looked: 3, nextLook: 4 });
    const third = taken(renamed, run(97, 3, { dataset: { id: 'train', sha256: DIGEST } }));
    expect(first(third)).toMatchObject({ reason: 'other-dataset', budget: { looked: 0 } });
  });

  const MARGIN = 'accuracy within 2% of champion on holdout-v3';
  const against = (name: string | null): MetricResult => ({
    ...aCount('accuracy', 1900, 2000),
    baseline:
      name === null ? null : { name, measure: { kind: 'count', successes: 1800, trials: 2000 } },
  });

  it.each([
    [null, 'no-baseline', /no result of the baseline/],
    ['last year', 'other-baseline', /compares with last year, the criterion with champion/],
  ])('with the baseline %s decides no comparison', (name, reason, sentence) => {
    const verdict = of({ results: [against(name)] }, MARGIN);
    expect(verdict).toMatchObject({ verdict: 'inconclusive', reason, budget: { looked: 0 } });
    expect(verdict.sentence).toMatch(sentence);
    expect(of({ results: [against('Champion')] }, MARGIN).verdict).toBe('pass');
  });
});

describe('what a policy lets pass', () => {
  const point: MetricResult = {
    ...aCount('accuracy', 1, 1),
    measure: { kind: 'point', value: 0.99, trials: 500 },
  };
  const summary: MetricResult = {
    ...aCount('mae', 1, 1),
    measure: { kind: 'mean', mean: 4, standardDeviation: 2, trials: 500 },
  };
  const under = (line: string, results: MetricResult[]) => {
    const item = taken(anItem(line), run(0, 5, { results }));
    return [starterPolicy, standardPolicy, regulatedPolicy].map(
      (policy) => first(item, policy).reason,
    );
  };

  it('a bare number under starter only', () => {
    expect(under('accuracy >= 90% point', [point])).toEqual([
      ...['point-clears-target', 'point-not-allowed', 'point-not-allowed'],
    ]);
  });

  it('approximate bounds under all but regulated', () => {
    expect(under('mae <= 5', [summary])).toEqual([
      ...['bound-clears-target', 'bound-clears-target', 'approximate-not-allowed'],
    ]);
  });

  it('nothing on a few samples: 1 of 2 decides nothing', () => {
    expect(under('accuracy >= 10% point', [aCount('accuracy', 1, 2)])[0]).toBe('too-few-trials');
    expect(under('accuracy >= 90%', [aCount('accuracy', 0, 2)])[0]).toBe('too-few-trials');
    expect(under('accuracy >= 50%', [aCount('accuracy', 25, 25)])).toEqual([
      ...['bound-clears-target', 'bound-clears-target', 'too-few-trials'],
    ]);
  });
});

describe('runs from before the first lock', () => {
  it('are no looks: the newest is shown, as post-hoc', () => {
    const early = [run(91, 10), run(92, 9)];
    const item = holdCriteria(anItem(''), someLocked(LINE), early);
    expect(first(item)).toMatchObject({
      ...{ estimate: 0.92, evidence: { postHoc: true } },
      ...{ budget: { look: null, looked: 0, nextLook: 1 } },
    });
    expect(first(taken(item, run(91, 5)))).toMatchObject({ estimate: 0.91, budget: { look: 1 } });
  });
});
