import { describe, expect, it } from 'vitest';
import { ledgerDrafts, showDrafts } from '../../../../src/app/audit/item-records';
import { listLedger } from '../../../../src/app/records/list-ledger';
import { entriesOf, inPortions } from '../../../../src/app/records/read-entries';
import type { Deps } from '../../../../src/app/ports';
import { ledgerEntrySchema } from '../../../../src/contract/ledger';
import type { ChainCheck, LedgerEntry } from '../../../../src/contract/types';
import { anItem } from '../../../support/builders/builders';
import { anEntry } from '../../../support/builders/ledger-entries';
import {
  accessTo,
  memorySite,
  only,
  someIssue,
  someSettings,
} from '../../../support/builders/memory-ports';

const entry = (seq: number, accountId = 'pm'): LedgerEntry => ({
  ...anEntry('stage-moved', { from: 'data', to: 'validation' }, { kind: 'person', accountId }),
  seq,
});
const good: ChainCheck = { ok: true, entries: 1, head: 'h' };

type Grown = { chain?: ChainCheck; later?: boolean; grown?: number };

/** A ledger of so many entries, as the item names the last; it may grow after it was looked at first. */
const site = (count: number, { chain = good, later = false, grown = 0 }: Grown = {}) => {
  const asked: number[] = [];
  let heads = 0;
  const ledger = only<Deps['ledger']>('ledger', {
    head: () => Promise.resolve({ seq: (heads += 1) > 1 ? count + grown : count, hash: 'h' }),
    page: (_id, after, head, limit) => {
      asked.push(after);
      const rows = Math.min(limit, Math.max(0, head.seq - after));
      return Promise.resolve(Array.from({ length: rows }, (_, index) => entry(after + index + 1)));
    },
    verify: () => Promise.resolve({ chain, later }),
  });
  const { deps } = memorySite({ settings: someSettings() });
  const people = only<Deps['people']>('people', {
    names: (ids) => Promise.resolve(Object.fromEntries(ids.map((id) => [id, `Name of ${id}`]))),
  });
  const own = { ...deps, ledger, people };
  return {
    ...{ asked, deps: own },
    list: (after?: number) =>
      listLedger(own)(accessTo(someIssue()), {
        ...{ issue: 'AI-1', ...(after === undefined ? {} : { after }) },
      }),
  };
};

describe('the ledger of an item', () => {
  it('is read a hundred entries at a time, in words, up to the end', async () => {
    const { list, asked } = site(230);
    const first = await list();
    expect([first.entries.length, first.told.length, first.more]).toEqual([100, 100, true]);
    expect(first.told[0]?.sentence).toContain('Name of pm');
    expect(first.people).toEqual({ pm: 'Name of pm' });
    expect((await list(100)).more).toBe(true);
    const last = await list(200);
    expect([last.entries.length, last.entries[0]?.seq, last.more]).toEqual([30, 201, false]);
    expect(asked).toEqual([0, 100, 200]);
    expect(await site(0).list()).toMatchObject({ entries: [], more: false });
    expect(await site(5).list(5)).toMatchObject({ entries: [], more: false });
  });

  it('holds where its chain does, also where somebody wrote while it was read', async () => {
    expect((await site(3).list()).chain).toEqual(good);
    expect((await site(3, { later: true, grown: 1 }).list()).chain).toEqual(good);
  });

  it('does not hold where it goes on behind the entry that the item says is the last', async () => {
    expect((await site(3, { later: true }).list()).chain).toEqual({
      ...{ ok: false, seq: 4 },
      problem: 'the chain goes on behind entry 3, which the item says is the last',
    });
    const broken: ChainCheck = { ok: false, seq: 2, problem: 'cut' };
    expect((await site(3, { chain: broken, later: true }).list()).chain).toEqual(broken);
  });
});

describe('the entries of an item that are read at once', () => {
  it.each([
    [0, 0, [0]],
    [100, 100, [0]],
    [101, 101, [0, 100]],
    [700, 500, [0, 100, 200, 300, 400]],
  ])('are of %i the first %i', async (count, read, pages) => {
    const { deps, asked } = site(count);
    const item = anItem('', [], { ledger: { seq: count, hash: 'h' } });
    expect(await entriesOf(deps, item)).toHaveLength(read);
    expect(asked).toEqual(pages);
  });

  it('are for a pack all, page by page', async () => {
    const { deps, asked } = site(700);
    const drafts = await ledgerDrafts(deps)('10001', { seq: 601 });
    expect(drafts).toHaveLength(601);
    expect([drafts[0]?.id, drafts[600]?.id, drafts[0]?.kind]).toEqual([
      ...['ledger/1', 'ledger/601', 'ledger'],
    ]);
    expect(asked).toEqual([0, 100, 200, 300, 400, 500, 600]);
    expect(await ledgerDrafts(deps)('10001', { seq: 0 })).toEqual([]);
  });

  it('are asked for ten items at a time, in their order', async () => {
    let [running, most] = [0, 0];
    const answers = await inPortions(
      Array.from({ length: 23 }, (_, index) => index),
      async (value) => {
        most = Math.max(most, (running += 1));
        await Promise.resolve();
        running -= 1;
        return value * 2;
      },
    );
    expect([answers.length, answers[22], most]).toEqual([23, 44, 10]);
  });
});

describe('records of a pack', () => {
  const linked = anEntry('dependency-set');
  const keys = [...JSON.stringify(linked.body).matchAll(/"issueKey":"([^"]+)"/gu)].map(
    ([, k]) => k,
  );
  const show = (seen: readonly string[], value: unknown = linked, kind = 'ledger') =>
    showDrafts(
      {
        findIssue: () => Promise.resolve(null),
        seen: (names) =>
          Promise.resolve(
            new Map(
              names
                .filter((name) => seen.includes(name))
                .map((name) => [`id of ${name}`, { key: name, summary: '' }]),
            ),
          ),
      },
      [{ id: 'ledger/1', kind, value, schema: ledgerEntrySchema }],
    );

  it('have an entry whole where the reader may see what it names, and name that', async () => {
    const key = keys[0] ?? '';
    const { records, named, withheld } = await show([key]);
    expect([named, withheld]).toEqual([[key], 0]);
    expect(records).toEqual([{ id: 'ledger/1', kind: 'ledger', value: linked }]);
  });

  it('have it without its body where they may not, and count it', async () => {
    const { records, named, withheld } = await show([]);
    const { body: _body, ...rest } = linked;
    expect([named, withheld]).toEqual([[], 1]);
    expect(records).toEqual([
      { id: 'ledger/1', kind: 'ledger', value: { ...rest, withheld: true } },
    ]);
  });
});
