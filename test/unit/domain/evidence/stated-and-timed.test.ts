import { describe, expect, it } from 'vitest';
import type { Run } from '../../../../src/contract/types';
import { futureTime } from '../../../../src/domain/evidence/future-times';
import { differences, pinsOf } from '../../../../src/domain/evidence/pins';
import { recordSignal } from '../../../../src/domain/evidence/recorded-signal';
import { beginProblem, lacksOf, withStated } from '../../../../src/domain/evidence/state-run';
import { anEvaluation, NOW } from '../../../support/builders/builders';

const whole: Run = anEvaluation([]);
const bare: Run = {
  ...whole,
  ...{ startedAt: null, model: { name: 'claims-doc', version: null } },
  dataset: { id: null, sha256: 'a'.repeat(64) },
};
const stated = { startedAt: '2026-11-19T09:00:00.000Z', modelVersion: '2', dataset: 'holdout' };

describe('what a run does not say of itself', () => {
  it('is begin, version and data set, as far as each is missing', () => {
    expect(lacksOf(whole)).toEqual([]);
    expect(lacksOf(bare)).toEqual(['startedAt', 'modelVersion', 'dataset']);
    expect(lacksOf({ ...whole, dataset: bare.dataset })).toEqual(['dataset']);
  });

  it('is taken from a person, and nothing that the run does say', () => {
    expect(withStated(bare, stated)).toEqual({
      run: {
        ...bare,
        startedAt: stated.startedAt,
        model: { name: 'claims-doc', version: '2' },
        dataset: { id: 'holdout', sha256: 'a'.repeat(64) },
      },
      fields: ['startedAt', 'modelVersion', 'dataset'],
    });
    expect(withStated(whole, stated)).toEqual({ run: whole, fields: [] });
    expect(withStated(bare, { dataset: 'holdout' })).toEqual({
      run: { ...bare, dataset: { ...bare.dataset, id: 'holdout' } },
      fields: ['dataset'],
    });
    expect(withStated(bare, {})).toEqual({ run: bare, fields: [] });
  });
});

describe('a stated begin', () => {
  const at = (minute: number): string => new Date(NOW + minute * 60_000).toISOString();
  const problem = (started: number | null, ended: number | null, received: number | null) =>
    beginProblem(
      {
        startedAt: started === null ? null : at(started),
        finishedAt: ended === null ? null : at(ended),
      },
      received === null ? null : at(received),
    );

  it.each([
    [null, 1, 1, null],
    [1, 2, 3, null],
    [2, 2, 2, null],
    [3, 2, 4, 'after-end'],
    [3, 2, 1, 'after-end'],
    [3, null, 2, 'after-receipt'],
    [3, 4, 2, 'after-receipt'],
    [3, null, 3, null],
    [3, null, null, null],
  ])('at %s of a run that ended at %s and came in at %s: %s', (start, end, received, expected) => {
    expect(problem(start, end, received)).toBe(expected);
  });
});

describe('a run from the future', () => {
  const minutes = (count: number): string => new Date(NOW + count * 60_000).toISOString();
  const block = (run: Partial<Run>) => ({ label: 'a run', run: { ...whole, ...run } });

  it('is found beyond five minutes, by the first begin or end of all blocks', () => {
    const fine = block({ startedAt: minutes(5), finishedAt: minutes(5) });
    const open = block({ startedAt: null, finishedAt: null });
    expect(futureTime([fine, open], NOW)).toBeNull();
    expect(futureTime([], NOW)).toBeNull();
    const late = block({ startedAt: minutes(0), finishedAt: minutes(5.1) });
    expect(futureTime([fine, late], NOW)).toEqual({
      where: 'blocks.1.run.finishedAt',
      time: minutes(5.1),
    });
    const both = block({ startedAt: minutes(6), finishedAt: minutes(7) });
    expect(futureTime([both, late], NOW)).toEqual({
      where: 'blocks.0.run.startedAt',
      time: minutes(6),
    });
  });
});

describe('facts that differ', () => {
  const fields = ['tools', 'judge', 'dataset'] as const;

  it('are those that both state, and not the same', () => {
    const known = { judge: 'a', dataset: 'd', seed: '1' };
    expect(differences(known, { judge: 'b', dataset: 'd', seed: '2' }, fields)).toEqual([
      { field: 'judge', from: 'a', to: 'b' },
    ]);
    expect(differences(known, { tools: 'x' }, fields)).toEqual([]);
    expect(differences({}, { judge: 'b' }, fields)).toEqual([]);
  });

  it('are no patch of a tool, and every other version of it', () => {
    const tools = (from: string, to: string): number =>
      differences({ tools: from }, { tools: to }, fields).length;
    expect(tools('inspect_ai 0.3.137, openai 1.2.3', 'inspect_ai 0.3.138, openai 1.2.4rc1')).toBe(
      0,
    );
    expect(tools('inspect_ai 0.3.137', 'inspect_ai 0.4.137')).toBe(1);
    expect(tools('inspect_ai 0.3.1', 'deepeval 0.3.1')).toBe(1);
    expect(tools('inspect_ai 0.3', 'inspect_ai 0.3.1')).toBe(0);
    const judge = differences({ judge: 'm 1.2.3' }, { judge: 'm 1.2.4' }, fields);
    expect(judge).toHaveLength(1);
  });

  it('are looked for where the criterion has its pins', () => {
    const pins = [
      { criteria: ['a', 'b'], facts: { judge: 'one' } },
      { criteria: ['c'], facts: { judge: 'two' } },
    ];
    expect(pinsOf({ pins, changed: null }, 'c')).toEqual({ judge: 'two' });
    expect(pinsOf({ pins, changed: null }, 'b')).toEqual({ judge: 'one' });
    expect(pinsOf({ pins, changed: null }, 'd')).toEqual({});
  });
});

describe('the record of a signal', () => {
  const signal = {
    ...{ name: 'latency', fingerprint: 'f', state: 'firing', level: 'warning' },
    observedAt: null,
  } as unknown as Parameters<typeof recordSignal>[0];

  it('is dated by its receipt where the tool does not date it', () => {
    const [one, week] = ['2026-11-20T12:00:00.000Z', '2026-11-27T12:00:00.000Z'].map((at) =>
      recordSignal(signal, at, null),
    );
    expect(one).toMatchObject({ observedAt: '2026-11-20T12:00:00.000Z', modelVersion: null });
    expect(week?.digest).not.toBe(one?.digest);
    const dated = { ...signal, observedAt: '2026-11-19T00:00:00.000Z' };
    const [first, again] = ['2026-11-20', '2026-11-21'].map((at) => recordSignal(dated, at, null));
    expect(first?.observedAt).toBe('2026-11-19T00:00:00.000Z');
    expect(again?.digest).toBe(first?.digest);
  });

  it('keeps 200 characters of a version', () => {
    const { modelVersion } = recordSignal(signal, '2026-11-20', 'v'.repeat(201));
    expect(modelVersion).toBe('v'.repeat(200));
  });
});
