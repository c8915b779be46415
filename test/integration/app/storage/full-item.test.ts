import { describe, expect, it } from 'vitest';
import {
  accountOf,
  findingsOf,
  ledgerOf,
  removeValidators,
  seedPerfect,
  setStatus,
  shownDigest,
} from '../../../support/governed';
import { someRun } from '../../../support/intake';
import { type Answer, seedProject, type TestSite } from '../../../support/test-site';
import { withTestSite } from '../../../support/with-test-site';

const question = (n: number): string => `Why ${n}? ${'w'.repeat(950)}`;

/** Asks and answers until the item takes no more. @returns how it said so */
const fill = async (site: TestSite): Promise<Answer<'challenge.ask'>> => {
  for (let n = 0; n < 200; n += 1) {
    const asked = await site.call('ds', 'challenge.ask', {
      ...{ issue: 'AI-1', criterionId: null, question: question(n) },
    });
    if (!asked.ok) return asked;
  }
  throw new Error('the item was never full');
};

const longDraft = (lines: number): string =>
  Array.from({ length: lines }, (_, n) => `accuracy >= 90% @95% n>=50 where branch=${n}`).join(
    '\n',
  );

/** A draft that takes what is left, so that nothing more goes in. */
const fillWithDraft = async (site: TestSite): Promise<void> => {
  for (let lines = 480; lines > 0; lines -= 20) {
    const saved = await site.call('pm', 'criteria.draft', {
      issue: 'AI-1',
      text: longDraft(lines),
    });
    if (saved.ok) return;
  }
};

describe('an item that people have filled', () => {
  const site = withTestSite(async (empty) => {
    await seedProject(empty);
    empty.clock.advance(60_000);
    await fillWithDraft(empty);
    await fill(empty);
  });

  it('says so to who fills it, with what takes the room', async () => {
    const asked = await site.call('ds', 'challenge.ask', {
      ...{ issue: 'AI-1', criterionId: null, question: question(999) },
    });
    expect(asked).toMatchObject({ ok: false, error: { code: 'too-large' } });
    expect(JSON.stringify(asked)).toMatch(/AI-1 is full.*of 48,000 bytes.*draft of the criteria/);
  });

  it('has everything that the app notices written down all the same', async () => {
    removeValidators(site, 'Deployment');
    for (let n = 0; n < 34; n += 1) {
      site.clock.advance(60_000);
      setStatus(site, n % 2 === 0 ? 'Deployment' : 'Validation', 'ds');
      await site.drain();
    }
    const findings = await findingsOf(site);
    expect(findings.at(-1)).toMatchObject({ accountId: accountOf(site, 'ds') });
    expect(await ledgerOf(site, 'stage-moved')).toHaveLength(34);
    expect(await ledgerOf(site, 'finding-raised')).toHaveLength(34);
    expect(findings).toHaveLength(30);
    const [older] = findings;
    expect(older).toMatchObject({ kind: 'older-findings', older: { count: 5 }, resolvedAt: null });
    const settle = { issue: 'AI-1', id: older?.id ?? '', note: 'each was looked at' };
    expect(await site.call('ds', 'finding.resolve', settle)).toMatchObject({ ok: false });
    expect(await site.call('pm', 'finding.resolve', settle)).toMatchObject({ ok: true });
  });

  it('is retyped, moved and retyped back with its finding', async () => {
    const { settings, issueTypes } = await site.must('admin', 'settings.get', { project: 'AI' });
    const idOf = (name: string) => issueTypes.find((type) => type.name === name)?.id ?? '';
    const { revision, statusStages, failSafe, evidenceMaxAgeDays } = settings;
    await site.must('admin', 'settings.save', {
      ...{ project: 'AI', revision, statusStages, failSafe, evidenceMaxAgeDays },
      governedTypes: [idOf('Task')],
    });
    const retype = (name: string) =>
      site.rest('ds', 'PUT', '/rest/api/3/issue/AI-1', {
        fields: { issuetype: { id: idOf(name) } },
      });
    await retype('Bug');
    await site.move('ds', 'AI-1', 'Deployment');
    await retype('Task');
    await site.drain();
    expect(await findingsOf(site)).toMatchObject([{ accountId: accountOf(site, 'ds') }]);
    expect(await ledgerOf(site, 'type-changed')).toHaveLength(2);
  });

  it('takes in what was answered 202, and its questions can be answered', async () => {
    const run = someRun(1);
    expect((await site.post(run)).status).toBe(202);
    await site.drain();
    expect(await ledgerOf(site, 'evaluation-recorded')).toHaveLength(1);
    const { governance } = await site.must('pm', 'item.get', { issue: 'AI-1' });
    for (const { id } of governance.challenges) {
      const text = 'a'.repeat(1900);
      await site.must('pm', 'challenge.answer', { issue: 'AI-1', id, text });
    }
    const after = await site.must('pm', 'item.get', { issue: 'AI-1' });
    expect(after.governance.challenges.length).toBeLessThan(governance.challenges.length);
    expect(await ledgerOf(site, 'challenge-answered')).toHaveLength(governance.challenges.length);
  });
});

describe('an item of which a thousand things are asked', () => {
  const site = withTestSite(async (empty) => {
    await seedProject(empty);
    await seedPerfect(empty);
  });

  it('is decided by its gate with one request to Jira and one to storage', async () => {
    // 500 criteria: as a draft too long for the item, as a set too many.
    const huge = await site.call('ds', 'criteria.draft', { issue: 'AI-1', text: longDraft(1500) });
    expect(huge).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    const given = { issue: 'AI-1', stage: 'deployment', role: 'risk' as const };
    for (let n = 0; n < 40; n += 1) {
      const digest = await shownDigest(site);
      await site.must('approver', 'approval.give', { ...given, digest });
    }
    site.host.metrics.clear();
    await site.move('pm', 'AI-1', 'Deployment');
    const counts = site.host.metrics.list()[0]?.counts;
    expect(counts?.jira).toBe(1);
    expect((counts?.storageReads ?? 0) + (counts?.storageWrites ?? 0)).toBe(1);
  });
});
