import { describe, expect, it } from 'vitest';
import {
  accountOf,
  changeSettings,
  findingsOf,
  setStatus,
  stageOf,
  statusOf,
} from '../../../support/governed';
import { runHour } from '../../../support/monitored';
import { seedProject, type TestSite } from '../../../support/test-site';
import { withTestSite } from '../../../support/with-test-site';
import { size } from '../../../support/size';

const site: TestSite = withTestSite(async () => {
  await seedProject(site);
  site.clock.advance(60_000);
});

const MINUTE = 60_000;
/** Number of the last item: more than a page of a hundred. */
const LAST = size(110, 150);

describe('the sweep', () => {
  it('finds a move whose event was missed, once, with who made it and when', async () => {
    const at = new Date(site.clock.now()).toISOString();
    setStatus(site, 'Deployment', 'ds', false);
    await site.drain();
    expect(await findingsOf(site)).toEqual([]);
    await runHour(site);
    await runHour(site);
    expect(await findingsOf(site)).toMatchObject([
      {
        ...{ accountId: accountOf(site, 'ds'), at },
        sentence: 'moved from Validation to Deployment without a decision of its gate',
      },
    ]);
    expect(await stageOf(site)).toBe('deployment');
  });

  it('is what tells of a missed move: an edit by somebody else is not taken for it', async () => {
    setStatus(site, 'Deployment', 'ds', false);
    const summary = { fields: { summary: 'Another name' } };
    expect((await site.rest('pm', 'PUT', '/rest/api/3/issue/AI-1', summary)).status).toBe(204);
    await site.drain();
    expect(await findingsOf(site)).toEqual([]);
    await runHour(site);
    expect(await findingsOf(site)).toMatchObject([{ accountId: accountOf(site, 'ds') }]);
  });

  it('puts such a move back too, where the project asks for it', async () => {
    await changeSettings(site, { revertOnBypass: true });
    setStatus(site, 'Deployment', 'ds', false);
    await runHour(site);
    expect(await statusOf(site)).toBe('Validation');
  });

  it('finds a status that came to stand for another stage, and puts nothing back', async () => {
    const { settings } = await site.must('admin', 'settings.get', { project: 'AI' });
    const { statusId } = site.jira.admin.issue('AI-1');
    await changeSettings(site, {
      revertOnBypass: true,
      statusStages: { ...settings.statusStages, [statusId]: 'deployment' },
    });
    await runHour(site);
    expect(await findingsOf(site)).toMatchObject([
      {
        accountId: null,
        sentence:
          'its status "Validation" came to stand for Deployment without a decision of its gate',
        reverted: false,
      },
    ]);
    expect(await statusOf(site)).toBe('Validation');
  });

  it('sees every item in one run, a hundred for one request to Jira', async () => {
    for (let n = 2; n <= LAST; n += 1) {
      const issue = { projectKey: 'AI', summary: `Item ${n}`, status: 'Inception' };
      site.jira.admin.createIssue(issue, { emitEvents: true });
    }
    await site.drain();
    // The first run of a day also counts the project, which is not the sweep.
    await runHour(site);
    for (let n = 2; n <= LAST; n += 1) site.jira.admin.setStatus(`AI-${n}`, 'Validation');
    site.clock.advance(60 * MINUTE);
    site.host.metrics.clear();
    await site.host.runSchedule('hourly');
    const [run] = site.host.metrics.list();
    // One search for what changed, and two pages of items.
    expect(run?.counts.jira).toBe(3);
    // Where it left off, the ids of the fields, and for which week people were told: once for both pages.
    expect(run?.calls.filter(({ path }) => path === '/api/v1/get')).toHaveLength(3);
    await site.drain();
    let found = 0;
    for (let n = 2; n <= LAST; n += 1) found += (await findingsOf(site, `AI-${n}`)).length;
    expect(found).toBe(LAST - 1);
  });

  it('finds an item that came without an event', async () => {
    const made = { projectKey: 'AI', summary: 'Brought in', status: 'Deployment' };
    const { key } = site.jira.admin.createIssue(made, { accountId: accountOf(site, 'ds') });
    await site.drain();
    await runHour(site);
    expect(await findingsOf(site, key)).toMatchObject([
      {
        accountId: accountOf(site, 'ds'),
        sentence: 'created in Deployment without a decision of its gate',
      },
    ]);
  });

  it('writes a projection again that is out of step, without a finding', async () => {
    const read = async (): Promise<Response> =>
      site.rest('pm', 'GET', '/rest/api/3/issue/AI-1/properties/assay');
    const before = JSON.stringify(await (await read()).json());
    await site.rest('pm', 'DELETE', '/rest/api/3/issue/AI-1/properties/assay');
    expect((await read()).status).toBe(404);
    await runHour(site);
    expect(JSON.stringify(await (await read()).json()).length).toBe(before.length);
    expect(await findingsOf(site)).toEqual([]);
  });

  it('finds a projection that somebody else wrote, and writes it again', async () => {
    const path = '/rest/api/3/issue/AI-1/properties/assay';
    const genuine = (await (await site.rest('pm', 'GET', path)).json()) as { value: object };
    await site.rest('ds', 'PUT', path, { ...genuine.value, gate: 'open', verdict: 'pass' });
    await runHour(site);
    await runHour(site);
    expect(await findingsOf(site)).toMatchObject([
      {
        kind: 'projection-changed',
        accountId: null,
        sentence: 'the property "assay" was changed by somebody else than Assay',
      },
    ]);
    const value = (await (await site.rest('pm', 'GET', path)).json()) as { value: object };
    expect(value.value).toMatchObject({ gate: 'held', verdict: 'none' });
  });

  it('finds no second such write while the first is not settled', async () => {
    const write = async (verdict: string): Promise<number> => {
      const path = '/rest/api/3/issue/AI-1/properties/assay';
      await site.rest('ds', 'PUT', path, { v: 1, verdict });
      site.clock.advance(1000);
      await runHour(site);
      return (await findingsOf(site)).length;
    };
    expect([await write('pass'), await write('fail')]).toEqual([1, 1]);
  });

  it("tells a projection that is only old from one that is not the app's", async () => {
    const path = '/rest/api/3/issue/AI-1/properties/assay';
    const old = (await (await site.rest('pm', 'GET', path)).json()) as { value: object };
    await site.must('pm', 'item.describe', {
      ...{ issue: 'AI-1', systemType: 'agent', modelName: 'm', modelVersion: '2' },
    });
    await site.drain();
    await site.rest('ds', 'PUT', path, old.value);
    await runHour(site);
    expect(await findingsOf(site)).toEqual([]);
    const value = (await (await site.rest('pm', 'GET', path)).json()) as { value: object };
    expect(value.value).toMatchObject({ model: 'm 2' });
  });
});
