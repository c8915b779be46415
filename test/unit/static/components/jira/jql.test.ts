import { describe, expect, it } from 'vitest';
import {
  all,
  any,
  compare,
  inOpenSprints,
  inProject,
  is,
  isEmpty,
  isGoverned,
  not,
  oneOf,
  quoted,
  searchUrl,
  toJql,
} from '../../../../../static/components/jira/jql';
import { parseJql } from '../../../../../local/jira/jql/parse';

describe('a query', () => {
  it('is joined with brackets where words of two kinds meet', () => {
    const where = all(
      inProject('AI'),
      any(is('aiGate', 'held'), is('aiVerdict', 'fail')),
      compare('aiStageSince', '<=', '-14d'),
    );
    expect(where).toBe(
      'project = "AI" AND (aiGate = "held" OR aiVerdict = "fail") AND aiStageSince <= "-14d"',
    );
  });

  it('puts what it finds in order', () => {
    const sorts = [{ field: 'updated', isDescending: true }, { field: 'key' }] as const;
    expect(toJql(inProject('AI'), ...sorts)).toBe('project = "AI" ORDER BY updated DESC, key ASC');
  });

  it('leads to the page of Jira that shows what it finds', () => {
    expect(searchUrl(oneOf('aiDrift', ['warning', 'critical']))).toBe(
      '/issues/?jql=aiDrift%20in%20(%22warning%22%2C%20%22critical%22)',
    );
  });

  it('leaves out what says nothing', () => {
    expect(all(inProject('AI'), null, is('aiGate', 'held'))).toBe(
      'project = "AI" AND aiGate = "held"',
    );
  });

  it('is never made of nothing', () => {
    expect(() => all()).toThrow(RangeError);
    expect(() => oneOf('aiStage', [])).toThrow(RangeError);
  });

  it.each([
    'say "held"',
    'back\\slash',
    'ends with \\',
    '" OR project = SEC',
    "it's",
    'two\nlines',
    'a\u0000byte',
  ])('keeps %j within its quotes', (text) => {
    const { where } = parseJql(is('aiModel', text));
    const value = text.replace(/\p{Cc}/u, ' ');
    expect(where).toMatchObject({ kind: 'clause', operand: { kind: 'value', text: value } });
  });

  it('is understood by Jira in all its parts', () => {
    const where = all(
      isGoverned,
      inOpenSprints,
      not(isEmpty('assignee')),
      compare('created', '>', 5),
    );
    expect(() => parseJql(toJql(where, { field: 'aiStage' }))).not.toThrow();
    expect(quoted('a')).toBe('"a"');
  });
});
