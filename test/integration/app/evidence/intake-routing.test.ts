import { describe, expect, it } from 'vitest';
import { daysAgo } from '../../../support/builders/builders';
import {
  onlyDelivery,
  rowsOf,
  seedOtherProject,
  signedPost,
  someAlert,
  someRun,
  storedDeliveries,
} from '../../../support/intake';
import { withTestSite } from '../../../support/with-test-site';

const site = withTestSite();

const describeModel = (issue: string, modelVersion = '1.4.0') =>
  site.must('pm', 'item.describe', {
    issue,
    systemType: null,
    modelName: 'Claims-Doc',
    modelVersion,
  });

const signalEntries = async (): Promise<number> => {
  const { entries, chain } = await site.must('pm', 'ledger.list', { issue: 'AI-1' });
  expect(chain.ok).toBe(true);
  return entries.filter(({ kind }) => kind === 'signal-recorded').length;
};

const sendAndProcess = async (body: unknown, query: Record<string, string> = {}) => {
  expect(await signedPost(site, 'evidence', body, { query })).toMatchObject({ status: 202 });
  await site.drain();
};

describe('the work item of a delivery', () => {
  it('is the one in the address before the one in the body', async () => {
    site.jira.admin.createIssue({ projectKey: 'AI', summary: 'Second', status: 'Data' });
    await sendAndProcess(someRun(1), { issue: 'ai-2' });
    expect(onlyDelivery(site).routed).toMatchObject({ issueKey: 'AI-2', by: 'key' });
  });

  it('is the one that a label of the file names', async () => {
    await sendAndProcess(someAlert('AI-1'));
    expect(onlyDelivery(site).routed).toMatchObject({ issueKey: 'AI-1', by: 'key' });
  });

  it('is the only one about its model and version, in any case of letters', async () => {
    await describeModel('AI-1');
    await sendAndProcess(someRun(1, { issue: undefined, model: 'claims-doc' }));
    expect(onlyDelivery(site).routed).toMatchObject({ issueKey: 'AI-1', by: 'model' });
    expect(onlyDelivery(site).evaluations).toHaveLength(1);
  });

  it.each([
    ['names nothing', { issue: undefined, modelVersion: undefined }, 'neither a work item nor'],
    ['is of a model nobody has', { issue: undefined, model: 'other' }, 'No item of the project'],
    [
      'is of another version',
      { issue: undefined, model: 'claims-doc', modelVersion: '2' },
      'No item',
    ],
    ['names an item that does not exist', { issue: 'AI-999' }, 'no work item AI-999'],
  ])('is not guessed for a file that %s', async (_what, override, problem) => {
    await describeModel('AI-1');
    await sendAndProcess(someRun(1, override));
    expect(onlyDelivery(site)).toMatchObject({ state: 'unrouted', routed: null });
    expect(onlyDelivery(site).problem).toContain(problem);
    expect(onlyDelivery(site).body).not.toBeNull();
    expect(rowsOf(site, 'evaluation')).toEqual([]);
  });

  it('is not guessed among two, and both are named', async () => {
    site.jira.admin.createIssue({ projectKey: 'AI', summary: 'Second', status: 'Data' });
    await describeModel('AI-1');
    await describeModel('AI-2');
    await sendAndProcess(someRun(1, { issue: undefined, model: 'claims-doc' }));
    expect(onlyDelivery(site).state).toBe('unrouted');
    expect(onlyDelivery(site).problem).toMatch(/Several items .*AI-1, AI-2/);
  });

  it('is no longer found by a model that it is not about any more', async () => {
    await describeModel('AI-1');
    await describeModel('AI-1', '2.0.0');
    await sendAndProcess(someRun(1, { issue: undefined, model: 'claims-doc' }));
    expect(onlyDelivery(site).state).toBe('unrouted');
  });

  it('is never one of another project, by key or by model', async () => {
    seedOtherProject(site);
    await describeModel('BI-1');
    await sendAndProcess(someRun(1, { issue: 'BI-1' }));
    await sendAndProcess(someRun(1, { issue: undefined, model: 'claims-doc' }));
    expect(storedDeliveries(site).map(({ state }) => state)).toEqual(['unrouted', 'unrouted']);
    expect(storedDeliveries(site)[0]?.problem).toContain('no work item BI-1 in the project');
    expect(rowsOf(site, 'evaluation')).toEqual([]);
  });
});

describe('what is in a delivery', () => {
  it('is kept where it holds signals only, each observation once', async () => {
    await sendAndProcess(someAlert('AI-1'));
    await sendAndProcess({ ...someAlert('AI-1'), receiver: 'again' });
    await sendAndProcess(someAlert('AI-1', daysAgo(0.25)));
    expect(rowsOf(site, 'signal')).toHaveLength(2);
    expect(storedDeliveries(site).map(({ state }) => state)).toEqual(['done', 'done', 'done']);
    expect(storedDeliveries(site)[0]?.note).toContain('its signal is kept');
    expect(await signalEntries()).toBe(2);
  });

  it('is one record where a file says the same twice', async () => {
    const { alerts, ...rest } = someAlert('AI-1');
    const ended = [0.5, 0.4].map((days) => ({
      ...alerts[0],
      status: 'resolved',
      startsAt: daysAgo(days),
      endsAt: daysAgo(0.3),
    }));
    await sendAndProcess({ ...rest, alerts: ended });
    expect(onlyDelivery(site)).toMatchObject({ state: 'done' });
    expect(rowsOf(site, 'signal')).toHaveLength(1);
  });

  it('is kept where a part of it is known already', async () => {
    const first = someAlert('AI-1');
    await sendAndProcess(first);
    const second = someAlert('AI-1', daysAgo(0.25));
    await sendAndProcess({ ...first, alerts: [...first.alerts, ...second.alerts] });
    expect(rowsOf(site, 'signal')).toHaveLength(2);
    expect(await signalEntries()).toBe(2);
    expect(
      storedDeliveries(site)
        .map(({ signals }) => signals.length)
        .sort((a, b) => a - b),
    ).toEqual([1, 2]);
  });

  it('is kept whole where it holds more than one transaction can take', async () => {
    const { alerts, ...rest } = someAlert('AI-1');
    const many = Array.from({ length: 60 }, (_, n) => ({
      ...alerts[0],
      fingerprint: `f${String(n % 55)}`,
    }));
    await sendAndProcess({ ...rest, alerts: many });
    expect(rowsOf(site, 'signal')).toHaveLength(55);
    expect(await signalEntries()).toBe(4);
    expect(onlyDelivery(site).signals).toHaveLength(55);
  });

  it('stays on record where it proposes criteria, which nobody adopts by themselves', async () => {
    const thresholds = {
      accuracy_score: { threshold: 0.9, min_absolute_change: null, greater_is_better: true },
    };
    await sendAndProcess(thresholds, { issue: 'AI-1' });
    const { state, criteria, note, evaluations } = onlyDelivery(site);
    expect({ state, evaluations }).toEqual({ state: 'done', evaluations: [] });
    expect(criteria.join()).toMatch(/accuracy/);
    expect(note).toContain('1 criterion; put it into the draft');
    expect((await site.must('pm', 'item.get', { issue: 'AI-1' })).criteria.draft).toBeNull();
  });
});
