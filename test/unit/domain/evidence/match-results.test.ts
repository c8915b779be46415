import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evaluation } from '../../../../src/contract/types';
import { latestResults } from '../../../../src/domain/evidence/match-results';
import { aCount, anEvaluation, daysAgo, someCriteria } from '../../../support/builders';

const criteria = someCriteria(
  'accuracy >= 90%\nrecall >= 80% where age>60\nf1 >= 0.8 on holdout-v3',
);

describe('the latest results of a criteria set', () => {
  it('are of the newest run, whatever order the runs came in', () => {
    const runs = [0, 1, 2, 3].map((n) =>
      anEvaluation([aCount('accuracy', 90 + n, 100)], {
        startedAt: daysAgo(5 - n + 0.1),
        finishedAt: daysAgo(5 - n),
      }),
    );
    const orders = fc.shuffledSubarray(runs, { minLength: runs.length });
    fc.assert(
      fc.property(orders, (order: Evaluation[]) => {
        const taken = order.reduce<ReturnType<typeof latestResults>>(
          (known, run) => latestResults(criteria, known, [run]),
          [],
        );
        expect(taken.map(({ digest }) => digest)).toEqual([runs[3]?.digest]);
      }),
      { seed: 5, numRuns: 24 },
    );
  });

  it('break a tie of times by digest, not by arrival', () => {
    const a = anEvaluation([aCount('accuracy', 91, 100)]);
    const b = anEvaluation([aCount('accuracy', 92, 100)]);
    const there = latestResults(criteria, latestResults(criteria, [], [a]), [b]);
    const back = latestResults(criteria, latestResults(criteria, [], [b]), [a]);
    expect(there).toEqual(back);
  });

  it('hold a slice to its own group, spelled with or without spaces', () => {
    const whole = anEvaluation([aCount('recall', 9, 10)]);
    const group = anEvaluation([{ ...aCount('recall', 9, 10), slice: 'age > 60' }]);
    expect(latestResults(criteria, [], [whole])).toEqual([]);
    expect(latestResults(criteria, [], [group])).toHaveLength(1);
  });

  it('do not take a run on another data set than the criterion names', () => {
    const other = anEvaluation([aCount('f1', 9, 10)], { dataset: { id: 'train', sha256: null } });
    expect(latestResults(criteria, [], [other])).toEqual([]);
  });

  it('do not take a run that does not say its data set where the criterion names one', () => {
    const silent = { dataset: { id: null, sha256: null } };
    const run = anEvaluation([aCount('f1', 9, 10), aCount('accuracy', 9, 10)], silent);
    expect(latestResults(criteria, [], [run]).map(({ criterionId }) => criterionId)).toEqual([
      criteria[0]?.id,
    ]);
    const named = anEvaluation([aCount('f1', 9, 10)], {
      dataset: { id: 'Holdout-V3', sha256: null },
    });
    expect(latestResults(criteria, [], [named])).toHaveLength(1);
  });

  it('take accuracy out of a confusion matrix, and prefer counts to a bare point', () => {
    const run = anEvaluation([
      { ...aCount('accuracy', 1, 1), measure: { kind: 'point', value: 0.99, trials: null } },
      {
        metric: 'confusion',
        slice: null,
        measure: {
          kind: 'confusion',
          labels: ['no', 'yes'],
          matrix: [
            [45, 5],
            [3, 47],
          ],
          positive: 'yes',
        },
        baseline: null,
      },
    ]);
    expect(latestResults(criteria, [], [run])[0]?.result.measure.kind).toBe('confusion');
  });

  it('fold synonyms: tools call recall sensitivity', () => {
    const run = anEvaluation([{ ...aCount('Sensitivity', 9, 10), slice: 'age>60' }]);
    expect(latestResults(criteria, [], [run])[0]?.criterionId).toBe(criteria[1]?.id);
  });

  it('are of the run that ended last, or began last, or came in last, as far as runs say', () => {
    const measured = (successes: number, times: Partial<Evaluation>): Evaluation =>
      anEvaluation([aCount('accuracy', successes, 100)], times);
    const newest = (...runs: Evaluation[]): unknown =>
      latestResults(criteria, [], runs)[0]?.result.measure;
    const early = { startedAt: daysAgo(4), finishedAt: daysAgo(3), recordedAt: daysAgo(1) };
    const late = { startedAt: daysAgo(5), finishedAt: daysAgo(2), recordedAt: daysAgo(2) };
    expect(newest(measured(91, early), measured(92, late))).toMatchObject({ successes: 92 });
    const begun = { startedAt: daysAgo(2.5), finishedAt: null, recordedAt: daysAgo(0) };
    expect(newest(measured(92, late), measured(93, begun))).toMatchObject({ successes: 92 });
    const silent = { startedAt: null, finishedAt: null, recordedAt: daysAgo(1.5) };
    expect(newest(measured(92, late), measured(94, silent))).toMatchObject({ successes: 94 });
  });

  it('keep what a gate asks of the run, and who handed it in', () => {
    const person = { postedBy: { kind: 'person' as const, accountId: 'account-ds' } };
    const run = anEvaluation([aCount('accuracy', 91, 100)], person);
    expect(latestResults(criteria, [], [run])).toMatchObject([
      {
        ...{ criterionId: criteria[0]?.id, digest: run.digest, postedBy: 'account-ds' },
        ...{ modelName: 'claims-doc', modelVersion: '1.4.0', dataset: 'holdout-v3' },
        ...{ startedAt: daysAgo(1.1), finishedAt: daysAgo(1), recordedAt: daysAgo(1) },
      },
    ]);
    const piped = anEvaluation([aCount('accuracy', 91, 100)]);
    expect(latestResults(criteria, [], [piped])[0]?.postedBy).toBeNull();
  });

  it('drop what was held of criteria that are gone', () => {
    const held = latestResults(criteria, [], [anEvaluation([aCount('accuracy', 91, 100)])]);
    expect(latestResults(criteria.slice(1), held, [])).toEqual([]);
    expect(latestResults(criteria, held, [])).toEqual(held);
  });

  it('take a bare point where there is nothing better', () => {
    const point = { kind: 'point' as const, value: 0.99, trials: null };
    const run = anEvaluation([{ ...aCount('accuracy', 1, 1), measure: point }]);
    expect(latestResults(criteria, [], [run])[0]?.result.measure).toEqual(point);
  });
});
