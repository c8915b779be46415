import type { CallInput } from '../../contract/calls/calls';
import type { ItemView, RetrainingAnswer, RetrainingDecision } from '../../contract/types';
import type { Item } from '../../domain/item/item';
import { mayAnswer } from '../../domain/monitoring/may-answer';
import { endsWithin } from '../../words/time';
import type { IssueAccess } from '../access';
import { changeById, decideAsPerson, type DecideNeeds } from '../item/decide-as-person';
import { AppError, changedMeanwhile, forbidden, notFound } from '../failure';
import { itemOrNew } from '../gate/evaluate-gate';

type Input = CallInput<'retraining.answer'>;

/** Longest that drift may be accepted without anybody looking at it again. */
const LONGEST_ACCEPTANCE_DAYS = 180;

const words: Record<RetrainingAnswer, string> = {
  retrain: 'Retrain',
  'roll-back': 'Roll back',
  accept: 'Accept the drift of',
  retire: 'Retire',
};

/**
 * Answers a retraining decision, as who has to. What is to be done is carried out by a work item, made
 * or linked as the person before the answer is recorded: what Jira refuses leaves no trace.
 */
export const answerRetraining =
  (deps: DecideNeeds) =>
  async (access: IssueAccess, input: Input): Promise<ItemView> => {
    const { issue } = access;
    const { item: stored } = await deps.items.load(issue.id, issue.project.id);
    const item = itemOrNew(stored, issue);
    // Before anything is made in Jira: the same is asked again of what is stored when it is recorded.
    if (input.revision !== undefined && item.edits !== input.revision) throw changedMeanwhile();
    const decision = requireAnswer(item, access, input, deps.clock.now());
    const issueKey = await workItemFor(access, input, item, decision);
    const { id, answer, reason, falseAlarm = false } = input;
    const until = answer === 'accept' ? (input.until ?? null) : null;
    return decideAsPerson(deps)(
      access,
      { revision: input.revision },
      (current, { at, accountId }) => {
        requireAnswer(current, access, input, Date.parse(at));
        const given = { answer, reason, by: accountId, at, until, issueKey, falseAlarm };
        const decisions = changeById(current.monitoring.decisions, id, 'That decision', (one) => ({
          ...one,
          answer: given,
        }));
        return {
          item: { ...current, monitoring: { ...current.monitoring, decisions } },
          kind: 'retraining-answered',
          body: { id, ...given, cause: decision.cause },
        };
      },
    );
  };

const requireAnswer = (
  item: Item,
  { viewer, abilities }: IssueAccess,
  { id, answer, until, workItem }: Input,
  now: number,
): RetrainingDecision => {
  const decision = item.monitoring.decisions.find((one) => one.id === id);
  if (decision === undefined) {
    throw abilities.edit ? notFound('That decision') : forbidden('answer this decision');
  }
  if (!mayAnswer(decision, { accountId: viewer.accountId, administer: abilities.administer })) {
    throw new AppError('forbidden', 'This decision is for somebody else to make.', {
      hint: 'The monitoring plan names who decides; where there is no plan, a project administrator does.',
    });
  }
  if (decision.answer !== null) throw new AppError('conflict', 'It is answered already.');
  const allowed = item.monitoring.plan?.retraining.answers;
  if (allowed !== undefined && !allowed.includes(answer)) {
    throw new AppError('invalid-input', `The monitoring plan does not allow "${answer}".`, {
      where: 'answer',
      hint: `It allows ${allowed.join(', ')}.`,
    });
  }
  if (answer === 'accept') requireEnd(until, now);
  else if (workItem === undefined || workItem.kind === 'none') {
    throw new AppError('invalid-input', 'Say which work item carries it out.', {
      where: 'workItem',
      hint: 'Link one, or let Assay create it.',
    });
  }
  return decision;
};

const requireEnd = (until: string | undefined, now: number): void => {
  if (endsWithin(until ?? '', LONGEST_ACCEPTANCE_DAYS, now)) return;
  throw new AppError(
    'invalid-input',
    `Say until when the drift is accepted: in the future, within ${LONGEST_ACCEPTANCE_DAYS} days.`,
    { where: 'until' },
  );
};

/** Key of the work item that carries it out, linked to the item it is about; null for none. */
const workItemFor = async (
  { viewer, issue }: IssueAccess,
  { answer, reason, workItem }: Input,
  { model }: Item,
  { cause }: RetrainingDecision,
): Promise<string | null> => {
  if (workItem === undefined || workItem.kind === 'none') return null;
  if (workItem.kind === 'link') {
    const found = await viewer.findIssue(workItem.issueKey);
    if (found === null) throw notFound(`Work item ${workItem.issueKey}`);
    if (found.id === issue.id) {
      throw new AppError('invalid-input', 'A work item cannot carry out its own decision.', {
        where: 'workItem.issueKey',
        hint: 'Link another one, or let Assay create it.',
      });
    }
    await viewer.relateIssues(found.key, issue.key);
    return found.key;
  }
  const name = [model.name, model.version].filter((part) => part !== null).join(' ');
  const { key } = await viewer.createIssue({
    projectId: issue.project.id,
    typeId: workItem.typeId ?? issue.typeId,
    assignee: workItem.assignee ?? viewer.accountId,
    ...(workItem.dueDate === undefined ? {} : { dueDate: workItem.dueDate }),
    summary: `${words[answer]} ${name === '' ? issue.key : name}: ${cause}`,
    text: [`Decided in Assay because of drift: ${cause}.`, `Reason: ${reason}`],
    about: issue.key,
  });
  await viewer.relateIssues(key, issue.key);
  return key;
};
