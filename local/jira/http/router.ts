import { Hono } from 'hono';
import type { Access } from '../access/access';
import { operations, type Operation, type OperationId } from '../operations';
import { scopesSuffice } from '../operations/facts';
import type { Principal } from '../principal';
import type { Answer, Handler } from './call';
import { JiraError } from './errors';

export type Handlers = Record<OperationId, Handler>;

type Environment = { Bindings: { principal: Principal } };

const restRoot = '/rest/api/3';

const json = (status: number, body: unknown, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/json;charset=UTF-8', ...headers },
  });

const toResponse = (answer: Answer): Response =>
  answer.body === undefined
    ? new Response(null, { status: answer.status })
    : json(answer.status, answer.body);

const errorResponse = (error: JiraError): Response =>
  json(error.status, { errorMessages: error.errorMessages, errors: error.errors });

/** What the platform's gateway answers when the token does not carry the operation's scopes. */
const scopeMismatch = (): Response =>
  json(401, { code: 401, message: 'Unauthorized; scope does not match' });

const notSignedIn = (): Response =>
  json(
    401,
    { errorMessages: ['Client must be authenticated to access this resource.'], errors: {} },
    { 'WWW-Authenticate': 'Basic realm="Jira"' },
  );

/** Why this principal may not even reach the operation; undefined when it may. */
const refusal = (operation: Operation, principal: Principal, access: Access) => {
  const byApp = principal.kind === 'app' || principal.kind === 'app-as-user';
  if (byApp && !scopesSuffice(operation, principal.scopes)) return scopeMismatch();
  const { kind } = access.actorOf(principal);
  if (operation.anonymous !== true && kind === 'anonymous') return notSignedIn();
  if (operation.appOnly === true && principal.kind !== 'app')
    return errorResponse(
      new JiraError(403, ['Only the app that provides the field can update its values.']),
    );
  return undefined;
};

/** Operations that Jira took away, and what it answers since. */
const removed = ['/search', '/expression/eval'];

const notServed = (request: Request): Response => {
  const { pathname } = new URL(request.url);
  const path = pathname.startsWith(restRoot) ? pathname.slice(restRoot.length) : pathname;
  if (removed.includes(path))
    return errorResponse(
      new JiraError(410, ['The requested API has been removed. Use /rest/api/3/search/jql.']),
    );
  return errorResponse(new JiraError(404, [`No operation ${request.method} ${pathname}.`]));
};

/** `/project/search` is asked before `/project/{projectIdOrKey}`. */
const literalFirst = [...operations].sort(
  (a, b) => a.path.split('{').length - b.path.split('{').length,
);

/** Routes requests to the operations, after scopes and sign-in were checked. */
export const createRouter = (handlers: Handlers, access: Access) => {
  const app = new Hono<Environment>();
  for (const operation of literalFirst) {
    const path = `${restRoot}${operation.path.replace(/\{(\w+)\}/g, ':$1')}`;
    app.on(operation.method, path, async (context) => {
      const { principal } = context.env;
      const refused = refusal(operation, principal, access);
      if (refused !== undefined) return refused;
      const answer = await handlers[operation.id]({
        params: context.req.param(),
        query: new URL(context.req.url).searchParams,
        text: await context.req.text(),
        principal,
        actor: access.actorOf(principal),
      });
      return toResponse(answer);
    });
  }
  app.notFound((context) => notServed(context.req.raw));
  app.onError((error) => {
    if (error instanceof JiraError) return errorResponse(error);
    throw error;
  });
  return async (request: Request, principal: Principal): Promise<Response> =>
    app.fetch(request, { principal });
};
