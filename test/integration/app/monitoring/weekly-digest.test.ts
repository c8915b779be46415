import { describe, expect, it } from 'vitest';
import { accountOf, changeSettings } from '../../../support/governed';
import { runHour } from '../../../support/monitored';
import { seedProject, type TestSite } from '../../../support/test-site';
import { withTestSite } from '../../../support/with-test-site';
import { size } from '../../../support/size';

const DAY = 86_400_000;
const WEEK = 7 * DAY;
/** Monday, an hour before messages may go out. */
const MONDAY = Date.parse('2026-11-30T05:00:00Z');

const assign = async (key: string, who: string | null): Promise<void> => {
  const accountId = who === null ? null : accountOf(site, who);
  const fields = { assignee: accountId === null ? null : { accountId } };
  expect((await site.rest('pm', 'PUT', `/rest/api/3/issue/${key}`, { fields })).status).toBe(204);
};

const toDo = async (issue: string): Promise<void> => {
  await site.must('pm', 'to-do.raise', {
    ...{ issue, label: 'Send the report', cause: 'None came in time.' },
  });
  await site.drain();
};

const newItem = async (summary: string): Promise<string> => {
  const made = { projectKey: 'AI', summary, status: 'Inception' };
  const { key } = site.jira.admin.createIssue(made, { emitEvents: true });
  await site.drain();
  return key;
};

const site: TestSite = withTestSite(async () => {
  await seedProject(site);
  await changeSettings(site, { weeklyDigest: true });
  await assign('AI-1', 'ds');
  await toDo('AI-1');
  const second = await newItem('A second model');
  await assign(second, 'approver');
  await toDo(second);
  site.clock.setOffset(site.clock.offset() + MONDAY - site.clock.now());
});

/** Who was notified, by the name before the address, oldest first. */
const told = (): string[] =>
  site.jira.admin
    .notifications()
    .flatMap(({ to }) => to)
    .map((id) => site.jira.users.byAccountId(id)?.emailAddress.split('@')[0] ?? id)
    .sort();

const NOTIFY = { kind: 'jira', method: 'POST', pathIncludes: '/notify' } as const;

