import { describe, expect, it } from 'vitest';
import {
  marksOf,
  repeatedLook,
  restatementOf,
  short,
  type RunIdentity,
} from '../../../../src/domain/budget/identity';
import { aLook } from '../../../support/builders/budget-builders';

const run: RunIdentity = {
  modelVersion: '1.4.0',
  dataset: { id: 'holdout', sha256: 'a'.repeat(64) },
  items: 'b'.repeat(64),
  startedAt: '2026-11-19T10:00:00.000Z',
  results: { accuracy: 0.93 },
  estimate: 0.93,
};

describe('what a run is known again by', () => {
  it('is version, begin, results and data, by the digest of either', () => {
    const marks = marksOf(run);
    expect(marks).toHaveLength(2);
    expect(new Set(marks).size).toBe(2);
    marks.forEach((mark) => expect(mark).toMatch(/^[0-9a-f]{16}$/));
    expect(marksOf({ ...run })).toEqual(marks);
    for (const other of [
      { ...run, modelVersion: '1.4.1' },
      { ...run, startedAt: '2026-11-19T10:00:01.000Z' },
      { ...run, results: { accuracy: 0.94 } },
    ]) {
      expect(marksOf(other).filter((mark) => marks.includes(mark))).toEqual([]);
    }
  });

  it('holds by the items alone where the data set is another', () => {
    const moved = marksOf({ ...run, dataset: { id: 'copy', sha256: 'c'.repeat(64) } });
    expect(moved.filter((mark) => marksOf(run).includes(mark))).toHaveLength(1);
  });

  it('proves nothing by what is not stated', () => {
    expect(marksOf({ ...run, startedAt: null })).toEqual([]);
    expect(marksOf({ ...run, modelVersion: null })).toEqual([]);
    expect(marksOf({ ...run, dataset: { id: 'holdout', sha256: null } })).toHaveLength(1);
    expect(marksOf({ ...run, items: null })).toHaveLength(1);
    expect(marksOf({ ...run, items: null, dataset: { id: 'holdout', sha256: null } })).toEqual([]);
    expect(marksOf({ ...run, items: null })).not.toEqual(marksOf(run).slice(0, 1));
  });
});

describe('a run with more of its uncertainty', () => {
  it('is known by its value, to six digits', () => {
    const mark = restatementOf(run);
    expect(mark).toMatch(/^[0-9a-f]{16}$/);
    expect(restatementOf({ ...run, estimate: 0.9300000001 })).toBe(mark);
    expect(restatementOf({ ...run, results: { accuracy: 0.93, stderr: 0.01 } })).toBe(mark);
    expect(restatementOf({ ...run, estimate: 0.931 })).not.toBe(mark);
  });

  it('is known by the id of its data set where there is no digest', () => {
    const named = { ...run, dataset: { id: 'holdout', sha256: null } };
    expect(restatementOf(named)).not.toBeNull();
    expect(restatementOf(named)).not.toBe(restatementOf(run));
    expect(restatementOf({ ...run, dataset: { id: null, sha256: null } })).toBeNull();
    expect(restatementOf({ ...run, estimate: null })).toBeNull();
    expect(restatementOf({ ...run, startedAt: null })).toBeNull();
    expect(restatementOf({ ...run, modelVersion: null })).toBeNull();
  });
});

describe('a look that is repeated', () => {
  const digest = '9'.repeat(64);
  const looks = [aLook({ run: 'first' }), aLook({ run: short(digest), same: ['x', 'y'] })];

  it('is found by the digest or by any mark', () => {
    expect(repeatedLook(looks, { digest, marks: [] })).toBe(looks[1]);
    expect(repeatedLook(looks, { digest: 'other', marks: ['z', 'y'] })).toBe(looks[1]);
    expect(repeatedLook(looks, { digest: 'other', marks: ['z'] })).toBeNull();
    expect(repeatedLook(looks, { digest: 'other', marks: [] })).toBeNull();
    expect(repeatedLook([], { digest, marks: ['x'] })).toBeNull();
  });

  it('is told by sixteen digits', () => {
    expect(short(digest)).toBe('9'.repeat(16));
  });
});
