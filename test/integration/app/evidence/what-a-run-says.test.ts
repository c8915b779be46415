import { describe, expect, it } from 'vitest';
import type { CriterionVerdict } from '../../../../src/contract/types';
import { aKeyPair, anEnvelope } from '../../../support/builders/envelopes';
import { changeSettings } from '../../../support/governed';
import { seedProject, type TestSite } from '../../../support/test-site';
import { withTestSite } from '../../../support/with-test-site';

const HOUR = 3_600_000;
const [SHA, OTHER] = ['d'.repeat(64), 'e'.repeat(64)];
const DATA = { id: 'triage-2026q3', sha256: SHA };

const LINES = [
  'precision >= 75% on triage-2026q3 for class "urgent" because nurses trust the list',
  'recall >= 70% on triage-2026q3',
  'specificity no worse than rules-2019 by 3% on triage-2026q3',
];

const site: TestSite = withTestSite(async () => {
  await seedProject(site);
  await site.must('pm', 'item.describe', {
    ...{ issue: 'AI-1', systemType: 'document-classifier' },
    ...{ modelName: 'triage-net', modelVersion: '7' },
  });
  await site.must('pm', 'criteria.draft', { issue: 'AI-1', text: LINES.join('\n') });
  await site.must('pm', 'criteria.lock', { issue: 'AI-1' });
  site.clock.advance(HOUR);
});

type Result = Record<string, unknown>;

const counted = (metric: string, successes: number, more: Result = {}): Result => ({
  ...{ metric, successes, trials: 4000 },
  ...more,
});

const urgent = { positiveClass: 'urgent' };
const rules = { name: 'rules-2019', successes: 3600, trials: 4000, dataset: DATA };

/** A run that would pass all three criteria. */
const passing = [
  counted('precision', 3600, urgent),
  counted('recall', 3500, urgent),
  counted('specificity', 3700, { baseline: rules }),
];

const runOf = (results: Result[], about: Result = {}): Result => ({
  ...{ issue: 'AI-1', model: 'triage-net', modelVersion: '7', dataset: DATA },
  startedAt: new Date(site.clock.now()).toISOString(),
  results,
  ...about,
});

const post = async (body: unknown): Promise<{ status: number; body: string }> => {
  const answer = await site.post(body);
  await site.drain();
  site.clock.advance(HOUR);
  return answer;
};

const standing = async (metric: string): Promise<CriterionVerdict> => {
  const { criteria } = await site.must('pm', 'gate.evaluate', { issue: 'AI-1' });
  const found = criteria.find((one) => one.metric === metric);
  if (found === undefined) throw new Error(`no criterion of ${metric}`);
  return found;
};

/** Each: what the run leaves out or says otherwise, of which criterion, why, and who can mend it. */
const SPOILT: [string, string, () => Result, RegExp, RegExp][] = [
  [
    'no data set',
    'recall',
    () => runOf(passing, { dataset: undefined }),
    /does not say which data set it ran on/,
    /whoever sends the run/,
  ],
  [
    'another data set',
    'recall',
    () => runOf(passing, { dataset: { id: 'triage-2026q2' } }),
    /on another data set \(triage-2026q2\), so it counts as development/,
    /^$/,
  ],
  [
    'no version of the model',
    'precision',
    () => runOf(passing, { modelVersion: undefined }),
    /which version of the model/,
    /whoever sends the run/,
  ],
  [
    'another positive class than the criterion names',
    'precision',
    () => runOf([counted('precision', 3990, { positiveClass: 'routine' })]),
    /reports precision for class "routine", and the criterion asks for class "urgent"/,
    /or who wrote the criterion/,
  ],
  [
    'an average in the place of the class',
    'precision',
    () => runOf([counted('precision', 3990, { averaging: 'weighted' })]),
    /reports precision for the weighted average, and the criterion asks for class "urgent"/,
    /or who wrote the criterion/,
  ],
  [
    'no class where the criterion names one',
    'precision',
    () => runOf([counted('precision', 3990)]),
    /does not say for which class precision was measured/,
    /whoever sends the run/,
  ],
  [
    'no baseline',
    'specificity',
    () => runOf([counted('specificity', 3990)]),
    /reports no result of the baseline/,
    /whoever sends the run/,
  ],
  [
    'the baseline of another name',
    'specificity',
    () =>
      runOf([counted('specificity', 3990, { baseline: { ...rules, name: 'last winter’s net' } })]),
    /compares with last winter’s net, the criterion with rules-2019/,
    /or who wrote the criterion/,
  ],
  [
    'the baseline on other data',
    'specificity',
    () =>
      runOf([
        counted('specificity', 3990, { baseline: { ...rules, dataset: { id: 'triage-2019' } } }),
      ]),
    /measured rules-2019 on another data set/,
    /whoever sends the run/,
  ],
  [
    'the baseline on another content of the same data set',
    'specificity',
    () =>
      runOf([
        counted('specificity', 3990, {
          baseline: { ...rules, dataset: { ...DATA, sha256: OTHER } },
        }),
      ]),
    /measured rules-2019 on another data set/,
    /whoever sends the run/,
  ],
];

