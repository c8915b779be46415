import { getAppContext } from '@forge/api';
import type { Request } from '@forge/resolver';
import Resolver from '@forge/resolver';
import * as z from 'zod';
import { createViewer } from '../adapters/jira/issues';
import { requirePerson } from '../app/access';
import { throughNames, type Through } from '../words/agents/through';
import { refuseAuditor } from '../app/audit/auditors';
import { AppError } from '../app/failure';
import { hideUnseen } from '../app/hide-unseen';
import type { InLanguage } from '../app/in-language';
import type { Viewer } from '../app/jira-ports';
import { refusedValue } from '../app/refused-value';
import { calls, type CallName, type CallOutput, type Calls } from '../contract/calls/calls';
import { resolverContextSchema } from '../contract/context';
import type { Failure, Result } from '../contract/result';
import { putIn } from '../language/put';
import { isRecord, readText } from '../words/guards';
import { withAudit, type AllDeps } from './audit-deps';
import { createDeps } from './deps';

type Input<Name extends CallName> = z.output<Calls[Name]['input']>;

/** Checks the ids of the input as the person. @throws {AppError} for whom it does not let through. */
type Allow<Name extends CallName, Access> = (viewer: Viewer, input: Input<Name>) => Promise<Access>;

/** What is done for whom `allow` lets through. */
type UseCase<Name extends CallName, Access> = (
  deps: AllDeps,
) => (access: Access, input: Input<Name>) => Promise<CallOutput<Name>> | CallOutput<Name>;

type Asked = Pick<Request, 'payload' | 'context'> & {
  /** What acts for the person. Only entry points of the app say so, never what is sent to it. */
  through?: Through;
};

type Handler = (deps: AllDeps, request: Asked) => Promise<Result<unknown>>;

/** What the page sends beside the input of a call. Who sends none gets the language of record. */
const LOCALE = 'locale';

const languageOf = async (payload: unknown): Promise<InLanguage | null> => {
  const locale = readText(payload, LOCALE);
  if (locale === null) return null;
  const [{ inLanguage }, put] = await Promise.all([import('../app/in-language'), putIn(locale)]);
  return inLanguage(put);
};

const withoutLocale = (payload: unknown): unknown => {
  if (!isRecord(payload)) return payload;
  const { [LOCALE]: _locale, ...input } = payload;
  return input;
};

/**
 * What may be changed through an agent or a rule, by the person's own permission. Everything else that
 * changes something is refused to them, whatever it is.
 */
const carried: Readonly<Record<Through, readonly CallName[]>> = {
  agent: ['evidence.add', 'return.declare'],
  automation: ['evidence.add', 'monitoring.report', 'to-do.raise'],
};

export type Registered = { name: CallName; effect: Effect; handle: Handler };

/** Project of whatever an `allow` lets through to; null for what is of none. */
const projectOf = (access: unknown): string | null => {
  const known = accessSchema.safeParse(access).data;
  return known?.project?.id ?? known?.issue?.project.id ?? null;
};

const withId = z.object({ id: z.string() });
const accessSchema = z.object({
  project: withId.optional(),
  issue: z.object({ project: withId }).optional(),
});

/**
 * What a call may do: auditors of a project make calls that only read, and none that change something;
 * what decides is for people, and for no account of an app.
 */
type Effect = 'reads' | 'writes' | 'decides';

/** Told also where a session ended in the middle of a form. */
const signedOut: Failure = {
  code: 'forbidden',
  message: 'You are signed out of Jira.',
  hint: 'Sign in to Jira in another tab, then try again here. Nothing that you typed is lost.',
};

/**
 * One call: its name, who is let through, and what is then done for them. There is no other way to make
 * one, so no call exists without its `allow`. Parse, authorise, run, leave out what the person may not
 * see, and answer in the envelope: the same for every call.
 */
