import * as z from 'zod';
import type * as Doors from './automation-answers';
import { errorsOf, type RuleAnswer } from './rule-answer';

/** A rule runs by the account of its connection, which Forge names; inputs are all that is sent. */
const contextSchema = z.object({ principal: z.object({ accountId: z.string() }) });

/** Smart values are texts, also where they are numbers. */
const text = (most: number) => z.string().trim().max(most);
const itemSchema = z.object({ issueKey: text(50).min(1) });
const gateSchema = itemSchema.extend({ stage: text(100).nullish() });
const evidenceSchema = itemSchema.extend({
  text: z.string().min(1).max(100_000),
  fileName: text(300).nullish(),
});
const observationSchema = itemSchema.extend({
  watch: text(200).min(1),
  level: text(20).min(1),
  value: text(40).nullish(),
  note: text(500).min(3),
});
const toDoSchema = itemSchema.extend({ label: text(100).min(3), cause: text(500).min(3) });

/** The rest of the code is loaded when a rule runs, so that no other function carries it. */
const ruleAction =
  <Input>(
    schema: z.ZodType<Input>,
    wanted: string,
    run: (doors: typeof Doors, input: Input, accountId: string) => Promise<RuleAnswer>,
  ) =>
  async (payload: unknown, context: unknown): Promise<RuleAnswer> => {
    const person = contextSchema.safeParse(context);
    if (!person.success) return errorsOf('The connection of this action names nobody.');
    const input = schema.safeParse(payload);
    if (!input.success) return errorsOf(wanted);
    return run(await import('./automation-answers'), input.data, person.data.principal.accountId);
  };

export const onAskGate = ruleAction(
  gateSchema,
  'Give the key of a work item, such as {{issue.key}}, and a stage or none.',
  (doors, input, person) => doors.askGate(person, input),
);

export const onAddEvidence = ruleAction(
  evidenceSchema,
  'Give the key of a work item and the text of one evidence file of at most 100,000 characters.',
  (doors, input, person) => doors.addEvidence(person, input),
);

export const onReportObservation = ruleAction(
  observationSchema,
  'Give the key of a work item, what is watched, a level, and a note of 3 to 500 characters.',
  (doors, input, person) => doors.reportObservation(person, input),
);

export const onRaiseToDo = ruleAction(
  toDoSchema,
  'Give the key of a work item, the to-do in 3 to 100 characters, and why in 3 to 500.',
  (doors, input, person) => doors.raiseToDo(person, input),
);
