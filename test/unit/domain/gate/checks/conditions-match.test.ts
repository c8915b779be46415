import { describe, expect, it } from 'vitest';
import type { Evaluation, MetricResult, PolicyRule } from '../../../../../src/contract/types';
import { takeRun } from '../../../../../src/domain/evidence/take-run';
import type { Item } from '../../../../../src/domain/item/item';
import { aCount, anEvaluation, anItem, daysAgo } from '../../../../support/builders/builders';
import { outcomeOf } from '../../../../support/builders/governance-builders';

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);

const run = (days: number, parts: Partial<Evaluation>, results: MetricResult[]): Evaluation =>
  anEvaluation(results, {
    ...{ recordedAt: daysAgo(days), startedAt: daysAgo(days), finishedAt: daysAgo(days) },
    ...parts,
  });

const taken = (criteria: string, ...runs: Evaluation[]): Item =>
  runs.reduce<Item>((known, one) => takeRun(known, one), anItem(criteria));

const ask = (item: Item, rule: Partial<PolicyRule> = {}) =>
  outcomeOf('conditions-match', item, { rule: { check: 'conditions-match', ...rule } });

describe('the data of a baseline', () => {
  type Data = { id: string | null; sha256: string | null };

  const compared = (theirs: Data, mine: Data): Item =>
    taken(
      'accuracy >= 90%',
      run(1, { dataset: mine }, [
        {
          ...aCount('accuracy', 970, 1000),
          baseline: {
            ...{ name: 'champion', dataset: theirs },
            measure: { kind: 'count', successes: 900, trials: 1000 },
          },
        },
      ]),
    );
  const data = (id: string | null, sha256: string | null = null): Data => ({ id, sha256 });

  it.each<[string, Data, Data]>([
    ['has the same name, in any case', data('Holdout-V3'), data('holdout-v3')],
    ['is not named', data(null), data('holdout-v3')],
    ['is named and that of the run is not', data('holdout-v2'), data(null)],
    ['has the same digest under another name', data('first', A), data('second', A)],
    ['has a digest and that of the run has none', data('holdout-v3', B), data('holdout-v3')],
    ['has none and that of the run has a digest', data('holdout-v3'), data('holdout-v3', B)],
  ])('is that of the run where it %s', (_what, theirs, mine) => {
    expect(ask(compared(theirs, mine))).toMatchObject({
      ...{ state: 'met', observed: '1 under the agreed conditions' },
    });
  });

  it.each<[string, Data, Data, string]>([
    ['name', data('a-1'), data('a-2'), 'a-1, the run on a-2'],
    ['name, one digest aside', data('a-1', A), data('a-2'), 'a-1, the run on a-2'],
    [
      'digest under one name',
      ...[data('a-1', A), data('a-1', B)],
      'a-1 with digest aaaaaaaaaaaa…, the run on a-1 with digest bbbbbbbbbbbb…',
    ],
    [
      'digest without names',
      ...[data(null, A), data(null, B)],
      'data with digest aaaaaaaaaaaa…, the run on data with digest bbbbbbbbbbbb…',
    ],
  ] as [string, Data, Data, string][])('is other data by %s', (_what, theirs, mine, told) => {
    const item = compared(theirs, mine);
    expect(ask(item)).toMatchObject({
      state: 'unmet',
      observed: `accuracy: the baseline was measured on ${told}`,
      next: 'Measure both models on the same data, and post the comparison.',
    });
    expect(ask(item, { match: ['promptDigest'] }).state).toBe('met');
  });
});

describe('what a run has to state', () => {
  const item = taken(
    'accuracy >= 90%',
    run(1, { identity: { seed: '7', promptDigest: A } }, [aCount('accuracy', 970, 1000)]),
  );

  it('is told as far as it is missing', () => {
    expect(ask(item, { stated: ['seed', 'commit', 'environment'] })).toMatchObject({
      state: 'unmet',
      observed: 'accuracy: the run does not say its commit, environment',
      next: 'Let the pipeline state commit, environment in the file that it posts.',
    });
  });

  it('is nothing more where it states all of it', () => {
    expect(ask(item, { stated: ['seed', 'promptDigest'] }).state).toBe('met');
  });

  it('is a reason of its own for each criterion, as a sentence', () => {
    const id = item.locked?.criteria[0]?.id ?? '';
    expect(ask(item, { stated: ['commit'] }).reasons).toEqual([
      {
        ...{ subject: `${id} conditions`, effort: 4 },
        why: 'Accuracy: the run does not say its commit.',
        next: 'Let the pipeline state commit in the file that it posts.',
      },
    ]);
  });
});

