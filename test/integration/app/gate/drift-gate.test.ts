import { describe, expect, it } from 'vitest';
import { accountOf, refusalOf, seedPerfect, statusOf, usePreset } from '../../../support/governed';
import { decisionsOf, fire, inDays, itemOf, levelOf, resolve } from '../../../support/monitored';
import { seedProject, type TestSite } from '../../../support/test-site';
import { withTestSite } from '../../../support/with-test-site';
import { dayInWords } from '../../../../src/words/days';

const issue = 'AI-1';
const stage = 'monitoring';

const site: TestSite = withTestSite(async () => {
  await seedProject(site);
  await seedPerfect(site);
  await usePreset(site, 'standard');
  const receiver = accountOf(site, 'ds');
  const { records } = await site.must('pm', 'handoff.offer', {
    ...{ issue, kind: 'application-operations', receiver, acceptance: 'a runbook and a pager' },
  });
  const id = records.handoffs.at(-1)?.id ?? '';
  await site.must('ds', 'handoff.answer', { issue, id, accepted: true });
  site.jira.admin.setStatus(issue, 'Deployment', {
    accountId: accountOf(site, 'admin'),
    emitEvents: true,
  });
  await site.drain();
});

const gate = () => site.must('pm', 'gate.evaluate', { issue, stage });

const checkOf = async (id: string) => (await gate()).checks.find((check) => check.id === id);

/** Moves it in Jira as a person does. */
const moveInJira = async (): Promise<Response> => site.move('pm', issue, 'Monitoring');

const answer = async (who: string, parts: object): Promise<void> => {
  const open = (await decisionsOf(site)).find((one) => one.answer === null);
  await site.must(who, 'retraining.answer', {
    ...{ issue, id: open?.id ?? '', reason: 'a holiday effect, seen every year' },
    ...{ answer: 'accept', until: inDays(site, 30) },
    ...parts,
  });
};

describe('a critical drift of an item in Deployment', () => {
  it('holds its gate to Monitoring until the decision is taken, muted or not', async () => {
    expect(await checkOf('drift-within-limits')).toMatchObject({ state: 'met' });
    await fire(site, 'critical');
    const held = await gate();
    expect(held.decision).toBe('refuse');
    expect(held.message).toMatch(
      /AccuracyDrop is at critical; the retraining decision, due \d{1,2} [A-Z][a-z]{2} \d{4}, is not taken\. The person whom the monitoring plan names decides it/,
    );
    expect(await decisionsOf(site)).toMatchObject([{ decider: accountOf(site, 'ds') }]);
    const refused = await moveInJira();
    expect(refused.status).toBe(400);
    expect(await refusalOf(refused)).toContain('the retraining decision, due');
    expect(await statusOf(site)).toBe('Deployment');

    const [watch] = (await itemOf(site)).monitoring.watches;
    const fingerprint = watch?.fingerprint ?? '';
    const until = inDays(site, 5);
    await site.must('pm', 'alert.mute', { issue, fingerprint, reason: 'a load test', until });
    expect((await levelOf(site)).level).toBe('critical');
    expect((await itemOf(site)).monitoring.mutes).toMatchObject([
      { by: accountOf(site, 'pm'), until },
    ]);
    const muted = await checkOf('drift-within-limits');
    expect(muted?.state).toBe('unmet');
    expect(muted?.observed).toContain(`muted until ${dayInWords(until)}`);
    expect((await moveInJira()).status).toBe(400);

    await answer('ds', {});
    expect(await checkOf('drift-within-limits')).toMatchObject({ state: 'met' });
    expect((await levelOf(site)).level).toBe('critical');
    const moved = await moveInJira();
    expect(moved.status === 204 ? '' : await refusalOf(moved)).toBe('');
    expect(await statusOf(site)).toBe('Monitoring');
  });

  it('holds it again when the acceptance has run out', async () => {
    await fire(site, 'critical');
    await answer('ds', { until: inDays(site, 3) });
    expect(await checkOf('drift-within-limits')).toMatchObject({ state: 'met' });
    site.clock.advance(4 * 86_400_000);
    expect(await checkOf('drift-within-limits')).toMatchObject({ state: 'unmet' });
  });

  it('opens it where the tool itself says that it is over', async () => {
    await fire(site, 'critical');
    site.clock.advance(3_600_000);
    await resolve(site, 'critical');
    expect(await checkOf('drift-within-limits')).toMatchObject({ state: 'met' });
  });

  it('holds it on an open incident', async () => {
    const description = 'A claim was refused because of a wrong class';
    const awareAt = inDays(site, -1);
    const { monitoring } = await site.must('pm', 'incident.open', {
      ...{ issue, kind: 'serious', awareAt, description },
    });
    expect(await checkOf('no-open-incident')).toMatchObject({ state: 'unmet' });
    const id = monitoring.incidents[0]?.id ?? '';
    const note = 'reported to the authority';
    await site.must('pm', 'incident.report', { issue, id, reported: true, note });
    expect(await checkOf('no-open-incident')).toMatchObject({
      ...{ state: 'unmet', observed: '1 incident open; the case stands in no evidence yet' },
    });
    site.clock.advance(60_000);
    await site.post({
      ...{ issue, model: 'claims-doc', modelVersion: '1.4.0', dataset: { id: 'holdout-v3' } },
      results: [{ metric: 'accuracy', slice: 'wrong class', successes: 40, trials: 40 }],
    });
    await site.drain();
    const { evaluations } = await site.must('pm', 'item.get', { issue });
    const run = evaluations.find(({ results }) => results.some((one) => one.slice !== null));
    await site.must('pm', 'incident.close', {
      ...{ issue, id, note },
      case: { run: run?.digest ?? '', metric: 'accuracy', slice: 'wrong class' },
    });
    expect(await checkOf('no-open-incident')).toMatchObject({ state: 'met' });
  });
});

