import { describe, expect, it } from 'vitest';
import type { Work } from '../../../src/app/upkeep/ports';
import type { AppDeps } from '../../../src/entry/deps';
import { doWork } from '../../../src/entry/work';
import { memorySite, only } from '../../support/builders/memory-ports';

const kept: Work = { kind: 'project-item', issueId: '1', projectId: '10000' };

/** A site of which queued work may ask for the outbox, the queue and the log alone. */
const site = () => {
  const { deps, state } = memorySite();
  const { queue, outbox, log } = deps;
  state.kept.set('1', kept);
  return { state, deps: only<AppDeps>('deps', { queue, outbox, log }) };
};

describe('work by which the queue comes back for what was kept', () => {
  it('hands over what was kept and keeps it no longer', async () => {
    const { state, deps } = site();
    await doWork(deps, { kind: 'flush-outbox' }, 0);
    expect(state.pushed.map(({ work }) => work)).toEqual([[kept]]);
    expect(state.kept.size).toBe(0);
  });

  it('is tried again where storage does not tell what is kept', async () => {
    const { deps } = site();
    const waiting = () => Promise.reject(new Error('storage is down'));
    const outbox = only<AppDeps['outbox']>('outbox', { waiting });
    await expect(doWork({ ...deps, outbox }, { kind: 'flush-outbox' }, 0)).rejects.toThrow(
      'storage is down',
    );
  });
});
