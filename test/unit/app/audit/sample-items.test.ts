import { describe, expect, it } from 'vitest';
import { sampleItems } from '../../../../src/app/audit/sample-items';
import type { Deps } from '../../../../src/app/ports';
import { digestText } from '../../../../src/domain/digest';
import { anItem } from '../../../support/builders/builders';
import { only } from '../../../support/builders/memory-ports';
import { projectAccess } from '../../../support/builders/memory-project';

/** Pages of items as storage gives them, of which a person may see some. */
const site = (pages: readonly string[][], hidden: readonly string[] = []) => {
  const asked: number[] = [];
  let read = 0;
  const itemPages = only<Deps['itemPages']>('itemPages', {
    ofProject: (_project, cursor) => {
      const at = Number(cursor ?? 0);
      read += 1;
      const items = (pages[at] ?? []).map((issueId) =>
        anItem('', [], { issueId, stage: 'data', ledger: { seq: Number(issueId) % 10, hash: '' } }),
      );
      return Promise.resolve({ items, cursor: at + 1 < pages.length ? `${at + 1}` : null });
    },
  });
  const access = projectAccess('pm', {
    browsable: (ids) => {
      asked.push(ids.length);
      return Promise.resolve(new Set(ids.filter((id) => !hidden.includes(id))));
    },
    seen: (ids) =>
      Promise.resolve(new Map(ids.map((id) => [id, { key: `AI-${id}`, summary: `Item ${id}` }]))),
  });
  return {
    asked,
    read: () => read,
    pick: (pick: Parameters<ReturnType<typeof sampleItems>>[1]['pick']) =>
      sampleItems({ itemPages })(access, { project: 'AI', pick }),
  };
};

const pages = [
  ['20', '9'],
  ['100', '3'],
];

describe('items that an auditor draws', () => {
  it('are numbered in the order in which they were made, whatever page they stand on', async () => {
    const { pick } = site(pages);
    const ids = ['3', '9', '20', '100'];
    for (const [index, id] of ids.entries()) {
      const number = index + 1;
      expect(await pick({ kind: 'number', number })).toEqual({
        total: 4,
        items: [
          {
            ...{ number, issueKey: `AI-${id}`, summary: `Item ${id}` },
            ...{ stage: 'data', entries: Number(id) % 10 },
          },
        ],
      });
    }
  });

  it('are those alone that they may see', async () => {
    const { pick } = site(pages, ['9']);
    expect(await pick({ kind: 'number', number: 2 })).toMatchObject({
      ...{ total: 3, items: [{ issueKey: 'AI-20' }] },
    });
    await expect(pick({ kind: 'number', number: 4 })).rejects.toMatchObject({
      ...{ code: 'not-found', where: 'pick.number' },
      hint: 'You may see 3 of them; the first is item 1.',
    });
  });

  it('by chance are those of the lowest hash of seed and id, lowest first', async () => {
    const { pick } = site(pages);
    const byHash = ['3', '9', '20', '100'].sort((one, other) =>
      digestText(`spring:${one}`) < digestText(`spring:${other}`) ? -1 : 1,
    );
    const drawn = await pick({ kind: 'random', seed: ' spring ', count: 3 });
    expect(drawn.items.map(({ issueKey }) => issueKey)).toEqual(
      byHash.slice(0, 3).map((id) => `AI-${id}`),
    );
    expect((await pick({ kind: 'random', seed: 'spring', count: 9 })).items).toHaveLength(4);
    expect(await site([[]]).pick({ kind: 'random', seed: 'spring', count: 9 })).toEqual({
      ...{ total: 0, items: [] },
    });
  });

  it('are looked for among five thousand at most, a thousand a question to Jira', async () => {
    const many = Array.from({ length: 7 }, (_, page) =>
      Array.from({ length: 1000 }, (_item, index) => `${page * 1000 + index + 1}`),
    );
    const { pick, read, asked } = site(many);
    expect((await pick({ kind: 'number', number: 1 })).total).toBe(5000);
    expect([read(), asked]).toEqual([5, [1000, 1000, 1000, 1000, 1000]]);
  });
});
