import * as z from 'zod';
import { lessonSchema, tradeOffRecordSchema } from '../../contract/records/lessons';
import { otherKey } from '../../contract/marks/work-items';
import type { Item } from '../../domain/item/item';
import { controlGroupWords } from '../../words/controls';
import { countOf } from '../../words/counts';
import { stageName } from '../../words/names';
import { entryKind, told } from '../entry-kind';

const id = z.string();

type Records = Item['records'];
type Control = Records['lessons'][number]['controls'][number];

const withRecords = (item: Item, part: Partial<Records>): Item => ({
  ...item,
  records: { ...item.records, ...part },
});

const changeControl = (item: Item, lesson: string, control: string, part: Partial<Control>): Item =>
  withRecords(item, {
    lessons: item.records.lessons.map((one) =>
      one.id === lesson
        ? {
            ...one,
            controls: one.controls.map((row) => (row.id === control ? { ...row, ...part } : row)),
          }
        : one,
    ),
  });

const unsigned = { by: true, at: true } as const;

/** What came of failures, and what was weighed at gates. */
export const lessonEntries = {
  'lesson-drawn': entryKind({
    body: lessonSchema.omit(unsigned).strict(),
    tell: ({ source, what, controls }, { who }) =>
      told(
        source.kind === 'public'
          ? `${who} drew controls from a public incident: ${source.title}`
          : `${who} drew controls from an incident`,
        what,
        `${countOf(controls.length, 'control')}: ${controls
          .map(({ group, task }) => `${controlGroupWords[group].name}: ${task}`)
          .join('; ')}`,
      ),
    apply: (item, body, { by, at }) =>
      withRecords(item, { lessons: [...item.records.lessons, { ...body, by, at }] }),
  }),
  'control-linked': entryKind({
    body: z.strictObject({ id, control: id, task: z.string(), issueKey: otherKey }),
    tell: ({ task, issueKey }, { who }) =>
      told(`${who} linked ${issueKey} to the control: ${task}`),
    apply: (item, { id: lesson, control, issueKey }) =>
      changeControl(item, lesson, control, { issueKey }),
  }),
  'control-done': entryKind({
    body: z.strictObject({ id, control: id, task: z.string(), note: z.string() }),
    tell: ({ task, note }, { who }) =>
      told(`${who} said that a control is in place: ${task}`, note),
    apply: (item, { id: lesson, control, note }, { by, at }) =>
      changeControl(item, lesson, control, { done: { by, at, note } }),
  }),
  'trade-off-stated': entryKind({
    body: tradeOffRecordSchema.omit({ ...unsigned, decision: true }).strict(),
    tell: ({ stage, gain, cost, waiting }, { who, lifecycle }) =>
      told(
        `${who} stated the trade-off at the ${stageName(lifecycle, stage)} gate`,
        `gained: ${gain}`,
        `cost: ${cost}`,
        `one more sprint would bring: ${waiting}`,
      ),
    apply: (item, body, { by, at }) =>
      withRecords(item, {
        tradeOffs: [
          ...item.records.tradeOffs.filter((one) => one.id !== body.id),
          { ...body, by, at, decision: null },
        ],
      }),
  }),
  'trade-off-decided': entryKind({
    body: z.strictObject({
      id,
      stage: z.string(),
      choice: z.enum(['go-on', 'wait']),
      note: z.string(),
    }),
    tell: ({ stage, choice, note }, { who, lifecycle }) =>
      told(
        `${who} decided ${choice === 'go-on' ? 'to go on' : 'to wait one more sprint'} at the ${stageName(lifecycle, stage)} gate`,
        note,
      ),
    apply: (item, { id: decided, choice, note }, { by, at }) =>
      withRecords(item, {
        tradeOffs: item.records.tradeOffs.map((one) =>
          one.id === decided ? { ...one, decision: { choice, note, by, at } } : one,
        ),
      }),
  }),
};
