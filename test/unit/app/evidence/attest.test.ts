import { describe, expect, it } from 'vitest';
import { attest } from '../../../../src/app/evidence/attest';
import { aCount, anEvaluation } from '../../../support/builders/builders';

const run = anEvaluation([aCount('accuracy', 9, 10)]);
const verified = { kind: 'verified', by: 'ci', key: 'k', statement: 's' } as const;

describe('who attests a run', () => {
  it('is the key that signed it, with the time that it says', () => {
    const { evaluations, note } = attest([run], verified);
    expect(note).toBeNull();
    expect(evaluations[0]?.attested).toMatchObject({ by: 'ci', key: 'k', at: run.finishedAt });
    expect(evaluations[0]?.digest).toBe(run.digest);
  });

  it('is nobody where no key of the project signed it, and that is said', () => {
    const { evaluations, note } = attest([run], { kind: 'unknown-key', signatures: 1 });
    expect(evaluations).toEqual([run]);
    expect(note).toContain('claim');
    expect(attest([run], { kind: 'none' })).toEqual({ evaluations: [run], note: null });
  });

  it('is refused where a known key is named and did not sign it', () => {
    expect(() => attest([run], { kind: 'broken', by: 'ci' })).toThrow(/key "ci"/);
  });
});
