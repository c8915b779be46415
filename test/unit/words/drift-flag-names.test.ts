import { describe, expect, it } from 'vitest';
import { flagOf, readFlag } from '../../../src/words/drift-flags';

describe('flags of the drift of a work item', () => {
  const names = ['WrongAmountRate', 'P95 latency', 'A'.repeat(60)];

  it.each([
    [null, 'WrongAmountRate', { kind: 'alarm', method: null }],
    ['psi', 'P95 latency', { kind: 'alarm', method: 'psi' }],
    ['silent', 'P95 latency', { kind: 'silent' }],
    ['psi', 'A'.repeat(60), { kind: 'alarm', method: 'psi' }],
  ])('are read back with the name as it is written: %s, %s', (method, name, rest) => {
    expect(readFlag(flagOf({ method, name }), names)).toEqual({ ...rest, subject: name });
  });

  it('are read as they stand where no watch has the name', () => {
    expect(readFlag('psi:some-age', names)).toMatchObject({ method: 'psi', subject: 'some age' });
    expect(readFlag('overdue', names)).toEqual({ kind: 'own', flag: 'overdue' });
  });
});
