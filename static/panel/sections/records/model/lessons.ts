import type { CallInput } from '../../../../../src/contract/calls/calls';
import type { ItemView } from '../../../../../src/contract/types';
import { controlGroups, type ControlGroup } from '../../../../../src/words/controls';
import { say } from '../../../../language/say';

export type ShownLesson = ItemView['records']['lessons'][number];
export type ShownControl = ShownLesson['controls'][number];
export type ShownTradeOff = ItemView['records']['tradeOffs'][number];

type Field =
  | 'source'
  | 'title'
  | 'link'
  | 'what'
  | 'owner'
  | `task-${ControlGroup}`
  | `none-${ControlGroup}`;

/** What is typed; `source` is the id of an incident of the item, empty for a public one. */
export type LessonForm = Record<Field, string>;

/** Shortest sentence that the app takes. */
const LEAST = 12;

export const sourceChoices = ({
  monitoring,
}: Pick<ItemView, 'monitoring'>): { value: string; label: string }[] => [
  { value: '', label: say('An incident that others made public') },
  ...monitoring.incidents.map(({ id, description }) => ({
    value: id,
    label: description.slice(0, 80),
  })),
];

export const lessonFields = ({ monitoring }: Pick<ItemView, 'monitoring'>): LessonForm => ({
  ...{ source: monitoring.incidents.at(-1)?.id ?? '', title: '', link: '', what: '', owner: '' },
  ...{ 'task-input-boundaries': '', 'none-input-boundaries': '' },
  ...{ 'task-output-validation': '', 'none-output-validation': '' },
  ...{ 'task-observability': '', 'none-observability': '' },
  ...{ 'task-human-oversight': '', 'none-human-oversight': '' },
  ...{ 'task-deployment-safety': '', 'none-deployment-safety': '' },
});

const tooShort = (text: string): string | null =>
  text.trim().length < LEAST ? say('At least {least} characters.', { least: LEAST }) : null;

export const lessonProblems = (form: LessonForm): Partial<Record<Field, string | null>> => {
  const isPublic = form.source === '';
  return {
    what: tooShort(form.what),
    owner: form.owner === '' ? say('Choose who sees to it.') : null,
    title: isPublic && form.title.trim().length < 5 ? say('Say what people call it.') : null,
    link:
      isPublic && !/^https:\/\/\S+$/u.test(form.link.trim()) ? say('An address with https.') : null,
    ...Object.fromEntries(
      controlGroups.map((group) => {
        const [task, none] = [form[`task-${group}`].trim(), form[`none-${group}`].trim()];
        return task === '' && none === ''
          ? [`task-${group}`, say('Name a control, or say below why none is needed.')]
          : [task === '' ? `none-${group}` : `task-${group}`, tooShort(task || none)];
      }),
    ),
  };
};

export const lessonInput = (
  form: LessonForm,
): Pick<CallInput<'lesson.draw'>, 'source' | 'what' | 'controls' | 'notNeeded'> => ({
  source:
    form.source === ''
      ? { kind: 'public', title: form.title, link: form.link }
      : { kind: 'incident', incidentId: form.source },
  what: form.what,
  controls: controlGroups.flatMap((group) =>
    form[`task-${group}`] === '' ? [] : [{ group, task: form[`task-${group}`], owner: form.owner }],
  ),
  notNeeded: controlGroups.flatMap((group) =>
    form[`task-${group}`] === '' ? [{ group, reason: form[`none-${group}`] }] : [],
  ),
});

export const summariseLessons = (lessons: readonly ShownLesson[]): string => {
  const controls = lessons.flatMap((one) => one.controls);
  if (controls.length === 0) return say('None');
  const inPlace = controls.filter(({ done }) => done !== null).length;
  return say('{inPlace} of {controls} controls in place', { inPlace, controls: controls.length });
};

export const summariseTradeOffs = (tradeOffs: readonly ShownTradeOff[]): string => {
  if (tradeOffs.length === 0) return say('None');
  const open = tradeOffs.filter(({ decision }) => decision === null).length;
  return open === 0
    ? say('{tradeOffs} decided', { tradeOffs: tradeOffs.length })
    : say('{open} to decide', { open });
};
