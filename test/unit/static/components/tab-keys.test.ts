import { describe, expect, it } from 'vitest';
import { tabAfterKey } from '../../../../static/components/tabs/tab-keys';

describe('keys on tabs', () => {
  it('go round at both ends, and to the ends', () => {
    expect(tabAfterKey(4, 'ArrowRight', 5)).toBe(0);
    expect(tabAfterKey(1, 'ArrowRight', 5)).toBe(2);
    expect(tabAfterKey(0, 'ArrowLeft', 5)).toBe(4);
    expect(tabAfterKey(2, 'Home', 5)).toBe(0);
    expect(tabAfterKey(2, 'End', 5)).toBe(4);
    expect(tabAfterKey(2, 'Tab', 5)).toBeNull();
  });
});
