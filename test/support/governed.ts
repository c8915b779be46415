import * as z from 'zod';
import type { CallInput, CallOutput } from '../../src/contract/calls/calls';
import type { Work } from '../../src/app/upkeep/ports';
import type { Finding, LedgerEntry, Role } from '../../src/contract/types';
import { NOW } from './builders/builders';
import { accountOf } from './account-of';
import { keepSheets } from './builders/sheets';
import { seedProject, type TestSite } from './test-site';

const DAY = 86_400_000;

/** Criteria that ask everything `regulated` looks for: a bound, a margin to the model in use, a group. */
export const CRITERIA = [
  'accuracy >= 90% @95% n>=50',
  'accuracy within 2% of champion',
  'recall >= 85% @95% where age>60',
].join('\n');

type Results = { accuracy?: number };

/** A run of 5000 that proves all of the criteria, ended a few minutes ago. */
export const perfectRun = (now: number, { accuracy = 4900 }: Results = {}) => ({
  issue: 'AI-1',
  model: 'claims-doc',
  modelVersion: '1.4.0',
  dataset: { id: 'holdout-v3' },
  startedAt: new Date(now - 3_600_000).toISOString(),
  finishedAt: new Date(now - 600_000).toISOString(),
  results: [
    {
      ...{ metric: 'accuracy', successes: accuracy, trials: 5000 },
      baseline: { name: 'champion', successes: 4890, trials: 5000 },
    },
    { metric: 'recall', slice: 'age>60', successes: 1950, trials: 2000 },
  ],
});

export { accountOf };

/** Watched every 7 days; the data scientist decides, and has every answer. */
export const somePlan = (site: TestSite): CallInput<'monitoring.plan'>['plan'] => ({
  watches: [
    {
      ...{ name: 'accuracy', kind: 'metric', reference: 0.95 },
      alert: { comparator: '<', value: 0.85, level: 'warning' },
    },
    { name: 'age', kind: 'input-feature', reference: null, alert: null },
  ],
  ...{ cadenceDays: 7, graceDays: 1, owner: accountOf(site, 'pm') },
  retraining: {
    decider: accountOf(site, 'ds'),
    withinDays: 10,
    answers: ['retrain', 'roll-back', 'accept', 'retire'],
  },
});

/** Changes some settings of the project as its administrator. */
export const changeSettings = async (
  site: TestSite,
  change: Partial<CallInput<'settings.save'>>,
): Promise<void> => {
  const { settings } = await site.must('admin', 'settings.get', { project: 'AI' });
  const { revision, statusStages, governedTypes, failSafe, evidenceMaxAgeDays } = settings;
  await site.must('admin', 'settings.save', {
    ...{ project: 'AI', revision, statusStages, governedTypes, failSafe, evidenceMaxAgeDays },
    ...change,
  });
};

/** Puts a preset in force, with people in its roles: the manager too, who is the author. */
export const usePreset = async (
  site: TestSite,
  preset: 'starter' | 'standard' | 'regulated',
): Promise<void> => {
  const { presets } = await site.must('admin', 'settings.get', { project: 'AI' });
  const policy = presets.find(({ name }) => name === preset);
  if (policy === undefined) throw new Error(`no preset ${preset}`);
  await changeSettings(site, {
    policy,
    roles: {
      'model-owner': { groups: [], accounts: [accountOf(site, 'admin'), accountOf(site, 'pm')] },
      risk: { groups: ['risk-approvers'], accounts: [accountOf(site, 'pm')] },
    },
  });
};

/** Data that the item depends on and that is not there yet. */
export const keepData = async (site: TestSite, issue = 'AI-1'): Promise<void> => {
  await site.must('pm', 'dependency.set', {
    ...{ issue, name: 'claims 2025', source: 'warehouse', owner: accountOf(site, 'pm') },
    ...{ licence: 'internal', lawfulBasis: 'contract', representativeness: 'all branches' },
    dueAt: new Date(NOW + 180 * DAY).toISOString(),
  });
};

/** AI-1 with a model, and its one criterion locked: 90 % of accuracy, which 91 of 100 leave open. */
export const lockAccuracy = async (site: TestSite): Promise<void> => {
  await site.must('pm', 'item.describe', {
    ...{ issue: 'AI-1', systemType: 'document-classifier' },
    ...{ modelName: 'claims-doc', modelVersion: '1.4.0' },
  });
  await site.must('pm', 'criteria.draft', { issue: 'AI-1', text: 'accuracy >= 90% @95% n>=50' });
  await site.must('pm', 'criteria.lock', { issue: 'AI-1' });
};

/** A linked document and an accepted hand-off, as the gate of deployment asks for the latter. */
export const keepRecords = async (site: TestSite, issue = 'AI-1'): Promise<void> => {
  const owner = accountOf(site, 'pm');
  await site.must('pm', 'artifact.set', {
    ...{ issue, kind: 'model-card', title: 'Claims card', version: '1.0', owner, declared: null },
    ...{ link: 'https://wiki.example.test/claims' },
    reviewBy: new Date(NOW + 180 * DAY).toISOString(),
  });
  const { records } = await site.must('ds', 'handoff.offer', {
    ...{ issue, kind: 'model-application', receiver: owner },
    acceptance: 'answers within 300 ms, and a contract test',
  });
  const id = records.handoffs.at(-1)?.id ?? '';
  await site.must('pm', 'handoff.answer', { issue, id, accepted: true });
};

