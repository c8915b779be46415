import { describe, expect, it } from 'vitest';
import { calls, type CallInput, type CallName } from '../../../src/contract/calls/calls';
import { NOW } from '../../support/builders/builders';
import { payloads } from '../../support/builders/call-payloads';
import { accountOf } from '../../support/governed';
import { decisionsOf, fire, inUse } from '../../support/monitored';
import { seedProject, surfaceOf, type TestSite } from '../../support/test-site';
import { sheetInput, text } from '../../support/builders/sheets';
import { withTestSite } from '../../support/with-test-site';

const issue = 'AI-1';
/** Work items that only their level's people may see. */
const closed = ['AI-2', 'AI-3', 'AI-4', 'AI-5'];
const ahead = new Date(NOW + 30 * 86_400_000).toISOString();

let closedIds: string[];

/** Records of AI-1 that name AI-2 (data, in AI-5 before), AI-3 (a risk) and AI-4 (a decision). */
const nameTheClosed = async (): Promise<void> => {
  const data = {
    ...{ issue, name: 'claims 2025', source: 'warehouse', owner: accountOf(site, 'ds') },
    ...{ licence: 'internal', lawfulBasis: 'contract', representativeness: 'all regions' },
    dueAt: ahead,
  };
  const { records } = await site.must('pm', 'dependency.set', { ...data, issueKey: 'AI-5' });
  const id = records.dependencies[0]?.id ?? '';
  await site.must('pm', 'dependency.set', { ...data, id, issueKey: 'AI-2' });
  await site.must('pm', 'sheet.save', {
    ...sheetInput(site, 'risk-register', {
      risks: [
        {
          id: 'late',
          values: {
            title: text('Claims are answered late'),
            treatment: text('A second reader takes half of them.'),
            work: { kind: 'work-item', issueKey: 'AI-3' },
          },
        },
      ],
    }),
  });
  await inUse(site);
  await fire(site);
  const [decision] = await decisionsOf(site);
  await site.must('ds', 'retraining.answer', {
    ...{ issue, id: decision?.id ?? '', answer: 'retrain', reason: 'the drift is real' },
    workItem: { kind: 'link', issueKey: 'AI-4' },
  });
  await site.drain();
};

/** The named items are there, closed to all but two people, and named. */
const site: TestSite = withTestSite(async () => {
  await seedProject(site);
  site.jira.admin.createSecurityLevel('AI', {
    ...{ name: 'Closed', groups: [] },
    accountIds: [accountOf(site, 'pm'), accountOf(site, 'ds')],
  });
  closedIds = closed.map(
    (key) =>
      site.jira.admin.createIssue({ projectKey: 'AI', summary: key, securityLevel: 'Closed' }).id,
  );
  await nameTheClosed();
});

/** Keys of closed work items in an answer. */
const namedIn = async <Name extends CallName>(
  who: string,
  name: Name,
  input: CallInput<Name>,
): Promise<string[]> => {
  const text = JSON.stringify(await site.must(who, name, input));
  return closed.filter((key) => text.includes(key));
};

/** Fields whose numbers are ids of statuses and work types, which may equal that of a work item. */
const otherIds = ['statuses', 'statusStages', 'issueTypes', 'governedTypes'];

/** Every text of an answer, and every name of a field. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    otherIds.includes(name) ? [] : [name, ...textsIn(part)],
  );
};

describe('a work item that a record names and the reader may not see', () => {
  it.each([
    ['item.get', { issue }, ['AI-2', 'AI-4']],
    ['sheet.get', { issue, kind: 'risk-register' }, ['AI-3']],
    ['ledger.list', { issue }, closed],
    ['export.make', { issue, form: 'risks-csv' }, ['AI-3']],
    ['export.make', { issue, form: 'risks-markdown' }, ['AI-3']],
    ['monitoring.history', { issue }, ['AI-4']],
    ['decisions.list', { project: 'AI' }, closed],
  ] as const)('is told by %s to who may see it alone', async (name, input, keys) => {
    expect(await namedIn('pm', name, input)).toEqual(keys);
    expect(await namedIn('viewer', name, input)).toEqual([]);
  });

  it.each(Object.keys(calls).filter((name): name is CallName => name in calls))(
    'is named by key or id in no answer of %s',
    async (name) => {
      const user = site.jira.users.byEmail('viewer@example.test');
      const answer = await site.host.invokeResolver({
        ...{ moduleKey: surfaceOf(name), call: name, payload: payloads[name] },
        ...{ extension: { issue: { key: issue }, project: { key: 'AI' } } },
        accountId: user?.accountId ?? '',
      });
      const texts = textsIn(answer);
      expect(texts.filter((text) => closedIds.includes(text))).toEqual([]);
      expect(closed.filter((key) => texts.some((text) => text.includes(key)))).toEqual([]);
    },
  );

  it('leaves the rest of the record as it is', async () => {
    const { records, monitoring } = await site.must('viewer', 'item.get', { issue });
    expect(records.dependencies).toMatchObject([{ name: 'claims 2025', issueKey: null }]);
    expect(monitoring.decisions).toMatchObject([{ answer: { answer: 'retrain', issueKey: null } }]);
    const { events } = await site.must('viewer', 'monitoring.history', { issue });
    expect(events.map(({ label }) => label)).toContain(
      'Retraining decided: decided to retrain, carried out by another work item',
    );
  });
});
