import { describe, expect, it } from 'vitest';
import { operations } from '../../local/jira/operations';
import { classicScopes, granularScopes } from '../../local/jira/operations/facts';
import { sampleSite, send } from '../unit/local/jira/sample-site';
import { steps } from './jira-walk';
import { openApi, recordExchanges, type Violation } from './openapi';

/** What the document marks deprecated is served on purpose, and said to be so in the table. */
const deprecated = new Set(
  operations.filter((one) => one.deprecated === true).map((one) => one.path),
);

const unexpected = (violation: Violation): boolean =>
  violation.kind !== 'deprecated' ||
  !deprecated.has(violation.operation.split(' /rest/api/3')[1] ?? '');

const documented = (method: string, path: string) =>
  openApi().operations.find((one) => one.method === method && one.path === `/rest/api/3${path}`);

describe('the stand-in Jira', () => {
  it('answers every step of the walk as expected and as the document says', async () => {
    const site = sampleSite();
    const recorded = recordExchanges(site.jira);
    const walk = steps(site);
    const answers: string[] = [];
    for (const step of walk) {
      const { status } = await send(recorded, step.by, step.line, step.body);
      answers.push(`${step.line} ${status}`);
    }
    expect(answers).toEqual(walk.map(({ line, status }) => `${line} ${status}`));
    expect(recorded.violations.filter(unexpected)).toEqual([]);
  });

  it.each(operations.map((one) => [one.id, one] as const))('walks %s, well and badly', (_, one) => {
    const pattern = new RegExp(`^${one.method} ${one.path.replace(/\{\w+\}/g, '[^/?]+')}(\\?|$)`);
    const literal = (line: string): boolean =>
      operations.some(
        (other) => other !== one && line.split('?')[0] === `${other.method} ${other.path}`,
      );
    const walked = steps(sampleSite()).filter(({ line }) => pattern.test(line) && !literal(line));
    expect(walked.some(({ status }) => status < 300)).toBe(true);
    const declared = Object.keys(documented(one.method, one.path)?.responses ?? {});
    const canFail = declared.some((status) => ['400', '404'].includes(status));
    expect(!canFail || walked.some(({ status }) => status >= 400)).toBe(true);
  });

  it.each(operations.map((one) => [one.id, one] as const))('knows the facts of %s', (id, one) => {
    const operation = documented(one.method, one.path);
    const scopes = (state: string): string[] =>
      operation?.['x-atlassian-oauth2-scopes'].find((set) => set.state === state)?.scopes ?? [];
    expect(operation?.operationId).toBe(id);
    expect(classicScopes(one)).toEqual(scopes('Current'));
    expect(granularScopes(one)).toEqual(scopes('Beta'));
    expect(one.deprecated === true).toBe(operation?.deprecated);
    const open = operation?.security.some((way) => Object.keys(way).length === 0);
    expect(one.anonymous === true).toBe(open);
  });
});
