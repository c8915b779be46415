import { describe, expect, it } from 'vitest';
import { flushOutbox } from '../../../../src/app/upkeep/flush-outbox';
import { handIn } from '../../../../src/app/upkeep/hand-in';
import type { Work } from '../../../../src/app/upkeep/ports';
import { handOver } from '../../../../src/app/upkeep/secure-work';
import { memorySite } from '../../../support/builders/memory-ports';

const work = (issueId: string): Work => ({ kind: 'project-item', issueId, projectId: '10000' });

const refusing = { push: () => Promise.reject(new Error('429')) };

describe('work that the queue does not take', () => {
  it('is kept, one by one, and told to the log', async () => {
    const { deps, state } = memorySite();
    await handOver({ ...deps, queue: refusing })([work('1'), work('2')]);
    expect([...state.kept.values()]).toEqual([work('1'), work('2')]);
    expect(state.warnings).toHaveLength(1);
  });

  it('is not kept where the queue takes it', async () => {
    const { deps, state } = memorySite();
    await handOver(deps)([work('1')]);
    expect(state.kept.size).toBe(0);
    expect(state.pushed).toHaveLength(1);
  });

  it('is told to the log, and to nobody else, where it can not be kept either', async () => {
    const { deps, state } = memorySite();
    const keep = () => Promise.reject(new Error('storage is down'));
    const outbox = { ...deps.outbox, keep };
    await handOver({ ...deps, queue: refusing, outbox })([work('1')]);
    expect(state.warnings).toHaveLength(2);
  });
});

describe('the outbox', () => {
  const fill = (site: ReturnType<typeof memorySite>, count: number): void => {
    for (let n = 1; n <= count; n += 1) site.state.kept.set(`${n}`, work(`${n}`));
  };

  it('is empty once its work is handed over, so that nothing is done twice', async () => {
    const site = memorySite();
    fill(site, 2);
    expect(await flushOutbox(site.deps)()).toEqual({ found: 2, left: false });
    expect(await flushOutbox(site.deps)()).toEqual({ found: 0, left: false });
    expect(site.state.pushed.map((one) => one.work)).toEqual([[work('1'), work('2')]]);
  });

  it('keeps everything where the queue still takes nothing', async () => {
    const site = memorySite();
    fill(site, 1);
    expect(await flushOutbox({ ...site.deps, queue: refusing })()).toEqual({
      found: 1,
      left: true,
    });
    expect(site.state.kept.size).toBe(1);
  });

  it('hands over 400 in a run, however they lie on the pages, and comes back for the rest', async () => {
    const { deps, state } = memorySite();
    const pages = ['a', 'b', 'c', 'd'].map((page) =>
      Array.from({ length: 150 }, (_, n) => ({ id: `${page}${n}`, work: work(`${page}${n}`) })),
    );
    for (const { id, work: one } of pages.flat()) state.kept.set(id, one);
    const waiting = (cursor: string | null) => {
      const next = Number(cursor ?? 0) + 1;
      const kept = pages[next - 1] ?? [];
      return Promise.resolve({ kept, cursor: next < pages.length ? `${next}` : null });
    };
    const outbox = { ...deps.outbox, waiting };
    expect(await flushOutbox({ ...deps, outbox })()).toEqual({ found: 450, left: true });
    expect(state.kept.size).toBe(300);
    expect(state.pushed.map(({ work: pushed }) => pushed.length)).toEqual([150, 150, 1]);
    expect(state.pushed.at(-1)).toEqual({ work: [{ kind: 'flush-outbox' }], delay: 90 });
  });

  it('asks nothing of the queue while it is empty', async () => {
    const { deps, state } = memorySite();
    expect(await flushOutbox(deps)()).toEqual({ found: 0, left: false });
    expect(state.pushed).toEqual([]);
  });
});

describe('work that is sent again until it is queued', () => {
  const follow: Extract<Work, { kind: 'follow-issue' }> = {
    ...{ kind: 'follow-issue', issueId: '1' },
    change: { cause: 'unknown', accountId: null, at: null, fromStatusId: null, toStatusId: null },
  };

  it('is kept once, and no longer once the queue has it', async () => {
    const { deps, state } = memorySite();
    const refused = handIn({ ...deps, queue: refusing });
    expect([await refused(follow, false), await refused(follow, true)]).toEqual([false, false]);
    expect([...state.kept.values()]).toEqual([follow]);
    expect(await handIn(deps)(follow, true)).toBe(true);
    expect(state.kept.size).toBe(0);
    expect(state.pushed.map(({ work: pushed }) => pushed)).toEqual([[follow]]);
  });
});
