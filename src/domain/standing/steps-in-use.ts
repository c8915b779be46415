import { driftLabels } from '../../words/standing';
import type { Item } from '../item/item';
import { isOverdue, reportDueAt } from '../monitoring/report-due';
import { anyEditor, askStep, personOrEditors, type OpenStep } from './step';

/** What the life of a model in use asks of people at `now` (milliseconds). */
export const stepsInUse = (item: Item, now: number): OpenStep[] => [
  ...incidents(item),
  ...decisions(item),
  ...overdueReport(item, now),
  ...reviews(item),
];

const incidents = ({ monitoring }: Item): OpenStep[] =>
  monitoring.incidents
    .filter(({ closed }) => closed === null)
    .map(({ id, awareAt, dueAt, description, report }) =>
      askStep('incident', awareAt, {
        ...{ ref: id, place: 'incident', due: report === null ? dueAt : null, whose: anyEditor },
        title:
          report === null
            ? 'A serious incident has to be reported'
            : 'The case of an incident has to stand in the evidence',
        why: description,
      }),
    );

const decisions = ({ monitoring }: Item): OpenStep[] =>
  monitoring.decisions
    .filter(({ answer }) => answer === null)
    .map(({ id, raisedAt, dueAt, decider, cause, level }) =>
      askStep('retrain', raisedAt, {
        ...{ ref: id, place: 'decision', due: dueAt, why: cause },
        title: `${driftLabels[level]}. Decide what happens to the model`,
        whose:
          decider === null ? { kind: 'administrators' } : { kind: 'person', accountId: decider },
        whoElse: decider === null ? 'whoever administers the project' : null,
      }),
    );

const overdueReport = ({ monitoring }: Item, now: number): OpenStep[] => {
  const due = reportDueAt(monitoring);
  if (due === null || !isOverdue(monitoring, now)) return [];
  return [
    askStep('overdue', new Date(due).toISOString(), {
      ...{ place: 'monitoring', whose: personOrEditors(monitoring.plan?.owner ?? null) },
      title: 'The monitoring report is overdue',
      why: 'Nobody knows how the model does until a report comes.',
    }),
  ];
};

const reviews = ({ monitoring }: Item): OpenStep[] =>
  monitoring.reviews
    .filter(({ done }) => done === null)
    .map(({ id, kind, raisedAt, label, cause }) =>
      askStep('review', raisedAt, {
        ...{ ref: id, place: 'monitoring', whose: anyEditor },
        ...{ title: kind === 'to-do' ? label : `Look at this again: ${label}`, why: cause },
      }),
    );
