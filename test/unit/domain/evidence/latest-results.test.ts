import { describe, expect, it } from 'vitest';
import type { Judgement } from '../../../../src/contract/types';
import {
  decidingById,
  decidingResult,
  decidingResults,
  latestOf,
  withLatest,
  withPrior,
} from '../../../../src/domain/evidence/latest-results';
import type { LatestResult } from '../../../../src/domain/item/item';
import { aCount, anEvaluation, anItem, daysAgo } from '../../../support/builders/builders';

const judged = (verdict: Judgement['verdict']): Judgement => ({
  ...{ look: 1, plan: null, verdict, reason: 'interval-holds-target', estimate: 0.9 },
  ...{ lower: null, upper: null, successes: null, trials: null, method: null },
  ...{ approximate: null, mostLooks: null, contradiction: null, advice: null },
});

const about = (verdict: Judgement['verdict'] = 'pass') => ({
  ...{ criterionId: 'accuracy', result: aCount('accuracy', 9, 10), judgement: judged(verdict) },
  prior: false,
});

/** A result of a version that came in so many days ago. */
const aResult = (days: number, part: Partial<LatestResult> = {}): LatestResult => ({
  ...latestOf(anEvaluation([aCount('accuracy', 9, 10)]), about()),
  ...{ recordedAt: daysAgo(days), digest: `run ${days}`, modelVersion: '1', ...part },
});

const verdictOf = (verdict: Judgement['verdict']) => ({ judgement: judged(verdict) });
const digests = (results: readonly LatestResult[]): string[] => results.map(({ digest }) => digest);

describe('what is kept of a result', () => {
  it('is the run that it came from', () => {
    const run = anEvaluation([aCount('accuracy', 9, 10)]);
    expect(latestOf(run, about())).toEqual({
      ...{ ...about(), digest: run.digest, modelName: 'claims-doc', modelVersion: '1.4.0' },
      ...{ dataset: 'holdout-v3', startedAt: daysAgo(1.1), finishedAt: daysAgo(1) },
      ...{ recordedAt: daysAgo(1), postedBy: null },
    });
  });

  it('is who handed it in, and whether the begin is their word', () => {
    const byHand = anEvaluation([], { postedBy: { kind: 'person', accountId: 'ds' } });
    expect(latestOf(byHand, about()).postedBy).toBe('ds');
    const stated = (field: 'startedAt' | 'dataset') =>
      latestOf({ ...byHand, stated: { fields: [field], of: 'x' } }, about());
    expect(stated('startedAt').isBeginStated).toBe(true);
    expect(stated('dataset')).not.toHaveProperty('isBeginStated');
  });

  it('is no curve of bounds, which stays with the run', () => {
    const bounds = [{ tail: 0.05, lower: 0.8, upper: 0.95 }];
    const measure = {
      ...{ kind: 'worked' as const, estimate: 0.9, trials: 10, method: 'bootstrap', bounds },
      ...{ approximate: null, mostLooks: null },
    };
    const result = { ...aCount('accuracy', 9, 10), measure };
    const kept = latestOf(anEvaluation([]), { ...about(), result });
    expect(kept.result).toEqual({ ...result, measure: { ...measure, bounds: [] } });
  });
});

describe('what stands of two results of one version', () => {
  const after = (one: LatestResult, other: LatestResult): string[] =>
    digests(withLatest([one], other));

  it.each([
    ['fail', 'pass', 'run 1'],
    ['pass', 'fail', 'run 1'],
    ['pass', 'inconclusive', 'run 2'],
    ['inconclusive', 'inconclusive', 'run 1'],
    ['fail', 'inconclusive', 'run 1'],
    ['pass', 'pass', 'run 1'],
  ] as const)('%s, then %s: the %s', (first, second, stands) => {
    const [earlier, later] = [aResult(2, verdictOf(first)), aResult(1, verdictOf(second))];
    expect(after(earlier, later)).toEqual([stands]);
    expect(after(later, earlier)).toEqual([stands]);
  });

  it('is a look rather than a run from before the lock, whichever is later', () => {
    const prior = aResult(1, { prior: true });
    const look = aResult(2, verdictOf('inconclusive'));
    expect(after(prior, look)).toEqual(['run 2']);
    expect(after(look, prior)).toEqual(['run 2']);
  });

  it('is the later one where nothing was decided of either', () => {
    const open = { judgement: null };
    expect(after(aResult(2, open), aResult(1))).toEqual(['run 1']);
    expect(after(aResult(2), aResult(1, open))).toEqual(['run 1']);
  });

  it('is, of one moment, always the same', () => {
    const [a, b] = [aResult(1, { digest: 'a' }), aResult(1, { digest: 'b' })];
    expect(after(a, b)).toEqual(['b']);
    expect(after(b, a)).toEqual(['b']);
  });
});