describe('the weekly message', () => {
  it('goes to each for whom something waits, once a week, and to nobody in a quiet week', async () => {
    // It is five on Monday, and six behind the first hour.
    await runHour(site);
    expect(told()).toEqual(['approver', 'ds']);
    const [first] = site.jira.admin.notifications();
    expect(first?.text).toMatch(/^1 work item waits for you\./u);
    for (let hours = 0; hours < 3; hours += 1) await runHour(site);
    expect(told()).toEqual(['approver', 'ds']);

    await assign('AI-1', null);
    site.clock.advance(WEEK);
    await runHour(site);
    expect(told()).toEqual(['approver', 'approver', 'ds']);
    await assign('AI-2', null);
    site.clock.advance(WEEK);
    await runHour(site);
    expect(told()).toEqual(['approver', 'approver', 'ds']);
    const { weeks } = await site.must('admin', 'digest.sends', { project: 'AI' });
    expect(weeks).toEqual([
      { week: '2026-W50', sent: 1, refused: 0, unclear: 0 },
      { week: '2026-W49', sent: 2, refused: 0, unclear: 0 },
    ]);
  });

  it('is in the language that Jira tells of a person, else in English', async () => {
    const person = site.jira.users.byAccountId(accountOf(site, 'ds'));
    expect(person).toBeDefined();
    if (person === undefined) return;
    const { displayName, emailAddress, groups } = person;
    site.jira.users.create({ displayName, emailAddress, groups, locale: 'de_DE' });
    await runHour(site);
    await runHour(site);
    const texts = site.jira.admin.notifications().map(({ text }) => text.split('\n')[0]);
    expect(new Set(texts)).toEqual(
      new Set(['1 Vorgang wartet auf Sie.', '1 work item waits for you.']),
    );
  });

  it('is off until who administers the project turns it on, which its ledger tells', async () => {
    await changeSettings(site, { weeklyDigest: false });
    await runHour(site);
    expect(told()).toEqual([]);
    const { entries } = await site.must('pm', 'decisions.list', { project: 'AI' });
    expect(JSON.stringify(entries)).toContain('weekly messages: true → false');
    expect(await site.call('ds', 'digest.sends', { project: 'AI' })).toMatchObject({
      error: { code: 'forbidden' },
    });
  });

  it('does not go to who wants none, and that is their own choice', async () => {
    const project = 'AI';
    expect(await site.must('ds', 'digest.want', { project, wanted: false })).toEqual({
      ...{ isOn: true, wanted: false, send: null },
    });
    await runHour(site);
    expect(told()).toEqual(['approver']);
    const mine = await site.must('approver', 'digest.mine', { project });
    expect(mine).toMatchObject({ wanted: true, send: { state: 'sent', items: 1 } });
    await site.must('ds', 'digest.want', { project, wanted: true });
    site.clock.advance(WEEK);
    await runHour(site);
    expect(told()).toEqual(['approver', 'approver', 'ds']);
  });

  it('tells nobody of a work item that they may not browse', async () => {
    await assign('AI-1', 'viewer');
    site.jira.admin.restrictIssue('AI-1', { accountIds: [accountOf(site, 'pm')] });
    await runHour(site);
    expect(told()).toEqual(['approver']);
  });

  it('goes out once where the schedule runs twice at a time', async () => {
    site.clock.advance(2 * 3_600_000);
    await Promise.all([1, 2, 3].map(() => site.host.runSchedule('hourly')));
    expect(told()).toEqual(['approver', 'ds']);
  });

  it('waits where the site sends no mail, and goes out once it does', async () => {
    site.host.setFaults({ rules: [{ match: NOTIFY, status: 403, when: 'before' }] });
    await runHour(site);
    expect(told()).toEqual([]);
    site.host.setFaults({});
    await runHour(site);
    expect(told()).toEqual(['approver', 'ds']);
  });

  it('is not sent a second time where the answer of Jira is lost, and is told as unclear', async () => {
    site.host.setFaults({ rules: [{ match: NOTIFY, status: 500, when: 'after', times: 1 }] });
    for (let hours = 0; hours < 3; hours += 1) await runHour(site);
    expect(told()).toEqual(['approver', 'ds']);
    const { weeks } = await site.must('admin', 'digest.sends', { project: 'AI' });
    expect(weeks).toEqual([{ week: '2026-W49', sent: 1, refused: 0, unclear: 1 }]);
  });

  it('comes at most once where the run ends in the middle, at any of its calls', async () => {
    let deaths = 0;
    // The end before a call is the end after the one before it: every other one shows both.
    for (let atCall = 1; atCall < 80; atCall += size(5, 1)) {
      const when = atCall % 2 === 0 ? 'before' : 'after';
      const before = told().length;
      site.host.metrics.clear();
      site.host.setFaults({ deaths: [{ match: { module: 'hourly' }, atCall, when, times: 1 }] });
      await runHour(site);
      const died = site.host.metrics.list().some(({ errorName }) => errorName === 'FUNCTION_DIED');
      site.host.setFaults({});
      await runHour(site);
      const sent = told().length - before;
      const { weeks } = await site.must('admin', 'digest.sends', { project: 'AI' });
      const { unclear = 0, sent: known = 0 } = weeks[0] ?? {};
      expect(known + unclear, `call ${atCall}`).toBe(2);
      expect(sent, `call ${atCall}`).toBeLessThanOrEqual(2);
      expect(sent, `call ${atCall}`).toBeGreaterThanOrEqual(known);
      site.clock.advance(WEEK);
      if (!died) break;
      deaths += 1;
    }
    expect(deaths).toBeGreaterThan(10);
    expect(deaths).toBeLessThan(79);
  });
});
