import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { itemKey, ledgerKey } from '../../../../src/adapters/kvs/keys';
import { withTestSite } from '../../../support/with-test-site';
import { size } from '../../../support/size';
import { seedProject, type TestSite } from '../../../support/test-site';

/** What many calls take of a processor that is shared with others; none of them waits for real. */
const PATIENCE = { timeout: 300_000 };

const ISSUE = 'AI-1';
/** A page holds a hundred entries: the writes begin below that and end above it. */
const BEFORE = size(80, 0);
const WRITES = size(16, 200);

const note = (n: number, on: TestSite = site) =>
  on.call('pm', 'demo.mark', { issue: ISSUE, note: `demo ${n}` });

const site: TestSite = withTestSite(async (fresh) => {
  await seedProject(fresh);
  for (let n = 0; n < BEFORE; n += 1) await note(n, fresh);
});
const list = (after = 0) => site.must('pm', 'ledger.list', { issue: ISSUE, after });

describe('a ledger that is read while it grows', PATIENCE, () => {
  it.each([
    ['', 0],
    [' and queries are behind', 1],
  ])('is never said to be broken, and a page is of the state it names%s', async (_, choice) => {
    site.host.setAnswers({ 'query.read-after-write': choice });
    const reads: Awaited<ReturnType<typeof list>>[] = [];
    let writing = true;
    const write = async (): Promise<void> => {
      for (let n = 0; n < WRITES; n += 1) await note(BEFORE + n);
      writing = false;
    };
    const read = async (): Promise<void> => {
      while (writing) reads.push(await list());
    };
    await Promise.all([write(), read(), read()]);
    expect(reads.filter(({ chain }) => !chain.ok)).toEqual([]);
    for (const { entries, more, chain } of reads) {
      const length = chain.ok ? chain.entries : 0;
      expect(entries.map(({ seq }) => seq)).toEqual(
        Array.from({ length: Math.min(100, length) }, (_, index) => index + 1),
      );
      expect(more).toBe(length > 100);
    }
    const states = new Set(reads.map(({ chain }) => (chain.ok ? chain.entries : -1)));
    expect(states.size).toBeGreaterThan(WRITES / 4);
  });
});

type Row = { value: Record<string, unknown>; createdAt: number; updatedAt: number };
const table = (entity: string) => site.tables.table<Row>(`forge-kvs-entity%3A${entity}`);

const ledgerOf = z.object({ issueId: z.string() });

/** Some entries, and the id of the issue that they are of. */
const grown = async (): Promise<string> => {
  for (let n = 0; n < 5; n += 1) await note(n);
  const [first] = (await list()).entries;
  return ledgerOf.parse(first).issueId;
};

describe('a chain that does not hold', () => {
  it('is told where an entry is gone', async () => {
    const issueId = await grown();
    table('ledger').delete(ledgerKey(issueId, 3));
    expect((await list()).chain).toMatchObject({ ok: false, problem: 'entry 3 is missing' });
  });

  it('is told where the last entry is gone', async () => {
    const issueId = await grown();
    const { entries } = await list();
    table('ledger').delete(ledgerKey(issueId, entries.length));
    expect((await list()).chain).toMatchObject({ ok: false });
  });

  it('is told where an entry was changed', async () => {
    const issueId = await grown();
    const key = ledgerKey(issueId, 2);
    const row = table('ledger').get(key);
    const text = JSON.stringify(row).replace(/demo \d/, 'demo 9');
    table('ledger').set(key, JSON.parse(text) as Row);
    expect((await list()).chain.ok).toBe(false);
  });

  it('is told where the item was put back to an earlier state, so that entries follow its last', async () => {
    const issueId = await grown();
    const before = structuredClone(table('item').get(itemKey(issueId)));
    await note(6);
    if (before === undefined) throw new Error('no item');
    table('item').set(itemKey(issueId), before);
    expect((await list()).chain).toMatchObject({
      ok: false,
      problem: expect.stringContaining('goes on behind entry') as unknown,
    });
  });
});
