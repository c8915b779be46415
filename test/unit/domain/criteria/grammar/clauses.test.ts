import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../../../../src/domain/criteria/propose/attachment/tokens';
import { clausesOf } from '../../../../../src/domain/criteria/propose/grammar/clauses';
import { frameOf } from '../../../../../src/domain/criteria/propose/grammar/frame';
import { readByGrammar } from '../../../../../src/domain/criteria/propose/grammar/grammar';

const partsOf = (text: string): string[] | null =>
  clausesOf(tokensOf(text))?.map(({ tokens }) => tokens.map((token) => token.text).join(' ')) ??
  null;

const read = (text: string): ReturnType<typeof readByGrammar> =>
  readByGrammar(text, () => ({ lost: 'no other reader is asked' }));

describe('clauses of a sentence', () => {
  it('have one limit each', () => {
    expect(partsOf('recall >= 0.9 and latency < 2 s; cost < $3')).toEqual([
      'recall >= 0.9',
      'latency < 2 s',
      'cost < $3',
    ]);
  });

  it('keep a side that says where another limit holds', () => {
    expect(partsOf('recall for clips > 30 s >= 0.9')).toEqual(['recall for clips > 30 s >= 0.9']);
  });

  it('are none where two limits have an or between them', () => {
    expect(partsOf('recall >= 0.9 or precision >= 0.8')).toBeNull();
  });

  it('give a value without a side the side of the one before', () => {
    const [, second] = clausesOf(tokensOf('time < 3 s for one page, 5 s for two pages')) ?? [];
    expect(second === undefined ? null : frameOf(second).sign).toBe('<');
  });
});

describe('what the grammar of a clause gives its limit', () => {
  it('is the noun phrase beside it, with its groups', () => {
    expect(read('the miss rate for wet roads stays < 4%')?.limits).toEqual([
      { metric: 'miss_rate', groups: ['wet roads'], requirement: '< 4%' },
    ]);
  });

  it('is what is done in a time', () => {
    expect(read('clerks can trace entries <= 9 s')?.limits[0]?.metric).toBe(
      'time_to_trace_entries',
    );
  });

  it('is how many keep to a time, in either order', () => {
    const both = ['>= 90% of jobs finish <= 8 s', 'jobs finish <= 8 s for >= 90% of nights'];
    expect(both.map((text) => read(text)?.limits.map(({ metric }) => metric))).toEqual([
      ['share(jobs_time <= 8 s)'],
      ['share(jobs_time <= 8 s)'],
    ]);
  });

  it('keeps what a bracket says as a reason', () => {
    expect(read('recall (of > 3 annotators) >= 0.9')?.limits[0]?.reason).toBe(
      'it means of more than 3 annotators',
    );
  });

  it.each([
    'forecasts <= 10% of the true value',
    'recall improves >= 5%',
    'recall not >= 0.9',
    'recall >= 0.9 than the old 80%',
  ])('is nothing in "%s"', (text) => {
    expect(read(text)).toBeNull();
  });
});
