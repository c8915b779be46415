import { describe, expect, it } from 'vitest';
import type { Judge, JudgeNeeds } from '../../../../src/contract/types';
import {
  agreementWord,
  isValidated,
  lackOf,
  stricterNeeds,
} from '../../../../src/domain/records/agreement';

const needs = (over: Partial<JudgeNeeds> = {}): JudgeNeeds => ({
  ...{ kappa: 0.6, items: 50, by: 'statement' },
  ...over,
});

const measured = (lower: number): NonNullable<Judge['measured']> => ({
  ...{ labels: 'c'.repeat(64), kappa: { lower, upper: 0.9 } },
  ...{ agreement: { value: 0.9, lower: 0.8, upper: 0.95 }, baseRate: 0.7 },
  ...{ sensitivity: 0.95, specificity: 0.8 },
});

const judge = (over: Partial<Judge> = {}) => ({ kappa: 0.6, items: 50, ...over });

describe('the stricter of two demands on a judge', () => {
  it('is the higher of each number, whichever asks for it', () => {
    const one = needs({ kappa: 0.7, items: 50 });
    const other = needs({ kappa: 0.6, items: 80 });
    const both = needs({ kappa: 0.7, items: 80 });
    expect(stricterNeeds(one, other)).toEqual(both);
    expect(stricterNeeds(other, one)).toEqual(both);
  });

  it.each([
    ['statement', 'labels', 'labels'],
    ['labels', 'interval', 'interval'],
    ['statement', 'interval', 'interval'],
    ['labels', 'labels', 'labels'],
  ] as const)('of %s and %s is %s, in both orders', (one, other, stricter) => {
    expect(stricterNeeds(needs({ by: one }), needs({ by: other })).by).toBe(stricter);
    expect(stricterNeeds(needs({ by: other }), needs({ by: one })).by).toBe(stricter);
  });
});

describe('what the agreement of a judge lacks', () => {
  it.each([
    ['nothing right at what is asked', judge(), needs(), null],
    [
      ...(['an answer', judge({ items: 49 }), needs()] as const),
      'Let people score one more answer.',
    ],
    [
      ...(['agreement', judge({ kappa: 0.59 }), needs()] as const),
      'Improve the instructions of the judge, or let people score.',
    ],
    ['labels', judge(), needs({ by: 'labels' }), 'Hand in the labels of judge and people.'],
    [
      'labels first',
      judge({ items: 1 }),
      needs({ by: 'interval' }),
      'Hand in the labels of judge and people.',
    ],
    ['nothing with labels', judge({ measured: measured(0.1) }), needs({ by: 'labels' }), null],
    [
      ...(['an interval', judge({ measured: measured(0.59) }), needs({ by: 'interval' })] as const),
      'Let people score more answers.',
    ],
    [
      ...(['nothing with its whole interval', judge({ measured: measured(0.6) })] as const),
      ...([needs({ by: 'interval' }), null] as const),
    ],
    ['nothing more by statement', judge({ measured: measured(0.1) }), needs(), null],
  ] as const)('is %s', (_what, known, asked, lack) => {
    expect(lackOf(known, asked)).toBe(lack);
    expect(isValidated(known, asked)).toBe(lack === null);
  });
});

describe('what an agreement is called', () => {
  it.each([
    [-0.01, 'poor'],
    [0, 'slight'],
    [0.21, 'fair'],
    [0.41, 'moderate'],
    [0.8, 'substantial'],
    [1, 'almost perfect'],
  ])('of kappa %d is %s', (kappa, word) => {
    expect(agreementWord(kappa)).toBe(word);
  });
});
