import * as z from 'zod';
import type * as Doors from './action-answers';
import { refused, shown, type DoorResult } from './door-result';

/**
 * What an action is told beside its inputs. Inputs come from a language model, so they are read as
 * questions; who asks is in Forge's own context and nowhere else.
 * @see https://developer.atlassian.com/platform/forge/manifest-reference/modules/rovo-action/
 */
const contextSchema = z.object({ principal: z.object({ accountId: z.string() }) });

const itemSchema = z.object({ issueKey: z.string().trim().min(1).max(50) });
const projectSchema = z.object({ projectKey: z.string().trim().max(50).nullish() });
const textSchema = z.object({ description: z.string().trim().min(1).max(20_000) });

const confirmSchema = z.string().trim().max(40).nullish();
const evidenceSchema = itemSchema.extend({
  text: z.string().min(1),
  fileName: z.string().trim().max(300).nullish(),
  block: z.number().int().nonnegative().nullish(),
  confirm: confirmSchema,
});
const returnSchema = itemSchema.extend({
  toStage: z.string().trim().min(1).max(100),
  reason: z.string().trim().min(10).max(500),
  confirm: confirmSchema,
});

/** The rest of the code is loaded when an action runs, so that no other function carries it. */
const action =
  <Input>(
    schema: z.ZodType<Input>,
    wanted: string,
    run: (doors: typeof Doors, input: Input, accountId: string) => Promise<DoorResult>,
  ) =>
  async (payload: unknown, context: unknown): Promise<DoorResult> => {
    const person = contextSchema.safeParse(context);
    if (!person.success) return refused({ code: 'forbidden', message: 'Log in to Jira to ask.' });
    const input = schema.safeParse(payload);
    if (!input.success) return refused({ code: 'invalid-input', message: wanted });
    return run(await import('./action-answers'), input.data, person.data.principal.accountId);
  };

const WANTED_ITEM = 'Name one work item by its key, such as AI-1.';

export const onWhatHolds = action(itemSchema, WANTED_ITEM, async (doors, { issueKey }, person) =>
  shown(await doors.ask(person)('gate.evaluate', { issue: issueKey }), doors.holding),
);

export const onWhatWouldPass = action(
  itemSchema,
  WANTED_ITEM,
  async (doors, { issueKey }, person) =>
    shown(await doors.ask(person)('item.get', { issue: issueKey }), doors.passing),
);

export const onHowInUse = action(itemSchema, WANTED_ITEM, async (doors, { issueKey }, person) =>
  shown(await doors.ask(person)('item.get', { issue: issueKey }), doors.inUse),
);

export const onDraftSteeringNote = action(
  itemSchema,
  WANTED_ITEM,
  async (doors, { issueKey }, person) =>
    shown(
      await doors.ask(person)('draft.make', { issue: issueKey, kind: 'steering' }),
      ({ text }) => ({ note: text }),
    ),
);

export const onProposeCriteria = action(
  textSchema,
  'Give a text of at most 20,000 characters.',
  async (doors, { description }, person) =>
    shown(await doors.ask(person)('criteria.lint', { text: description }), (linted) =>
      doors.proposal(description, linted),
    ),
);

export const onWhatWaits = action(
  projectSchema,
  'Name a project by its key, such as AI, or leave it out for your own.',
  async (doors, { projectKey }, person) => {
    const project = projectKey ?? '';
    if (project !== '' && !doors.isProject(project)) {
      return refused({ code: 'invalid-input', message: `${project} is no project key.` });
    }
    return { ok: true, answer: await doors.waiting(person, project === '' ? null : project) };
  },
);

export const onRecordEvidence = action(
  evidenceSchema,
  'Name one work item by its key, and give the text of one evidence file.',
  async (_doors, input, person) => (await import('./asked-first')).recordEvidence(person, input),
);

export const onStateReturn = action(
  returnSchema,
  'Name one work item by its key, the earlier stage it goes back to, and why in 10 to 500 characters.',
  async (_doors, input, person) => (await import('./asked-first')).stateReturn(person, input),
);
