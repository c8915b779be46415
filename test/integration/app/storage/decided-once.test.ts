import { beforeEach, describe, expect, it } from 'vitest';
import type { CallFaultInput } from '../../../../local/forge/faults/plan';
import {
  approveBoth,
  doWork,
  findingsOf,
  ledgerOf,
  refusalOf,
  seedPerfect,
  setStatus,
} from '../../../support/governed';
import { ledgerBodies } from '../../../support/builders/ledger-bodies';
import { seedProject, type TestSite } from '../../../support/test-site';
import { withTestSite } from '../../../support/with-test-site';

const site: TestSite = withTestSite(async () => {
  await seedProject(site);
  site.clock.advance(60_000);
});

const after = (match: CallFaultInput['match'], status: number): CallFaultInput => ({
  ...{ match, status, when: 'after', times: 1 },
});

const transactions = { kind: 'kvs' as const, pathIncludes: '/transaction' };
const queue = { kind: 'queue' as const };

/** A decision of the gate of Deployment as the queue holds it. */
const recordDecision = (id: string, decision: 'allow' | 'refuse' = 'refuse') => {
  const { id: issueId, projectId } = site.jira.admin.issue('AI-1');
  const at = new Date(site.clock.now()).toISOString();
  return {
    ...{ kind: 'record-decision' as const, id },
    issue: { id: issueId, key: 'AI-1', projectId },
    decision: {
      ...{ at, actor: { kind: 'jira' as const }, kind: 'gate-decided' as const },
      body: { ...ledgerBodies['gate-decided'], decision },
    },
  };
};

describe('a write whose answer is lost', () => {
  it.each([409, 429, 500, 503])('is done once where storage says %i behind it', async (status) => {
    site.host.setFaults({ rules: [after(transactions, status)] });
    await site.must('ds', 'demo.mark', { issue: 'AI-1', note: 'shown to the claims team' });
    await site.drain();
    expect(await ledgerOf(site, 'demo-marked')).toHaveLength(1);
  });

  it('is done once by the queue, which tries what it heard no answer to again', async () => {
    site.host.setFaults({ rules: [after(transactions, 500)] });
    await doWork(site, recordDecision('lost'));
    await doWork(site, recordDecision('lost'));
    expect(await ledgerOf(site, 'gate-decided')).toHaveLength(1);
  });
});

describe('a decision that comes again', () => {
  it('is known after more decisions than an item remembers', async () => {
    const first = recordDecision('first');
    await doWork(site, first);
    for (let n = 0; n < 30; n += 1) {
      site.clock.advance(1000);
      await doWork(site, recordDecision(`other-${n}`));
    }
    await doWork(site, first);
    expect(await ledgerOf(site, 'gate-decided')).toHaveLength(31);
  });

  it('that is late and new is written down all the same', async () => {
    const late = recordDecision('late');
    for (let n = 0; n < 30; n += 1) {
      site.clock.advance(1000);
      await doWork(site, recordDecision(`other-${n}`));
    }
    await doWork(site, late);
    expect(await ledgerOf(site, 'gate-decided')).toHaveLength(31);
  });
});

describe('an allowed transition whose push is not answered', () => {
  beforeEach(async () => {
    await seedPerfect(site);
    await approveBoth(site);
  });

  it('is allowed, since storage keeps the decision, and written down once', async () => {
    site.host.setFaults({ rules: [after(queue, 500)] });
    expect((await site.move('pm', 'AI-1', 'Deployment')).status).toBe(204);
    await site.drain();
    await site.host.runSchedule('hourly');
    await site.drain();
    const decided = await ledgerOf(site, 'gate-decided');
    expect(decided.map(({ body }) => body['decision'])).toEqual(['allow']);
    expect((await findingsOf(site)).filter(({ resolvedAt }) => resolvedAt === null)).toEqual([]);
  });

  it('is refused where nothing keeps it, and the ledger says that Jira did not hear', async () => {
    const keeping = { match: { kind: 'kvs' as const, pathIncludes: '/set' }, status: 500 };
    site.host.setFaults({ rules: [after(queue, 500), keeping] });
    expect(await refusalOf(await site.move('pm', 'AI-1', 'Deployment'))).toContain(
      'could not write down the decision',
    );
    site.host.setFaults({});
    await site.drain();
    const [decided] = await ledgerOf(site, 'gate-decided');
    const [unheard, ...others] = await ledgerOf(site, 'decision-not-heard');
    expect(others).toEqual([]);
    expect(unheard?.body['id']).toBe(decided?.body['id']);
    // What was refused opens no gate: a move that follows went past it.
    setStatus(site, 'Deployment', 'ds');
    await site.drain();
    expect(await findingsOf(site)).toMatchObject([{ kind: 'moved-without-gate' }]);
  });

  it('says so too where that comes to be known before the decision itself', async () => {
    const { issue, ...decision } = recordDecision('early', 'allow');
    const { at: decidedAt } = decision.decision;
    await doWork(site, {
      ...{ kind: 'record-unheard', id: 'early', issue, stage: 'deployment', decidedAt },
    });
    await doWork(site, { issue, ...decision });
    expect(await ledgerOf(site, 'gate-decided')).toEqual([]);
    expect(await ledgerOf(site, 'decision-not-heard')).toHaveLength(1);
  });
});
