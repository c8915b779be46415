import { describe, expect, it } from 'vitest';
import { accountOf, approveBoth, changeSettings, seedPerfect } from '../../support/governed';
import { fire, inUse } from '../../support/monitored';
import { withTestSite } from '../../support/with-test-site';

const DAY = 86_400_000;

const site = withTestSite();

const hour = async (): Promise<void> => {
  await site.host.runSchedule('hourly');
  await site.drain();
};

const trendFor = async (who: string) =>
  (await site.must(who, 'report.get', { project: 'AI' })).trend;

describe('how a project stood day by day', () => {
  it('is written down once a day and counts every item', async () => {
    await seedPerfect(site);
    await site.drain();
    await hour();
    const [today, ...others] = (await trendFor('pm')).days;
    expect(others).toEqual([]);
    expect(today).toMatchObject({
      date: '2026-11-20',
      total: 1,
      stages: { validation: 1, deployment: 0 },
      gates: { open: 0, held: 1 },
      verdicts: { pass: 1, fail: 0, inconclusive: 0, none: 0 },
      asks: { approval: 1, finding: 0 },
    });
    await approveBoth(site);
    await site.drain();
    await hour();
    expect((await trendFor('pm')).days).toEqual([today]);
    site.clock.advance(DAY);
    await hour();
    const days = (await trendFor('pm')).days;
    expect(days.map(({ date }) => date)).toEqual(['2026-11-20', '2026-11-21']);
    expect(days.at(-1)).toMatchObject({ gates: { open: 1, held: 0 }, asks: { approval: 0 } });
  });

  it('is kept from whoever may not see every item', async () => {
    await seedPerfect(site);
    await site.drain();
    await hour();
    expect(await trendFor('viewer')).toMatchObject({ hidden: false });
    site.jira.admin.restrictIssue('AI-1', { groups: ['ai-project-managers'] });
    expect(await trendFor('viewer')).toEqual({ days: [], hidden: true });
    expect((await trendFor('pm')).days).toHaveLength(1);
  });
});

describe('the decision log of a project', () => {
  it('holds what people and the app decided, newest first, and no item that the person may not see', async () => {
    await seedPerfect(site);
    await approveBoth(site);
    const kinds = async (who: string): Promise<string[]> =>
      (await site.must(who, 'decisions.list', { project: 'AI' })).entries.map(
        ({ kind, issueKey }) => `${kind} ${issueKey ?? 'project'}`,
      );
    const seen = await kinds('viewer');
    expect(seen[0]).toBe('approval-given AI-1');
    expect(seen).toContain('criteria-locked AI-1');
    expect(seen).toContain('settings-changed project');
    expect(seen.join()).not.toContain('evaluation-recorded');
    site.jira.admin.restrictIssue('AI-1', { groups: ['ai-project-managers'] });
    expect(new Set(await kinds('viewer'))).toEqual(new Set(['settings-changed project']));
    expect(await kinds('pm')).toContain('approval-given AI-1');
  });

  it('keeps what was changed in the settings as a chain of its own', async () => {
    await changeSettings(site, { failSafe: 'open' });
    await changeSettings(site, { failSafe: 'warn', evidenceMaxAgeDays: 30 });
    const { entries, people } = await site.must('pm', 'decisions.list', { project: 'AI' });
    const changes = entries.filter(({ kind }) => kind === 'settings-changed');
    expect(changes.map(({ seq, told }) => [seq, told.sentence])).toEqual([
      [2, expect.stringMatching(/ changed the fail-safe mode, how old evidence may be$/)],
      [1, expect.stringMatching(/ changed the fail-safe mode$/)],
    ]);
    expect(changes[0]?.previous).toBe(changes[1]?.hash);
    expect(people[accountOf(site, 'admin')]).toBeDefined();
  });
});

describe('readiness', () => {
  it('asks an item in use for its watch, though its next gate asks for nothing', async () => {
    await inUse(site);
    await fire(site, 'critical');
    await site.drain();
    const { items } = await site.must('pm', 'readiness.get', { project: 'AI' });
    const [item] = items;
    expect(item?.asked).toBeGreaterThan(5);
    expect(item?.missing.map(({ check }) => check)).toEqual(
      expect.arrayContaining(['criteria-defined', 'drift-within-limits']),
    );
    expect(item?.score).toBeLessThan(1);
  });

  it('names what is missing before the next gate, with its owner, and hides what may not be seen', async () => {
    await seedPerfect(site);
    const { items } = await site.must('viewer', 'readiness.get', { project: 'AI' });
    const [item] = items;
    expect(item).toMatchObject({ issueKey: 'AI-1', stage: 'validation' });
    expect(item?.missing.map(({ check }) => check)).toContain('approvals-complete');
    expect(item?.score).toBeGreaterThan(0);
    expect(item?.score).toBeLessThan(1);
    site.jira.admin.restrictIssue('AI-1', { groups: ['ai-project-managers'] });
    expect(await site.must('viewer', 'readiness.get', { project: 'AI' })).toMatchObject({
      items: [],
      people: {},
    });
  });
});
