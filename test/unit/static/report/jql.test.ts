import { describe, expect, it } from 'vitest';
import { and, projectClause, quote } from '../../../../static/report/jira/jql';

describe('quote', () => {
  it('leaves a plain value as it is, in quotes', () => {
    expect(quote('data')).toBe('"data"');
  });

  it('lets no value end its quotes', () => {
    expect(quote('x" OR project = "SECRET')).toBe(String.raw`"x\" OR project = \"SECRET"`);
    expect(quote('x\\')).toBe(String.raw`"x\\"`);
    expect(quote('x\\" OR key = 1')).toBe(String.raw`"x\\\" OR key = 1"`);
  });

  it('keeps a value on one line', () => {
    expect(quote('a\nb\u0000c')).toBe('"a b c"');
  });
});

describe('and', () => {
  it('joins the clauses that are there', () => {
    expect(and(projectClause('AI'), null, '', 'aiGate = "held"')).toBe(
      'project = "AI" AND aiGate = "held"',
    );
    expect(and(null, '')).toBe('');
  });
});
