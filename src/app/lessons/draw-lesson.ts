import type { CallInput } from '../../contract/calls/calls';
import type { ItemView, Lesson } from '../../contract/types';
import type { Item } from '../../domain/item/item';
import { controlGroups, controlGroupWords } from '../../words/controls';
import type { IssueAccess } from '../access';
import { AppError, changedMeanwhile, notFound } from '../failure';
import { itemOrNew } from '../gate/evaluate-gate';
import { decideAsPerson, keepRecent, type DecideNeeds } from '../item/decide-as-person';
import { refusePlaceholders, requireOther, requirePerson } from '../records/record-inputs';

type Control = Lesson['controls'][number];

const isOpen = ({ controls }: Lesson): boolean => controls.some(({ done }) => done === null);

/** Every group is answered once: by tasks, or by the reason why it needs none. */
const requireGroups = ({ controls, notNeeded }: CallInput<'lesson.draw'>): void => {
  for (const group of controlGroups) {
    const tasks = controls.filter((one) => one.group === group).length;
    const reasons = notNeeded.filter((one) => one.group === group).length;
    const { name, asks } = controlGroupWords[group];
    if (tasks === 0 && reasons === 0) {
      throw new AppError('invalid-input', `${name} has neither a control nor a reason for none.`, {
        ...{ where: 'controls', hint: asks },
      });
    }
    if (reasons > 1 || (tasks > 0 && reasons > 0)) {
      throw new AppError('invalid-input', `${name} has more than one answer.`, {
        where: 'notNeeded',
        hint: 'A group has controls, or one reason why it needs none.',
      });
    }
  }
};

/** Makes controls of a failure, one's own or a public one, each with who sees to it. */
export const drawLesson =
  (deps: DecideNeeds) =>
  async (access: IssueAccess, input: CallInput<'lesson.draw'>): Promise<ItemView> => {
    const { source, what, controls, notNeeded } = input;
    requireGroups(input);
    refusePlaceholders({
      what,
      ...Object.fromEntries(controls.map(({ task }, index) => [`controls.${index}.task`, task])),
      ...Object.fromEntries(notNeeded.map(({ group, reason }) => [`notNeeded.${group}`, reason])),
    });
    for (const owner of new Set(controls.map((one) => one.owner))) {
      await requirePerson(deps)(owner, 'controls');
    }
    return decideAsPerson(deps)(access, input, (item, { id, at, accountId }) => {
      if (
        source.kind === 'incident' &&
        !item.monitoring.incidents.some((one) => one.id === source.incidentId)
      ) {
        throw notFound('That incident');
      }
      const tasks = controls.map((one, index): Control => ({
        ...{ ...one, id: `c${index + 1}`, issueKey: null, done: null },
      }));
      const drawn = { id, source, what, notNeeded, controls: tasks };
      const lessons = [...item.records.lessons, { ...drawn, by: accountId, at }];
      return {
        item: { ...item, records: { ...item.records, lessons: keepRecent(lessons, isOpen) } },
        kind: 'lesson-drawn',
        body: drawn,
      };
    });
  };

type Place = { id: string; control: string };

const controlOf = (item: Item, { id, control }: Place): Control => {
  const lesson = item.records.lessons.find((one) => one.id === id);
  const found = lesson?.controls.find((one) => one.id === control);
  if (found === undefined) throw notFound('That control');
  return found;
};

const withControl = (item: Item, { id, control }: Place, part: Partial<Control>): Item => ({
  ...item,
  records: {
    ...item.records,
    lessons: item.records.lessons.map((lesson) =>
      lesson.id === id
        ? {
            ...lesson,
            controls: lesson.controls.map((one) =>
              one.id === control ? { ...one, ...part } : one,
            ),
          }
        : lesson,
    ),
  },
});

const requireUnlinked = ({ issueKey }: Control): void => {
  if (issueKey === null) return;
  throw new AppError('conflict', 'A work item carries it out already.');
};

/**
 * Names the work item that carries a control out, made or linked as the person before it is recorded:
 * what Jira refuses leaves no trace.
 */
export const linkControl =
  (deps: DecideNeeds) =>
  async (access: IssueAccess, input: CallInput<'control.link'>): Promise<ItemView> => {
    const { viewer, issue } = access;
    const { item: stored } = await deps.items.load(issue.id, issue.project.id);
    const item = itemOrNew(stored, issue);
    // Before anything is made in Jira: the same is asked again of what is stored when it is recorded.
    if (input.revision !== undefined && item.edits !== input.revision) throw changedMeanwhile();
    const control = controlOf(item, input);
    requireUnlinked(control);
    const issueKey =
      input.workItem.kind === 'create'
        ? (
            await viewer.createIssue({
              projectId: issue.project.id,
              typeId: issue.typeId,
              summary: control.task,
              text: [
                `A control that came of a failure (${controlGroupWords[control.group].name}).`,
                `Its owner in Assay is ${(await deps.people.names([control.owner]))[control.owner] ?? 'not known'}.`,
              ],
              about: issue.key,
            })
          ).key
        : ((await requireOther(access, input.workItem.issueKey)) ?? '');
    await viewer.relateIssues(issueKey, issue.key);
    return decideAsPerson(deps)(access, { revision: input.revision }, (current) => {
      const { task, ...one } = controlOf(current, input);
      requireUnlinked({ task, ...one });
      const { id, control: place } = input;
      return {
        item: withControl(current, input, { issueKey }),
        kind: 'control-linked',
        body: { id, control: place, task, issueKey },
      };
    });
  };

/** Says that a control is in place. */
export const finishControl =
  (deps: DecideNeeds) =>
  (access: IssueAccess, input: CallInput<'control.done'>): Promise<ItemView> =>
    decideAsPerson(deps)(access, input, (item, { at, accountId }) => {
      const { id, control, note } = input;
      const { task, done, issueKey } = controlOf(item, input);
      if (done !== null) throw new AppError('conflict', 'It is in place already.');
      if (issueKey === null) {
        throw new AppError('conflict', 'No work item carries it out yet.', {
          hint: 'Link one, or let Assay create it.',
        });
      }
      return {
        item: withControl(item, input, { done: { by: accountId, at, note } }),
        kind: 'control-done',
        body: { id, control, task, note },
      };
    });
