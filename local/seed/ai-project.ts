import type { Runtime } from '../site/runtime/open-runtime';
import type { ProjectRecord } from '../jira/store/records';

export const PROJECT_KEY = 'AI';

const statuses = [
  { name: 'Inception', category: 'new' },
  { name: 'Data', category: 'indeterminate' },
  { name: 'Experimentation', category: 'indeterminate' },
  { name: 'Validation', category: 'indeterminate' },
  { name: 'Deployment', category: 'indeterminate' },
  { name: 'Monitoring', category: 'done' },
  { name: 'Decommissioned', category: 'done' },
] as const;

/** Statuses that are entered through the stage gate. */
const gated = new Set(['Validation', 'Deployment', 'Monitoring', 'Decommissioned']);

const personNamed = (runtime: Runtime, email: string): string => {
  const user = runtime.jira.users.byEmail(email);
  if (user === undefined) throw new Error(`the site has no user ${email}`);
  return user.accountId;
};

/** The project of the sample site: a status a stage, and the app's validator on the later ones. */
export const createAiProject = (runtime: Runtime): ProjectRecord => {
  const { admin, workflow } = runtime.jira;
  const project = admin.createProject({
    key: PROJECT_KEY,
    name: 'Claims AI',
    description: 'Models and assistants of the claims department',
    leadAccountId: personNamed(runtime, 'pm@example.test'),
    statuses: [...statuses],
    issueTypes: [{ name: 'Task' }, { name: 'Story' }, { name: 'Bug' }, { name: 'Epic' }],
  });
  for (const { id, to } of workflow.list(PROJECT_KEY).transitions) {
    if (gated.has(to.name)) {
      workflow.addRule(PROJECT_KEY, id, { ruleKey: 'stage-gate', configuration: {} });
    }
  }
  return project;
};
