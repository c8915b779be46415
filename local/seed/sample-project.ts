import type { Runtime } from '../site/runtime/open-runtime';
import type { ProjectRecord } from '../jira/store/records';

const statuses = [
  { name: 'Inception', category: 'new' },
  { name: 'Data', category: 'indeterminate' },
  { name: 'Experimentation', category: 'indeterminate' },
  { name: 'Validation', category: 'indeterminate' },
  { name: 'Deployment', category: 'indeterminate' },
  { name: 'Monitoring', category: 'done' },
  { name: 'Decommissioned', category: 'done' },
] as const;

type Status = (typeof statuses)[number]['name'];

const lateStatuses: readonly Status[] = [
  'Validation',
  'Deployment',
  'Monitoring',
  'Decommissioned',
];

const personNamed = (runtime: Runtime, email: string): string => {
  const user = runtime.jira.users.byEmail(email);
  if (user === undefined) throw new Error(`the site has no user ${email}`);
  return user.accountId;
};

export type SampleProject = {
  key: string;
  name: string;
  description: string;
  /** Statuses that are entered through the stage gate. */
  gated: readonly Status[];
  /** Company-managed unless given. */
  style?: 'team-managed';
};

export const claimsAi: SampleProject = {
  key: 'AI',
  name: 'Claims AI',
  description: 'Models and assistants of the claims department',
  gated: lateStatuses,
};

export const careAi: SampleProject = {
  key: 'CARE',
  name: 'Care AI',
  description: 'Models that decide about the health of insured people; governed as regulated',
  // The policy asks for more than the order of stages here already, so a move without a gate is a finding.
  gated: ['Data', 'Experimentation', ...lateStatuses],
};

export const labAi: SampleProject = {
  key: 'LAB',
  name: 'Scan lab',
  description: "A team's own project, where Jira takes no validator of an app",
  gated: [],
  style: 'team-managed',
};

/** A project of the sample site: a status a stage, and the app's validator where it is gated. */
export const createSampleProject = (
  runtime: Runtime,
  { key, name, description, gated, style }: SampleProject,
): ProjectRecord => {
  const { admin, workflow } = runtime.jira;
  const project = admin.createProject({
    key,
    name,
    description,
    ...(style === undefined ? {} : { style }),
    leadAccountId: personNamed(runtime, 'pm@example.test'),
    statuses: [...statuses],
    issueTypes: [{ name: 'Task' }, { name: 'Story' }, { name: 'Bug' }, { name: 'Epic' }],
  });
  for (const { id, to } of workflow.list(key).transitions) {
    if (gated.some((status) => status === to.name)) {
      workflow.addRule(key, id, { ruleKey: 'stage-gate', configuration: {} });
    }
  }
  return project;
};
