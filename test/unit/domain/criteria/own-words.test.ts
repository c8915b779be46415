import { describe, expect, it } from 'vitest';
import { inOwnWords } from '../../../../src/domain/criteria/propose/statement/own-words';
import { readStatement } from '../../../../src/domain/criteria/propose/statement/statement';

describe('words of a sentence that are asked about', () => {
  it.each([
    [
      'Harvest MAPE must be below 9%, …',
      'Harvest MAPE must less than 9%',
      'Harvest MAPE must be below 9%',
    ],
    [
      'so a hit is **12/14 or better** …',
      'so a hit is at least 12/14',
      'so a hit is 12/14 or better',
    ],
    [
      'drift stays within five points',
      'drift stays at most 5 points',
      'drift stays at most 5 points',
    ],
    ['negatives: **≥95%** of clips', 'at least 95%', 'at least 95%'],
    ['Recall is 8, then recall is 9', 'recall is 9', 'recall is 9'],
    ['seen at 4, gone at 5, gone at 6', 'gone above 6', 'gone at 6'],
  ])('of “%s” are not “%s”', (written, part, own) => {
    expect(inOwnWords(written, part)).toBe(own);
  });

  it('are those that somebody wrote, also where readers put them in another form', () => {
    const { left } = readStatement(
      'Harvest MAPE must be below 9%, R-squared above zero, and coverage of nominal 80% bands at least 70%.',
    ) as { left: string[] };
    expect(left).toEqual(['coverage of nominal 80% bands at least 70%']);
    expect(readStatement('Crate counts within 8% of what was sold')).toMatchObject({
      ...{ kind: 'lost', lines: [], left: ['Crate counts within 8% of what was sold'] },
    });
  });
});
