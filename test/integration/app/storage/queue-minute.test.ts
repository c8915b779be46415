import { describe, expect, it } from 'vitest';
import { accountOf, findingsOf, ledgerOf } from '../../../support/governed';
import { seedProject, type TestSite } from '../../../support/test-site';
import { withTestSite } from '../../../support/with-test-site';
import { size } from '../../../support/size';

/** What so many events take of a processor that is shared with others; none of them waits for real. */
const PATIENCE = { timeout: 300_000 };

const site: TestSite = withTestSite(async () => {
  await seedProject(site);
  site.clock.advance(60_000);
});

const MOVED = 20;
/** So many for each that is moved, so that moves and edits alternate evenly. */
const EDITED = MOVED * size(5, 50);
const CREATED = 30;

/** Everything of the minute happens within it: so much of it passes from one change to the next. */
const STEP_MS = 50;

const keysFrom = (first: number, count: number): string[] =>
  Array.from({ length: count }, (_, n) => `AI-${first + n}`);

const create = (who: string, summary: string, emitEvents: boolean): void => {
  const made = { projectKey: 'AI', summary, status: 'Inception' };
  site.jira.admin.createIssue(made, { accountId: accountOf(site, who), emitEvents });
};

describe('a minute in which the queue refuses', PATIENCE, () => {
  it(`loses no move, no item and no name, while ${EDITED} items are edited`, async () => {
    for (let n = 0; n < MOVED; n += 1) create('pm', `Moved ${n}`, true);
    for (let n = 0; n < EDITED; n += 1) create('pm', `Edited ${n}`, false);
    await site.drain();
    const movers = keysFrom(2, MOVED);
    const edited = keysFrom(2 + MOVED, EDITED);
    const made = keysFrom(2 + MOVED + EDITED, CREATED);
    site.host.metrics.clear();
    site.host.setFaults({ rules: [{ match: { kind: 'queue' }, status: 429, forSeconds: 60 }] });
    const moves = new Map<string, { at: string; accountId: string }>();
    for (const [n, key] of edited.entries()) {
      site.clock.advance(STEP_MS);
      const summary = { fields: { summary: `Renamed ${n}` } };
      expect((await site.rest('pm', 'PUT', `/rest/api/3/issue/${key}`, summary)).status).toBe(204);
      const mover = n % (EDITED / MOVED) === 0 ? movers[n / (EDITED / MOVED)] : undefined;
      if (mover !== undefined) {
        const accountId = accountOf(site, n % 100 === 0 ? 'ds' : 'pm');
        moves.set(mover, { at: new Date(site.clock.now()).toISOString(), accountId });
        site.jira.admin.setStatus(mover, 'Deployment', { accountId, emitEvents: true });
      }
      if (n < CREATED) create('ds', `Made ${n}`, true);
    }
    const pushes = () => site.host.metrics.list().filter(({ counts }) => counts.queue > 0).length;
    await expect.poll(pushes).toBe(MOVED + CREATED);
    site.clock.advance(3 * 60_000);
    await site.drain();
    await site.host.runSchedule('hourly');
    await site.drain();

    for (const key of movers) {
      expect(await findingsOf(site, key)).toMatchObject([moves.get(key)]);
      expect(await ledgerOf(site, 'finding-raised', key)).toHaveLength(1);
      expect(await ledgerOf(site, 'stage-moved', key)).toMatchObject([{ at: moves.get(key)?.at }]);
    }
    for (const key of made) {
      expect(await ledgerOf(site, 'item-registered', key)).toMatchObject([
        { body: { stage: 'inception', adopted: false } },
      ]);
    }
    const invented = site.host.metrics.list().filter(({ ok }) => !ok);
    expect(invented).toEqual([]);
  });
});
