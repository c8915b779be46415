import { describe, expect, it } from 'vitest';
import { countDay } from '../../../../src/app/report/count-day';
import type { DayCounts } from '../../../../src/contract/types';
import { only, someSettings } from '../../../support/builders/memory-ports';
import { NOW } from '../../../support/builders/builders';

/** Projects in pages, of which those that are counted already need nothing. */
const projects = (pageSizes: number[], isCounted: (id: number) => boolean = () => false) => {
  let made = 0;
  const pages = pageSizes.map((size) =>
    Array.from({ length: size }, () => someSettings({ projectId: `${++made}` })),
  );
  const put: { id: string; counts: DayCounts }[] = [];
  const read: number[] = [];
  const run = countDay({
    settingsPages: {
      all: (cursor) => {
        const page = Number(cursor ?? 0);
        read.push(page);
        const next = page + 1 < pages.length ? `${page + 1}` : null;
        return Promise.resolve({ settings: pages[page] ?? [], cursor: next });
      },
    },
    projectDays: only('projectDays', {
      missing: (ids) =>
        Promise.resolve(
          ids.filter((id) => !isCounted(Number(id)) && !put.some((one) => one.id === id)),
        ),
      put: (id, counts) => Promise.resolve(void put.push({ id, counts })),
    }),
    itemCounts: only('itemCounts', {
      of: () =>
        Promise.resolve((name) => ({ total: 9, 'verdict:pass': 4, 'verdict:fail': 2 })[name] ?? 0),
    }),
    clock: { now: () => NOW },
  });
  return { run, put, read, ids: () => put.map(({ id }) => Number(id)) };
};

const upTo = (last: number, first = 1): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

describe('the count of a day', () => {
  it('is of at most ten projects a run, however they lie on the pages', async () => {
    const { run, ids } = projects([6, 6, 6]);
    expect(await run()).toEqual({ counted: 10 });
    expect(ids()).toEqual(upTo(10));
    expect(await run()).toEqual({ counted: 8 });
    expect(ids()).toEqual(upTo(18));
    expect(await run()).toEqual({ counted: 0 });
  });

  it('reads no further page once ten are counted', async () => {
    const { run, read } = projects([10, 5]);
    expect(await run()).toEqual({ counted: 10 });
    expect(read).toEqual([0]);
  });

  it('looks behind pages on which everything is counted, ten pages a run', async () => {
    const { run, read, ids } = projects(Array<number>(12).fill(2), (id) => id !== 20 && id !== 21);
    expect(await run()).toEqual({ counted: 1 });
    expect(ids()).toEqual([20]);
    expect(read).toEqual(upTo(9, 0));
  });

  it('names the day in UTC, and counts as without a verdict what has none', async () => {
    const { run, put } = projects([1]);
    await run();
    expect(put[0]?.counts).toMatchObject({
      date: '2026-11-20',
      total: 9,
      verdicts: { pass: 4, fail: 2, inconclusive: 0, none: 3 },
    });
  });
});
