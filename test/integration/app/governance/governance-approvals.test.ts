import { describe, expect, it } from 'vitest';
import {
  accountOf,
  approveAs,
  approveBoth,
  changeSettings,
  ledgerOf,
  perfectRun,
  refusalOf,
  seedPerfectProject,
  shownDigest,
  statusOf,
  usePreset,
} from '../../../support/governed';
import { once, saveSheet, text } from '../../../support/builders/sheets';
import { withTestSite } from '../../../support/with-test-site';

const site = withTestSite(seedPerfectProject);

const DAY = 86_400_000;
const deployment = { issue: 'AI-1', stage: 'deployment' };

describe('an item with perfect numbers under regulated', () => {
  it('is refused until model owner and risk have approved', async () => {
    const { criteria } = await site.must('pm', 'gate.evaluate', deployment);
    expect(criteria.map(({ verdict }) => verdict)).toEqual(['pass', 'pass', 'pass']);
    const refused = await site.move('pm', 'AI-1', 'Deployment');
    expect(refused.status).toBe(400);
    expect(await refusalOf(refused)).toMatch(/none that counts by the model owner and risk/);

    await approveAs(site, 'approver', 'risk');
    const half = await site.move('pm', 'AI-1', 'Deployment');
    expect(await refusalOf(half)).toMatch(/1 of 2 approvals, none that counts by the model owner/);

    await approveAs(site, 'admin', 'model-owner');
    expect((await site.move('pm', 'AI-1', 'Deployment')).status).toBe(204);
    expect(await statusOf(site)).toBe('Deployment');
    await site.drain();
    expect(await ledgerOf(site, 'approval-given')).toHaveLength(2);
    expect(await ledgerOf(site, 'finding-raised')).toEqual([]);
  });

  it('cannot be approved by its author, whatever role they hold, nor in a role nobody gave', async () => {
    const shown = { ...deployment, digest: await shownDigest(site) };
    const own = await site.call('pm', 'approval.give', { ...shown, role: 'model-owner' });
    expect(own).toMatchObject({ ok: false, error: { code: 'forbidden' } });
    expect(JSON.stringify(own)).toContain('your own work');
    for (const [who, role] of [
      ['approver', 'model-owner'],
      ['admin', 'risk'],
      ['ds', 'risk'],
    ] as const) {
      expect(await site.call(who, 'approval.give', { ...shown, role })).toMatchObject({
        ok: false,
        error: { code: 'forbidden' },
      });
    }
    const { governance } = await site.must('pm', 'item.get', { issue: 'AI-1' });
    expect(governance).toMatchObject({ isAuthor: true, mayApproveAs: [], approvals: [] });
    const other = await site.must('approver', 'item.get', { issue: 'AI-1' });
    expect(other.governance.mayApproveAs).toEqual(['risk']);
  });

  it('loses its approvals with a new model version, and the gate names the void one', async () => {
    await approveBoth(site);
    await site.must('ds', 'item.describe', {
      ...{ issue: 'AI-1', systemType: 'document-classifier' as const },
      ...{ modelName: 'claims-doc', modelVersion: '1.5.0' },
    });
    const { governance } = await site.must('pm', 'item.get', { issue: 'AI-1' });
    const reason = 'the model version changed from 1.4.0 to 1.5.0';
    expect(governance.approvals.map(({ voidReason }) => voidReason)).toEqual([reason, reason]);
    const decision = await site.must('pm', 'gate.evaluate', deployment);
    expect(decision.checks.find(({ id }) => id === 'approval-current')).toMatchObject({
      state: 'unmet',
      observed: [
        `the approval by the model owner of 20 Nov 2026 is void: ${reason}`,
        `the approval by risk of 20 Nov 2026 is void: ${reason}`,
      ].join('; '),
      next: 'Ask the model owner and risk to look at it again.',
    });
    expect((await site.move('pm', 'AI-1', 'Deployment')).status).toBe(400);
  });

  it('is approved as what was shown: a run that came in between is refused, and named', async () => {
    const digest = await shownDigest(site);
    await site.post(perfectRun(site.clock.now(), { accuracy: 4800 }));
    await site.drain();
    const late = await site.call('approver', 'approval.give', {
      ...{ ...deployment, role: 'risk', digest },
    });
    expect(late).toMatchObject({ ok: false, error: { code: 'conflict', where: 'digest' } });
    expect(await ledgerOf(site, 'approval-given')).toEqual([]);
    const { governance } = await approveAs(site, 'approver', 'risk');
    expect(governance.approvals).toMatchObject([{ voidReason: null }]);
  });

  it.each([
    [
      'a run on other data, which decides nothing',
      async () => {
        await site.post({ ...perfectRun(site.clock.now()), dataset: { id: 'holdout-v4' } });
        await site.drain();
      },
    ],
    [
      'a document',
      async () => {
        await saveSheet(site, 'model-card', {
          use: once({ what: text('Sorts letters by team.') }),
        });
      },
    ],
    [
      'a question to the criteria',
      async () => {
        const question = 'Does it hold in winter, too?';
        await site.must('ds', 'challenge.ask', { issue: 'AI-1', criterionId: null, question });
      },
    ],
    [
      'an incident',
      async () => {
        const description = 'A claim was refused because of a wrong class';
        const awareAt = new Date(site.clock.now()).toISOString();
        await site.must('ds', 'incident.open', {
          ...{ issue: 'AI-1', kind: 'serious', awareAt, description },
        });
      },
    ],
  ])('is approved as what was shown beside it: %s in between', async (_what, change) => {
    const digest = await shownDigest(site);
    await approveAs(site, 'admin', 'model-owner');
    expect(await shownDigest(site)).toBe(digest);
    await change();
    const late = { ...deployment, role: 'risk' as const, digest };
    expect(await site.call('approver', 'approval.give', late)).toMatchObject({
      ok: false,
      error: { code: 'conflict', where: 'digest' },
    });
    const declined = { ...late, reason: 'it is not what I was shown' };
    expect(await site.call('approver', 'approval.decline', declined)).toMatchObject({
      error: { code: 'conflict' },
    });
    const { governance } = await approveAs(site, 'approver', 'risk');
    expect(governance.approvals.map(({ voidReason }) => voidReason)).toEqual([null, null]);
  });

  it('loses its approvals with another kind of system, and with other rules of its gate', async () => {
    await approveBoth(site);
    await site.must('ds', 'item.describe', {
      ...{ issue: 'AI-1', systemType: 'agent' as const },
      ...{ modelName: 'claims-doc', modelVersion: '1.4.0' },
    });
    const reason = 'the kind of system changed from document-classifier to agent';
    const retyped = await site.must('pm', 'item.get', { issue: 'AI-1' });
    expect(retyped.governance.approvals.map(({ voidReason }) => voidReason)).toEqual([
      ...[reason, reason],
    ]);
    await site.must('ds', 'item.describe', {
      ...{ issue: 'AI-1', systemType: 'document-classifier' as const },
      ...{ modelName: 'claims-doc', modelVersion: '1.4.0' },
    });
    const { settings } = await site.must('admin', 'settings.get', { project: 'AI' });
    const { deployment: rules = [] } = settings.policy.gates;
    const fewer = rules.filter(({ check }) => check !== 'judge-validated');
    await changeSettings(site, {
      policy: { ...settings.policy, gates: { ...settings.policy.gates, deployment: fewer } },
    });
    const decision = await site.must('pm', 'gate.evaluate', deployment);
    expect(decision.checks.find(({ id }) => id === 'approval-current')?.observed).toContain(
      'void: the policy of this gate changed',
    );
  });

  it('cannot be approved by who wrote it first, after a colleague proposed it again', async () => {
    await usePreset(site, 'regulated');
    await site.must('pm', 'criteria.draft', {
      issue: 'AI-1',
      text: 'accuracy >= 91% @95% n>=50',
    });
    await site.must('pm', 'criteria.lock', { issue: 'AI-1', reason: 'asked for by the board' });
    await site.must('ds', 'criteria.approve', { issue: 'AI-1' });
    await site.must('ds', 'criteria.draft', {
      issue: 'AI-1',
      text: 'accuracy >= 92% @95% n>=50',
    });
    await site.must('ds', 'criteria.lock', { issue: 'AI-1', reason: 'the board asks for more' });
    await site.must('admin', 'criteria.approve', { issue: 'AI-1' });
    const refused = await site.call('pm', 'approval.give', {
      ...{ ...deployment, role: 'risk', digest: await shownDigest(site) },
    });
    expect(refused).toMatchObject({ ok: false, error: { code: 'forbidden' } });
    const { governance } = await site.must('pm', 'item.get', { issue: 'AI-1' });
    expect(governance).toMatchObject({ isAuthor: true, mayApproveAs: [] });
  });

  it.each([
    [['customers', 'money', 'safety', 'compliance'], 'low'],
    [['safety'], 'medium'],
    [['compliance'], 'low'],
    [['customers', 'money'], 'medium'],
    [['money'], 'low'],
  ] as const)('is of no lower tier than follows from %j: not %s', async (impacts, tier) => {
    const asked = { issue: 'AI-1', impacts: [...impacts], tier };
    expect(await site.call('pm', 'impact.set', asked)).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', where: 'reason' },
    });
  });

  it('is held for another model of the same version, and for a lower tier', async () => {
    await approveBoth(site);
    await site.must('ds', 'item.describe', {
      ...{ issue: 'AI-1', systemType: 'document-classifier' as const },
      ...{ modelName: 'another-model', modelVersion: '1.4.0' },
    });
    const other = await site.must('pm', 'gate.evaluate', deployment);
    expect(other.decision).toBe('refuse');
    expect(other.checks.find(({ id }) => id === 'evidence-matches-model')).toMatchObject({
      state: 'unmet',
      observed: 'the run tested claims-doc, the item says another-model',
    });
    expect(other.checks.find(({ id }) => id === 'approval-current')?.observed).toContain(
      'void: the model changed from claims-doc to another-model',
    );
    await site.must('ds', 'item.describe', {
      ...{ issue: 'AI-1', systemType: 'document-classifier' as const },
      ...{ modelName: 'claims-doc', modelVersion: '1.4.0' },
    });
    // What people wrote of the other model waits for a look, also once the first one is back.
    const { monitoring } = await site.must('pm', 'item.get', { issue: 'AI-1' });
    for (const { id } of monitoring.reviews) {
      await site.must('pm', 'review.done', { issue: 'AI-1', id, note: 'the model is as it was' });
    }
    expect((await site.must('pm', 'gate.evaluate', deployment)).decision).toBe('allow');
    const lower = { issue: 'AI-1', impacts: [], tier: 'low' as const };
    expect(await site.call('ds', 'impact.set', lower)).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', where: 'reason' },
    });
    const reason = 'only used inside the team, by two people';
    const waiting = await site.must('ds', 'impact.set', { ...lower, reason });
    expect(waiting.governance).toMatchObject({
      impact: { impacts: ['customers'], tier: 'high' },
      tierRequest: { tier: 'low', requestedBy: accountOf(site, 'ds') },
    });
    const stepOf = async (who: string) => {
      const { standing } = await site.must(who, 'item.get', { issue: 'AI-1' });
      return standing.steps.find(({ kind }) => kind === 'tier');
    };
    expect(await stepOf('ds')).toMatchObject({ mine: false, why: reason });
    expect(await stepOf('admin')).toMatchObject({ mine: true, place: 'model' });
    expect((await site.must('pm', 'gate.evaluate', deployment)).decision).toBe('allow');
    expect(await site.call('ds', 'impact.approve', { issue: 'AI-1' })).toMatchObject({
      error: { code: 'forbidden' },
    });
    await site.must('admin', 'impact.approve', { issue: 'AI-1' });
    expect(await stepOf('admin')).toBeUndefined();
    const lowered = await site.must('pm', 'gate.evaluate', deployment);
    expect(lowered.checks.find(({ id }) => id === 'approval-current')?.observed).toMatch(
      /void: the impact tier changed from \w+ to low/,
    );
  });

  it('loses them with new evidence too, and not with the same run sent again', async () => {
    await approveBoth(site);
    await site.post(perfectRun(site.clock.now()));
    await site.drain();
    expect((await site.must('pm', 'gate.evaluate', deployment)).decision).toBe('allow');
    site.clock.advance(DAY);
    await site.post(perfectRun(site.clock.now(), { accuracy: 4910 }));
    await site.drain();
    const decision = await site.must('pm', 'gate.evaluate', deployment);
    expect(decision.reasons.join()).toContain('void: the evidence changed');
  });

  it('is decided with one request to Jira, one to storage and one push', async () => {
    site.host.metrics.clear();
    await site.move('pm', 'AI-1', 'Deployment');
    const [record] = site.host.metrics.list();
    expect(record?.counts).toMatchObject({ jira: 1, storageReads: 1, storageWrites: 0, queue: 1 });
  });
});
