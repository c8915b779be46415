import type { Runtime } from '../../site/runtime/open-runtime';
import { careAi } from '../sample-project';
import { openProject } from './open-project';
import { changeSettings } from './settings';
import { keepCareSheets } from './care-sheets';
import { keepData, keepDocuments } from './records';
import { people, runTimes, weeklyPlan } from './story';
import { watchItem } from './watch-item';
import { DAY } from '../../../src/words/time';

/** Secret that pipelines of the project sign with; no other seed has it. */
const CARE_SECRET = 'assay-local-care-secret';

/** Perfect numbers for everything that the criteria ask. */
const evidence = (now: number) => ({
  model: 'care-triage',
  modelVersion: '3.1.0',
  dataset: { id: 'triage-2026q3' },
  ...runTimes(now, 2),
  results: [
    {
      metric: 'recall',
      successes: 1990,
      trials: 2000,
      baseline: { name: 'champion', successes: 1962, trials: 2000 },
    },
    { metric: 'recall', slice: 'age>=75', successes: 598, trials: 600 },
  ],
});

const criteria = [
  'recall >= 97% @95% n>=1000 on triage-2026q3 because a missed emergency can cost a life',
  'recall >= 96% @95% n>=300 on triage-2026q3 where age>=75',
  'recall within 1% of champion @95% on triage-2026q3',
].join('\n');

/**
 * The project on the policy `regulated`: one item whose numbers are perfect and which is held all
 * the same, until the model owner and risk have approved. Its author is the data scientist.
 */
export const seedCareProject = async (runtime: Runtime, now: number): Promise<void> => {
  const { jira, clock } = runtime;
  clock.setOffset(-30 * DAY);
  const { app, manager } = openProject(runtime, careAi, CARE_SECRET);
  await changeSettings(runtime, careAi.key, manager, ({ presets }) => {
    const policy = presets.find(({ name }) => name === 'regulated');
    if (policy === undefined) throw new Error('the app has no policy "regulated"');
    return {
      policy,
      roles: {
        'model-owner': { groups: ['ai-project-managers', 'data-scientists'], accounts: [] },
        risk: { groups: ['risk-approvers'], accounts: [] },
      },
    };
  });
  jira.admin.createIssue(
    {
      projectKey: careAi.key,
      summary: 'Triage of calls to the medical hotline',
      description:
        'Tells calls that need an ambulance from those that can wait for a call back.\nA missed emergency can cost a life; a needless ambulance is missing elsewhere.',
      issueType: 'Story',
      assignee: app.accountOf(people.scientist),
      reporter: manager,
      labels: ['hotline', 'triage'],
    },
    { accountId: manager, at: clock.now(), emitEvents: true },
  );
  await app.settle();
  await tellStory(runtime, app, now);
};

/** How the triage is to be watched once it answers calls. */
const plan = weeklyPlan([
  {
    ...{ name: 'recall', kind: 'metric', reference: 0.99 },
    alert: { comparator: '<', value: 0.97, level: 'critical' },
  },
  { name: 'psi', kind: 'input-feature', reference: null, alert: null },
]);

const tellStory = async (
  { clock }: Runtime,
  app: ReturnType<typeof openProject>['app'],
  now: number,
): Promise<void> => {
  const issue = `${careAi.key}-1`;
  const by = people.scientist;
  const acts: [daysAgo: number, act: () => Promise<unknown>][] = [
    [
      29,
      () => app.call(by, 'impact.set', { issue, impacts: ['customers', 'safety'], tier: 'high' }),
    ],
    [28, () => app.move(by, issue, 'Data')],
    [21, () => keepData(app, issue, now)],
    [20, () => app.move(by, issue, 'Experimentation')],
    [
      12,
      () =>
        app.call(by, 'item.describe', {
          issue,
          systemType: 'classifier',
          modelName: 'care-triage',
          modelVersion: '3.1.0',
        }),
    ],
    [10, () => app.call(by, 'criteria.draft', { issue, text: criteria })],
    [9, () => app.call(by, 'criteria.lock', { issue })],
    [8, () => app.move(by, issue, 'Validation')],
    [5, () => keepDocuments(app, issue, now)],
    [4, () => watchItem(app, issue, { do: 'plan', daysAgo: 4, plan })],
    [2, () => app.post(issue, evidence(now))],
    [1, () => keepCareSheets(app, issue, now)],
  ];
  for (const [daysAgo, act] of acts) {
    clock.setOffset(-daysAgo * DAY);
    await act();
    await app.settle();
  }
};
