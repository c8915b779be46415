import { describe, expect, it } from 'vitest';
import { as, asApp, at, each, sampleSite, send, startTime } from './sample-site';

const site = sampleSite();
const sprint = (id: number, name: string, state: string) => ({ id, name, state, boardId: 1 });
const [first, second] = [sprint(1, 'Sprint one', 'closed'), sprint(2, 'Sprint two', 'active')];
site.jira.admin.createField({ key: 'sprint', name: 'Sprint', type: 'sprint', list: true });
site.jira.admin.setField('AI-1', 'Sprint', [first]);
site.jira.admin.setField('AI-2', 'Sprint', [first, second]);
site.jira.admin.setProperty('AI-1', 'assay', {
  ...{ stage: 'validation', gate: { open: 2 }, reviewedAt: '2026-11-01' },
  flags: ['psi:age', 'late'],
});
site.jira.admin.addComment('AI-2', 'Recall dropped after the release.');

const keys = async (jql: string, by = as(site.ids.admin)): Promise<unknown> => {
  const { body } = await send(site.jira, by, 'POST /search/jql', { jql, fields: ['summary'] });
  return at(body, 'issues') === undefined ? body : each(at(body, 'issues'), 'key');
};

const problem = async (jql: string): Promise<unknown> =>
  at(
    (await send(site.jira, as(site.ids.admin), 'POST /search/jql', { jql })).body,
    'errorMessages.0',
  );

