import { describe, expect, it } from 'vitest';
import {
  criterionRows,
  readableGroup,
  sharedPrior,
  verdictWord,
} from '../../../../../static/components/evidence/criterion-rows';
import { verdicts } from '../../../../support/surface-fixtures/fixture-criteria';
import { items } from '../../../../support/surface-fixtures/fixtures';
import { parseCriteria } from '../../../../../src/domain/criteria/language/parse';
import type { ItemView } from '../../../../../src/contract/types';

const held = (): ItemView => {
  const item = items['held'];
  if (item === undefined) throw new Error('the fixture is gone');
  return item;
};

describe('criterionRows', () => {
  it('shows a criterion as a sentence with what it holds for', () => {
    const [accuracy, recall] = criterionRows(held());
    expect(accuracy?.title).toBe('accuracy ≥ 90%');
    expect(accuracy?.qualifiers).toEqual(['at 95%', 'on holdout-v3']);
    expect(recall?.qualifiers).toEqual(['at 95%', 'for age > 60', 'on holdout-v3']);
  });

  it('takes the sentence about the lock from the run', () => {
    expect(criterionRows(held())[0]?.prior).toEqual({
      postHoc: false,
      sentence: 'locked 6 days before the run began',
    });
  });

  it('names a run from after the fact also where the run itself is no longer listed', () => {
    const rows = criterionRows({ ...held(), evaluations: [] });
    expect(rows[2]?.prior).toEqual({ postHoc: true, sentence: 'locked after the run' });
    expect(rows[1]?.prior).toBeNull();
  });

  it('shows locked criteria without a verdict where there is no gate ahead', () => {
    const rows = criterionRows({ ...held(), nextGate: null });
    expect(rows).toHaveLength(4);
    expect(rows[0]).toMatchObject({ title: 'accuracy ≥ 90%', verdict: null });
  });

  it('writes non-inferiority as a margin to the baseline', () => {
    const { criteria } = parseCriteria('recall within 2% of champion');
    const item = held();
    const { locked } = item.criteria;
    if (locked === null) throw new Error('the fixture is gone');
    const rows = criterionRows({
      ...item,
      nextGate: null,
      criteria: { ...item.criteria, locked: { ...locked, criteria } },
    });
    expect(rows[0]?.title).toBe('recall within 2% of champion');
  });
});

describe('verdictWord', () => {
  it('tells no evidence from undecided', () => {
    expect(verdicts.map((verdict) => verdictWord(verdict).word)).toEqual([
      'INCONCLUSIVE',
      'NO EVIDENCE',
      'PASS',
      'FAIL',
    ]);
  });
});

describe('what is said once', () => {
  it('is the lock, where every run stands alike to it', () => {
    const [first, second] = criterionRows(held());
    if (first === undefined || second === undefined) throw new Error('the fixture is gone');
    const prior = { postHoc: false, sentence: 'locked 6 days before the run began' };
    const rows = [
      { ...first, prior },
      { ...second, prior },
    ];
    expect(sharedPrior(rows)).toBe(prior.sentence);
    expect(sharedPrior(rows.slice(1))).toBeNull();
    expect(sharedPrior([{ ...first, prior: { ...prior, postHoc: true } }, ...rows])).toBeNull();
  });

  it('writes a group as people read it', () => {
    expect(readableGroup('age>=75 and region=north')).toBe('age ≥ 75 and region = north');
  });
});
