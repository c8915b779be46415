import type { Runtime } from '../../site/runtime/open-runtime';
import type { AppClient } from '../app-client';
import { claimsAi } from '../sample-project';
import { createSprintField, sampleSprints, SPRINT, sprintsOf } from '../sprints';
import { assistantsAndOperations } from './assistants-and-operations';
import { claimsHandling } from './claims-handling';
import { seedCareProject } from './care-project';
import { seedLabProject } from './lab-project';
import { allButBugs, changeSettings } from './settings';
import { inUse } from './in-use';
import { openProject } from './open-project';
import { people, type Step, type Story } from './story';
import { watchItem } from './watch-item';
import { DAY } from '../../../src/words/time';

/** Secret that pipelines of the sample project sign with; no other seed has it. */
export const DEMO_SECRET = 'assay-local-demo-secret';

type Act = { daysAgo: number; run: () => Promise<void> };

const describe = async (
  app: AppClient,
  issue: string,
  step: Extract<Step, { do: 'describe' }>,
): Promise<void> => {
  const { by = people.scientist, systemType, model: modelName, version: modelVersion } = step;
  const { revision } = await app.call(by, 'item.get', { issue });
  const payload = { issue, revision, systemType, modelName, modelVersion };
  await app.call(by, 'item.describe', payload);
};

const writeCriteria = async (
  app: AppClient,
  issue: string,
  step: Extract<Step, { do: 'draft' | 'lock' }>,
): Promise<void> => {
  const { by = people.manager, criteria: text } = step;
  const { revision } = await app.call(by, 'item.get', { issue });
  const drafted = await app.call(by, 'criteria.draft', { issue, text, revision });
  if (step.do === 'lock') {
    await app.call(by, 'criteria.lock', { issue, revision: drafted.revision });
  }
};

const perform = async (
  { jira, clock }: Runtime,
  app: AppClient,
  issue: string,
  step: Step,
): Promise<void> => {
  switch (step.do) {
    case 'describe':
      return describe(app, issue, step);
    case 'draft':
    case 'lock':
      return writeCriteria(app, issue, step);
    case 'evidence':
      return app.post(issue, step.body);
    case 'hand-in':
      await app.call(step.by, 'evidence.add', { issue, text: step.text });
      return;
    case 'move':
      return app.move(step.by ?? people.scientist, issue, step.to);
    case 'bypass':
      jira.admin.setStatus(issue, step.to, {
        accountId: app.accountOf(step.by),
        emitEvents: true,
      });
      return;
    case 'keep':
      return step.records(app, issue, clock.now() - clock.offset());
    case 'comment':
      jira.admin.addComment(issue, step.text, { accountId: app.accountOf(step.by) });
      return;
    case 'plan':
    case 'report':
    case 'answer':
      return watchItem(app, issue, step);
  }
};

/** Keys follow the order of the stories, whenever each of them begins. */
const actsOf = (runtime: Runtime, app: AppClient, stories: readonly Story[]): Act[] =>
  stories.flatMap((story, position) => {
    const key = `${claimsAi.key}-${position + 1}`;
    return story.steps.map((step) => ({
      daysAgo: step.daysAgo,
      run: () => perform(runtime, app, key, step),
    }));
  });

/** Days of which the report has numbers over time. */
const COUNTED_DAYS = 60;

/** The schedule of each day, which counts the project and finds what time alone did. */
const sweepsOf = ({ host }: Runtime): Act[] =>
  Array.from({ length: COUNTED_DAYS }, (_, day) => ({
    daysAgo: COUNTED_DAYS - day,
    run: async () => {
      await host.runSchedule('hourly');
    },
  }));

const createItems = async (
  { jira, clock }: Runtime,
  app: AppClient,
  stories: readonly Story[],
  now: number,
): Promise<void> => {
  const sprints = sampleSprints(now);
  for (const story of stories) {
    const { summary, description, issueType, assignee, labels = [] } = story;
    const at = now - story.createdDaysAgo * DAY;
    clock.setOffset(at - now);
    jira.admin.createIssue(
      {
        projectKey: claimsAi.key,
        summary,
        description,
        issueType,
        assignee: app.accountOf(assignee),
        reporter: app.accountOf(people.manager),
        labels,
        created: at,
        updated: at,
        customFields: {
          [SPRINT]: sprintsOf(
            sprints,
            story.steps.map(({ daysAgo }) => daysAgo),
          ),
        },
      },
      { accountId: app.accountOf(people.manager), at, emitEvents: true },
    );
    await app.settle();
  }
};

/**
 * Fills the site with the sample projects. Jira's own objects are made directly; everything that
 * concerns the app goes through its own calls, validators and web trigger, each at its time.
 */
export const seedDemo = async (runtime: Runtime, log: (line: string) => void): Promise<void> => {
  const { clock } = runtime;
  const now = clock.now();
  const stories = [...claimsHandling(now), ...assistantsAndOperations(now), ...inUse(now)];
  const start = now - (Math.max(...stories.map(({ createdDaysAgo }) => createdDaysAgo)) + 1) * DAY;
  clock.setOffset(start - now);
  createSprintField(runtime.jira);
  const { app, manager } = openProject(runtime, claimsAi, DEMO_SECRET);
  await changeSettings(runtime, claimsAi.key, manager, (found) => ({
    ...allButBugs(found),
    roles: { risk: { groups: [], accounts: [app.accountOf(people.approver)] } },
  }));
  await createItems(runtime, app, stories, now);
  const acts = [...actsOf(runtime, app, stories), ...sweepsOf(runtime)].sort(
    (a, b) => b.daysAgo - a.daysAgo,
  );
  for (const { daysAgo, run } of acts) {
    clock.setOffset(-daysAgo * DAY);
    await run();
    await app.settle();
  }
  await seedCareProject(runtime, now);
  await seedLabProject(runtime);
  clock.setOffset(0);
  // What time alone did since, such as a report that did not come, is found by the schedule.
  await runtime.host.runSchedule('hourly');
  await app.settle();
  log(`filled the site with ${stories.length + 2} work items`);
};
