import { describe, expect, it } from 'vitest';
import { ANY_HINT, featureSchema, hintFor } from '../../../../src/domain/drift/sample-schema';

const read = (written: unknown) => featureSchema.parse(written);

/** What is wrong with a written feature, each with its place. */
const wrongWith = (written: unknown): string[] => {
  const { error } = featureSchema.safeParse(written);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')} ${message}`);
};

describe('a feature of a drift file', () => {
  it('is numbers, with or without what each belongs to', () => {
    expect(read({ kind: 'numeric', values: [1, -2.5] })).toEqual({
      ...{ sample: { kind: 'numeric', values: [1, -2.5] }, limits: null },
    });
    expect(read({ kind: 'numeric', values: [1, 2], clusters: ['a', 7] }).sample).toEqual({
      ...{ kind: 'numeric', values: [1, 2], clusters: ['a', '7'] },
    });
  });

  it('is counts by category, or categories row by row that are counted', () => {
    const counts = { basic: 40, pro: 0 };
    expect(read({ kind: 'categorical', counts }).sample).toEqual({ kind: 'categorical', counts });
    const values = ['pro', 'basic', 'pro', 'constructor'];
    expect(read({ kind: 'categorical', values }).sample).toEqual({
      kind: 'categorical',
      counts: { pro: 2, basic: 1, constructor: 1 },
    });
  });

  it('counts the rows of each cluster where rows are in clusters', () => {
    const values = ['a', 'b', 'a', 'a'];
    expect(read({ kind: 'categorical', values, clusters: ['x', 'y', 'x', 'y'] }).sample).toEqual({
      ...{ kind: 'categorical', counts: { a: 3, b: 1 }, clusters: [{ a: 2 }, { b: 1, a: 1 }] },
    });
  });

  it('is a histogram', () => {
    const histogram = { kind: 'histogram', edges: [0, 1, 2], counts: [40, 12] };
    expect(read(histogram).sample).toEqual(histogram);
  });

  it('keeps from where a difference of it matters', () => {
    const limits = { sd: 0.3 };
    expect(read({ kind: 'numeric', values: [1], limits }).limits).toEqual(limits);
    expect(read({ kind: 'categorical', counts: { a: 1 }, limits }).limits).toEqual(limits);
  });

  it.each<[string, unknown, string[]]>([
    ['another kind', { kind: 'text' }, ['kind is not numeric, categorical or histogram']],
    ['no values', { kind: 'numeric', values: [] }, ['values is empty']],
    ['no list of values', { kind: 'numeric', values: 3 }, ['values is not a list']],
    ['text among numbers', { kind: 'numeric', values: [1, 'x'] }, ['values.1 is not a number']],
    [
      'placeholders',
      { kind: 'numeric', values: [1.1e150, -1.1e150] },
      [
        'values.0 is above 1e150, which no measurement is',
        'values.1 is below -1e150, which no measurement is',
      ],
    ],
    [
      'a cluster too few',
      { kind: 'numeric', values: [1, 2], clusters: ['a'] },
      ['clusters needs one cluster a value'],
    ],
    [
      'clusters without rows',
      { kind: 'categorical', counts: { a: 1 }, clusters: ['a'] },
      ['clusters needs one cluster a value'],
    ],
    [
      'clusters of one name',
      { kind: 'numeric', values: [1], clusters: 'a' },
      ['clusters is not a list'],
    ],
    [
      'a cluster that is no name',
      { kind: 'numeric', values: [1], clusters: [null] },
      ['clusters.0 is no name'],
    ],
    [
      'counts and rows',
      { kind: 'categorical', counts: { a: 1 }, values: ['a'] },
      ['counts needs either counts by category or values row by row'],
    ],
    [
      'neither',
      { kind: 'categorical' },
      ['counts needs either counts by category or values row by row'],
    ],
    [
      'half counts',
      { kind: 'categorical', counts: { a: 1.5 } },
      ['counts.a is not a whole number'],
    ],
    ['counts below 0', { kind: 'categorical', counts: { a: -1 } }, ['counts.a is below 0']],
    ['rows of numbers', { kind: 'categorical', values: [1] }, ['values.0 is no name']],
    ['no rows', { kind: 'categorical', values: [] }, ['values is empty']],
    [
      'more than can be counted',
      { kind: 'categorical', counts: { a: 6e11, b: 4e11 + 1 } },
      ['counts sums to more than 1e12'],
    ],
    ['one edge', { kind: 'histogram', edges: [0], counts: [1] }, ['edges needs two edges or more']],
    ['no counts', { kind: 'histogram', edges: [0, 1], counts: [] }, ['counts is empty']],
    [
      'too much in bins',
      { kind: 'histogram', edges: [0, 1, 2], counts: [1e12, 1] },
      ['counts sums to more than 1e12'],
    ],
    [
      'too much in one',
      { kind: 'histogram', edges: [0, 1], counts: [1e12 + 1] },
      ['counts.0 is more than 1e12', 'counts sums to more than 1e12'],
    ],
  ])('is refused with %s', (_with, written, problems) => {
    expect(wrongWith(written)).toEqual(problems);
  });

  it('may count 1e12, and hold numbers of 1e150', () => {
    expect(wrongWith({ kind: 'categorical', counts: { a: 6e11, b: 4e11 } })).toEqual([]);
    expect(wrongWith({ kind: 'histogram', edges: [0, 1], counts: [1e12] })).toEqual([]);
    expect(wrongWith({ kind: 'numeric', values: [1e150, -1e150] })).toEqual([]);
  });
});

describe('what to write for a feature', () => {
  it.each([
    ['numeric', '{"kind":"numeric","values":[1.5,2,…]}'],
    ['categorical', '{"kind":"categorical","counts":{"basic":40,"pro":12}}'],
    ['histogram', '{"kind":"histogram","edges":[0,1,2],"counts":[40,12]}'],
  ])('is by its kind: %s', (kind, example) => {
    expect(hintFor({ kind, values: 'nonsense' })).toContain(`Write ${example}`);
  });

  it.each([[null], ['numeric'], [{}], [{ kind: 7 }], [{ kind: 'text' }]])(
    'is any of them for %j',
    (written) => {
      expect(hintFor(written)).toBe(ANY_HINT);
    },
  );
});
