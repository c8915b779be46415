import type { Runtime } from '../../site/runtime/open-runtime';
import { labAi } from '../sample-project';
import { openProject } from './open-project';
import { changeSettings } from './settings';
import { people } from './story';
import { DAY } from '../../../src/words/time';

/** Secret that pipelines of the project sign with; no other seed has it. */
const LAB_SECRET = 'assay-local-lab-secret';

/**
 * The team-managed project, where Jira takes no validator of an app: one item that was moved past its gate,
 * found by the event, and put back since the project asks for that.
 */
export const seedLabProject = async (runtime: Runtime): Promise<void> => {
  const { jira, clock } = runtime;
  clock.setOffset(-12 * DAY);
  const { app, manager } = openProject(runtime, labAi, LAB_SECRET);
  await changeSettings(runtime, labAi.key, manager, () => ({ revertOnBypass: true }));
  const { key } = jira.admin.createIssue(
    {
      projectKey: labAi.key,
      summary: 'Sorts scanned pages by what is on them',
      description: 'Tells bills, letters and photos apart before a person opens the file.',
      issueType: 'Story',
      assignee: app.accountOf(people.scientist),
      reporter: manager,
      labels: ['scans'],
    },
    { accountId: manager, at: clock.now(), emitEvents: true },
  );
  await app.settle();
  const steps = [
    { daysAgo: 11, status: 'Data' },
    { daysAgo: 7, status: 'Experimentation' },
    { daysAgo: 2, status: 'Deployment' },
  ];
  for (const { daysAgo, status } of steps) {
    clock.setOffset(-daysAgo * DAY);
    await app.move(people.scientist, key, status);
    await app.settle();
  }
};
