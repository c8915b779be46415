import { describe, expect, it } from 'vitest';
import type { MetricResult } from '../../../../src/contract/types';
import { verdictOfLine } from '../../../support/builders/verdict-of-line';

const decide = (line: string, result: Partial<MetricResult>) =>
  verdictOfLine(line, {
    measure: { kind: 'count', successes: 999, trials: 1000 },
    ...result,
  });

describe('a result whose file contradicts itself', () => {
  it('never passes, keeps its numbers, and says what contradicts', () => {
    const decision = decide('quality >= 90% @97.5%', {
      contradiction: 'it says 12 and 13 failures',
    });
    expect(decision).toMatchObject({
      ...{ verdict: 'inconclusive', reason: 'contradicted', estimate: 0.999 },
      ...{ successes: 999, trials: 1000, lower: null, upper: null },
    });
    expect(decision.sentence).toContain('it says 12 and 13 failures');
  });

  it('never passes a bare number either', () => {
    expect(decide('quality >= 90% point', { contradiction: 'two totals' })).toMatchObject({
      ...{ verdict: 'inconclusive', reason: 'contradicted' },
    });
  });
});

describe('a result of which the file says which way is better', () => {
  it.each([
    ['quality >= 90%', 'higher', 'pass'],
    ['quality > 90%', 'higher', 'pass'],
    ['quality >= 90%', 'lower', 'inconclusive'],
    ['quality > 90%', 'lower', 'inconclusive'],
    ['quality <= 99.99%', 'higher', 'inconclusive'],
    ['quality < 99.99%', 'higher', 'inconclusive'],
  ] as const)('%s, and %s is better: %s', (line, better, verdict) => {
    const decision = decide(line, { better });
    expect(decision.verdict).toBe(verdict);
    expect(decision.reason === 'contradicted').toBe(verdict === 'inconclusive');
  });

  it('is told with the side that the criterion wants', () => {
    expect(decide('quality >= 90%', { better: 'lower' }).sentence).toContain(
      'the criterion wants high values, and by its file low values of quality are good',
    );
    expect(decide('quality <= 90%', { better: 'higher' }).sentence).toContain(
      'the criterion wants low values, and by its file high values of quality are good',
    );
  });
});

describe("a result that the tool's own verdicts speak against", () => {
  it.each([
    ['quality >= 90%', 'higher', 'contradicted'],
    ['quality >= 90%', 'lower', 'bound-clears-target'],
    ['quality <= 99.99%', 'lower', 'contradicted'],
  ] as const)('%s, and they refute %s: %s', (line, refutes, reason) => {
    expect(decide(line, { refutes }).reason).toBe(reason);
  });

  it('is not decided, though the file says that this way is better', () => {
    expect(decide('quality >= 90%', { refutes: 'higher', better: 'higher' }).sentence).toContain(
      "and the tool's own verdicts go against that",
    );
  });
});

describe('a measure that does not fit', () => {
  it('is decided by nobody, and breaks nothing', () => {
    const mean = { kind: 'mean' as const, mean: 3, standardDeviation: 1, trials: 50 };
    expect(decide('faithfulness >= 90%', { measure: mean })).toMatchObject({
      ...{ verdict: 'inconclusive', reason: 'not-comparable' },
    });
  });

  it('of a rate keeps its bound within 1, and may be held against 0 and 1', () => {
    const mean = { kind: 'mean' as const, mean: 0.99, standardDeviation: 0.05, trials: 50 };
    expect(decide('faithfulness >= 90%', { measure: mean }).upper).toBe(1);
    expect(decide('quality > 0%', {}).reason).toBe('bound-clears-target');
    expect(decide('quality < 100%', {}).reason).toBe('bound-clears-target');
  });

  it('of a matrix without a baseline of that metric compares with nothing', () => {
    const matrix = {
      ...{ kind: 'confusion' as const, labels: ['no', 'yes'], positive: 'yes' },
      matrix: [
        [45, 5],
        [3, 47],
      ],
    };
    const other = { name: 'champion', measure: { ...matrix, positive: null } };
    const line = 'recall within 2% of champion';
    expect(decide(line, { measure: matrix, baseline: null }).reason).toBe('no-baseline');
    expect(decide(line, { measure: matrix, baseline: other }).verdict).toBe('inconclusive');
  });
});
