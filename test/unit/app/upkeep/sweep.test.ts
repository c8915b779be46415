import { describe, expect, it } from 'vitest';
import { sweep } from '../../../../src/app/upkeep/sweep';
import type { DuePage } from '../../../../src/app/item/ports';
import { anItem } from '../../../support/builders/builders';
import { memorySite } from '../../../support/builders/memory-ports';

const pages = (...sizes: number[]): DuePage[] => {
  let made = 0;
  return sizes.map((size, index) => ({
    items: Array.from({ length: size }, () => ({ issueId: `${++made}`, projectId: '10000' })),
    cursor: index === sizes.length - 1 ? null : `${index + 1}`,
  }));
};

/** A site whose due items come in these pages; those that `fails` names cannot be looked after. */
const due = (all: DuePage[], fails: (issueId: string) => boolean = () => false) => {
  const site = memorySite({ item: anItem('accuracy >= 90%') });
  const asked: (string | null)[] = [];
  const looked: string[] = [];
  const items: typeof site.deps.items = {
    ...site.deps.items,
    load: (issueId, projectId) => {
      looked.push(issueId);
      if (fails(issueId)) return Promise.reject(new Error('storage is down'));
      return site.deps.items.load(issueId, projectId);
    },
    commit: () => Promise.resolve('committed'),
    due: (_time, cursor) => {
      asked.push(cursor);
      const page = all[Number(cursor ?? 0)];
      if (page === undefined) throw new Error(`no page ${cursor ?? ''}`);
      return Promise.resolve(page);
    },
  };
  return { ...site, asked, looked, run: sweep({ ...site.deps, items }) };
};

describe('the sweep over what is due', () => {
  it('goes on from page to page until nothing is due', async () => {
    const { run, asked, looked, state } = due(pages(9, 3));
    expect(await run()).toEqual({ done: 12, failed: 0 });
    expect(asked).toEqual([null, '1']);
    expect(looked).toHaveLength(12);
    expect(state.pushed).toEqual([]);
  });

  it('leaves what failed to the queue, and does the others', async () => {
    const { run, state } = due(pages(12), (id) => id === '3' || id === '11');
    expect(await run()).toEqual({ done: 10, failed: 2 });
    expect(state.pushed.map(({ work }) => work)).toEqual([
      [
        { kind: 'refresh-item', issueId: '3', projectId: '10000' },
        { kind: 'refresh-item', issueId: '11', projectId: '10000' },
      ],
    ]);
  });

  it('stops where so much fails that Jira or storage must be down', async () => {
    const { run, asked } = due(pages(100, 100, 100), () => true);
    const { done, failed } = await run();
    expect(done).toBe(0);
    // Above 50, in steps of eight at the same time.
    expect(failed).toBe(56);
    expect(asked).toEqual([null]);
  });

  it('goes on where fifty have failed and no more', async () => {
    const { run } = due(pages(64), (id) => Number(id) <= 50);
    expect(await run()).toEqual({ done: 14, failed: 50 });
  });

  it('stops when its time is up, within the page', async () => {
    const { run, state, deps } = due(pages(24, 8));
    let asks = 0;
    Object.assign(deps.clock, { now: () => state.now + (asks++ > 20 ? 600_001 : 0) });
    const { done } = await run();
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(24);
  });
});
