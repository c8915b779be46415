import { describe, expect, it } from 'vitest';
import type { CallInput } from '../../../src/contract/calls/calls';
import { controlGroups } from '../../../src/words/controls';
import { accountOf, seedLockedProject, toldOf } from '../../support/governed';
import { withTestSite } from '../../support/with-test-site';

const site = withTestSite(seedLockedProject);

const issue = 'AI-1';

const drawn = (part: Partial<CallInput<'lesson.draw'>> = {}): CallInput<'lesson.draw'> => ({
  issue,
  source: {
    ...{ kind: 'public', title: 'Airline chat promises a refund' },
    link: 'https://example.test/case',
  },
  what: 'It promised a refund that the terms do not give, and nobody read along.',
  controls: controlGroups.slice(0, 4).map((group) => ({
    ...{ group, task: `What is done about ${group}`, owner: accountOf(site, 'ds') },
  })),
  notNeeded: [{ group: 'deployment-safety', reason: 'The roll-out is by branch already.' }],
  ...part,
});

const lessonsOf = async () => (await site.must('pm', 'item.get', { issue })).records.lessons;

describe('a failure', () => {
  it('becomes controls in five groups, each with an owner and a linked work item', async () => {
    await site.must('pm', 'lesson.draw', drawn());
    const [lesson] = await lessonsOf();
    expect(lesson?.controls.map(({ group }) => group)).toEqual(controlGroups.slice(0, 4));
    const one = { issue, id: lesson?.id ?? '', control: 'c1' };
    expect(await site.call('pm', 'control.done', { ...one, note: 'seen' })).toMatchObject({
      error: { code: 'conflict', message: 'No work item carries it out yet.' },
    });
    await site.must('pm', 'control.link', { ...one, workItem: { kind: 'create' } });
    const key = (await lessonsOf())[0]?.controls[0]?.issueKey ?? '';
    const made = await site.rest('pm', 'GET', `/rest/api/3/issue/${key}`);
    expect(await made.json()).toMatchObject({
      fields: {
        summary: 'What is done about input-boundaries',
        issuelinks: [expect.objectContaining({}) as object],
      },
    });
    expect(
      await site.call('pm', 'control.link', { ...one, workItem: { kind: 'create' } }),
    ).toMatchObject({ error: { code: 'conflict' } });
    await site.must('ds', 'control.done', { ...one, note: 'refused since Monday' });
    expect((await lessonsOf())[0]?.controls[0]?.done).toMatchObject({
      by: accountOf(site, 'ds'),
      note: 'refused since Monday',
    });
    expect((await toldOf(site, 'lesson-drawn')).at(-1)?.sentence).toMatch(
      /drew controls from a public incident: Airline chat promises a refund$/u,
    );
  });

  it.each([
    ['leaves a group out', { notNeeded: [] }, 'Deployment safety has neither'],
    [
      'answers a group twice',
      {
        notNeeded: [
          { group: 'deployment-safety' as const, reason: 'The roll-out is by branch.' },
          { group: 'observability' as const, reason: 'It is watched elsewhere.' },
        ],
      },
      'Observability has more than one answer',
    ],
    [
      'names no incident of the item',
      { source: { kind: 'incident' as const, incidentId: 'x' } },
      '',
    ],
    ['is not written yet', { what: 'TBD, to be filled in later' }, ''],
  ])('that %s is refused', async (_what, part, words) => {
    const answer = await site.call('pm', 'lesson.draw', drawn(part));
    expect(answer.ok).toBe(false);
    expect(JSON.stringify(answer)).toContain(words);
    expect(await lessonsOf()).toEqual([]);
  });
});

describe('an incident', () => {
  const open = async (): Promise<string> => {
    const { monitoring } = await site.must('pm', 'incident.open', {
      ...{ issue, kind: 'serious', awareAt: new Date(site.clock.now() - 3_600_000).toISOString() },
      description: 'A claim was refused because of a wrong class',
    });
    return monitoring.incidents[0]?.id ?? '';
  };

  const send = async (slice: string | undefined, successes = 38): Promise<string> => {
    site.clock.advance(60_000);
    await site.post({
      ...{ issue, model: 'claims-doc', modelVersion: '1.4.0', dataset: { id: 'holdout-v3' } },
      results: [{ metric: 'accuracy', successes, trials: 40, ...(slice && { slice }) }],
    });
    await site.drain();
    return (await site.must('pm', 'item.get', { issue })).evaluations[0]?.digest ?? '';
  };

  it('is closed by a run that came in since, and has its case as a group', async () => {
    const older = await send('hail damage', 31);
    site.clock.advance(60_000);
    const id = await open();
    const close = (run: string, slice: string) =>
      site.call('pm', 'incident.close', {
        ...{ issue, id, note: 'the case is tested' },
        case: { run, metric: 'accuracy', slice },
      });
    expect(await close(older, 'hail damage')).toMatchObject({ error: { code: 'conflict' } });
    await site.must('pm', 'incident.report', { issue, id, reported: true, note: 'sent to BaFin' });
    expect(await close(older, 'hail damage')).toMatchObject({
      error: { where: 'case', message: 'That run is older than the incident.' },
    });
    const whole = await send(undefined);
    expect(await close(whole, 'hail damage')).toMatchObject({ error: { where: 'case' } });
    expect(await close('f'.repeat(64), 'hail damage')).toMatchObject({ error: { where: 'case' } });
    const run = await send('hail damage');
    expect(await close(run, 'hail damage')).toMatchObject({ ok: true });
    const { monitoring } = await site.must('pm', 'item.get', { issue });
    expect(monitoring.incidents[0]?.closed).toMatchObject({
      ...{ reported: true, case: { run, metric: 'accuracy', slice: 'hail damage' } },
    });
    expect((await toldOf(site, 'incident-closed')).at(-1)?.details.at(-1)).toContain('hail damage');
  });
});

