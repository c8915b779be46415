import type { Actor } from '../access/access';
import type { Context, RuleToRun, ValidatorArguments } from '../context';
import { badRequest, JiraError } from '../http/errors';
import { CREATE_TRANSITION } from '../store/facts';
import type { IssueRecord, ProjectRecord, TransitionRecord } from '../store/records';
import { accountIdOf } from '../views/issue-fields';
import { applyEdits } from './apply-edits';
import { readEdits, type EditBody } from './edit-body';
import type { IssueWriter } from './issue-writer';

/** Transitions that leave from a status, in the workflow's order. */
export const transitionsFrom = (
  transitions: readonly TransitionRecord[],
  statusId: string,
): TransitionRecord[] =>
  transitions.filter(({ from, to }) =>
    from === 'any' ? to !== statusId : from.includes(statusId),
  );

/**
 * Fields of Jira whose change a validator is shown.
 * Source: https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-workflow-validator/
 */
const shownToValidators = new Set([
  'description',
  'assignee',
  'resolution',
  'priority',
  'issuetype',
  'labels',
  'issuelinks',
  'parent',
]);

const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(plain);
  const accountId = accountIdOf(value);
  return accountId === null ? (value ?? null) : { accountId };
};

const modifiedFields = (
  context: Context,
  after: IssueRecord,
  touched: readonly string[],
  actor: Actor,
): Record<string, unknown> => {
  const facts = context.fields
    .all()
    .filter(({ id, custom }) => touched.includes(id) && (custom || shownToValidators.has(id)));
  return Object.fromEntries(
    facts.map((field) => [field.id, plain(context.views.issueFields.value(after, field, actor))]),
  );
};

/** The message of a rule that refuses; null when it lets the transition through. Fails closed. */
const ask = async (
  context: Context,
  rule: RuleToRun,
  args: ValidatorArguments,
): Promise<string | null> => {
  const run = context.runValidator();
  const unavailable = `The validator ${rule.ruleKey} could not be evaluated, so the transition was not made.`;
  if (run === undefined) return unavailable;
  try {
    const { result, errorMessage } = await run(rule, args);
    return result
      ? null
      : (errorMessage ?? `The validator ${rule.ruleKey} refused the transition.`);
  } catch (error) {
    console.error(`Validator ${rule.ruleKey} failed on ${args.issue.key ?? 'a new item'}:`, error);
    return unavailable;
  }
};

type Attempt = {
  issue: IssueRecord;
  project: ProjectRecord;
  transition: TransitionRecord;
  body: EditBody;
  actor: Actor;
};

/** What a rule is told of the work item: nothing of one that does not exist yet. */
type Subject = { key: string | null; statusId: string | null };

const runRules = async (
  context: Context,
  transition: TransitionRecord,
  { key, statusId }: Subject,
  modified: Record<string, unknown>,
): Promise<void> => {
  const isKeyAbsent = context.answers().outcome('validator.create.key') === 'absent';
  const refusals: string[] = [];
  for (const { ruleKey, configuration } of transition.rules) {
    const args: ValidatorArguments = {
      issue: key === null && isKeyAbsent ? {} : { key },
      configuration,
      transition: {
        from: { id: statusId },
        to: { id: transition.to },
        ...(Object.keys(modified).length > 0 ? { modifiedFields: modified } : {}),
      },
    };
    const refusal = await ask(context, { ruleKey, configuration }, args);
    if (refusal !== null) refusals.push(refusal);
  }
  if (refusals.length > 0) throw new JiraError(400, refusals);
};

/**
 * Asks every validator on the Create transition about a work item that is about to be made.
 * @param fields ids of the fields that the request sets.
 * @throws 400 with the validators' messages.
 */
export const allowCreation = async (
  context: Context,
  issue: IssueRecord,
  fields: readonly string[],
  actor: Actor,
): Promise<void> => {
  const { transitions = [] } = context.store.workflows.get(issue.projectId) ?? {};
  const creating = transitions.find(({ id }) => id === CREATE_TRANSITION);
  if (creating === undefined || creating.rules.length === 0) return;
  const modified = modifiedFields(context, issue, fields, actor);
  await runRules(context, creating, { key: null, statusId: null }, modified);
};

/** The issue in another status, with what follows from that, and the line for the changelog. */
export const moved = (context: Context, issue: IssueRecord, statusId: string, at: number) => {
  const { statuses } = context.store;
  const [before, after] = [statuses.get(issue.statusId), statuses.get(statusId)];
  if (before === undefined || after === undefined)
    throw badRequest(`The status ${statusId} does not exist.`);
  const crossed = before.category !== after.category;
  return {
    issue: {
      ...issue,
      statusId,
      statusCategoryChanged: crossed ? at : issue.statusCategoryChanged,
    },
    change: {
      field: 'status',
      fieldId: 'status',
      fieldtype: 'jira' as const,
      from: before.id,
      fromText: before.name,
      to: after.id,
      toText: after.name,
    },
  };
};

/**
 * Makes a transition: fields of its screen, every validator on it, then status, changelog and event.
 * @throws 400 with the validators' messages; 409 where the issue moved while they ran.
 */
export const makeTransition = async (
  context: Context,
  writer: IssueWriter,
  attempt: Attempt,
): Promise<void> => {
  const { issue, project, transition, actor } = attempt;
  const edits = readEdits(attempt.body, issue);
  const scope = { context, actor, project, exists: true };
  const proposed = applyEdits(scope, issue, edits.values);
  const modified = modifiedFields(context, proposed.issue, [...edits.values.keys()], actor);
  await runRules(context, transition, issue, modified);
  const now = context.store.issues.get(issue.id);
  if (now?.statusId !== issue.statusId)
    throw new JiraError(409, ['The work item was changed by somebody else. Try again.']);
  const edited = applyEdits(scope, now, edits.values);
  const { issue: next, change } = moved(context, edited.issue, transition.to, context.clock.now());
  const changes = transition.to === issue.statusId ? edited.changes : [...edited.changes, change];
  const stored = writer.update(next, changes, actor);
  for (const body of edits.comments) writer.comment(stored, body, actor);
};
