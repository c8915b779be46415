import { describe, expect, it } from 'vitest';
import type { Evaluation, Judge, JudgeNeeds, PolicyRule } from '../../../../../src/contract/types';
import { rulesFor } from '../../../../../src/domain/gate/rules-for';
import { noRecords, type Item } from '../../../../../src/domain/item/item';
import { aCount, anEvaluation, anItem, daysAgo } from '../../../../support/builders/builders';
import { outcomeOf } from '../../../../support/builders/governance-builders';

const judge: Judge = {
  ...{ name: 'gpt-judge', rubricDigest: 'a'.repeat(64), rubricVersion: '3' },
  ...{ kappa: 0.71, items: 120, setBy: 'ds', setAt: daysAgo(1) },
};

const scored = (identity: Evaluation['identity'], known: Judge = judge, counts = [95, 100]): Item =>
  anItem(
    'groundedness >= 90%',
    [
      anEvaluation([aCount('groundedness', counts[0] ?? 0, counts[1] ?? 0)], {
        ...(identity === undefined ? {} : { identity }),
      }),
    ],
    { records: { ...noRecords(), judge: known } },
  );

const ask = (item: Item) => outcomeOf('judge-validated', item);

describe('what a policy asks of a judge', () => {
  const measured: Judge = {
    ...judge,
    measured: {
      labels: 'c'.repeat(64),
      kappa: { lower: 0.55, upper: 0.85 },
      agreement: { value: 0.9, lower: 0.83, upper: 0.95 },
      ...{ baseRate: 0.7, sensitivity: 0.95, specificity: 0.8 },
    },
  };
  const needs = { kappa: 0.6, items: 100, by: 'statement' } as const;
  const asked = (known: Judge, agreement: JudgeNeeds) =>
    outcomeOf('judge-validated', scored(undefined, known), {
      rule: { check: 'judge-validated', agreement },
    });

  it('is its own kappa and number of answers', () => {
    expect(asked(judge, needs)).toMatchObject({
      state: 'met',
      needed: 'kappa of at least 0.6 on at least 100 answers that people scored too',
    });
    expect(asked(judge, { ...needs, kappa: 0.8 })).toMatchObject({
      state: 'inconclusive',
      next: expect.stringContaining('instructions') as string,
    });
    expect(asked(judge, { ...needs, items: 150 }).next).toBe('Let people score 30 more answers.');
  });

  it('is labels, where what somebody says is not enough', () => {
    expect(asked(judge, { ...needs, by: 'labels' })).toMatchObject({
      state: 'inconclusive',
      next: expect.stringContaining('Hand in the labels') as string,
    });
    expect(asked(measured, { ...needs, by: 'labels' }).state).toBe('met');
  });

  it('is the lower end of the interval, where the kappa alone is not enough', () => {
    const strict = { ...needs, by: 'interval' } as const;
    expect(asked(measured, strict).next).toMatch(/Let people score more answers/);
    expect(asked(measured, { ...strict, kappa: 0.5 }).state).toBe('met');
    expect(asked(judge, { ...strict, kappa: 0.1 }).state).toBe('inconclusive');
  });

  it('is the strictest of what several rules ask', () => {
    const rule = (agreement?: JudgeNeeds): PolicyRule => ({
      check: 'judge-validated',
      ...(agreement === undefined ? {} : { agreement }),
    });
    const policy = {
      ...{ name: 'own', version: 1 },
      gates: {
        deployment: [
          rule({ ...needs, kappa: 0.5, by: 'labels' }),
          rule({ ...needs, items: 200, by: 'interval' }),
        ],
        monitoring: [rule({ ...needs, kappa: 0.5, items: 10 }), rule()],
      },
    };
    expect(rulesFor(policy, 'deployment', 'high', null)[0]?.agreement).toEqual({
      ...{ kappa: 0.6, items: 200, by: 'interval' },
    });
    expect(rulesFor(policy, 'monitoring', 'high', null)[0]?.agreement).toMatchObject({
      ...{ kappa: 0.6, items: 50 },
    });
  });
});

