import { describe, expect, it } from 'vitest';
import type { ProjectAccess } from '../../../../src/app/access';
import type { Viewer } from '../../../../src/app/jira-ports';
import type { Deps } from '../../../../src/app/ports';
import { countMoves } from '../../../../src/app/report/count-moves';
import { listTradeOffs } from '../../../../src/app/report/list-scope';
import { readFluencies } from '../../../../src/app/report/read-fluencies';
import { daysAgo, NOW } from '../../../support/builders/builders';
import { only } from '../../../support/builders/memory-ports';

/** A list of 50 pages that `page` makes, with the places that were asked for. */
const longList = <Page extends object>(page: () => Page) => {
  const asked: (string | null)[] = [];
  const read = (_project: string, cursor: string | null) => {
    asked.push(cursor);
    return Promise.resolve({ ...page(), cursor: asked.length < 50 ? `${asked.length}` : null });
  };
  return { asked, read };
};

const access: ProjectAccess = {
  viewer: only<Viewer>('viewer', {
    accountId: 'account-pm',
    seen: () => Promise.resolve(new Map()),
    browsable: () => Promise.resolve(new Set<string>()),
  }),
  project: { id: '10000', key: 'AI', name: 'AI' },
  mayAdminister: false,
};

const people = only<Deps['people']>('people', { names: () => Promise.resolve({}) });
const clock = { now: () => NOW };

const entry = {
  ...{ issueId: '10001', seq: 1, at: daysAgo(1), previous: '', hash: '' },
  ...{ actor: { kind: 'jira' as const }, kind: 'stage-moved' as const, body: {} },
};

describe('what is gathered for a project over many pages', () => {
  it('is moves of five pages a call, and says where the next one begins', async () => {
    const { asked, read } = longList(() => ({ entries: [entry] }));
    const decisionLog = only<Deps['decisionLog']>('decisionLog', { page: read });
    const counted = await countMoves({ decisionLog, people, clock })(access, { project: 'AI' });
    expect(asked).toEqual([null, '1', '2', '3', '4']);
    expect(counted).toMatchObject({ cursor: '5', since: daysAgo(1) });
  });

  it('is deeds of twenty pages, and says that there are more', async () => {
    const { asked, read } = longList(() => ({ entries: [entry] }));
    const decisionLog = only<Deps['decisionLog']>('decisionLog', { page: read });
    expect(await readFluencies({ decisionLog })(access)).toMatchObject({
      ...{ looked: 20, isWhole: false },
    });
    expect(asked).toHaveLength(20);
  });

  it('is trade-offs of the first ten pages of items', async () => {
    const { asked, read } = longList(() => ({ items: [] }));
    const itemPages = only<Deps['itemPages']>('itemPages', { ofProject: read });
    await listTradeOffs({ itemPages, people })(access);
    expect(asked).toHaveLength(10);
  });
});
