import { describe, expect, it } from 'vitest';
import { isRecord, readNumber, readPath, readText, readTexts } from '../../../src/words/guards';

describe('readers of unknown values', () => {
  it('walks into records and ends where they end', () => {
    expect(readPath({ a: { b: 1 } }, 'a', 'b')).toBe(1);
    expect(readPath({ a: null }, 'a', 'b')).toBeUndefined();
    expect(readPath('text', 'length')).toBeUndefined();
  });

  it('takes only what it is asked for', () => {
    expect(readText({ key: 'AI-1' }, 'key')).toBe('AI-1');
    expect(readText({ key: '' }, 'key')).toBeNull();
    expect(readText({ key: 1 }, 'key')).toBeNull();
    expect(readNumber({ n: Number.NaN }, 'n')).toBeNull();
    expect(readTexts({ flags: ['a', 1, 'b'] }, 'flags')).toEqual(['a', 'b']);
    expect(readTexts({ flags: 'a' }, 'flags')).toEqual([]);
  });

  it('takes no list for a record', () => {
    expect(isRecord([])).toBe(false);
    expect(isRecord(null)).toBe(false);
    expect(isRecord({})).toBe(true);
  });
});
