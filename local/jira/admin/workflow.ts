import type {
  AppRecord,
  StatusRecord,
  TransitionRecord,
  WorkflowRecord,
  WorkflowRuleRecord,
} from '../store/records';
import type { Store } from '../store/store';

export type WorkflowTransition = {
  id: string;
  name: string;
  from: StatusRecord[] | 'any';
  to: StatusRecord;
  rules: WorkflowRuleRecord[];
};

export type ProjectWorkflow = { name: string; transitions: WorkflowTransition[] };

export type NewRule = { ruleKey: string; configuration: Record<string, unknown> };

export type Workflow = {
  list: (projectKey: string) => ProjectWorkflow;
  addRule: (projectKey: string, transitionId: string, rule: NewRule) => WorkflowRuleRecord;
  updateRule: (
    projectKey: string,
    transitionId: string,
    ruleId: string,
    configuration: Record<string, unknown>,
  ) => WorkflowRuleRecord;
  removeRule: (projectKey: string, transitionId: string, ruleId: string) => void;
};

/** Longest configuration of a rule that the new workflow editor saves, in bytes of JSON. */
const maxRuleConfigurationBytes = 32 * 1024;

const checkedConfiguration = (configuration: Record<string, unknown>): Record<string, unknown> => {
  const bytes = Buffer.byteLength(JSON.stringify(configuration));
  if (bytes > maxRuleConfigurationBytes)
    throw new Error(
      `The configuration of the rule has ${bytes} bytes; at most ${maxRuleConfigurationBytes} are saved.`,
    );
  return configuration;
};

/**
 * A validator of an app is offered for company-managed projects where its manifest says no more.
 * @see https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-workflow-validator/
 */
const isOf = ({ workflowValidators }: AppRecord, ruleKey: string): boolean =>
  workflowValidators.some(({ key }) => key === ruleKey);

/** The workflows of the projects, as their administrators edit them. @throws Error naming what is not there. */
export const createWorkflow = (store: Store): Workflow => {
  const workflowOf = (projectKey: string): WorkflowRecord => {
    const project = store.projects.find('key', projectKey)[0];
    const workflow = project === undefined ? undefined : store.workflows.get(project.id);
    if (workflow === undefined) throw new Error(`There is no project ${projectKey}.`);
    return workflow;
  };
  const status = (id: string): StatusRecord => {
    const record = store.statuses.get(id);
    if (record === undefined) throw new Error(`There is no status ${id}.`);
    return record;
  };
  /** Writes the transition with its rules changed. */
  const change = <Result>(
    projectKey: string,
    transitionId: string,
    edit: (rules: WorkflowRuleRecord[]) => { rules: WorkflowRuleRecord[]; result: Result },
  ): Result => {
    const workflow = workflowOf(projectKey);
    const transition = workflow.transitions.find(({ id }) => id === transitionId);
    if (transition === undefined)
      throw new Error(`The workflow of ${projectKey} has no transition ${transitionId}.`);
    const { rules, result } = edit(transition.rules);
    const replaced = (row: TransitionRecord) => (row.id === transitionId ? { ...row, rules } : row);
    store.workflows.set(workflow.projectId, {
      ...workflow,
      transitions: workflow.transitions.map(replaced),
    });
    return result;
  };
  const known = (rules: readonly WorkflowRuleRecord[], ruleId: string): WorkflowRuleRecord => {
    const rule = rules.find(({ id }) => id === ruleId);
    if (rule === undefined) throw new Error(`The transition has no rule ${ruleId}.`);
    return rule;
  };
  /** Whether the app offers this validator for workflows of the project's kind. */
  const refuseUnlessOffered = (projectKey: string, ruleKey: string): void => {
    const isTeamManaged = store.projects.find('key', projectKey)[0]?.style === 'team-managed';
    if (!isTeamManaged || !store.apps.all().some((app) => isOf(app, ruleKey))) return;
    throw new Error(
      `The validator ${ruleKey} is for company-managed projects; ${projectKey} is team-managed.`,
    );
  };
  return {
    list: (projectKey) => {
      const workflow = workflowOf(projectKey);
      const transitions = workflow.transitions.map((transition) => ({
        ...transition,
        from: transition.from === 'any' ? ('any' as const) : transition.from.map(status),
        to: status(transition.to),
      }));
      return { name: workflow.name, transitions };
    },
    addRule: (projectKey, transitionId, { ruleKey, configuration }) => {
      refuseUnlessOffered(projectKey, ruleKey);
      return change(projectKey, transitionId, (rules) => {
        const id = `rule-${store.nextNumber('rule', 1)}`;
        const rule = { id, ruleKey, configuration: checkedConfiguration(configuration) };
        return { rules: [...rules, rule], result: rule };
      });
    },
    updateRule: (projectKey, transitionId, ruleId, configuration) =>
      change(projectKey, transitionId, (rules) => {
        const rule = {
          ...known(rules, ruleId),
          configuration: checkedConfiguration(configuration),
        };
        return { rules: rules.map((row) => (row.id === ruleId ? rule : row)), result: rule };
      }),
    removeRule: (projectKey, transitionId, ruleId) =>
      change(projectKey, transitionId, (rules) => {
        known(rules, ruleId);
        return { rules: rules.filter(({ id }) => id !== ruleId), result: undefined };
      }),
  };
};
