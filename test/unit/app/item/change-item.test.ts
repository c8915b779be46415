import { describe, expect, it } from 'vitest';
import { changeItem, type ItemChange } from '../../../../src/app/item/change-item';
import type { Item } from '../../../../src/domain/item/item';
import { aCount, anEvaluation, anItem, daysAgo, NOW } from '../../../support/builders/builders';
import { memorySite, someSettings } from '../../../support/builders/memory-ports';

const REF = { id: '10001', key: 'AI-1', projectId: '10000' };
const event = {
  ...{ at: daysAgo(0), actor: { kind: 'app' as const }, kind: 'demo-marked' as const },
  body: { note: 'shown' },
};
const say = (item: Item): ItemChange => ({ item, events: [event] });

describe('a change of an item', () => {
  it('is written with its entry, one revision on, behind the head of the chain', async () => {
    const { deps, state } = memorySite({ item: anItem('') });
    const changed = await changeItem(deps)(REF, say);
    expect(changed).toMatchObject({
      written: true,
      known: [],
      item: { rev: 4, ledger: { seq: 1 } },
    });
    expect(state.item).toEqual(changed.item);
    expect(state.entries).toMatchObject([{ seq: 1, kind: 'demo-marked', issueId: '10001' }]);
    expect(state.item?.ledger.hash).toBe(state.entries[0]?.hash);
  });

  it('begins with an empty item where there is none, and keeps a key that it was seen under', async () => {
    const fresh = memorySite();
    await changeItem(fresh.deps)({ ...REF, key: null }, say);
    expect(fresh.state.item).toMatchObject({ rev: 1, issueId: '10001', issueKey: '' });
    const known = memorySite({ item: anItem('') });
    await changeItem(known.deps)({ ...REF, key: null, projectId: '10009' }, say);
    expect(known.state.item).toMatchObject({ issueKey: 'AI-1', projectId: '10009' });
  });

  it('is written nowhere where it says and changes nothing', async () => {
    const item = anItem('', [], { dueAt: null });
    const { deps, state } = memorySite({ item });
    const unchanged = { written: false, item, known: [] };
    expect(await changeItem(deps)(REF, () => null)).toMatchObject(unchanged);
    expect(await changeItem(deps)(REF, (same) => ({ item: same, events: [] }))).toMatchObject(
      unchanged,
    );
    expect(state.item).toBe(item);
  });

  it('of an item that was never written is written, though it says nothing', async () => {
    const { deps, state } = memorySite();
    await changeItem(deps)(REF, (item) => ({ item, events: [] }));
    expect(state.item?.rev).toBe(1);
  });

  it('is made again on what somebody else wrote first, and loses neither', async () => {
    const { deps, state } = memorySite({ item: anItem('') });
    state.meanwhile = (stored) =>
      stored === null ? null : { ...stored, rev: stored.rev + 1, systemType: 'agent' };
    await changeItem(deps)(REF, (item) => ({
      item: { ...item, edits: item.edits + 1 },
      events: [],
    }));
    expect(state.item).toMatchObject({ rev: 5, systemType: 'agent', edits: 1 });
  });

  it('is given up after forty tries, each with a longer pause, up to a bound', async () => {
    const pauses: number[] = [];
    const { deps } = memorySite({ item: anItem('') });
    let tries = 0;
    const items: typeof deps.items = {
      ...deps.items,
      load: deps.items.load,
      commit: () => {
        tries += 1;
        return Promise.resolve('conflict');
      },
    };
    const sleep = (milliseconds: number): Promise<void> =>
      Promise.resolve(void pauses.push(milliseconds));
    await expect(
      changeItem({ ...deps, items, sleep, random: () => 1 })(REF, say),
    ).rejects.toMatchObject({ code: 'conflict' });
    expect(tries).toBe(40);
    expect(pauses.slice(0, 3)).toEqual([20, 30, 50]);
    expect(Math.max(...pauses)).toBe(410);
    pauses.length = 0;
    await changeItem({ ...deps, items, sleep, random: () => 0 })(REF, say).catch(() => undefined);
    expect(new Set(pauses)).toEqual(new Set([10]));
  });

  it('is not made where what it records is recorded already', async () => {
    const { deps } = memorySite({ item: anItem('') });
    const items: typeof deps.items = {
      ...deps.items,
      load: deps.items.load,
      commit: () => Promise.resolve({ known: ['digest'] }),
    };
    expect(await changeItem({ ...deps, items })(REF, say)).toMatchObject({
      ...{ written: false, known: ['digest'], item: { rev: 3 } },
    });
  });

  it('says when time changes the item next, by the age of evidence that the project allows', async () => {
    const item = anItem('accuracy >= 90%', [anEvaluation([aCount('accuracy', 97, 100)])]);
    const dueIn = async (days: number | null): Promise<number> => {
      const settings = days === null ? null : someSettings({ evidenceMaxAgeDays: days });
      const { deps } = memorySite({ item, settings });
      const { item: changed } = await changeItem(deps)(REF, say);
      return (Date.parse(changed.dueAt ?? '') - NOW) / 86_400_000;
    };
    // The run ended a day ago, and is too old when the day behind the last one begins.
    expect(await dueIn(30)).toBe(30);
    expect(await dueIn(null)).toBe(90);
  });
});
