import { describe, expect, it } from 'vitest';
import { approveTier, rejectTier, setImpact } from '../../../../src/app/item/set-impact';
import { markDemo } from '../../../../src/app/item/set-context';
import type { CallInput } from '../../../../src/contract/calls/calls';
import type { Item } from '../../../../src/domain/item/item';
import { digestText } from '../../../../src/domain/digest';
import { anItem, daysAgo } from '../../../support/builders/builders';
import { accessTo, memorySite, someIssue } from '../../../support/builders/memory-ports';

type Input = CallInput<'impact.set'>;

const issue = 'AI-1';
const reason = 'A person reads every letter before it is sent.';

const site = (over: Partial<Item> = {}) => {
  const { deps, state } = memorySite({ item: anItem('', [], over) });
  const as = (who: string) => accessTo(someIssue(), who);
  return {
    state,
    set: (impacts: Input['impacts'], tier: Input['tier'], why?: string) =>
      setImpact(deps)(as('pm'), {
        ...{ issue, impacts, tier, ...(why === undefined ? {} : { reason: why }) },
      }),
    approve: (who = 'ds') => approveTier(deps)(as(who), { issue }),
    reject: (who = 'ds') => rejectTier(deps)(as(who), { issue }),
    demo: (note: string) => markDemo(deps)(as('pm'), { issue, note }),
  };
};

const request = {
  ...{ impacts: ['money' as const], tier: 'low' as const, reason },
  ...{ requestedBy: 'pm', requestedAt: daysAgo(1) },
};
const high = { impacts: ['money' as const, 'safety' as const], tier: 'high' as const };

describe('whom an item can hurt', () => {
  it('is in force at once where the tier is as high as follows, sorted and each once', async () => {
    const { set, state } = site({ tierRequest: request });
    await set(['safety', 'money', 'safety'], 'high');
    expect(state.item).toMatchObject({ impact: high, tierRequest: null });
    expect(state.entries).toMatchObject([{ kind: 'impact-set', body: { from: null, to: high } }]);
  });

  it('may be a higher tier than follows', async () => {
    const { set, state } = site();
    await set([], 'high');
    expect(state.item?.impact).toEqual({ impacts: [], tier: 'high' });
  });

  it.each<[string, Partial<Item>]>([
    ['than follows from the impacts', { impact: null }],
    ['than is in force', { impact: { impacts: [], tier: 'high' } }],
  ])('waits for a second person where the tier is lower %s', async (_than, over) => {
    const { set, state } = site(over);
    await set(['safety', 'money'], 'low', reason);
    // What was said of either counts meanwhile.
    expect(state.item).toMatchObject({
      impact: high,
      tierRequest: { ...high, tier: 'low', reason, requestedBy: 'pm', requestedAt: daysAgo(0) },
    });
    expect(state.entries).toMatchObject([
      {
        kind: 'tier-requested',
        body: { from: over.impact, meanwhile: high, asked: { ...high, tier: 'low' }, reason },
      },
    ]);
  });

  it('counts meanwhile by all that was ever said of it', async () => {
    const { set, state } = site({ impact: high });
    await set(['customers'], 'low', reason);
    expect(state.item?.impact).toEqual({ impacts: ['customers', 'money', 'safety'], tier: 'high' });
  });

  it.each([undefined, '', 'it is enough', 'x x x x x x x x x'])(
    'has no lower tier for the reason "%s"',
    async (why) => {
      const { set, state } = site({ impact: high });
      await expect(set(['money'], 'low', why)).rejects.toMatchObject({
        ...{ code: 'invalid-input', where: 'reason' },
        message: 'The tier is high by whom it can hurt, or already.',
        hint: expect.stringContaining('why low is enough') as string,
      });
      expect([state.item?.impact, state.entries]).toEqual([high, []]);
    },
  );
});

describe('a lower tier that waits', () => {
  it('comes into force by another person', async () => {
    const { approve, state } = site({ impact: high, tierRequest: request });
    await expect(approve('pm')).rejects.toMatchObject({ code: 'forbidden' });
    expect(state.entries).toEqual([]);
    await approve();
    const to = { impacts: ['money'], tier: 'low' };
    expect(state.item).toMatchObject({ impact: to, tierRequest: null });
    expect(state.item?.impact).toEqual(to);
    expect(state.entries).toMatchObject([{ kind: 'tier-approved', body: { from: high, to } }]);
  });

  it('is turned down, also by who asked for it, and the one in force stays', async () => {
    const { reject, state } = site({ impact: high, tierRequest: request });
    await reject('pm');
    expect(state.item).toMatchObject({ impact: high, tierRequest: null });
    expect(state.entries).toMatchObject([
      { kind: 'tier-rejected', body: { asked: { impacts: ['money'], tier: 'low' } } },
    ]);
  });

  it('is neither where none waits', async () => {
    const { approve, reject } = site({ impact: high });
    const none = { code: 'conflict', message: 'No lower tier is waiting.' };
    await expect(approve()).rejects.toMatchObject(none);
    await expect(reject()).rejects.toMatchObject(none);
  });
});

describe('a demo', () => {
  it('is remembered with the draft that was shown, which the ledger names by its digest', async () => {
    const draft = { text: 'accuracy >= 90%', updatedAt: daysAgo(1), updatedBy: 'ds' };
    const { demo, state } = site({ draft, demos: [] });
    await demo('shown to the board');
    const shown = { at: daysAgo(0), by: 'pm', note: 'shown to the board' };
    expect(state.item?.demos).toEqual([{ ...shown, text: draft.text }]);
    expect(state.entries[0]?.body).toEqual({ note: shown.note, draft: digestText(draft.text) });
    const bare = site();
    await bare.demo('shown to the board');
    expect(bare.state.item?.demos).toEqual([shown]);
    expect(bare.state.entries[0]?.body).toEqual({ note: shown.note });
  });

  it('is one of the last five, of which the newest alone keeps its draft', async () => {
    const demos = [6, 5, 4, 3, 2].map((days) => ({
      ...{ at: daysAgo(days), by: 'pm', note: `${days} days ago`, text: 'accuracy >= 80%' },
    }));
    const { demo, state } = site({ demos });
    await demo('today');
    expect(state.item?.demos.map(({ note }) => note)).toEqual([
      ...['5 days ago', '4 days ago', '3 days ago', '2 days ago', 'today'],
    ]);
    expect(state.item?.demos.some(({ text }) => text !== undefined)).toBe(false);
  });
});
