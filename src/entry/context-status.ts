import * as z from 'zod';
import { createViewer } from '../adapters/jira/issues';
import { readStanding, type StandingLine } from '../app/item/read-standing';
import { createDeps } from './deps';

/** What Jira hands over: the work item on whose view the line stands. */
const payloadSchema = z.object({
  extension: z.object({
    issue: z.object({ id: z.coerce.string() }),
    project: z.object({ id: z.coerce.string() }),
  }),
});

/** Forge names the person in the invocation's context where there is one. */
const contextSchema = z.object({ principal: z.object({ accountId: z.string() }) });

type Lozenge = { label: string; type: 'default' | 'success' | 'moved' | 'removed' };
type DynamicProperties = { status?: { type: 'lozenge'; value: Lozenge } };

/**
 * `dynamicProperties` of the issue context: the lozenge beside "AI governance" on a work item.
 *
 * Atlassian documents the payload as site, work item and project; a person is not promised. Only Jira
 * can call the function, and it does so while it draws the view of a work item, which it shows to
 * nobody who may not browse it. Where Forge does name a person, Jira is asked about that person all the
 * same, and the line stays empty for one who may not. It says stage, gate and drift, never evidence.
 * @see https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-issue-context/
 */
export const onContextStatus = async (
  payload: unknown,
  context: unknown,
): Promise<DynamicProperties> => {
  const { issue, project } = payloadSchema.parse(payload).extension;
  const person = contextSchema.safeParse(context).data?.principal.accountId;
  if (person !== undefined && !(await createViewer(person).browsable([issue.id])).has(issue.id)) {
    return {};
  }
  const standing = await readStanding(createDeps())(issue.id, project.id);
  return standing === null ? {} : { status: { type: 'lozenge', value: lozengeOf(standing) } };
};

const lozengeOf = (standing: StandingLine): Lozenge => ({
  label: standing.line,
  type: toneOf(standing),
});

const toneOf = ({ gate, drift }: StandingLine): Lozenge['type'] => {
  if (drift === 'critical') return 'removed';
  if (gate === 'held' || drift === 'warning') return 'moved';
  return gate === 'open' ? 'success' : 'default';
};
