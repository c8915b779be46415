import { Hono } from 'hono';
import * as z from 'zod';
import { ForgePlatformError } from '../../forge/errors';
import type { ForgeHost } from '../../forge/host';
import type { ActionRequest } from '../../forge/modules/action';
import type { ResolverRequest } from '../../forge/modules/resolver';
import type { Site } from '../site';
import { readBody } from './body';
import { issueExtension, projectExtension, unlessHidden } from './extension';
import { createJiraClient, type JiraClient } from './jira-client';
import { Problem } from './problem';
import { runForEach } from './rule-run';
import { pageUser, personNamed } from './session';

const payloadSchema = z.record(z.string(), z.unknown());
type Payload = z.output<typeof payloadSchema>;

const localSchema = z.object({
  module: z.string(),
  call: z.string(),
  payload: payloadSchema.default({}),
  /** E-mail address or account id. */
  as: z.string(),
});

const actionSchema = z.object({
  action: z.string(),
  inputs: payloadSchema.default({}),
  /** E-mail address or account id of the person whose agent asks. */
  as: z.string(),
  /** A rule of an automation started the agent. */
  byRule: z.boolean().default(false),
});

const ruleSchema = z.object({
  action: z.string(),
  inputs: payloadSchema.default({}),
  /** E-mail address or account id of the account of the action's connection. */
  as: z.string(),
  /** Runs it for each work item that the account finds by this, with its smart values filled in. */
  jql: z.string().trim().min(1).optional(),
});

const bridgeSchema = z.object({
  module: z.string(),
  call: z.string(),
  payload: z.unknown(),
  extension: payloadSchema.default({}),
  context: payloadSchema.default({}),
});

const refusals = new Set([
  ...['UNKNOWN_MODULE', 'UNKNOWN_FUNCTION', 'PAYLOAD_TOO_LARGE', 'NOT_JSON', 'NOT_SUPPORTED'],
]);

/** What a function answers. @throws Problem 400 for what the caller got wrong, 500 for the rest */
const answerOf = async (run: () => Promise<unknown>): Promise<unknown> => {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof ForgePlatformError)) throw error;
    throw new Problem(refusals.has(error.code) ? 400 : 500, error.message);
  }
};

const invoke = (host: ForgeHost, request: ResolverRequest): Promise<unknown> =>
  answerOf(() => host.invokeResolver(request));

const runAction = (host: ForgeHost, request: ActionRequest): Promise<unknown> =>
  answerOf(() => host.runAction(request));

/**
 * The calls name a thing in one way; people who type a request name it in several. Where it is named as
 * the calls do, everything else is the call's own: a link to another work item is an `issueKey` too.
 */
const withName = (payload: Payload, name: string): Payload => {
  if ((payload[name] ?? null) !== null) return payload;
  const { [`${name}Key`]: key, [`${name}Id`]: id, ...rest } = payload;
  const given = key ?? id;
  return given === undefined ? payload : { ...rest, [name]: given };
};

const extensionFor = async (read: JiraClient, payload: Payload) => {
  const { issue, project } = payload;
  if (typeof issue === 'string') return unlessHidden(issueExtension(read, issue));
  if (typeof project === 'string') return unlessHidden(projectExtension(read, project));
  return {};
};

/** Resolver calls: for tools under `/local/invoke`, for the bridge of the pages under `/site/invoke`. */
export const invokeRoutes = (site: Site): Hono => {
  const app = new Hono();
  app.post('/local/invoke', async (context) => {
    const { jira, host } = site.runtime();
    const body = await readBody(context, localSchema);
    const { accountId } = personNamed(jira, body.as);
    const payload = withName(withName(body.payload, 'issue'), 'project');
    const extension = await extensionFor(createJiraClient(jira, accountId), payload);
    const request = { moduleKey: body.module, call: body.call, payload, accountId, extension };
    return Response.json((await invoke(host, request)) ?? null);
  });
  app.post('/local/action', async (context) => {
    const { jira, host } = site.runtime();
    const { action, inputs, as, byRule } = await readBody(context, actionSchema);
    const { accountId } = personNamed(jira, as);
    return Response.json(await runAction(host, { moduleKey: action, inputs, accountId, byRule }));
  });
  app.post('/local/rule', async (context) => {
    const { jira, host } = site.runtime();
    const { action, inputs, as, jql } = await readBody(context, ruleSchema);
    const { accountId } = personNamed(jira, as);
    const read = createJiraClient(jira, accountId);
    return Response.json(
      await answerOf(() =>
        jql === undefined
          ? host.runRule({ moduleKey: action, inputs, accountId })
          : runForEach(host, read, { action, inputs, accountId, jql }),
      ),
    );
  });
  app.post('/site/invoke', async (context) => {
    const { jira, host } = site.runtime();
    const body = await readBody(context, bridgeSchema);
    const { accountId } = pageUser(context, jira, site.port);
    const { module: moduleKey, call, payload, extension } = body;
    const request = { moduleKey, call, payload, accountId, extension, context: body.context };
    return Response.json({ value: (await invoke(host, request)) ?? null });
  });
  return app;
};
