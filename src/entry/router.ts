import { getAppContext } from '@forge/api';
import type { Request } from '@forge/resolver';
import Resolver from '@forge/resolver';
import * as z from 'zod';
import { createViewer } from '../adapters/jira/issues';
import { requirePerson } from '../app/access';
import { refuseAuditor } from '../app/audit/auditors';
import { AppError } from '../app/failure';
import { hideUnseen } from '../app/hide-unseen';
import type { Viewer } from '../app/jira-ports';
import { refusedValue } from '../app/refused-value';
import { calls, type CallName, type CallOutput, type Calls } from '../contract/calls/calls';
import { resolverContextSchema } from '../contract/context';
import type { Failure, Result } from '../contract/result';
import { withAudit, type AllDeps } from './audit-deps';
import { createDeps } from './deps';

type Input<Name extends CallName> = z.output<Calls[Name]['input']>;

/** Checks the ids of the input as the person. @throws {AppError} for whom it does not let through. */
type Allow<Name extends CallName, Access> = (viewer: Viewer, input: Input<Name>) => Promise<Access>;

/** What is done for whom `allow` lets through. */
type UseCase<Name extends CallName, Access> = (
  deps: AllDeps,
) => (access: Access, input: Input<Name>) => Promise<CallOutput<Name>> | CallOutput<Name>;

type Handler = (
  deps: AllDeps,
  request: Pick<Request, 'payload' | 'context'>,
) => Promise<Result<unknown>>;

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
      return failed({ code: 'forbidden', message: 'Log in to Jira to use Assay.' });
    }
    const input = calls[name].input.safeParse(request.payload);
    if (!input.success) return failed(invalidInput(input.error));
    // The schema was picked by the same name, which the compiler cannot follow through the lookup.
    const parsed = input.data as Input<Name>;
    const viewer = createViewer(context.accountId);
    const access = await allow(viewer, parsed);
    if (effect === 'decides') await requirePerson(deps)(viewer);
    const project = effect === 'reads' ? null : projectOf(access);
    if (project !== null) await refuseAuditor(deps)(project, viewer);
    const answer = await useCase(deps)(access, parsed);
    return { ok: true, data: await hideUnseen(viewer, calls[name].output, answer) };
  },
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
    resolver.define(name, (request) => answer(name, handle, request));
  }
  return resolver.getDefinitions();
};

/**
 * One of these calls, made as the person by something that is no page, such as an action. Input, `allow`
 * and what the person may not see are the call's own.
 */
export const callAs =
  (routes: readonly Registered[], accountId: string | undefined) =>
  async <Name extends CallName>(
    name: Name,
    payload: Record<string, unknown>,
  ): Promise<Result<CallOutput<Name>>> => {
    const found = routes.find((one) => one.name === name);
    if (found === undefined) throw new Error(`there is no call ${name} here`);
    // The handler was found by the same name, which the compiler cannot follow through the lookup.
    return (await answer(name, found.handle, { payload, context: { accountId } })) as Result<
      CallOutput<Name>
    >;
  };

const answer = async (
  name: CallName,
  handle: Handler,
  request: Pick<Request, 'payload' | 'context'>,
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
