import { describe, expect, it } from 'vitest';
import type { JudgedFeature } from '../../../../src/domain/drift/judge-feature';
import { naiveRule } from '../../../../src/domain/drift/naive-rule';

/** As far as the rule looks: PSI, and what equal distributions stay below in 95 % of runs. */
const feature = (name: string, value: number, noiseFloor: number) =>
  ({ name, psi: { value, noiseFloor, naiveAlarm: value >= 0.1 } }) as JudgedFeature;

describe('the customary rule of PSI', () => {
  it('is told with what it flags, and how much of that is noise', () => {
    const told = naiveRule([
      feature('age', 0.12, 0.2),
      feature('income', 0.3, 0.2),
      feature('region', 0.2, 0.2),
      feature('plan', 0.05, 0.2),
    ]);
    expect(told).toEqual({
      ...{ limit: 0.1, flagged: ['age', 'income', 'region'], belowNoiseFloor: 1 },
      sentence:
        'The rule PSI >= 0.1 flags 3 of 4 features; 1 of them because the samples are small: their PSI is below the noise floor, which equal distributions stay below in 95 % of runs. The rule does not know n, so it does not decide here.',
    });
  });

  it('gives no reason where none of what it flags is noise', () => {
    expect(naiveRule([feature('age', 0.3, 0.2)])).toEqual({
      ...{ limit: 0.1, flagged: ['age'], belowNoiseFloor: 0 },
      sentence: 'The rule PSI >= 0.1 flags 1 of 1 feature.',
    });
    expect(naiveRule([]).sentence).toBe('The rule PSI >= 0.1 flags 0 of 0 features.');
  });
});
