import { describe, expect, it } from 'vitest';
import { calls } from '../../../../../src/contract/calls/calls';
import {
  MOST_CHARACTERS,
  refuseText,
} from '../../../../../static/components/evidence/evidence-text';

describe('refuseText', () => {
  it('takes what the call takes, and not one character more', () => {
    const { input } = calls['evidence.preview'];
    const most = 'x'.repeat(MOST_CHARACTERS);
    expect(refuseText({ text: most, fileName: null })).toBeNull();
    expect(input.safeParse({ issue: 'AI-1', text: most }).success).toBe(true);
    expect(refuseText({ text: `${most}x`, fileName: 'big.json' })?.code).toBe('too-large');
    expect(input.safeParse({ issue: 'AI-1', text: `${most}x` }).success).toBe(false);
  });

  it('names the file that is empty', () => {
    expect(refuseText({ text: ' \n', fileName: 'out.csv' })?.message).toBe('out.csv is empty.');
  });
});
