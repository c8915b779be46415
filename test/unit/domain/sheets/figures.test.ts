import { describe, expect, it } from 'vitest';
import type { MeasuredNumber, SheetContent } from '../../../../src/contract/types';
import { findingsOf } from '../../../../src/domain/sheets/findings';
import { numberWords } from '../../../../src/domain/sheets/values';
import { anItem } from '../../../support/builders/builders';

const ofRun = (over: Partial<MeasuredNumber>): MeasuredNumber => ({
  ...{ kind: 'run', run: 'a', metric: 'recall', slice: null, estimate: 0.9908, successes: 991 },
  ...{ lower: 0.9829, upper: 0.9957, trials: 1000, dataset: null, modelVersion: null },
  at: '2026-11-01T09:00:00Z',
  ...over,
});

const declaring = (metric: string, value: number): SheetContent => ({
  declared: [
    {
      ...{ id: 'only', writers: [] },
      values: {
        metric: { kind: 'text', text: metric },
        value: { kind: 'stated', value, by: 'pm' },
      },
    },
  ],
});

const said = (metric: string, value: number, ...numbers: MeasuredNumber[]): string[] =>
  findingsOf('model-card', declaring(metric, value), anItem(''), numbers);

describe('a figure in a sentence about a sheet', () => {
  it.each([
    [...[0.999, ofRun({})], 'The card declares recall 99.9%, tested is 98.3% to 99.6%.'],
    [
      ...[0.99, ofRun({ lower: null, upper: null })],
      'The card declares recall 99%, tested is 99.1%.',
    ],
    // No digit hides on which side of the bound it is.
    [
      ...[0.983, ofRun({ lower: 0.98304 })],
      'The card declares recall 98.3%, tested is 98.304% to 99.6%.',
    ],
  ] as [number, MeasuredNumber, string][])('is a percentage of a share: %s', (value, run, told) => {
    expect(said('recall', value, run)).toEqual([told]);
  });

  it('stays as it is where it is no share', () => {
    const auc = ofRun({ metric: 'auc', estimate: 0.79, lower: null, upper: null, successes: null });
    expect(said('auc', 0.85, auc)).toEqual(['The card declares auc 0.85, tested is 0.79.']);
    expect(said('auc', 0.85)).toEqual(['The card declares auc 0.85, and no stored run says it.']);
  });

  it('is a percentage where no run says it, by the name of the metric', () => {
    expect(said('false_positive_rate', 0.025)).toEqual([
      'The card declares false_positive_rate 2.5%, and no stored run says it.',
    ]);
    expect(said('recall', 91)).toEqual(['The card declares recall 91, and no stored run says it.']);
  });

  it('is held against a newer run only where that says another', () => {
    const older = ofRun({ estimate: 0.9721 });
    const content = { performance: [{ id: 'r', writers: [], values: { value: older } }] };
    const newer = ofRun({ run: 'b', at: '2026-11-02T09:00:00Z', estimate: 0.9724 });
    expect(findingsOf('model-card', content, anItem(''), [newer])).toEqual([
      'recall is 97.21% here and 97.24% in a newer run.',
    ]);
    expect(findingsOf('model-card', content, anItem(''), [{ ...newer, estimate: 0.9721 }])).toEqual(
      [],
    );
  });

  it('is in the digits that somebody stated', () => {
    const stated = { kind: 'stated', value: 0.125, by: 'pm' } as const;
    expect(numberWords(stated, true)).toBe('12.5%, as stated');
    expect(numberWords(stated, false)).toBe('0.125, as stated');
    expect(numberWords(ofRun({}), true)).toBe('recall 99.1% (98.3% to 99.6%, n 1000)');
  });
});
