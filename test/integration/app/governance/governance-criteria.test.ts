import { describe, expect, it } from 'vitest';
import {
  accountOf,
  approveBoth,
  ledgerOf,
  refusalOf,
  seedPerfect,
} from '../../../support/governed';
import { withTestSite } from '../../../support/with-test-site';

const site = withTestSite();

const DAY = 86_400_000;

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
