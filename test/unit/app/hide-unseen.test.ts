import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { hideUnseen } from '../../../src/app/hide-unseen';
import type { Issue } from '../../../src/app/jira-ports';
import { ledgerEntrySchema } from '../../../src/contract/ledger';
import { otherId, otherKey, ownWorkItem } from '../../../src/contract/marks/work-items';

/** A person who may see these work items; one that was moved answers to its old key alone. */
const someone = (keys: readonly string[], moved: readonly string[] = []) => {
  const asked: string[][] = [];
  const found = (key: string): Issue => ({
    ...{ id: key, key, summary: key, project: { id: '1', key: 'AI' } },
    ...{ status: { id: '1', name: 'Open' }, typeId: '1', createdAt: '2026-11-24T00:00:00.000Z' },
    updated: '2026-11-24T00:00:00.000Z',
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

const row = z.object({ issueKey: otherKey.nullable(), did: z.string().optional() });

const recordChanged = (field: string, kind = 'risk-set') => ({
  ...{ issueId: '10001', seq: 1, at: '2026-11-24T00:00:00.000Z', actor: { kind: 'app' }, kind },
  ...{ previous: '', hash: '' },
  body: { id: 'r1', changes: [{ field, before: 'AI-2', after: 'AI-3' }] },
});

describe('an answer', () => {
  it('that marks no other work item asks Jira nothing', async () => {
    const viewer = someone([]);
    const schema = z.object({ key: ownWorkItem, text: z.string(), issueKey: otherKey.nullable() });
    const answer = { key: 'AI-1', text: 'AI-2', issueKey: null };
    expect(await hideUnseen(viewer, schema, answer)).toBe(answer);
    expect(viewer.asked).toEqual([]);
  });

  it('loses the keys that may not be seen, wherever it repeats them, and no longer ones', async () => {
    const schema = z.object({ rows: z.array(row), count: z.number() });
    const answer = {
      rows: [{ issueKey: 'AI-2', did: 'linked AI-2, not AI-22 or XAI-2' }, { issueKey: 'AI-3' }],
      count: 2,
    };
    expect(await hideUnseen(someone(['AI-3']), schema, answer)).toEqual({
      rows: [
        { issueKey: null, did: 'linked another work item, not AI-22 or XAI-2' },
        { issueKey: 'AI-3' },
      ],
      count: 2,
    });
  });

  it('finds a marked field whatever it is called and however it is wrapped', async () => {
    const schema = z.object({
      carrier: z.union([z.object({ by: otherKey }), z.string()]),
      others: z.array(otherId),
      linked: z.record(otherKey, z.string()),
      perhaps: otherKey.optional().default('AI-3'),
    });
    const answer = {
      ...{ carrier: { by: 'AI-2' }, others: ['7', '8', '9', '8'], perhaps: 'AI-3' },
      linked: { 'AI-2': 'late', 'AI-3': 'done' },
    };
    expect(await hideUnseen(someone(['AI-3', '8']), schema, answer)).toEqual({
      ...{ carrier: { by: 'another work item' }, others: ['8', '8'], perhaps: 'AI-3' },
      linked: { 'AI-3': 'done' },
    });
  });

  it('loses what a ledger entry tells of a work item, by the form of its kind', async () => {
    const entries = ['work item', 'owner'].map((field) => recordChanged(field));
    expect(
      await hideUnseen(someone(['AI-3']), z.array(ledgerEntrySchema), entries.slice(0, 1)),
    ).toMatchObject([{ body: { changes: [{ before: 'another work item', after: 'AI-3' }] } }]);
    expect(await hideUnseen(someone([]), z.array(ledgerEntrySchema), entries.slice(1))).toEqual(
      entries.slice(1),
    );
  });

  it('keeps the reason that stands where no work item is named, whatever signs are in it', async () => {
    const entry = recordChanged('work item');
    const [change] = entry.body.changes;
    const reason = 'not applicable: read again (twice + once) by [somebody';
    const told = { ...entry, body: { ...entry.body, changes: [{ ...change, after: reason }] } };
    expect(await hideUnseen(someone([]), ledgerEntrySchema, told)).toMatchObject({
      body: { changes: [{ before: 'another work item', after: reason }] },
    });
    const seen = someone(['AI-2']);
    expect(await hideUnseen(seen, ledgerEntrySchema, told)).toBe(told);
    expect(seen.asked).toEqual([['AI-2']]);
  });

  it('takes what is marked as a key and is none by its letters, not as a pattern', async () => {
    const answer = { issueKey: 'AI(2', did: 'linked AI(2' };
    expect(await hideUnseen(someone([]), row, answer)).toEqual({
      ...{ issueKey: null, did: 'linked another work item' },
    });
  });

  it('loses whatever reads like a key in an entry of a kind that it does not know', async () => {
    const entry = recordChanged('anything', 'of-a-later-version');
    expect(await hideUnseen(someone(['AI-3']), ledgerEntrySchema, entry)).toMatchObject({
      body: { changes: [{ before: 'another work item', after: 'AI-3' }] },
    });
  });

  it('keeps the old key of a work item that was moved', async () => {
    const answer = { issueKey: 'AI-2' };
    expect(await hideUnseen(someone([], ['AI-2']), row, answer)).toBe(answer);
  });

  it('is asked for a hundred keys at a time', async () => {
    const keys = Array.from({ length: 201 }, (_, n) => `AI-${n + 1}`);
    const viewer = someone(keys);
    await hideUnseen(
      viewer,
      z.array(row),
      [...keys, ...keys].map((issueKey) => ({ issueKey })),
    );
    expect(viewer.asked.map(({ length }) => length)).toEqual([100, 100, 1]);
  });
});