describe('a report typed by hand', () => {
  const accuracy = async (value: number, who = 'pm', level: 'none' | 'warning' = 'none') => {
    site.clock.advance(60_000);
    await site.must(who, 'monitoring.report', {
      ...{ issue, watch: 'accuracy', value, level, note: 'looked at 200 letters' },
    });
  };

  /** A pipeline reports 0.8, which the plan calls a warning below 0.85. */
  const measured = async (successes: number): Promise<void> => {
    site.clock.advance(60_000);
    const at = new Date(site.clock.now()).toISOString();
    const { status } = await site.post({
      ...{ issue, model: 'claims-doc', modelVersion: '1.4.0', dataset: { id: `week-${at}` } },
      ...{ startedAt: at, finishedAt: at },
      results: [{ metric: 'accuracy', successes, trials: 1000 }],
    });
    expect(status).toBe(202);
    await site.drain();
  };

  const watch = async () =>
    (await itemOf(site)).monitoring.watches.find(({ name }) => name === 'accuracy');

  it('never clears what a tool found, however often one person types it', async () => {
    await measured(800);
    expect(await watch()).toMatchObject({ state: 'firing', level: 'warning', by: null });
    await accuracy(0.97);
    await accuracy(0.98);
    expect(await watch()).toMatchObject({
      ...{ state: 'firing', level: 'warning', value: 0.8 },
      milder: { by: accountOf(site, 'pm'), level: 'none' },
    });
    expect((await levelOf(site)).level).toBe('warning');
  });

  it('clears it where a second person reports the same', async () => {
    await measured(800);
    await accuracy(0.97);
    await accuracy(0.96, 'ds');
    expect(await watch()).toMatchObject({ state: 'clean', level: 'none', milder: null });
  });

  it('is not needed where the tool measures again, and does not stand in its way', async () => {
    await measured(800);
    await accuracy(0.97);
    await measured(950);
    expect(await watch()).toMatchObject({ state: 'clean', level: 'none', by: null, milder: null });
  });

  it('raises a level by itself', async () => {
    await measured(950);
    await accuracy(0.8, 'pm', 'warning');
    expect(await watch()).toMatchObject({ state: 'firing', level: 'warning' });
  });
});
