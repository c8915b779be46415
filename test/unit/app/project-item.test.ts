import { describe, expect, it } from 'vitest';
import { showNow, writeProjection } from '../../../src/app/item/project-item';
import type { Items, Projections } from '../../../src/app/item/ports';
import type { Work } from '../../../src/app/upkeep/ports';
import type { ProjectSettings } from '../../../src/contract/types';
import { starterPolicy } from '../../../src/domain/gate/policy';
import type { Item } from '../../../src/domain/item/item';
import { anItem, NOW } from '../../support/builders/builders';

const settings: ProjectSettings = {
  projectId: '10000',
  projectKey: 'AI',
  revision: 1,
  lifecycle: 'seven-stages',
  policy: starterPolicy,
  roles: {},
  revertOnBypass: false,
  statusStages: {},
  governedTypes: null,
  failSafe: 'closed',
  evidenceMaxAgeDays: 90,
};

/** Storage in which somebody else may write while Jira takes its time; what Jira shows at the end. */
const site = (writeMeanwhile: (stored: Item) => Item, failures = 0) => {
  let stored: Item = { ...anItem('accuracy >= 90%'), rev: 5, stage: 'data' };
  let left = failures;
  const shown: (string | null)[] = [];
  const pushed: Work[] = [];
  const items: Pick<Items, 'load'> = {
    load: () => Promise.resolve({ item: stored, settings }),
  };
  const projections: Pick<Projections, 'write'> = {
    write: (_issueId, { property }) => {
      stored = writeMeanwhile(stored);
      if (left-- > 0) return Promise.reject(new Error('Jira is down'));
      shown.push(property.stage);
      return Promise.resolve();
    },
  };
  const deps = {
    items: { ...items, commit: never, due: never, byModel: never },
    projections: { ...projections, isGenuine: never },
    clock: { now: () => NOW },
    queue: { push: (work: readonly Work[]) => Promise.resolve(void pushed.push(...work)) },
    outbox: { keep: never, waiting: never, drop: never },
    newId: () => 'id',
    log: { warn: () => undefined, error: () => undefined },
  };
  return { deps, shown, pushed };
};

const never = (): never => {
  throw new Error('this is not asked for');
};

describe('a projection', () => {
  it('is written once where nobody writes the item meanwhile', async () => {
    const { deps, shown } = site((item) => item);
    await writeProjection(deps)('10001', '10000');
    expect(shown).toEqual(['data']);
  });

  it('is written again after another writer, so that the last word is the newest record', async () => {
    let isFirst = true;
    const { deps, shown } = site((item) => {
      const moved = isFirst ? { ...item, rev: 6, stage: 'experimentation' } : item;
      isFirst = false;
      return moved;
    });
    await writeProjection(deps)('10001', '10000');
    expect(shown).toEqual(['data', 'experimentation']);
  });

  it('is left to the other writers where they do not stop', async () => {
    const { deps, shown } = site((item) => ({ ...item, rev: item.rev + 1 }));
    await writeProjection(deps)('10001', '10000');
    expect(shown).toHaveLength(5);
  });
});

describe('a change that is shown at once', () => {
  it('asks nothing of the queue', async () => {
    const { deps, shown, pushed } = site((item) => item);
    await showNow(deps)('10001', '10000');
    expect([shown, pushed]).toEqual([['data'], []]);
  });

  it('is left to the queue where Jira is down', async () => {
    const { deps, shown, pushed } = site((item) => item, 1);
    await showNow(deps)('10001', '10000');
    expect(shown).toEqual([]);
    expect(pushed).toEqual([{ kind: 'project-item', issueId: '10001', projectId: '10000' }]);
  });
});
