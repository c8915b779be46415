import { describe, expect, it } from 'vitest';
import { issueInput, projectInput } from '../../../src/contract/inputs';
import { isProjectKey, isWorkItemKey, readWorkItemKey } from '../../../src/contract/keys';

/** Jira's largest setting for the length of a project key. */
const LONGEST = 255;

const right = ['AI', 'R2D2', 'D_', 'PRODUCT_2013', 'A'.repeat(LONGEST)];
const wrong = ['', 'A', 'ai', '2013PROJECT', '_AI', 'PRODUCT-2012', 'ÄI', 'A'.repeat(LONGEST + 1)];

describe('a key of Jira', () => {
  it.each(right)('names a project as %s, and a work item of it', (project) => {
    expect(isProjectKey(project)).toBe(true);
    expect(isWorkItemKey(`${project}-1`)).toBe(true);
    expect(projectInput.safeParse(project).success).toBe(true);
    expect(issueInput.safeParse(`${project}-1`).success).toBe(true);
  });

  it.each(wrong)('is never %j', (project) => {
    expect(isProjectKey(project)).toBe(false);
    expect(isWorkItemKey(`${project}-1`)).toBe(false);
    expect(projectInput.safeParse(project).success).toBe(false);
    expect(issueInput.safeParse(`${project}-1`).success).toBe(false);
  });

  it.each(['AI', '12', 'AI-', 'AI-0', 'AI-01', 'AI-12345678901', 'AI-1 AI-2'])(
    'of a work item is not %j',
    (text) => {
      expect(isWorkItemKey(text)).toBe(false);
      expect(readWorkItemKey(text)).toBeNull();
    },
  );

  it('is read as people type it', () => {
    expect(readWorkItemKey(' ai-12 ')).toBe('AI-12');
    expect(readWorkItemKey('nine')).toBeNull();
  });

  it('may be asked by its number too', () => {
    expect(issueInput.safeParse('10001').success).toBe(true);
    expect(projectInput.safeParse('10000').success).toBe(true);
    expect(issueInput.safeParse('1'.repeat(16)).success).toBe(false);
  });
});