describe('runs that the gate rests on together', () => {
  const both = (
    first: Partial<Evaluation>,
    second: Partial<Evaluation>,
    older: Evaluation[] = [],
  ) =>
    taken(
      'accuracy >= 90%\nrecall >= 90%',
      ...older,
      run(2, first, [aCount('accuracy', 970, 1000)]),
      run(1, second, [aCount('recall', 970, 1000)]),
    );

  it('say the same of what one release has once', () => {
    const item = both({ commit: '1111111' }, { commit: '2222222' });
    const outcome = ask(item, { match: ['commit'] });
    expect(outcome.state).toBe('unmet');
    expect(outcome.reasons?.map(({ why }) => why)).toEqual([
      'Accuracy: the run was made under another commit (1111111) than another run that the gate rests on (2222222).',
      'Recall: the run was made under another commit (2222222) than another run that the gate rests on (1111111).',
    ]);
    expect(
      ask(both({ commit: '1111111' }, { commit: '1111111' }), { match: ['commit'] }).state,
    ).toBe('met');
    expect(ask(item, { match: ['promptDigest'] }).state).toBe('met');
  });

  it('are held against each of the others, whichever came first', () => {
    const three = taken(
      'accuracy >= 90%\nrecall >= 90%\nprecision >= 90%',
      run(3, { commit: '1111111' }, [aCount('accuracy', 970, 1000)]),
      run(2, { commit: '1111111' }, [aCount('recall', 970, 1000)]),
      run(1, { commit: '2222222' }, [aCount('precision', 970, 1000)]),
    );
    expect(ask(three, { match: ['commit'] }).reasons).toHaveLength(3);
  });

  it('may each have the prompt of their own criterion', () => {
    const item = both({ identity: { promptDigest: A } }, { identity: { promptDigest: B } });
    expect(ask(item)).toMatchObject({
      ...{ state: 'met', observed: '2 under the agreed conditions' },
    });
  });

  it('are not held against one that decides nothing any more', () => {
    const replaced = run(3, { commit: '0000000' }, [aCount('accuracy', 960, 1000)]);
    const item = both({ commit: '1111111' }, { commit: '1111111' }, [replaced]);
    expect(ask(item, { match: ['commit'] }).state).toBe('met');
  });
});

describe('the judge of a run', () => {
  const judge = {
    ...{ name: 'gpt-judge', rubricDigest: A, rubricVersion: '3' },
    ...{ kappa: 0.71, items: 120, setBy: 'ds', setAt: daysAgo(1) },
  };
  const scored = (said: { model: string; rubricDigest?: string; rubricVersion?: string }): Item => {
    const item = taken(
      'groundedness >= 90%',
      run(1, { identity: { judge: said } }, [aCount('groundedness', 970, 1000)]),
    );
    return { ...item, records: { ...item.records, judge } };
  };

  it('is the one whose agreement with people is recorded, under its rubric', () => {
    expect(ask(scored({ model: 'gpt-judge', rubricDigest: A, rubricVersion: '3' })).state).toBe(
      'met',
    );
    const told = (said: Parameters<typeof scored>[0]) => ask(scored(said)).observed;
    const whose = 'than the one whose agreement with people is recorded';
    expect(told({ model: 'other' })).toBe(
      `groundedness: the run was made under another judge (other) ${whose} (gpt-judge)`,
    );
    expect(told({ model: 'gpt-judge', rubricDigest: B })).toContain(`(bbbbbbbbbbbb…) ${whose}`);
    expect(told({ model: 'gpt-judge', rubricVersion: '4' })).toContain(
      `rubric version (4) ${whose}`,
    );
  });
});

describe('an item', () => {
  it('without a result of a criterion in force is asked nothing', () => {
    const item = taken('accuracy >= 90%', run(1, {}, [aCount('accuracy', 970, 1000)]));
    const none = { state: 'not-applicable', observed: 'there is no evidence yet' };
    expect(ask(anItem('accuracy >= 90%'))).toMatchObject(none);
    expect(ask({ ...item, locked: null })).toMatchObject(none);
  });

  it('whose run was not kept is not held to what it cannot say', () => {
    const item = taken('accuracy >= 90%', run(1, {}, [aCount('accuracy', 970, 1000)]));
    expect(ask({ ...item, runs: [] }, { stated: ['commit'] }).state).toBe('met');
  });

  it('is told what every run has to share', () => {
    expect(ask(taken('accuracy >= 90%', run(1, {}, [aCount('accuracy', 970, 1000)]))).needed).toBe(
      'the same prompt, judge, rubric of the judge, rubric version, data set of the baseline in every run',
    );
  });
});
