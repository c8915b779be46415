import { describe, expect, it } from 'vitest';
import { provePrior } from '../../../../src/domain/evidence/prior-proof';

const LOCKED = '2026-11-20T12:00:00.000Z';

describe('criteria that were there before the run', () => {
  it.each([
    ['2026-11-20T11:59:59.999Z', true],
    ['2026-11-20T12:00:00.000Z', false],
    ['2026-11-20T12:00:00.001Z', false],
  ])('a run that began at %s is post-hoc: %s', (startedAt, postHoc) => {
    expect(provePrior(LOCKED, startedAt).postHoc).toBe(postHoc);
  });

  it('are not proven by a run that does not say when it began', () => {
    expect(provePrior(LOCKED, null)).toEqual({
      postHoc: true,
      sentence: 'the run does not say when it began',
    });
  });

  it('are told with the time between, on either side', () => {
    expect(provePrior(LOCKED, '2026-11-22T12:00:00.000Z').sentence).toBe(
      'locked 2 days before the run began',
    );
    expect(provePrior(LOCKED, '2026-11-18T12:00:00.000Z').sentence).toBe(
      'post-hoc: locked 2 days after the run began',
    );
  });
});
