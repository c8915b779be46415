import { describe, expect, it } from 'vitest';
import { matchDataset } from '../../../../src/domain/budget/dataset';

const DIGEST = 'a'.repeat(64);
const OTHER = 'b'.repeat(64);
const known = { datasets: ['holdout'], sha256: DIGEST };
const named = { datasets: ['holdout'], sha256: null };
const unnamed = { datasets: [], sha256: null };

describe('the data set of a run', () => {
  it.each([
    [known, { id: 'holdout', sha256: DIGEST }, { kind: 'same', renamed: false }],
    [known, { id: 'renamed', sha256: DIGEST }, { kind: 'same', renamed: true }],
    [known, { id: 'Holdout', sha256: OTHER }, { kind: 'other-content' }],
    [known, { id: 'Holdout', sha256: null }, { kind: 'digest-missing' }],
    [known, { id: 'train', sha256: OTHER }, { kind: 'other' }],
    [known, { id: null, sha256: null }, { kind: 'unnamed' }],
    [named, { id: null, sha256: null }, { kind: 'unnamed' }],
    [named, { id: 'holdout', sha256: DIGEST }, { kind: 'joins' }],
    [named, { id: 'HOLDOUT ', sha256: null }, { kind: 'same', renamed: false }],
    [named, { id: 'train', sha256: null }, { kind: 'other' }],
    [unnamed, { id: 'holdout', sha256: null }, { kind: 'joins' }],
    [unnamed, { id: null, sha256: DIGEST }, { kind: 'joins' }],
    [unnamed, { id: null, sha256: null }, { kind: 'same', renamed: false }],
  ])('%j against %j', (own, run, expected) => {
    expect(matchDataset(own, run)).toEqual(expected);
  });
});