const callOf = <Name extends CallName, Access>(
  effect: Effect,
  name: Name,
  allow: Allow<Name, Access>,
  useCase: UseCase<Name, Access>,
): Registered => ({
  name,
  effect,
  handle: async (deps, request) => {
    const context = resolverContextSchema.parse(request.context);
    if (context.accountId === undefined) {
      return failed(signedOut);
    }
    const { through } = request;
    if (through !== undefined && effect !== 'reads' && !carried[through].includes(name))
      return failed(notCarried(through));
    const input = calls[name].input.safeParse(withoutLocale(request.payload));
    if (!input.success) return failed(invalidInput(input.error));
    // The schema was picked by the same name, which the compiler cannot follow through the lookup.
    const parsed = input.data as Input<Name>;
    const viewer = {
      ...createViewer(context.accountId),
      ...(effect === 'reads' ? {} : await actingOf(deps, context.accountId, through)),
    };
    const access = await allow(viewer, parsed);
    if (effect === 'decides') await requirePerson(deps)(viewer);
    const project = effect === 'reads' ? null : projectOf(access);
    if (project !== null) await refuseAuditor(deps)(project, viewer);
    const answer = await useCase(deps)(access, parsed);
    const { output } = calls[name];
    const seen = await hideUnseen(viewer, output, answer);
    const language = await languageOf(request.payload);
    return { ok: true, data: language === null ? seen : language.answer(output, seen) };
  },
});

/** Who the ledger names; a connection of a rule may be an account of an app. */
const actingOf = async (
  { people }: AllDeps,
  accountId: string,
  through: Through | undefined,
): Promise<Pick<Viewer, 'acting'>> => {
  if (through === undefined) return {};
  const isPerson = (await people.persons([accountId])).has(accountId);
  return {
    acting: isPerson ? { kind: 'person', accountId, through } : { kind: 'agent', accountId },
  };
};

const notCarried = (through: Through): Failure => ({
  code: 'forbidden',
  message: `This is not done ${throughNames[through]}.`,
  hint: 'A person does it in the Assay panel of the work item.',
});

type Route = <Name extends CallName, Access>(
  name: Name,
  allow: Allow<Name, Access>,
  useCase: UseCase<Name, Access>,
) => Registered;

/** A call that changes something. */
export const route: Route = (name, allow, useCase) => callOf('writes', name, allow, useCase);

/** A call by which somebody answers for something: an approval, an agreement, a rule that is set. */
export const deciding: Route = (name, allow, useCase) => callOf('decides', name, allow, useCase);

/** A call that changes nothing that auditors look at. */
export const reading: Route = (name, allow, useCase) => callOf('reads', name, allow, useCase);

/** The resolver of one surface; a surface has only its own calls. */
export const createResolver = (routes: readonly Registered[]) => {
  const resolver = new Resolver();
  for (const { name, handle } of routes) {
    resolver.define(name, ({ payload, context }) =>
      answerInLanguage(name, handle, { payload, context }),
    );
  }
  return resolver.getDefinitions();
};

/**
 * One of these calls, made as the person by something that is no page, such as an action. Input, `allow`
 * and what the person may not see are the call's own.
 */
export const callAs =
  (routes: readonly Registered[], accountId: string | undefined, through: Through) =>
  async <Name extends CallName>(
    name: Name,
    payload: Record<string, unknown>,
  ): Promise<Result<CallOutput<Name>>> => {
    const found = routes.find((one) => one.name === name);
    if (found === undefined) throw new Error(`there is no call ${name} here`);
    // The handler was found by the same name, which the compiler cannot follow through the lookup.
    return (await answer(name, found.handle, {
      payload,
      through,
      context: { accountId },
    })) as Result<CallOutput<Name>>;
  };

/** As it is answered, with a refusal in the language of who asked as well. */
const answerInLanguage = async (
  name: CallName,
  handle: Handler,
  request: Asked,
): Promise<Result<unknown>> => {
  const result = await answer(name, handle, request);
  if (result.ok) return result;
  const language = await languageOf(request.payload);
  return language === null ? result : failed(language.failure(result.error));
};

const answer = async (
  name: CallName,
  handle: Handler,
  request: Asked,
): Promise<Result<unknown>> => {
  const deps = withAudit(createDeps());
  try {
    return await handle(deps, request);
  } catch (error) {
    if (error instanceof AppError) {
      if (error.code === 'unavailable') deps.log.error(`call ${name} failed`, error.cause ?? error);
      return failed(error.toFailure());
    }
    deps.log.error(`call ${name} failed`, error);
    return failed(unknownFailure());
  }
};

const failed = (error: Failure): Result<never> => ({ ok: false, error });

const invalidInput = (error: z.ZodError): Failure => {
  const { message, where, hint } = refusedValue(error);
  return { code: 'invalid-input', message: `This cannot be taken: ${message}.`, where, hint };
};

/** Nothing of an unknown error leaves the app but an id to find it by. */
const unknownFailure = (): Failure => ({
  code: 'internal',
  message: 'Something went wrong in Assay. What was there before is unchanged.',
  hint: 'Try again; if it goes on, send the reference to support.',
  reference: getAppContext().invocationId,
});
