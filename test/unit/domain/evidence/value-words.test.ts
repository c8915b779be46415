import { describe, expect, it } from 'vitest';
import {
  measuredWords,
  neededWords,
  shownBy,
  valueText,
  type ValueWords,
} from '../../../../src/domain/evidence/words/value-words';

const share = (part: Partial<ValueWords> = {}): ValueWords => ({
  ...{ unit: 'percent', suffix: '', kind: 'value', target: 0.9 },
  ...part,
});
const amount = (part: Partial<ValueWords> = {}): ValueWords => ({
  ...{ unit: 'number', suffix: ' ms', kind: 'value', target: 300 },
  ...part,
});

describe('a measured value', () => {
  it.each<[number | null, ValueWords, string]>([
    [0.912, share(), '91.2%'],
    [312.4, amount(), '312.4 ms'],
    [0.014, share({ kind: 'difference', target: 0 }), '+1.4 points'],
    [-0.01, share({ kind: 'difference', target: 0 }), '-1.0 points'],
    [12, amount({ kind: 'difference', target: 0 }), '+12 ms'],
    [-12, amount({ kind: 'difference', target: 0 }), '-12 ms'],
    [0.2, amount({ kind: 'relative-change', target: 0.1 }), '+20.0%'],
    [-0.2, share({ kind: 'relative-change', target: 0 }), '-20.0%'],
    [0, share({ kind: 'relative-change', target: 0.1 }), '+0.0%'],
    [null, share(), 'nothing'],
  ])('%d of %j is told as %s', (value, words, told) => {
    expect(valueText(value, words)).toBe(told);
  });

  it.each<[number, ValueWords, string]>([
    [0.8996, share(), '89.96%'],
    [0.90004, share(), '90.004%'],
    [0.9, share(), '90.0%'],
    [299.98, amount(), '299.98 ms'],
    [0.0996, amount({ kind: 'relative-change', target: 0.1 }), '+9.96%'],
    [-0.0204, share({ kind: 'difference', target: -0.02 }), '-2.04 points'],
    [-20.004, amount({ kind: 'difference', target: -20 }), '-20.004 ms'],
  ])('%d stays on its side of the target: %j', (value, words, told) => {
    expect(valueText(value, words)).toBe(told);
  });

  it('is told as it is where it misses the target by what doubles lose alone', () => {
    expect(valueText(0.1 + 0.2, share({ target: 0.3 }))).toBe('30.0%');
  });
});

describe('what was measured', () => {
  const measured = (
    words: ValueWords,
    successes: number | null,
    trials: number | null,
    estimate: number | null = 0.95,
  ) => measuredWords({ estimate, successes, trials }, words);

  it('comes with its counts, or its number, or alone', () => {
    expect(measured(share(), 1140, 1200)).toBe('1,140 of 1,200 (95.0%)');
    expect(measured(share(), null, 1200)).toBe('95.0% (n 1,200)');
    expect(measured(share(), null, null)).toBe('95.0%');
    expect(measured(share(), 9, null)).toBe('95.0%');
  });

  it('is against the baseline where the criterion is', () => {
    const words = share({ kind: 'difference', target: 0 });
    expect(measured(words, 1140, 1200, 0.02)).toBe('+2.0 points against the baseline');
    expect(measured(words, null, 1200, null)).toBe('nothing (n 1,200)');
  });
});

describe('what is needed', () => {
  it.each([
    ['>=', share(), '90%'],
    ['>', share(), 'more than 90%'],
    ['<=', amount(), 'at most 300 ms'],
    ['<', amount(), 'less than 300 ms'],
    ['>=', share({ kind: 'difference', target: 0 }), 'better than the baseline'],
    ['>=', share({ kind: 'difference', target: 0.02 }), 'at least 2 points better'],
    ['>=', share({ kind: 'difference', target: -0.02 }), 'at most 2 points worse'],
    ['<=', share({ kind: 'difference', target: 0.01 }), 'at most 1 point worse'],
    ['<=', share({ kind: 'difference', target: -0.01 }), 'at least 1 point better'],
    ['<=', amount({ kind: 'difference', target: 20 }), 'at most 20 ms worse'],
    ['<', amount({ kind: 'difference', target: -20 }), 'at least 20 ms better'],
    [
      ...(['<=', amount({ kind: 'relative-change', target: 0.05 })] as const),
      'at most 5% of the baseline worse',
    ],
    [
      ...(['>', share({ kind: 'relative-change', target: 0.2 })] as const),
      'at least 20% of the baseline better',
    ],
  ] as const)('%s of %j is told as %s', (comparator, words, told) => {
    expect(neededWords(comparator, words)).toBe(told);
  });
});

describe('the run that shows it', () => {
  it('is told with its version and data as far as it names them', () => {
    expect(shownBy({ run: 'r1', version: '1.4', dataset: 'holdout' })).toBe(
      ' Shown by run r1 of version 1.4 on holdout.',
    );
    expect(shownBy({ run: 'r1', version: null, dataset: null })).toBe(
      ' Shown by run r1 of a version that it does not name on a data set that it does not name.',
    );
    expect([shownBy(null), shownBy(undefined)]).toEqual(['', '']);
  });
});
