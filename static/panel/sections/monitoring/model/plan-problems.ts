import type { PlanDraft, WatchDraft } from './plan-draft';
import { say } from '../../../../language/say';

/** What is wrong, in words, by field: `cadenceDays`, or `2.name` for the third watch. */
export type PlanProblems = Partial<Record<string, string>>;

/** What the app takes. */
const MOST_WATCHES = 30;
const MOST_NAME = 200;
const LEAST_ANSWERS = 2;
const dayLimits = {
  cadenceDays: [1, 365],
  graceDays: [0, 30],
  withinDays: [1, 90],
} as const;

const isNumber = (text: string): boolean => text.trim() !== '' && Number.isFinite(Number(text));

const watchProblems = (
  watch: WatchDraft,
  index: number,
  names: readonly string[],
): [string, string][] => {
  const name = watch.name.trim();
  const problems: [string, string][] = [];
  if (name === '') problems.push([`${index}.name`, say('Name what is watched.')]);
  else if (name.length > MOST_NAME) {
    problems.push([
      `${index}.name`,
      say('At most {mostName} characters.', { mostName: MOST_NAME }),
    ]);
  } else if (names.indexOf(name) !== index) {
    problems.push([`${index}.name`, say('Another watch has this name.')]);
  }
  if (watch.reference.trim() !== '' && !isNumber(watch.reference)) {
    problems.push([`${index}.reference`, say('A number, or nothing.')]);
  }
  if (watch.comparator !== '' && !isNumber(watch.alertValue)) {
    problems.push([`${index}.alertValue`, say('A number.')]);
  }
  return problems;
};

const dayProblems = (draft: PlanDraft): [string, string][] =>
  (['cadenceDays', 'graceDays', 'withinDays'] as const).flatMap((field): [string, string][] => {
    const [least, most] = dayLimits[field];
    const value = draft[field].trim() === '' ? Number.NaN : Number(draft[field]);
    const isFine = Number.isInteger(value) && value >= least && value <= most;
    return isFine ? [] : [[field, say('A whole number from {least} to {most}.', { least, most })]];
  });

/** Everything that keeps the plan from being saved; an empty record where it can be. */
export const planProblems = (draft: PlanDraft): PlanProblems => {
  const names = draft.watches.map(({ name }) => name.trim());
  const problems = [
    ...draft.watches.flatMap((watch, index) => watchProblems(watch, index, names)),
    ...dayProblems(draft),
  ];
  if (draft.watches.length === 0) problems.push(['watches', say('At least 1 watch.')]);
  if (draft.watches.length > MOST_WATCHES) {
    problems.push([
      'watches',
      say('At most {mostWatches} watches.', { mostWatches: MOST_WATCHES }),
    ]);
  }
  if (draft.owner === null) problems.push(['owner', say('Choose a person.')]);
  if (draft.decider === null) problems.push(['decider', say('Choose a person.')]);
  if (new Set(draft.answers).size < LEAST_ANSWERS) {
    problems.push([
      'answers',
      say('At least {leastAnswers} answers.', { leastAnswers: LEAST_ANSWERS }),
    ]);
  }
  return Object.fromEntries(problems);
};