describe('what is kept of several', () => {
  it('is one of each of the three newest versions, the newest first', () => {
    const versions = ['1', '2', '3', '4'].map((modelVersion, at) =>
      aResult(9 - at, { modelVersion }),
    );
    const kept = versions.reduce<LatestResult[]>((known, one) => withLatest(known, one), []);
    expect(kept.map(({ modelVersion }) => modelVersion)).toEqual(['4', '3', '2']);
  });

  it('leaves results of other criteria as they are', () => {
    const recall = aResult(5, { criterionId: 'recall' });
    expect(withLatest([recall, aResult(3)], aResult(2))).toEqual([recall, aResult(2)]);
  });
});

describe('what is shown of runs from before the lock', () => {
  const prior = (days: number, part: Partial<LatestResult> = {}): LatestResult =>
    aResult(days, { prior: true, ...part });
  const shown = (known: LatestResult[], ...results: LatestResult[]): string[] =>
    digests(withPrior(known, results));

  it('is the newest of them, of whichever version', () => {
    const [old, young] = [prior(5), prior(3, { modelVersion: '2' })];
    expect(shown([old], young)).toEqual(['run 3']);
    expect(shown([young], old)).toEqual(['run 3']);
    expect(shown([], old, young)).toEqual(['run 3']);
  });

  it('is asked of each criterion by itself', () => {
    const recall = prior(1, { criterionId: 'recall' });
    expect(shown([recall], prior(5))).toEqual(['run 1', 'run 5']);
  });

  it('stands beside a look of another version, and not in the place of its own', () => {
    expect(shown([aResult(1)], prior(5, { modelVersion: '2' }))).toEqual(['run 1', 'run 5']);
    expect(shown([aResult(1)], prior(5))).toEqual(['run 1']);
  });
});

describe('what decides a criterion', () => {
  const model = { name: 'claims-doc', version: '1', setBy: null };
  const decides = (...latest: LatestResult[]): string | undefined =>
    decidingResult({ latest, model }, 'accuracy')?.digest;

  it('is the version that the item declares, else the newest', () => {
    const own = aResult(5);
    const [old, young] = [aResult(4, { modelVersion: '2' }), aResult(3, { modelVersion: '3' })];
    expect(decides(old, own, young)).toBe('run 5');
    expect(decides(own, young)).toBe('run 5');
    expect(decides(young, own)).toBe('run 5');
    expect(decides(old, young)).toBe('run 3');
    expect(decides(young, old)).toBe('run 3');
    expect(decides()).toBeUndefined();
  });

  it('is found for each criterion by itself', () => {
    const latest = [aResult(5), aResult(4, { criterionId: 'recall' })];
    const found = decidingById({ latest, model });
    expect([...found.keys()]).toEqual(['accuracy', 'recall']);
    expect(decidingResult({ latest, model }, 'precision')).toBeNull();
  });

  it('is given in the order of the criteria, without those that have none', () => {
    const item = anItem('accuracy >= 90%\nrecall >= 80%\nprecision >= 80%');
    const [accuracy, recall] = item.locked?.criteria.map(({ id }) => id) ?? [];
    if (accuracy === undefined || recall === undefined) throw new Error('two criteria');
    const latest = [aResult(4, { criterionId: recall }), aResult(5, { criterionId: accuracy })];
    expect(digests(decidingResults({ ...item, latest }))).toEqual(['run 5', 'run 4']);
    expect(decidingResults({ ...item, latest, locked: null })).toEqual([]);
  });
});
