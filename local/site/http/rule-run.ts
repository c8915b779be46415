import * as z from 'zod';
import type { ForgeHost } from '../../forge/host';
import type { RuleRun } from '../../forge/modules/automation';
import type { JiraClient } from './jira-client';

/** Work items that one run of a rule is tried on; a scheduled rule of Jira's takes more. */
const MOST_ITEMS = 20;

const foundSchema = z.object({
  issues: z.array(z.object({ key: z.string(), fields: z.object({ summary: z.string() }) })),
  nextPageToken: z.string().optional(),
});

type Found = z.output<typeof foundSchema>['issues'][number];
type Inputs = Readonly<Record<string, unknown>>;

export type RuleOutcome = { issueKey: string; inputs: Inputs; run: RuleRun };

/** The smart values of a work item that are filled in here; others stay as they are written. */
const fillIn = (value: unknown, { key, fields }: Found): unknown =>
  typeof value === 'string'
    ? value.replaceAll('{{issue.key}}', key).replaceAll('{{issue.summary}}', () => fields.summary)
    : value;

/**
 * Runs an action for each work item that a condition finds for the account of the rule, one after the
 * other as a rule does.
 * @throws Problem with Jira's own message where it does not take the condition
 */
export const runForEach = async (
  host: ForgeHost,
  read: JiraClient,
  rule: { action: string; inputs: Inputs; accountId: string; jql: string },
): Promise<{ items: RuleOutcome[]; more: boolean }> => {
  const found = await read('/search/jql', foundSchema, {
    ...{ jql: rule.jql, fields: ['summary'], maxResults: MOST_ITEMS },
  });
  const items: RuleOutcome[] = [];
  for (const issue of found.issues) {
    const inputs = Object.fromEntries(
      Object.entries(rule.inputs).map(([name, value]) => [name, fillIn(value, issue)]),
    );
    const { action: moduleKey, accountId } = rule;
    const run = await host.runRule({ moduleKey, inputs, accountId });
    items.push({ issueKey: issue.key, inputs, run });
  }
  return { items, more: found.nextPageToken !== undefined };
};