describe('the judge of a run', () => {
  it('is the one whose agreement is recorded, under the same rubric', () => {
    const named = { judge: { model: 'gpt-judge', rubricDigest: 'a'.repeat(64) } };
    expect(ask(scored(named)).state).toBe('met');
    expect(ask(scored(undefined)).state).toBe('met');
    expect(ask(scored({ judge: { model: 'gpt-judge' } })).state).toBe('met');
  });

  it.each([
    [{ model: 'other-judge' }, 'another judge (other-judge)', '(gpt-judge)'],
    [
      { model: 'gpt-judge', rubricDigest: 'b'.repeat(64) },
      'another rubric of the judge (bbbbbbbbbbbb…)',
      '(aaaaaaaaaaaa…)',
    ],
    [{ model: 'gpt-judge', rubricVersion: '4' }, 'another rubric version (4)', '(3)'],
  ])('is refused by name where it is another: %j', (said, other, known) => {
    const outcome = ask(scored({ judge: said }));
    expect(outcome).toMatchObject({
      state: 'unmet',
      observed: `a run was scored by ${other} than the one whose agreement is recorded ${known}`,
    });
    expect(outcome.next).toContain('under this rubric too');
  });

  it('is not held to what nobody recorded, nor in runs that decide nothing', () => {
    const { rubricDigest: _digest, rubricVersion: _version, ...bare } = judge;
    const said = {
      judge: { model: 'gpt-judge', rubricDigest: 'c'.repeat(64), rubricVersion: '9' },
    };
    expect(ask(scored(said, bare)).state).toBe('met');
    const item = scored({ judge: { model: 'other-judge' } });
    expect(ask({ ...item, latest: [] }).state).toBe('met');
    const deciding = scored({ judge: { model: 'gpt-judge' } });
    expect(ask({ ...deciding, runs: [...item.runs, ...deciding.runs] }).state).toBe('met');
  });
});

describe('the agreement of a judge', () => {
  const measured: Judge['measured'] = {
    ...{ labels: 'd'.repeat(64), baseRate: 0.5, sensitivity: 0.9, specificity: 0.8 },
    kappa: { lower: 0.6, upper: 0.82 },
    agreement: { value: 0.85, lower: 0.78, upper: 0.9 },
  };

  it('is told with its interval, and the rate without the errors of the judge', () => {
    // (0.75 + 0.8 - 1) / (0.9 + 0.8 - 1) = 0.7857
    expect(ask(scored(undefined, { ...judge, measured }, [75, 100]))).toMatchObject({
      state: 'met',
      observed:
        'gpt-judge agrees with people with kappa 0.71 (substantial, 0.60 to 0.82) on 120 answers; groundedness of 75.0 % is 78.6 % without its errors',
    });
  });

  it('corrects nothing where the errors are not known, or nothing was counted', () => {
    const told = (item: Item) => ask(item).observed;
    const bare = 'gpt-judge agrees with people with kappa 0.71 (substantial) on 120 answers';
    const uncorrected = bare.replace('substantial', 'substantial, 0.60 to 0.82');
    expect(told(scored(undefined))).toBe(bare);
    const unknown = { ...judge, measured: { ...measured, sensitivity: null } };
    expect(told(scored(undefined, unknown))).toBe(uncorrected);
    const item = scored(undefined, { ...judge, measured });
    expect(told({ ...item, latest: [] })).toBe(uncorrected);
    const [latest] = item.latest;
    if (latest === undefined) throw new Error('no result');
    const other = { ...latest, result: { ...latest.result, metric: 'accuracy' } };
    expect(told({ ...item, latest: [other] })).toBe(uncorrected);
    const measure = { kind: 'point' as const, value: 0.75, trials: 100 };
    const point = { ...latest, result: { ...latest.result, measure } };
    expect(told({ ...item, latest: [point] })).toBe(uncorrected);
  });

  it.each(['judge_score', 'faithfulness', 'answer relevancy', 'G-Eval', 'llm_score'])(
    'is asked for where a model scores %s',
    (metric) => {
      const item = anItem(`${metric.replaceAll(/[ -]/gu, '_')} >= 90%`);
      expect(ask(item).state).toBe('unmet');
    },
  );

  it('is not asked for where no model scores', () => {
    expect(ask(anItem('accuracy >= 90%')).state).toBe('not-applicable');
    expect(ask({ ...anItem(''), locked: null }).state).toBe('not-applicable');
  });
});
