import { Hono, type Context } from 'hono';
import * as z from 'zod';
import type { Site } from '../site';
import { readBody } from './body';
import { createJiraClient } from './jira-client';
import { holds } from './permissions';
import { Problem } from './problem';
import { pageUser } from './session';

const configuration = z.record(z.string(), z.unknown());
const newRuleSchema = z.object({ ruleKey: z.string(), configuration });
const changeSchema = z.object({ configuration });

/** What Jira's workflow editor saves; only administrators of the project may. */
export const workflowRuleRoutes = (site: Site): Hono => {
  const app = new Hono();
  const rules = '/site/workflow/:project/:transition/rules';

  /** @throws Problem 403 */
  const editor = async (context: Context) => {
    const { jira } = site.runtime();
    const { accountId } = pageUser(context, jira, site.port);
    const projectKey = context.req.param('project') ?? '';
    const read = createJiraClient(jira, accountId);
    if (!(await holds(read, 'ADMINISTER_PROJECTS', { projectKey }))) {
      throw new Problem(403, 'Only administrators of the project change its workflow.');
    }
    return jira.workflow;
  };

  /** @throws Problem 400 with what the workflow has to say */
  const attempt = <Result>(edit: () => Result): Result => {
    try {
      return edit();
    } catch (error) {
      throw new Problem(400, error instanceof Error ? error.message : String(error));
    }
  };

  app.post(rules, async (context) => {
    const rule = await readBody(context, newRuleSchema);
    const { project, transition } = context.req.param();
    const workflow = await editor(context);
    return Response.json(attempt(() => workflow.addRule(project, transition, rule)));
  });
  app.put(`${rules}/:rule`, async (context) => {
    const change = await readBody(context, changeSchema);
    const { project, transition, rule } = context.req.param();
    const workflow = await editor(context);
    return Response.json(
      attempt(() => workflow.updateRule(project, transition, rule, change.configuration)),
    );
  });
  app.delete(`${rules}/:rule`, async (context) => {
    const { project, transition, rule } = context.req.param();
    const workflow = await editor(context);
    attempt(() => workflow.removeRule(project, transition, rule));
    return new Response(null, { status: 204 });
  });
  return app;
};