describe('the three fluencies', () => {
  const levelsOf = async (who: string) => {
    const { fluencies } = await site.must(who, 'fluency.mine', { project: 'AI' });
    return Object.fromEntries(fluencies.map(({ id, level }) => [id, level]));
  };

  it('are seen in what a person did themselves, and nobody else did', async () => {
    expect(await levelsOf('ds')).toEqual({
      ...{ lifecycle: 'not-seen', 'trade-offs': 'not-seen', 'done-enough': 'not-seen' },
    });
    await site.must('ds', 'trade-off.state', {
      ...{ issue, stage: 'deployment', gain: 'Customers get it in May' },
      ...{ cost: 'Two complaints a week', waiting: 'Labels of the northern branches' },
      decider: accountOf(site, 'ds'),
    });
    expect((await levelsOf('ds'))['trade-offs']).toBe('begun');
    expect((await levelsOf('pm'))['trade-offs']).toBe('not-seen');
    // Locked by the manager before the test.
    expect((await levelsOf('pm'))['done-enough']).toBe('begun');
    const { fluencies } = await site.must('ds', 'fluency.mine', { project: 'AI' });
    const practice = fluencies[1]?.practices[0];
    expect(practice).toMatchObject({ count: 1, last: { issueKey: issue } });
  });
});

describe('a trade-off', () => {
  const stated = () => ({
    ...{
      issue,
      stage: 'deployment',
      gain: 'Customers get it in May',
      cost: 'Two complaints a week',
    },
    ...{ waiting: 'Labels of the northern branches', decider: accountOf(site, 'approver') },
  });

  const rowOf = async (who = 'pm') =>
    (await site.must(who, 'item.get', { issue })).records.tradeOffs[0];

  it('is stated at any gate, and decided by the one whom it names alone', async () => {
    await site.must('pm', 'trade-off.state', stated());
    const id = (await rowOf())?.id ?? '';
    await site.must('pm', 'trade-off.state', { ...stated(), id, cost: 'Three complaints a week' });
    expect(await rowOf()).toMatchObject({ id, cost: 'Three complaints a week', mayDecide: false });
    expect(await rowOf('approver')).toMatchObject({ mayDecide: true });
    for (const who of ['pm', 'ds', 'admin', 'viewer']) {
      expect([
        who,
        await site.call(who, 'trade-off.decide', { issue, id, choice: 'go-on' }),
      ]).toEqual([who, expect.objectContaining({ ok: false })]);
    }
    await site.must('approver', 'trade-off.decide', { issue, id, choice: 'go-on', note: 'agreed' });
    expect(await rowOf()).toMatchObject({ decision: { choice: 'go-on', note: 'agreed' } });
    expect(
      await site.call('approver', 'trade-off.decide', { issue, id, choice: 'wait' }),
    ).toMatchObject({ error: { code: 'conflict' } });
    expect(await site.call('pm', 'trade-off.state', { ...stated(), id })).toMatchObject({
      error: { code: 'conflict' },
    });
  });

  it('is on the list of its project, in the sprint review and in what goes out', async () => {
    await site.must('pm', 'trade-off.state', stated());
    const id = (await rowOf())?.id ?? '';
    await site.must('approver', 'trade-off.decide', { issue, id, choice: 'go-on' });
    const { tradeOffs, people } = await site.must('viewer', 'trade-offs.list', { project: 'AI' });
    expect(tradeOffs).toMatchObject([{ issueKey: issue, gain: 'Customers get it in May' }]);
    expect(people[tradeOffs[0]?.decider ?? '']).toBeDefined();
    const { text } = await site.must('viewer', 'draft.make', { issue, kind: 'sprint-review' });
    expect(text).toContain('Won by going on now: Customers get it in May.');
    expect(text).toContain('One more sprint: Labels of the northern branches.');
    const bom = await site.must('viewer', 'export.make', { issue, form: 'cyclonedx' });
    expect(bom.text).toContain('Gain: Customers get it in May.');
  });

  it.each([
    ['says too little', { cost: 'bad bad bad bad' }, 'cost'],
    ['says one thing twice', { waiting: 'Customers get it in May' }, 'waiting'],
    ['is at no gate of the lifecycle', { stage: 'nowhere' }, 'stage'],
  ])('that %s is refused', async (_what, part, where) => {
    expect(await site.call('pm', 'trade-off.state', { ...stated(), ...part })).toMatchObject({
      error: { where },
    });
  });
});
