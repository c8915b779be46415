import { describe, expect, it } from 'vitest';
import { CallError, toCallError } from '../../../../static/components/call-error';

describe('toCallError', () => {
  it('keeps what the app said', () => {
    const error = new CallError({
      code: 'invalid-criteria',
      message: 'No target.',
      where: 'line 2, column 9',
      hint: 'Write one.',
    });
    expect(toCallError(error)).toBe(error);
    expect(error.where).toBe('line 2, column 9');
    expect(error.reference).toBeNull();
  });

  it('shows no cause of anything else', () => {
    const error = toCallError(new Error('ECONNREFUSED 10.0.0.1'));
    expect(error.code).toBe('unavailable');
    expect(error.message).not.toContain('ECONNREFUSED');
    expect(error.hint).toContain('try again');
  });
});
