import { bullets, heading, paragraph, type AdfDocument, type Draft } from '../model/draft';
import { planItems, type PlanItem } from './plan-items';
import { DAY } from '../../../../src/words/time';
import { say } from '../../../language/say';

/** What every work item of the plan is found by. */
export const PLAN_LABEL = 'assay-90-days';

/** What one of them is found by, whatever its summary is by now. */
export const labelOf = ({ id }: Pick<PlanItem, 'id'>): string => `${PLAN_LABEL}-${id}`;

/** A day, `2026-12-24`, so many days later; null where the first is no day. */
export const dayAfter = (day: string, days: number): string | null => {
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(day)
    ? null
    : new Date(time + days * DAY).toISOString().slice(0, 10);
};

const describe = ({ phase, what, doneWhen }: PlanItem): AdfDocument => ({
  type: 'doc',
  version: 1,
  content: [
    paragraph(say('{phase} of the first ninety days with measured acceptance.', { phase })),
    heading(say('What to do')),
    bullets(what),
    heading(say('Done when')),
    bullets(doneWhen),
  ],
});

/** A work item of the plan as it is made. @param start day, `2026-11-24` */
export const draftOf = (item: PlanItem, start: string, typeId: string): Draft => ({
  id: item.id,
  summary: item.summary,
  typeId,
  description: describe(item),
  due: dayAfter(start, item.dueAfter),
  labels: [PLAN_LABEL, labelOf(item)],
});

/** A work item with the plan's label, as Jira has it. */
export type FoundItem = {
  key: string;
  labels: readonly string[];
  status: string;
  isDone: boolean;
  due: string | null;
};

export type PlanLine = { item: PlanItem; found: FoundItem | null };

/** Each item of the plan with the work item that stands for it; of several the first that is given. */
export const planLines = (found: readonly FoundItem[]): PlanLine[] =>
  planItems.map((item) => ({
    item,
    found: found.find(({ labels }) => labels.includes(labelOf(item))) ?? null,
  }));

/** The first day by what is there already, so that the rest joins it; else `today`. */
export const startOf = (lines: readonly PlanLine[], today: string): string =>
  lines
    .map(({ item, found }) => (found?.due == null ? null : dayAfter(found.due, -item.dueAfter)))
    .find((day) => day !== null) ?? today;

/** How far the plan is, of what there is of it. */
export const progressOf = (lines: readonly PlanLine[]): { made: number; done: number } => {
  const made = lines.flatMap(({ found }) => found ?? []);
  return { made: made.length, done: made.filter(({ isDone }) => isDone).length };
};
