import { formatCount } from '../../../../components/format';
import { readWorkItemKey } from '../../../../../src/contract/keys';
import type { CallInput } from '../../../../../src/contract/calls/calls';
import type { ItemView, MonitoringView, RetrainingAnswer } from '../../../../../src/contract/types';
import { dayAfter, dayProblem, endOfDay } from './deadlines';
import { say } from '../../../../language/say';

export type ShownDecision = MonitoringView['decisions'][number];

type AnswerWords = { label: string; done: string; detail: string };

const words: Record<RetrainingAnswer, AnswerWords> = {
  retrain: {
    label: say('Retrain'),
    done: say('retrain'),
    detail: say('Train it again on newer data; it goes through the gates again.'),
  },
  'roll-back': {
    label: say('Roll back'),
    done: say('roll back'),
    detail: say('Go back to the version before this one.'),
  },
  accept: {
    label: say('Accept until a day'),
    done: say('accept it'),
    detail: say('Leave it as it is for now, and be asked again.'),
  },
  retire: { label: say('Retire'), done: say('retire it'), detail: say('Take it out of use.') },
};

const every: readonly RetrainingAnswer[] = ['retrain', 'roll-back', 'accept', 'retire'];

const isAnswer = (value: string): value is RetrainingAnswer => Object.hasOwn(words, value);

/** Answers as they are offered, all of them or those that the plan allows. */
export const answerChoices = (
  allowed: readonly RetrainingAnswer[] = every,
): (AnswerWords & { value: RetrainingAnswer })[] =>
  every.filter((one) => allowed.includes(one)).map((value) => ({ value, ...words[value] }));

/** `decided to retrain`, behind the name of who did. */
export const nameAnswer = (answer: RetrainingAnswer): string => words[answer].done;

/** What is typed into the form; `falseAlarm` is `yes` or empty. */
export type AnswerForm = {
  answer: string;
  reason: string;
  until: string;
  falseAlarm: string;
  workItem: string;
  issueKey: string;
  /** Account id of who carries it out; empty for who decides. */
  assignee: string;
  /** A day; empty for none. */
  dueDate: string;
  /** Id of a work type; empty for the one that is chosen for them. */
  typeId: string;
};

/** Long enough to gather labels, short enough to be asked again. */
const ACCEPT_DAYS = 14;
/** Shortest reason that the app takes. */
const LEAST_REASON = 5;

export const newAnswerForm = (asOf: string): AnswerForm => ({
  ...{ answer: '', reason: '', falseAlarm: '', workItem: 'none', issueKey: '' },
  ...{ assignee: '', dueDate: dayAfter(asOf, ACCEPT_DAYS), typeId: '' },
  until: dayAfter(asOf, ACCEPT_DAYS),
});

/**
 * The form after an answer was chosen: what is to be done needs a work item that carries it out, so one
 * is proposed; an acceptance does not.
 */
export const withAnswer = (form: AnswerForm, answer: string): AnswerForm => {
  if (answer === 'accept') return { ...form, answer, workItem: 'none' };
  return { ...form, answer, workItem: form.workItem === 'none' ? 'create' : form.workItem };
};

/** What can carry an answer out. */
export const workItemChoices = (
  answer: string,
  projectKey: string,
): { value: string; label: string }[] => [
  ...(answer === '' || answer === 'accept' ? [{ value: 'none', label: say('None') }] : []),
  { value: 'create', label: say('Create one in {projectKey}', { projectKey }) },
  { value: 'link', label: say('Link one that is there') },
];

/** What is missing, by field, in words; an empty record where it can be sent. */
export const answerProblems = (
  form: AnswerForm,
  asOf: string,
): Partial<Record<keyof AnswerForm, string>> => {
  const problems: Partial<Record<keyof AnswerForm, string>> = {};
  if (!isAnswer(form.answer)) problems.answer = say('Choose an answer.');
  if (form.reason.trim().length < LEAST_REASON) {
    problems.reason = say('At least {leastReason} characters.', { leastReason: LEAST_REASON });
  }
  const until = form.answer === 'accept' ? dayProblem(form.until, asOf) : null;
  if (until !== null) problems.until = until;
  if (form.workItem === 'link' && readWorkItemKey(form.issueKey) === null) {
    problems.issueKey = say('A work item key such as AI-1.');
  }
  return problems;
};

const workItemOf = (form: AnswerForm): CallInput<'retraining.answer'>['workItem'] => {
  const { workItem, issueKey, assignee, dueDate, typeId } = form;
  if (workItem === 'link') return { kind: 'link', issueKey: readWorkItemKey(issueKey) ?? issueKey };
  if (workItem !== 'create') return { kind: 'none' };
  return {
    kind: 'create',
    ...(assignee === '' ? {} : { assignee }),
    ...(dueDate === '' ? {} : { dueDate }),
    ...(typeId === '' ? {} : { typeId }),
  };
};

/** A decision that is carried out by a work item, the newest; null where there is none. */
export const carriedOut = (
  decisions: readonly ShownDecision[],
): { decision: ShownDecision; by: string; issueKey: string } | null => {
  const answered = decisions.flatMap((decision) => {
    const { answer } = decision;
    return answer?.issueKey == null
      ? []
      : [{ decision, by: answer.by, issueKey: answer.issueKey, at: answer.at }];
  });
  return answered.sort((one, other) => (one.at < other.at ? 1 : -1))[0] ?? null;
};

/** What the form sends; null while no answer is chosen. An acceptance holds to the end of its day. */
export const answerInput = (
  { issue, revision }: ItemView,
  id: string,
  form: AnswerForm,
): CallInput<'retraining.answer'> | null => {
  const { answer } = form;
  if (!isAnswer(answer)) return null;
  return {
    ...{ issue: issue.key, revision, id, answer, reason: form.reason.trim() },
    ...(answer === 'accept' ? { until: endOfDay(form.until) } : {}),
    falseAlarm: form.falseAlarm === 'yes',
    workItem: workItemOf(form),
  };
};

/** `2 answered, 1 false alarm`. */
export const summariseDecisions = (decisions: readonly ShownDecision[]): string => {
  const answers = decisions.flatMap(({ answer }) => (answer === null ? [] : [answer]));
  const wrong = answers.filter(({ falseAlarm }) => falseAlarm).length;
  return [
    formatCount(answers.length, 'answered', 'answered'),
    ...(wrong === 0 ? [] : [formatCount(wrong, 'false alarm')]),
  ].join(', ');
};
