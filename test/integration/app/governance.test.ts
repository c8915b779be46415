import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  accountOf,
  approveBoth,
  CRITERIA,
  ledgerOf,
  perfectRun,
  refusalOf,
  seedPerfect,
  statusOf,
  usePreset,
} from '../../support/governed';
import { openTestSite, seedProject, type TestSite } from '../../support/test-site';

let site: TestSite;

beforeEach(async () => {
  site = openTestSite();
  await seedProject(site);
});

afterEach(() => site.close());

const DAY = 86_400_000;
const deployment = { issue: 'AI-1', stage: 'deployment' };

describe('an item with perfect numbers under regulated', () => {
  beforeEach(() => seedPerfect(site));

  it('is refused until model owner and risk have approved', async () => {
    const { criteria } = await site.must('pm', 'gate.evaluate', deployment);
    expect(criteria.map(({ verdict }) => verdict)).toEqual(['pass', 'pass', 'pass']);
    const refused = await site.move('pm', 'AI-1', 'Deployment');
    expect(refused.status).toBe(400);
    expect(await refusalOf(refused)).toMatch(/none that counts by the model owner and risk/);

    await site.must('approver', 'approval.give', { ...deployment, role: 'risk' });
    const half = await site.move('pm', 'AI-1', 'Deployment');
    expect(await refusalOf(half)).toMatch(/1 of 2 approvals, none that counts by the model owner/);

    await site.must('admin', 'approval.give', { ...deployment, role: 'model-owner' });
    expect((await site.move('pm', 'AI-1', 'Deployment')).status).toBe(204);
    expect(await statusOf(site)).toBe('Deployment');
    await site.drain();
    expect(await ledgerOf(site, 'approval-given')).toHaveLength(2);
    expect(await ledgerOf(site, 'finding-raised')).toEqual([]);
  });

  it('cannot be approved by its author, whatever role they hold, nor in a role nobody gave', async () => {
    const own = await site.call('pm', 'approval.give', { ...deployment, role: 'model-owner' });
    expect(own).toMatchObject({ ok: false, error: { code: 'forbidden' } });
    expect(JSON.stringify(own)).toContain('your own work');
    for (const [who, role] of [
      ['approver', 'model-owner'],
      ['admin', 'risk'],
      ['ds', 'risk'],
    ] as const) {
      expect(await site.call(who, 'approval.give', { ...deployment, role })).toMatchObject({
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
        `the approval by the model owner of 2026-11-20 is void: ${reason}`,
        `the approval by risk of 2026-11-20 is void: ${reason}`,
      ].join('; '),
      next: 'Ask the model owner and risk to look at it again.',
    });
    expect((await site.move('pm', 'AI-1', 'Deployment')).status).toBe(400);
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
    expect((await site.must('pm', 'gate.evaluate', deployment)).decision).toBe('allow');
    await site.must('ds', 'impact.set', { issue: 'AI-1', impacts: [], tier: 'low' });
    const lower = await site.must('pm', 'gate.evaluate', deployment);
    expect(lower.checks.find(({ id }) => id === 'approval-current')?.observed).toMatch(
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

describe('a waiver', () => {
  const request = () => ({
    ...deployment,
    check: 'slices-covered',
    reason: 'labels by age arrive next month',
    compensatingControl: 'a person reads every answer',
    tradeOff: {
      gain: 'customers get it in May',
      cost: 'two more complaints a week',
      waiting: 'one more sprint of labels',
      decider: 'steering committee',
    },
    expiresAt: new Date(site.clock.now() + 10 * DAY).toISOString(),
  });

  /** As perfect as can be, but without a criterion for a group. */
  const seedWithoutGroup = async (): Promise<string> => {
    await seedPerfect(site);
    const text = CRITERIA.split('\n').slice(0, 2).join('\n');
    await site.must('pm', 'criteria.draft', { issue: 'AI-1', text });
    await site.must('pm', 'criteria.lock', { issue: 'AI-1', reason: 'no labels by age yet' });
    await site.must('ds', 'criteria.approve', { issue: 'AI-1' });
    site.clock.advance(DAY);
    await site.post(perfectRun(site.clock.now()));
    await site.drain();
    await approveBoth(site);
    const { governance } = await site.must('pm', 'waiver.request', request());
    return governance.waivers[0]?.id ?? '';
  };

  it('lets its check pass once another person approved it, and closes the gate when it ends', async () => {
    const id = await seedWithoutGroup();
    expect(await refusalOf(await site.move('pm', 'AI-1', 'Deployment'))).toMatch(/names a group/);
    const own = await site.call('pm', 'waiver.approve', { issue: 'AI-1', id });
    expect(JSON.stringify(own)).toContain('You asked for this waiver');
    expect(await site.call('ds', 'waiver.approve', { issue: 'AI-1', id })).toMatchObject({
      ok: false,
      error: { code: 'forbidden' },
    });
    await site.must('approver', 'waiver.approve', { issue: 'AI-1', id });
    await site.drain();
    const decision = await site.must('pm', 'gate.evaluate', deployment);
    expect(decision.decision).toBe('allow');
    expect(decision.checks.find(({ state }) => state === 'waived')?.id).toBe('slices-covered');
    const gate = async (): Promise<unknown> =>
      (await site.rest('pm', 'GET', '/rest/api/3/issue/AI-1/properties/assay')).json();
    expect(await gate()).toMatchObject({ value: { gate: 'open' } });

    site.clock.advance(10 * DAY);
    const late = await refusalOf(await site.move('pm', 'AI-1', 'Deployment'));
    expect(late).toContain('the waiver expired on 2026-12-01');
    const { governance } = await site.must('pm', 'item.get', { issue: 'AI-1' });
    expect(governance.waivers[0]).toMatchObject({ inForce: false, expired: true });
    await site.host.runSchedule('hourly');
    await site.drain();
    expect(await gate()).toMatchObject({ value: { gate: 'held' } });
  });

  it('is not approved twice, nor once it is revoked or has run out', async () => {
    const id = await seedWithoutGroup();
    const byId = { issue: 'AI-1', id };
    await site.must('approver', 'waiver.approve', byId);
    const conflict = { ok: false, error: { code: 'conflict' } };
    expect(await site.call('approver', 'waiver.approve', byId)).toMatchObject(conflict);
    await site.must('ds', 'waiver.revoke', byId);
    expect(await site.call('approver', 'waiver.approve', byId)).toMatchObject(conflict);
    expect(await site.call('ds', 'waiver.revoke', byId)).toMatchObject(conflict);
    const { governance } = await site.must('pm', 'waiver.request', request());
    const second = { issue: 'AI-1', id: governance.waivers.at(-1)?.id ?? '' };
    site.clock.advance(11 * DAY);
    expect(await site.call('approver', 'waiver.approve', second)).toMatchObject(conflict);
  });

  it.each([
    [-1, false],
    [365, true],
    [366, false],
    [27_000, false],
  ])('that ends in %s days can be asked for: %s', async (days, ok) => {
    const expiresAt = new Date(site.clock.now() + days * DAY).toISOString();
    const answer = await site.call('pm', 'waiver.request', { ...request(), expiresAt });
    expect(answer).toMatchObject(
      ok ? { ok } : { ok, error: { code: 'invalid-input', where: 'expiresAt' } },
    );
  });

  it.each(['approvals-complete', 'stage-order', 'no-such-check'])(
    'cannot be asked for %s',
    async (check) => {
      await usePreset(site, 'regulated');
      expect(await site.call('pm', 'waiver.request', { ...request(), check })).toMatchObject({
        ok: false,
        error: { code: 'invalid-input', where: 'check' },
      });
    },
  );
});

describe('a locked criterion', () => {
  const lock = async (text: string, reason?: string) => {
    await site.must('pm', 'criteria.draft', { issue: 'AI-1', text });
    return site.call('pm', 'criteria.lock', {
      issue: 'AI-1',
      ...(reason === undefined ? {} : { reason }),
    });
  };

  it('goes from 90% to 85% only as a new version, with a reason and another person', async () => {
    await lock('accuracy >= 90%');
    await site.must('pm', 'demo.mark', { issue: 'AI-1', note: 'shown to the board' });
    site.clock.advance(DAY);
    expect(await lock('accuracy >= 85%')).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', where: 'reason' },
    });
    const item = await site.must('pm', 'item.get', { issue: 'AI-1' });
    expect(item.criteria.locked?.text).toContain('90%');

    expect(await lock('accuracy >= 85%', 'the demo showed that 85% is enough')).toMatchObject({
      ok: true,
      data: { criteria: { locked: { version: 1 } }, governance: { proposal: {} } },
    });
    const { governance } = await site.must('ds', 'item.get', { issue: 'AI-1' });
    expect(governance.proposal?.changes).toMatchObject([
      { kind: 'loosened', details: ['target 90% → 85%'] },
    ]);
    expect(await site.call('pm', 'criteria.approve', { issue: 'AI-1' })).toMatchObject({
      ok: false,
      error: { code: 'forbidden' },
    });
    const after = await site.must('ds', 'criteria.approve', { issue: 'AI-1' });
    expect(after.criteria.locked).toMatchObject({ version: 2, lockedBy: accountOf(site, 'pm') });
    expect(after.governance.scopeChanges).toMatchObject([
      {
        version: 2,
        reason: 'the demo showed that 85% is enough',
        approvedBy: accountOf(site, 'ds'),
        afterDemo: '2026-11-20T12:00:00.000Z',
        changes: [{ kind: 'loosened', details: ['target 90% → 85%'] }],
      },
    ]);
    const listed = await site.must('viewer', 'scope.list', { project: 'AI' });
    expect(listed.changes).toMatchObject([
      { issueKey: 'AI-1', version: 2, changes: [{ kind: 'loosened' }] },
    ]);
    expect(listed.people[accountOf(site, 'pm')]).toBe('Petra Manager');
    const [first, second] = await ledgerOf(site, 'criteria-locked');
    expect(first?.body).toMatchObject({ version: 1, approvedBy: null });
    expect(second?.body).toMatchObject({ version: 2, approvedBy: accountOf(site, 'ds') });
  });

  it('is not changed by what is written while a version waits, nor by turning it down', async () => {
    await lock('accuracy >= 90%');
    await lock('accuracy >= 85%', 'enough for now');
    expect(await lock('accuracy >= 80%', 'even less')).toMatchObject({
      ok: false,
      error: { code: 'conflict' },
    });
    const approved = await site.must('ds', 'criteria.approve', { issue: 'AI-1' });
    expect(approved.criteria.locked?.text).toContain('85%');
    expect(approved.criteria.draft?.text).toBe('accuracy >= 80%');
    expect(await lock('accuracy >= 85%', 'the same again')).toMatchObject({
      ok: false,
      error: { code: 'conflict', message: 'The draft says what is locked already.' },
    });
    await lock('accuracy >= 80%', 'even less');
    const rejected = await site.must('pm', 'criteria.reject', { issue: 'AI-1' });
    expect(rejected.criteria.locked?.version).toBe(2);
    expect(rejected.criteria.draft?.text).toBe('accuracy >= 80%');
  });
});

describe('a challenge', () => {
  it('holds the gate until somebody else answers, once', async () => {
    await seedPerfect(site);
    await approveBoth(site);
    const question = 'Why 90 and not 95 for claims over 10 000?';
    const asked = { issue: 'AI-1', criterionId: null, question };
    const { governance } = await site.must('ds', 'challenge.ask', asked);
    expect(await refusalOf(await site.move('pm', 'AI-1', 'Deployment'))).toContain(question);
    const answer = { issue: 'AI-1', id: governance.challenges[0]?.id ?? '', text: 'The contract' };
    expect(await site.call('ds', 'challenge.answer', answer)).toMatchObject({ ok: false });
    await site.must('pm', 'challenge.answer', answer);
    expect(await site.call('pm', 'challenge.answer', answer)).toMatchObject({
      ok: false,
      error: { code: 'conflict' },
    });
    expect((await site.move('pm', 'AI-1', 'Deployment')).status).toBe(204);
  });
});