describe('JQL', () => {
  it.each([
    ['project = AI', ['AI-4', 'AI-3', 'AI-2', 'AI-1']],
    ['project = "AI delivery" ORDER BY key', ['AI-1', 'AI-2', 'AI-3', 'AI-4']],
    [
      'project in (AI, SEC) ORDER BY project DESC, key ASC',
      ['SEC-1', 'AI-1', 'AI-2', 'AI-3', 'AI-4'],
    ],
    ['project != AI', ['SEC-1']],
    ['key = AI-1', ['AI-1']],
    ['issuekey in (ai-1, "AI-2")', ['AI-2', 'AI-1']],
    ['id = 10001', ['AI-1']],
    ['parent = AI-1', ['AI-4']],
    ['status = validation', ['AI-2']],
    ['status = "To Do" AND project = AI', ['AI-3', 'AI-1']],
    ['project = AI AND status != "To Do" ORDER BY status', ['AI-4', 'AI-2']],
    ['statusCategory = "In Progress"', ['AI-2']],
    ['statusCategory = done', ['AI-4']],
    ['type = Sub-task', ['AI-4']],
    ['priority = High', ['AI-2']],
    ['assignee = "ds@example.test"', ['AI-1']],
    ['assignee = currentUser()', ['AI-3']],
    ['assignee in membersOf("data-scientists")', ['AI-1']],
    ['project = AI AND assignee is EMPTY ORDER BY key', ['AI-2', 'AI-4']],
    ['assignee IS NOT null ORDER BY key', ['AI-1', 'AI-3']],
    [
      'assignee in (EMPTY, "ds@example.test") AND project = AI ORDER BY key',
      ['AI-1', 'AI-2', 'AI-4'],
    ],
    ['labels = Model', ['AI-1']],
    ['labels in (fraud, other)', ['AI-1']],
    ['labels not in (fraud)', []],
    ['summary ~ "model cards"', ['AI-1']],
    ['summary ~ "\\"churn model\\""', ['AI-2']],
    ['summary ~ "mod*" ORDER BY key', ['AI-1', 'AI-2', 'SEC-1']],
    ['text ~ "payments"', ['AI-1']],
    ['text ~ "release"', ['AI-2']],
    ['description ~ payments', ['AI-1']],
    ['project = AI AND summary !~ model ORDER BY key', ['AI-3', 'AI-4']],
    ['created >= -1w AND project = AI ORDER BY key', ['AI-1', 'AI-3', 'AI-4']],
    ['created < -5d', ['AI-2']],
    ['created < "2026-11-15 00:00"', ['AI-2']],
    ['created >= startOfDay() and created <= endOfDay() and project = SEC', ['SEC-1']],
    ['updated > now()', []],
    ['due = 2026-12-24', ['AI-1']],
    ['NOT (project = SEC OR key = AI-4) AND type = Task ORDER BY key', ['AI-1', 'AI-2', 'AI-3']],
    ['project = SEC or project = AI and status = Done', ['AI-4', 'SEC-1']],
    ['"AI lifecycle stage" = VALIDATION', ['AI-1']],
    ['"AI lifecycle stage" in (data, validation) ORDER BY "AI lifecycle stage"', ['AI-2', 'AI-1']],
    ['cf[10050] = data', ['AI-2']],
    ['project = AI AND cf[10050] is EMPTY ORDER BY key', ['AI-3', 'AI-4']],
    ['"AI acceptance threshold".Metric = recall', ['AI-1']],
    ['"AI acceptance threshold".target >= 0.9', ['AI-1']],
    ['"AI acceptance threshold".Target > 0.9', []],
    ['cf[10051].Target < 1', ['AI-1']],
    ['"AI acceptance threshold".Owner = "ds@example.test"', ['AI-1']],
    ['"AI acceptance threshold" ~ recall', ['AI-1']],
    ['"AI drift risk" = "late labels"', ['AI-1']],
    ['"AI drift risk" is not EMPTY', ['AI-1']],
    ['aiStage = validation', ['AI-1']],
    ['aiOpenChecks > 1', ['AI-1']],
    ['aiReviewedAt >= "2026-10-01" AND aiReviewedAt < -1w', ['AI-1']],
    ['aiOpenChecks >= 2', ['AI-1']],
    ['aiOpenChecks < 2', []],
    ['aiOpenChecks in (1, 2)', ['AI-1']],
    ['aiReviewedAt <= "-14d"', ['AI-1']],
    ['aiReviewedAt <= "-30d"', []],
    ['project = AI AND aiStage is EMPTY ORDER BY key', ['AI-2', 'AI-3', 'AI-4']],
    ['aiOpenChecks is not EMPTY', ['AI-1']],
    ['aiOverdue is EMPTY AND project = SEC', ['SEC-1']],
    ['aiStage in ("data", "validation")', ['AI-1']],
    ['aiFlag = "psi:age"', ['AI-1']],
    ['aiFlag in (nothing, late)', ['AI-1']],
    ['aiFlag is not EMPTY', ['AI-1']],
    ['project = AI AND aiFlag != late', []],
    ['sprint in openSprints() ORDER BY key', ['AI-2']],
    ['sprint in closedSprints() ORDER BY key', ['AI-1', 'AI-2']],
    ['sprint not in openSprints()', ['AI-1']],
    ['sprint in futureSprints()', []],
    ['sprint = "Sprint one" ORDER BY key', ['AI-1', 'AI-2']],
    ['sprint = 2', ['AI-2']],
    ['project = AI AND sprint is EMPTY ORDER BY key', ['AI-3', 'AI-4']],
    ['project = AI ORDER BY assignee DESC, key ASC', ['AI-2', 'AI-4', 'AI-1', 'AI-3']],
    ['issue.property[assay].stage = validation', ['AI-1']],
    ["issue.property['assay'].gate.open = 2", ['AI-1']],
    ['status = Done && type = Sub-task || key = SEC-1', ['AI-4', 'SEC-1'].reverse()],
  ])('%s', async (jql, expected) => {
    const found = await keys(jql);
    const ordered = jql.includes('ORDER BY') || expected.length < 2;
    expect(ordered ? found : new Set(found as string[])).toEqual(
      ordered ? expected : new Set(expected),
    );
  });

  it.each([
    [
      '',
      'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.',
    ],
    [
      'ORDER BY key',
      'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.',
    ],
    ['colour = red', "Field 'colour' does not exist or you do not have permission to view it."],
    [
      'issue.property[assay].secret = 1',
      "Field 'issue.property[assay].secret' does not exist or you do not have permission to view it.",
    ],
    [
      '"AI acceptance threshold".Nope = 1',
      "Field 'AI acceptance threshold.Nope' does not exist or you do not have permission to view it.",
    ],
    ['project = NOPE', "The value 'NOPE' does not exist for the field 'project'."],
    ['status = Nope', "The value 'Nope' does not exist for the field 'status'."],
    ['assignee = nobody', "The value 'nobody' does not exist for the field 'assignee'."],
    ['key = AI-99', "An issue with key 'AI-99' does not exist for field 'key'."],
    ['summary = x', "The operator '=' is not supported by the 'summary' field."],
    ['status > Done', "The operator '>' is not supported by the 'status' field."],
    ['aiStage > a', "The operator '>' is not supported by the 'aiStage' field."],
    ['aiOpenChecks > two', "Value 'two' for the field 'aiOpenChecks' is not a valid number."],
    [
      'status = In Progress',
      "Error in the JQL Query: Expecting either 'OR' or 'AND' but got 'Progress'. (line 1, character 13)",
    ],
    [
      'project AI',
      "Error in the JQL Query: Expecting operator but got 'AI'. The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'. (line 1, character 9)",
    ],
    [
      'project = "AI',
      "Error in the JQL Query: The quoted string 'AI' has not been completed. (line 1, character 11)",
    ],
    [
      '(project = AI',
      "Error in the JQL Query: Expecting ')' before the end of the query. (line 1, character 14)",
    ],
    [
      'project =',
      'Error in the JQL Query: Expecting either a value, list or function before the end of the query. (line 1, character 10)',
    ],
    [
      'project = AI AND',
      'Error in the JQL Query: Expecting a field name at the end of the query. (line 1, character 17)',
    ],
    ['assignee = nope()', "Unable to find JQL function 'nope()'."],
    ['assignee in openSprints()', "Unable to find JQL function 'openSprints()'."],
    ['sprint = "Sprint nine"', "The value 'Sprint nine' does not exist for the field 'sprint'."],
  ])('refuses %s', async (jql, message) => {
    expect(await problem(jql)).toBe(message);
  });

  it('names the formats a date may have', async () => {
    expect(await problem('created > soon')).toContain(
      "Date value 'soon' for field 'created' is invalid",
    );
    expect(await problem('created > 2026-02-30')).toContain("Date value '2026-02-30'");
  });

  it('reckons from the clock of the site', async () => {
    const moving = sampleSite();
    const found = async () =>
      at(
        (
          await send(moving.jira, asApp(), 'POST /search/approximate-count', {
            jql: 'project = AI and created > -1d',
          })
        ).body,
        'count',
      );
    expect(await found()).toBe(3);
    moving.clock.advance(2 * 86_400_000);
    expect(moving.clock.now()).toBeGreaterThan(startTime);
    expect(await found()).toBe(0);
  });
});