/** AI-1 with everything that `regulated` asks for but people's approvals; criteria a week old. */
export const seedPerfect = async (site: TestSite): Promise<void> => {
  site.clock.setOffset(-7 * DAY);
  await usePreset(site, 'regulated');
  await site.must('ds', 'item.describe', {
    ...{ issue: 'AI-1', systemType: 'document-classifier' as const },
    ...{ modelName: 'claims-doc', modelVersion: '1.4.0' },
  });
  await site.must('pm', 'impact.set', { issue: 'AI-1', impacts: ['customers'], tier: 'high' });
  await site.must('pm', 'monitoring.plan', { issue: 'AI-1', plan: somePlan(site) });
  await site.must('pm', 'criteria.draft', { issue: 'AI-1', text: CRITERIA });
  await site.must('pm', 'criteria.lock', { issue: 'AI-1' });
  await keepRecords(site);
  site.clock.setOffset(0);
  const { status } = await site.post(perfectRun(NOW));
  if (status !== 202) throw new Error(`the evidence was answered ${status}`);
  await site.drain();
  await keepSheets(site);
};

/** Project `AI` with AI-1 perfect under `regulated`: one way to fill a site, which many files share. */
export const seedPerfectProject = async (site: TestSite): Promise<void> => {
  await seedProject(site);
  await seedPerfect(site);
};

/** Project `AI` with AI-1 and its one criterion locked. */
export const seedLockedProject = async (site: TestSite): Promise<void> => {
  await seedProject(site);
  await lockAccuracy(site);
};

/** What the gate of a stage is approved by now: its name is what approvers send along. */
export const shownDigest = async (
  site: TestSite,
  { issue = 'AI-1', stage = 'deployment' } = {},
): Promise<string> => (await site.must('pm', 'gate.evaluate', { issue, stage })).approvalDigest;

/** Approves the gate of deployment of AI-1 as what it is now. */
export const approveAs = async (
  site: TestSite,
  who: string,
  role: Role,
  comment = '',
): Promise<CallOutput<'approval.give'>> =>
  site.must(who, 'approval.give', {
    ...{ issue: 'AI-1', stage: 'deployment', role, comment },
    digest: await shownDigest(site),
  });

/** Both approvals that `regulated` asks for. */
export const approveBoth = async (site: TestSite): Promise<void> => {
  await approveAs(site, 'admin', 'model-owner');
  await approveAs(site, 'approver', 'risk');
};

/** The status an item has in Jira. */
export const statusOf = async (site: TestSite, key = 'AI-1'): Promise<string> => {
  const response = await site.rest('pm', 'GET', `/rest/api/3/issue/${key}?fields=status`);
  const schema = z.object({ fields: z.object({ status: z.object({ name: z.string() }) }) });
  return schema.parse(await response.json()).fields.status.name;
};

/** What Jira says of a refused transition. */
export const refusalOf = async (response: Response): Promise<string> => {
  const schema = z.object({ errorMessages: z.array(z.string()) });
  return schema.parse(await response.json()).errorMessages.join('\n');
};

/** The stage that AI-1 is in by the app's record. */
export const stageOf = async (site: TestSite): Promise<string | null> =>
  (await site.must('pm', 'item.get', { issue: 'AI-1' })).stage;

/** Puts AI-1 in a status past its workflow, as a person; the app hears of it unless told otherwise. */
export const setStatus = (site: TestSite, status: string, who: string, emitEvents = true): void => {
  site.jira.admin.setStatus('AI-1', status, { accountId: accountOf(site, who), emitEvents });
};

export const findingsOf = async (site: TestSite, issue = 'AI-1'): Promise<Finding[]> =>
  (await site.must('pm', 'item.get', { issue })).governance.findings;

export const ledgerOf = async (
  site: TestSite,
  kind: LedgerEntry['kind'],
  issue = 'AI-1',
): Promise<LedgerEntry[]> => {
  const { entries, told, chain } = await site.must('pm', 'ledger.list', { issue });
  if (!chain.ok) throw new Error(chain.problem);
  const unread = told.find(({ sentence }) => sentence.includes('another version of Assay'));
  if (unread !== undefined) throw new Error(unread.sentence);
  return entries.filter((entry) => entry.kind === kind);
};

/** Entries of one kind in words, oldest first. */
export const toldOf = async (
  site: TestSite,
  kind: LedgerEntry['kind'],
  issue = 'AI-1',
): Promise<{ sentence: string; details: string[] }[]> => {
  const { entries, told } = await site.must('pm', 'ledger.list', { issue });
  return told.filter((_one, index) => entries[index]?.kind === kind);
};

/** Takes the app's validators off a transition, as an administrator of Jira can. */
export const removeValidators = (site: TestSite, transition: string): void => {
  for (const { id, name, rules } of site.jira.workflow.list('AI').transitions) {
    if (name !== transition) continue;
    for (const rule of rules) site.jira.workflow.removeRule('AI', id, rule.id);
  }
};

/** Does one piece of queued work, as the queue would hand it over. @throws where it asks for a retry. */
export const doWork = async (site: TestSite, work: Work): Promise<void> => {
  const event = { body: work, jobId: 'test', eventId: 'test', queueName: 'assay-work' };
  const retry = await site.host.callFunction('on-work', event, 'consumer');
  if (retry !== undefined) throw new Error(`${work.kind} was to be tried again`);
};
