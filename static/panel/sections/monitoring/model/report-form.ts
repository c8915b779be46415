import type { CallInput } from '../../../../../src/contract/calls/calls';
import type { ItemView } from '../../../../../src/contract/types';
import { say } from '../../../../language/say';

/** What is typed; `watch` is a name that is known, or empty for the one in `other`. */
export type ReportForm = {
  watch: string;
  other: string;
  value: string;
  level: string;
  note: string;
};

const levels = ['none', 'watch', 'warning', 'critical'] as const;
type Level = (typeof levels)[number];

const isLevel = (value: string): value is Level => levels.some((level) => level === value);

const labels: Record<Level, string> = {
  none: say('None: as expected'),
  watch: say('Watch: look again soon'),
  warning: say('Warning: somebody has to decide'),
  critical: say('Critical: decide now'),
};

export const levelChoices = levels.map((value) => ({ value, label: labels[value] }));

export const newReportForm = (names: readonly string[]): ReportForm => ({
  ...{ watch: names[0] ?? '', other: '', value: '', level: 'none', note: '' },
});

/** Bounds of the texts that the app takes. */
const LEAST_NOTE = 3;
const MOST_NAME = 200;

const nameOf = ({ watch, other }: ReportForm): string => (watch === '' ? other.trim() : watch);

/** What is missing, by field, in words; an empty record where it can be sent. */
export const reportProblems = (form: ReportForm): Partial<Record<keyof ReportForm, string>> => {
  const problems: Partial<Record<keyof ReportForm, string>> = {};
  const name = nameOf(form);
  if (name === '') problems.other = say('Name what you looked at.');
  if (name.length > MOST_NAME)
    problems.other = say('At most {mostName} characters.', { mostName: MOST_NAME });
  if (form.value.trim() !== '' && !Number.isFinite(Number(form.value))) {
    problems.value = say('A number, or nothing.');
  }
  if (form.note.trim().length < LEAST_NOTE)
    problems.note = say('At least {leastNote} characters.', { leastNote: LEAST_NOTE });
  return problems;
};

/** What the form sends. */
export const reportInput = (
  { issue, revision }: ItemView,
  form: ReportForm,
): CallInput<'monitoring.report'> => ({
  ...{ issue: issue.key, revision, watch: nameOf(form) },
  value: form.value.trim() === '' ? null : Number(form.value),
  level: isLevel(form.level) ? form.level : 'none',
  note: form.note.trim(),
});
