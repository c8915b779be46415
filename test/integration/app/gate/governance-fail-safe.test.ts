import { describe, expect, it } from 'vitest';
import type { FailSafe } from '../../../../src/contract/types';
import {
  approveBoth,
  changeSettings,
  findingsOf,
  ledgerOf,
  refusalOf,
  seedPerfect,
  statusOf,
} from '../../../support/governed';
import { seedProject, type TestSite } from '../../../support/test-site';
import { withTestSite } from '../../../support/with-test-site';

const site: TestSite = withTestSite(async () => {
  await seedProject(site);
  await seedPerfect(site);
});

/** What the workflow rule of the transition into deployment says. */
const configure = (configuration: Record<string, unknown>): void => {
  for (const { id, name, rules } of site.jira.workflow.list('AI').transitions) {
    if (name !== 'Deployment') continue;
    for (const rule of rules) site.jira.workflow.updateRule('AI', id, rule.id, configuration);
  }
};

const storageDown = { match: { kind: 'kvs' }, status: 500 };
const itemsDown = { match: { kind: 'kvs', pathIncludes: 'batch/get' }, status: 500 };
const jiraDown = {
  match: { kind: 'jira', method: 'GET', pathIncludes: '/rest/api/3/issue/' },
  status: 503,
};
const queueDown = { match: { kind: 'queue' }, status: 500 };

const fault = (...rules: object[]): void => site.host.setFaults({ rules });

const recover = async (): Promise<void> => {
  fault();
  await site.drain();
};

describe('a gate whose records cannot be read', () => {
  it.each([
    ['storage', storageDown],
    ['Jira', jiraDown],
  ])(
    'stays closed by default when %s is down, and the ledger says so later',
    async (_what, down) => {
      fault(down);
      const refused = await site.move('pm', 'AI-1', 'Deployment');
      expect(refused.status).toBe(400);
      expect(await refusalOf(refused)).toContain('could not read its records');
      await recover();
      expect(await statusOf(site)).toBe('Validation');
      expect(await ledgerOf(site, 'gate-decided')).toMatchObject([
        { body: { decision: 'refuse', degraded: true, mode: 'closed', stage: 'deployment' } },
      ]);
      expect(await findingsOf(site)).toEqual([]);
    },
  );

  it.each(['open', 'warn'] satisfies FailSafe[])(
    'lets pass where the rule says %s, and leaves that in the ledger',
    async (failSafe) => {
      configure({ gate: 'target', failSafe });
      fault(storageDown);
      expect((await site.move('pm', 'AI-1', 'Deployment')).status).toBe(204);
      await recover();
      expect(await statusOf(site)).toBe('Deployment');
      expect(await ledgerOf(site, 'gate-decided')).toMatchObject([
        {
          actor: { kind: 'jira' },
          body: { decision: 'allow', degraded: true, mode: failSafe, stage: 'deployment' },
        },
      ]);
      const open = (await findingsOf(site)).filter(({ resolvedAt }) => resolvedAt === null);
      expect(open).toMatchObject([
        {
          kind: 'moved-without-gate',
          sentence: expect.stringContaining(
            'let into Deployment while its gate could not be asked; by its records it is held: ',
          ) as unknown,
        },
      ]);
    },
  );

  it('lets pass while Jira and the queue are down, and the sweep hands over what it kept', async () => {
    configure({ failSafe: 'warn' });
    fault(jiraDown, queueDown);
    expect((await site.move('pm', 'AI-1', 'Deployment')).status).toBe(204);
    await recover();
    expect(await ledgerOf(site, 'gate-decided')).toEqual([]);
    await site.host.runSchedule('hourly');
    await site.drain();
    await site.host.runSchedule('hourly');
    await site.drain();
    expect(await ledgerOf(site, 'gate-decided')).toMatchObject([{ body: { degraded: true } }]);
  });

  it('follows the project where the rule says nothing and only the item cannot be read', async () => {
    await changeSettings(site, { failSafe: 'open' });
    fault(itemsDown);
    expect((await site.move('pm', 'AI-1', 'Deployment')).status).toBe(204);
  });

  it('follows the rule before the project, and stays closed for a mode nobody knows', async () => {
    await changeSettings(site, { failSafe: 'open' });
    configure({ failSafe: 'closed' });
    fault(itemsDown);
    expect((await site.move('pm', 'AI-1', 'Deployment')).status).toBe(400);
    configure({ failSafe: 'whatever' });
    fault(storageDown);
    expect((await site.move('pm', 'AI-1', 'Deployment')).status).toBe(400);
  });

  it('is not put back, though the project puts back what went past a gate', async () => {
    await changeSettings(site, { revertOnBypass: true });
    configure({ failSafe: 'open' });
    fault(storageDown);
    expect((await site.move('pm', 'AI-1', 'Deployment')).status).toBe(204);
    await recover();
    expect(await statusOf(site)).toBe('Deployment');
  });
});

describe('a gate that can be asked while the queue is down', () => {
  it('refuses what it has to refuse in every mode', async () => {
    configure({ failSafe: 'open' });
    fault(queueDown);
    expect(await refusalOf(await site.move('pm', 'AI-1', 'Deployment'))).toContain(
      'none that counts by the model owner and risk',
    );
  });

  it('lets nothing pass that it cannot write down, unless the mode says so', async () => {
    await approveBoth(site);
    const nowhereToKeep = { match: { kind: 'kvs' as const, pathIncludes: '/set' }, status: 500 };
    site.host.setFaults({ rules: [{ match: { kind: 'queue' }, status: 500 }, nowhereToKeep] });
    expect(await refusalOf(await site.move('pm', 'AI-1', 'Deployment'))).toContain(
      'could not write down the decision',
    );
    fault(queueDown);
    expect((await site.move('pm', 'AI-1', 'Deployment')).status).toBe(204);
    await recover();
    await site.host.runSchedule('hourly');
    await site.drain();
    const decisions = await ledgerOf(site, 'gate-decided');
    expect(decisions.map(({ body }) => body['decision'])).toEqual(['allow']);
    const findings = await findingsOf(site);
    expect(findings.filter(({ resolvedAt }) => resolvedAt === null)).toEqual([]);
  });
});
