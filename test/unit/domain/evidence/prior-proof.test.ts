import { describe, expect, it } from 'vitest';
import { provePrior } from '../../../../src/domain/evidence/prior-proof';

const LOCKED = '2026-11-20T12:00:00.000Z';
const RECEIVED = '2026-11-23T12:00:00.000Z';

const prove = (startedAt: string | null, recordedAt = RECEIVED) =>
  provePrior(LOCKED, { startedAt, recordedAt });

describe('criteria that were there before the run', () => {
  it.each([
    ['2026-11-20T11:59:59.999Z', true],
    ['2026-11-20T12:00:00.000Z', false],
    ['2026-11-20T12:00:00.001Z', false],
  ])('a run that began at %s is post-hoc: %s', (startedAt, postHoc) => {
    expect(prove(startedAt).postHoc).toBe(postHoc);
  });

  it('are not proven by a run that does not say when it began', () => {
    expect(prove(null)).toEqual({
      postHoc: true,
      basis: 'none',
      sentence: 'the run does not say when it began',
    });
  });

  it('are told with the time between, on either side', () => {
    expect(prove('2026-11-22T12:00:00.000Z').sentence).toBe(
      'locked 2 days before the run began, by its own account; received 3 days after the lock',
    );
    expect(prove('2026-11-18T12:00:00.000Z').sentence).toBe(
      'criteria locked 2 days after the run began',
    );
  });

  it('believe no begin of a run that came in before the lock', () => {
    expect(prove('2026-11-22T12:00:00.000Z', '2026-11-19T12:00:00.000Z')).toEqual({
      postHoc: true,
      basis: 'receipt',
      sentence: 'criteria locked 1 day after the run was received',
    });
  });

  it('believe a verified statement more than the run’s own word, and no further than receipt', () => {
    const attested = (startedAt: string, recordedAt = RECEIVED, isBeginStated = false) =>
      provePrior(LOCKED, { startedAt, recordedAt, isBeginStated, attestedBy: 'ci of claims' });
    expect(attested('2026-11-22T12:00:00.000Z')).toEqual({
      postHoc: false,
      basis: 'attestation',
      sentence:
        'locked 2 days before the run began, as the key "ci of claims" attests; received 3 days after the lock',
    });
    expect(attested('2026-11-18T12:00:00.000Z')).toMatchObject({
      ...{ postHoc: true, basis: 'attestation' },
    });
    expect(attested('2026-11-22T12:00:00.000Z', '2026-11-19T12:00:00.000Z')).toMatchObject({
      ...{ postHoc: true, basis: 'receipt' },
    });
    const stated = attested('2026-11-22T12:00:00.000Z', RECEIVED, true);
    expect(stated.basis).toBe('claim');
    expect(stated.sentence).toContain('as stated by who handed it in');
  });
});
