import { describe, expect, it } from 'vitest';
import type { MetricResult } from '../../../../../src/contract/types';
import { judgeCriteria } from '../../../../../src/domain/gate/decide-gate';
import { starterPolicy } from '../../../../../src/domain/gate/policy';
import type { Item } from '../../../../../src/domain/item/item';
import { aCount, anEvaluation, anItem, daysAgo } from '../../../../support/builders/builders';
import { outcomeOf } from '../../../../support/builders/governance-builders';
import { aSheet, keeping, someData } from '../../../../support/builders/records-builders';

describe('the criteria of an item', () => {
  const lines = 'accuracy >= 90%\nrecall >= 90%';
  const measured = (accuracy: number, recall: number) =>
    anItem(lines, [
      anEvaluation([aCount('accuracy', accuracy, 100), aCount('recall', recall, 100)]),
    ]);

  it('are unmet where one is ruled out, though another one is only open', () => {
    const outcome = outcomeOf('criteria-met', measured(91, 50));
    expect(outcome).toMatchObject({ state: 'unmet' });
    expect(outcome.observed).toMatch(/^0 of 2 pass: recall/);
    expect(outcome.reasons?.map(({ effort }) => effort)).toEqual([6, 9]);
  });

  it('are inconclusive where all that do not pass are only open', () => {
    const outcome = outcomeOf('criteria-met', measured(99, 91));
    expect(outcome).toMatchObject({ state: 'inconclusive' });
    expect(outcome.observed).toMatch(/^1 of 2 pass: recall/);
    expect(outcome.reasons?.map(({ effort }) => effort)).toEqual([6]);
  });

  it('are as old as their oldest result', () => {
    const old = anEvaluation([aCount('recall', 99, 100)], {
      ...{ startedAt: daysAgo(91.5), finishedAt: daysAgo(91) },
    });
    const item = anItem(lines, [anEvaluation([aCount('accuracy', 99, 100)]), old]);
    expect(outcomeOf('evidence-fresh', item)).toMatchObject({
      ...{ state: 'unmet', observed: 'the oldest result is 91 days old' },
    });
    expect(outcomeOf('evidence-fresh', item, { evidenceMaxAgeDays: 91 }).state).toBe('met');
  });
});

describe('data that is not ready', () => {
  const told = (...dues: number[]) =>
    outcomeOf(
      'data-dependencies-ready',
      keeping({
        dependencies: dues.map((days, index) =>
          someData({ id: `d${index}`, name: `data ${index}`, dueAt: daysAgo(days) }),
        ),
      }),
    ).observed;

  it('is told by what is due first, and whether it is late', () => {
    expect(told(-5, 2, 1)).toMatch(/^0 of 3 data dependencies ready: data 1 was due on/);
    expect(told(-5, -2)).toMatch(/data 1 is due on/);
    expect(told(0)).toMatch(/data 0 was due on/);
  });
});

describe('the accuracy that a model card declares', () => {
  const run = (override: Partial<MetricResult> = {}) =>
    anEvaluation([{ ...aCount('accuracy', 950, 1000), ...override }]);
  const declaring = (value: number, criteria = 'accuracy >= 90%', evaluation = run()): Item => ({
    ...anItem(criteria, [evaluation]),
    records: keeping({
      sheets: [
        aSheet('risk-register'),
        aSheet('model-card', { declared: { metric: 'Acc', value } }),
      ],
    }).records,
  });
  const outcome = (...args: Parameters<typeof declaring>) =>
    outcomeOf('declared-accuracy-matches', declaring(...args));
  const upper = judgeCriteria(declaring(0.9), starterPolicy)[0]?.upper ?? Number.NaN;

  it('may be as high as the tested interval and no higher', () => {
    expect(outcome(upper).state).toBe('met');
    expect(outcome(upper + 1e-9).state).toBe('unmet');
    expect(outcome(0.1, 'accuracy > 90%').state).toBe('met');
    expect(outcome(0.99, 'accuracy > 90%').state).toBe('unmet');
  });

  it('may be as low as the interval where less is better, and no lower', () => {
    const error = anEvaluation([{ ...aCount('error_rate', 50, 1000) }]);
    const item = (value: number): Item => ({
      ...anItem('error_rate <= 10%', [error]),
      records: keeping({
        sheets: [aSheet('model-card', { declared: { metric: 'error_rate', value } })],
      }).records,
    });
    const lower = judgeCriteria(item(0.1), starterPolicy)[0]?.lower ?? Number.NaN;
    const state = (value: number) => outcomeOf('declared-accuracy-matches', item(value)).state;
    expect([lower, lower - 1e-9, 0.5].map(state)).toEqual(['met', 'unmet', 'met']);
  });

  it('is open where the test states no interval', () => {
    const measure = { kind: 'point' as const, value: 0.95, trials: null };
    expect(outcome(0.9, 'accuracy >= 90%', run({ measure }))).toMatchObject({
      ...{ state: 'inconclusive', observed: 'declared accuracy 90%, tested without an interval' },
    });
  });

  it('is borne out by a criterion for the whole data set alone, and by no difference', () => {
    const untested = {
      state: 'unmet',
      observed: expect.stringContaining('no criterion tests it') as string,
    };
    const group = run({ slice: 'age>60' });
    expect(outcome(0.9, 'accuracy >= 90% where age>60', group)).toMatchObject(untested);
    expect(outcome(0.9, 'accuracy within 2% of champion')).toMatchObject(untested);
  });
});