describe('a run that leaves out what it has to say', () => {
  it('passes where it says all of it', async () => {
    expect((await post(runOf(passing))).status).toBe(202);
    for (const metric of ['precision', 'recall', 'specificity']) {
      expect(await standing(metric)).toMatchObject({ verdict: 'pass', aside: null });
    }
  });

  it.each(SPOILT)('decides nothing with %s', async (_, metric, run, why, who) => {
    expect((await post(run())).status).toBe(202);
    const { verdict, aside, budget, sentence, next } = await standing(metric);
    expect({ verdict, looked: budget?.looked }).toEqual({ verdict: 'inconclusive', looked: 0 });
    expect(aside?.why).toMatch(why);
    expect(sentence).toMatch(why);
    expect(aside?.who).toMatch(who);
    expect(next).not.toBe('');
    // Who moves the work item is told the same.
    const refusal = await (await site.move('pm', 'AI-1', 'Deployment')).text();
    expect(refusal).toContain('Deployment is held');
  });

  it('is fixed by the first look where the criterion names no class', async () => {
    await post(runOf([counted('recall', 2800, urgent)]));
    await post(runOf([counted('recall', 3990, { positiveClass: 'routine' })]));
    expect(await standing('recall')).toMatchObject({
      ...{ verdict: 'inconclusive', budget: { looked: 1, nextLook: 2 } },
      aside: {
        why: 'the run reports recall for class "routine", and the first look was for class "urgent"',
        who: 'whoever sends the run, or who writes the criteria',
      },
    });
    await post(runOf([counted('recall', 3990, urgent)]));
    expect(await standing('recall')).toMatchObject({ verdict: 'pass', budget: { look: 2 } });
  });

  it('is not taken in where it begins or ends tomorrow', async () => {
    const tomorrow = new Date(site.clock.now() + 24 * HOUR).toISOString();
    for (const about of [{ startedAt: tomorrow }, { finishedAt: tomorrow }]) {
      const answer = await post(runOf(passing, about));
      expect(answer.status).toBe(400);
      expect(answer.body).toContain('begins or ends more than 5 minutes from now');
      expect(answer.body).toContain('Whoever sends it');
    }
    expect(await standing('recall')).toMatchObject({ reason: 'no-evidence' });
  });
});

describe('the begin of a run', () => {
  const observed = async (): Promise<string> => {
    const { checks } = await site.must('pm', 'gate.evaluate', { issue: 'AI-1' });
    return checks.find(({ id }) => id === 'criteria-locked-before-run')?.observed ?? '';
  };

  it('is the run’s own account, or what a key of the project attests', async () => {
    const keys = aKeyPair();
    await changeSettings(site, { attestationKeys: [{ name: 'runner of triage', pem: keys.pem }] });
    site.clock.advance(HOUR);
    await post(runOf(passing));
    expect(await observed()).toContain('by its own account');
    const run = runOf(passing, { runId: 'signed' });
    const statement = {
      ...{ _type: 'https://in-toto.io/Statement/v1', subject: [] },
      ...{ predicateType: 'https://in-toto.io/attestation/test-result/v0.1' },
      predicate: { assay: run },
    };
    const envelope = JSON.parse(anEnvelope(statement, keys)) as object;
    expect((await post(envelope)).status).toBe(202);
    expect(await observed()).toMatch(
      /locked .* before the run began, as the key "runner of triage" attests/,
    );
    const { evaluations } = await site.must('pm', 'item.get', { issue: 'AI-1' });
    expect(new Set(evaluations.map(({ prior }) => prior?.basis))).toEqual(
      new Set(['attestation', 'claim']),
    );
  });
});
