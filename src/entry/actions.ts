import * as z from 'zod';
import type { Failure, Result } from '../contract/result';
import type * as Doors from './action-answers';

/**
 * What an action is told beside its inputs. Inputs come from a language model, so they are read as
 * questions; who asks is in Forge's own context and nowhere else.
 * @see https://developer.atlassian.com/platform/forge/manifest-reference/modules/rovo-action/
 */
const contextSchema = z.object({ principal: z.object({ accountId: z.string() }) });

const itemSchema = z.object({ issueKey: z.string().trim().min(1).max(50) });
const projectSchema = z.object({ projectKey: z.string().trim().max(50).nullish() });
const textSchema = z.object({ description: z.string().trim().min(1).max(20_000) });

type Refused = { ok: false; error: Pick<Failure, 'code' | 'message' | 'hint'> };

/** What an action answers: data of its own, or what went wrong in the words of the call. */
type ActionResult = { ok: true; answer: object } | Refused;

const refused = ({ code, message, hint }: Pick<Failure, 'code' | 'message' | 'hint'>): Refused => ({
  ok: false,
  error: { code, message, ...(hint === undefined ? {} : { hint }) },
});

const shown = <Data>(result: Result<Data>, show: (data: Data) => object): ActionResult =>
  result.ok ? { ok: true, answer: show(result.data) } : refused(result.error);

/** The rest of the code is loaded when an action runs, so that no other function carries it. */
const action =
  <Input>(
    schema: z.ZodType<Input>,
    wanted: string,
    run: (doors: typeof Doors, input: Input, accountId: string) => Promise<ActionResult>,
  ) =>
  async (payload: unknown, context: unknown): Promise<ActionResult> => {
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
