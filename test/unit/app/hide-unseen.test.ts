import { describe, expect, it } from 'vitest';
import { hideUnseen } from '../../../src/app/hide-unseen';
import type { Issue } from '../../../src/app/jira-ports';

/** A person who may see these work items; one that was moved answers to its old key alone. */
const someone = (keys: readonly string[], moved: readonly string[] = []) => {
  const asked: string[][] = [];
  const found = (key: string): Issue => ({
    ...{ id: key, key, summary: key, project: { id: '1', key: 'AI' } },
    ...{ status: { id: '1', name: 'Open' }, typeId: '1', createdAt: '2026-11-24T00:00:00.000Z' },
    createdBy: null,
  });
  return {
    asked,
    seen: (wanted: readonly string[]) => {
      asked.push([...wanted]);
      const there = wanted.filter((key) => keys.includes(key));
      return Promise.resolve(new Map(there.map((key) => [key, found(key)])));
    },
    findIssue: (key: string) => Promise.resolve(moved.includes(key) ? found('BI-7') : null),
  };
};

describe('an answer', () => {
  it('that names no other work item asks Jira nothing', async () => {
    const viewer = someone([]);
    const answer = { issue: { key: 'AI-1' }, text: 'AI-2', issueKey: null };
    expect(await hideUnseen(viewer, answer)).toBe(answer);
    expect(viewer.asked).toEqual([]);
  });

  it('loses the keys that may not be seen, wherever it repeats them, and no longer ones', async () => {
    const answer = {
      rows: [{ issueKey: 'AI-2', did: 'linked AI-2, not AI-22 or XAI-2' }, { issueKey: 'AI-3' }],
      count: 2,
    };
    expect(await hideUnseen(someone(['AI-3']), answer)).toEqual({
      rows: [
        { issueKey: null, did: 'linked another work item, not AI-22 or XAI-2' },
        { issueKey: 'AI-3' },
      ],
      count: 2,
    });
  });

  it('loses what a change of a record tells of a work item', async () => {
    const answer = [{ field: 'work item', before: 'AI-2', after: 'AI-3' }];
    expect(await hideUnseen(someone(['AI-3']), answer)).toEqual([
      { field: 'work item', before: 'another work item', after: 'AI-3' },
    ]);
  });

  it('keeps the old key of a work item that was moved', async () => {
    const answer = { issueKey: 'AI-2' };
    expect(await hideUnseen(someone([], ['AI-2']), answer)).toBe(answer);
  });

  it('is asked for a hundred keys at a time', async () => {
    const keys = Array.from({ length: 201 }, (_, n) => `AI-${n + 1}`);
    const viewer = someone(keys);
    await hideUnseen(
      viewer,
      [...keys, ...keys].map((issueKey) => ({ issueKey })),
    );
    expect(viewer.asked.map(({ length }) => length)).toEqual([100, 100, 1]);
  });
});
