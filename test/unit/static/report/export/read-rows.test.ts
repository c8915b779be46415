import { describe, expect, it } from 'vitest';
import { MOST_ROWS, readRows } from '../../../../../static/report/export/read-rows';
import { reportItem } from '../report-item';

/** A query of so many items, in pages, that keeps the tokens it is asked with. */
const query = (items: number, pageSize = 100) => {
  const asked: (string | null)[] = [];
  const readPage = (token: string | null) => {
    asked.push(token);
    const from = Number(token ?? '0');
    const end = Math.min(from + pageSize, items);
    return Promise.resolve({
      items: Array.from({ length: end - from }, (_, n) => reportItem(`AI-${from + n + 1}`)),
      nextPageToken: end < items ? String(end) : null,
    });
  };
  return { asked, readPage };
};

/** Who follows an export: what it was told, and how it cancels. */
const watcher = () => {
  const abort = new AbortController();
  const told: number[] = [];
  const onRead = (rows: number): void => void told.push(rows);
  return { told, cancel: () => abort.abort(), watching: { signal: abort.signal, onRead } };
};

describe('the rows of an export', () => {
  it('are those of all pages in their order, and it is told how many are there', async () => {
    const { asked, readPage } = query(250);
    const { told, watching } = watcher();
    const exported = await readRows(readPage, watching);
    expect(exported?.items.map(({ key }) => key)).toEqual(
      Array.from({ length: 250 }, (_, n) => `AI-${n + 1}`),
    );
    expect(exported?.isCut).toBe(false);
    expect(asked).toEqual([null, '100', '200']);
    expect(told).toEqual([100, 200, 250]);
  });

  it('are none where the query finds none', async () => {
    const exported = await readRows(query(0).readPage, watcher().watching);
    expect(exported).toEqual({ items: [], isCut: false });
  });

  it('end at the bound with fifty requests, and it is said that there are more', async () => {
    const { asked, readPage } = query(10_000);
    const { told, watching } = watcher();
    const exported = await readRows(readPage, watching);
    expect(MOST_ROWS).toBe(5000);
    expect(exported?.items).toHaveLength(MOST_ROWS);
    expect(exported?.items.at(-1)?.key).toBe('AI-5000');
    expect(exported?.isCut).toBe(true);
    expect(asked).toHaveLength(50);
    expect(told.at(-1)).toBe(MOST_ROWS);
  });

  it.each([
    ['as many as the bound are whole', MOST_ROWS, 100, false],
    ['one more than the bound is cut', MOST_ROWS + 1, 100, true],
    ['a last page that goes past the bound is cut', MOST_ROWS + 30, 90, true],
  ])('%s', async (_, items, pageSize, isCut) => {
    const exported = await readRows(query(items, pageSize).readPage, watcher().watching);
    expect(exported?.items).toHaveLength(MOST_ROWS);
    expect(exported?.isCut).toBe(isCut);
  });
});

describe('an export that is cancelled', () => {
  it('tells nothing of the page that was under way, and asks for no other', async () => {
    const { told, cancel, watching } = watcher();
    const { asked, readPage } = query(1000);
    const reading = readRows((token) => {
      if (token === '300') cancel();
      return readPage(token);
    }, watching);
    expect(await reading).toBeNull();
    expect(asked).toEqual([null, '100', '200', '300']);
    expect(told).toEqual([100, 200, 300]);
  });

  it('does not fail by that page either, as one that goes on does', async () => {
    const failing = () => Promise.reject(new Error('Jira did not answer'));
    const { cancel, watching } = watcher();
    const reading = readRows(failing, watching);
    cancel();
    expect(await reading).toBeNull();
    await expect(readRows(failing, watcher().watching)).rejects.toThrow('Jira did not answer');
  });
});
