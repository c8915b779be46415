import * as z from 'zod';
import type { Heard, Site } from './site';
import { callOrThrow, PANEL, type Worker } from './operations';

/** What is asked of one item. */
type Amounts = { criteria: number; runs: number; approvals: number };

export const fullAmounts: Amounts = { criteria: 500, runs: 5000, approvals: 1000 };

/** Runs that come before the queue does its work, as from a nightly batch. */
const RUNS_AT_ONCE = 250;

const SETTINGS = 'governance-settings';

const envelopeSchema = z.looseObject({
  ok: z.boolean(),
  error: z.looseObject({ code: z.string(), message: z.string() }).optional(),
});

const metricsSchema = z.array(
  z.looseObject({
    moduleType: z.string(),
    counts: z.looseObject({
      jira: z.number(),
      storageReads: z.number(),
      storageWrites: z.number(),
    }),
  }),
);

/** How a person was answered, where what they asked for was not done. */
const refusalOf = (answer: Heard | null): { code: string; message: string } | null => {
  const read = envelopeSchema.safeParse(answer?.body);
  if (!read.success) return { code: 'none', message: `answered ${answer?.status ?? 'not at all'}` };
  if (read.data.ok) return null;
  return read.data.error ?? { code: 'none', message: 'without an error' };
};

const giveRole = async (site: Site): Promise<void> => {
  const got = await callOrThrow(site, 'admin', 'settings.get', { project: 'AI' }, SETTINGS);
  const { settings } = z.looseObject({ settings: z.looseObject({}) }).parse(got);
  const { revision, statusStages, governedTypes, failSafe, evidenceMaxAgeDays } = settings;
  const changed = {
    ...{ project: 'AI', revision, statusStages, governedTypes, failSafe, evidenceMaxAgeDays },
    roles: { risk: { groups: ['risk-approvers'], accounts: [] } },
  };
  await callOrThrow(site, 'admin', 'settings.save', changed, SETTINGS);
};

/** More criteria than an item takes, as a draft and as a version to lock. */
const proposeMany = async (site: Site, issue: string, count: number) => {
  const lines = Array.from({ length: count }, (_, n) => `accuracy >= 90% where branch=${n}`);
  const text = lines.join('\n');
  const drafted = refusalOf(await site.call('pm', PANEL, 'criteria.draft', { issue, text }));
  if (drafted !== null) return drafted;
  const lock = { issue, reason: 'each branch has a number of its own' };
  return refusalOf(await site.call('pm', PANEL, 'criteria.lock', lock));
};

const sendRuns = async (
  site: Site,
  { secret, told }: Worker,
  issue: string,
  count: number,
): Promise<Record<string, number>> => {
  const answers: Record<string, number> = {};
  const first = Math.floor(site.now()) - 7_200_000;
  for (let n = 0; n < count; n += 1) {
    const startedAt = new Date(first + n).toISOString();
    const run = {
      ...{ issue, model: 'claims-doc', modelVersion: '1.4.0', dataset: { id: 'holdout-v3' } },
      ...{ startedAt, finishedAt: new Date(first + n + 60_000).toISOString() },
      results: [{ metric: 'accuracy', successes: 4900, trials: 5000 }],
    };
    const status = await postUntilTaken(site, secret, run, answers);
    told.runs.push({ issue, startedAt, accepted: status === 202 });
    if ((n + 1) % RUNS_AT_ONCE === 0) await site.control('/local/drain');
  }
  await site.control('/local/drain');
  return answers;
};

/** Times that a pipeline sends a run that is answered 429, a minute apart. */
const TRIES = 10;

/** Sends a run as a pipeline does: again a minute later where it is told to. @returns the last answer */
const postUntilTaken = async (
  site: Site,
  secret: string,
  run: object,
  answers: Record<string, number>,
): Promise<number | null> => {
  for (let tries = 1; ; tries += 1) {
    const status = (await site.post(secret, run))?.status ?? null;
    const said = String(status);
    answers[said] = (answers[said] ?? 0) + 1;
    if (status !== 429 || tries === TRIES) return status;
    await site.advance('PT1M');
    await site.control('/local/drain');
  }
};

/** Approvals one after the other by one person. @returns how they were answered, with how often */
const approveMany = async (site: Site, issue: string, count: number) => {
  const answers: Record<string, number> = {};
  for (let n = 0; n < count; n += 1) {
    const stage = 'deployment';
    const shown = await callOrThrow(site, 'pm', 'gate.evaluate', { issue, stage });
    const { approvalDigest: digest } = z.looseObject({ approvalDigest: z.string() }).parse(shown);
    const given = { issue, stage, role: 'risk', digest };
    const refused = refusalOf(await site.call('approver', PANEL, 'approval.give', given));
    const said = refused?.code ?? 'given';
    answers[said] = (answers[said] ?? 0) + 1;
  }
  return answers;
};

/** What the gate asked of the platform for the transition that is made now. */
const askGate = async (site: Site, { who, transitions, told }: Worker, issue: string) => {
  await site.send('/local/metrics', { method: 'DELETE' });
  const to = 'Deployment';
  const from = site.now();
  const answer = await site.send(`/rest/api/3/issue/${issue}/transitions`, {
    ...{ method: 'POST', as: who, body: { transition: { id: transitions.get(to) ?? '' } } },
  });
  const said = answer === null ? 'unheard' : answer.status === 204 ? 'allowed' : 'refused';
  told.moves.push({ issue, to, from, until: site.now(), answer: said });
  const listed = metricsSchema.parse((await site.send('/local/metrics'))?.body);
  const [asked] = listed.filter(({ moduleType }) => moduleType === 'jira:workflowValidator');
  if (asked === undefined) throw new Error('the gate was not asked');
  const { jira, storageReads, storageWrites } = asked.counts;
  return { answer: said, jira, storage: storageReads + storageWrites };
};

/** Answers that a person can act on. */
const CLEAR = ['given', 'conflict', 'too-large', 'invalid-input', 'invalid-criteria'];

/**
 * Asks far more of one item than it takes.
 * @returns how people were answered and what the gate asked, and each thing that is not as it has to be
 */
export const fillItem = async (site: Site, worker: Worker, amounts: Amounts) => {
  const issue = worker.items[0]?.key ?? '';
  const faults: string[] = [];
  await giveRole(site);
  const criteria = await proposeMany(site, issue, amounts.criteria);
  if (criteria === null || !CLEAR.includes(criteria.code)) {
    faults.push(`${amounts.criteria} criteria were answered ${criteria?.code ?? 'as taken'}`);
  }
  const runs = await sendRuns(site, worker, issue, amounts.runs);
  // 200 says that it was stored by the try that was answered 429.
  if ((runs['202'] ?? 0) + (runs['200'] ?? 0) < amounts.runs)
    faults.push(`not every run was taken: ${JSON.stringify(runs)}`);
  const approvals = await approveMany(site, issue, amounts.approvals);
  const unclear = Object.keys(approvals).filter((code) => !CLEAR.includes(code));
  if (unclear.length > 0) faults.push(`approvals were answered ${unclear.join(', ')}`);
  const gate = await askGate(site, worker, issue);
  if (gate.jira > 1 || gate.storage > 2) {
    faults.push(`the gate asked Jira ${gate.jira} times and storage ${gate.storage} times`);
  }
  return { criteria, answered: runs, approvals, gate, faults };
};
