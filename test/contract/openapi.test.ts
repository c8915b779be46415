import { describe, expect, it } from 'vitest';
import { validateExchange, type Exchange } from './openapi';

const exchange = (
  line: string,
  status: number,
  options: { request?: unknown; response?: unknown } = {},
): Exchange => {
  const [method = '', path = ''] = line.split(' ');
  const text = (body: unknown): string => (body === undefined ? '' : JSON.stringify(body));
  return {
    request: {
      method,
      url: `https://site.example.test/rest/api/3${path}`,
      headers: { 'content-type': 'application/json' },
      bodyText: text(options.request),
    },
    response: { status, bodyText: text(options.response) },
  };
};

const kinds = (...args: Parameters<typeof exchange>): string[] =>
  validateExchange(exchange(...args)).map(({ kind }) => kind);

const issue = { id: '10001', key: 'AI-1', fields: { summary: 'x' } };

describe('validateExchange', () => {
  it('finds nothing in a sound exchange', () => {
    expect(kinds('GET /issue/AI-1?fields=summary,status', 200, { response: issue })).toEqual([]);
    expect(kinds('PUT /issue/AI-1', 204, { request: { fields: { summary: 'x' } } })).toEqual([]);
  });

  it('names a path or method that the document does not have', () => {
    expect(kinds('GET /nothing', 200)).toEqual(['path']);
    expect(kinds('PATCH /issue/AI-1', 200)).toEqual(['method']);
  });

  it('does not take an operation that is not kept for one that is', () => {
    expect(kinds('GET /issue/createmeta', 200, { response: issue })).toEqual(['path']);
  });

  it('names a query parameter that is unknown, missing or of the wrong type', () => {
    expect(kinds('GET /issue/AI-1?colour=red', 200, { response: issue })).toEqual(['parameter']);
    expect(kinds('GET /user/groups', 200, { response: [] })).toEqual(['parameter']);
    expect(kinds('GET /issue/AI-1/comment?startAt=two', 200, { response: {} })).toEqual([
      'parameter',
    ]);
    expect(kinds('GET /issue/AI-1/comment?orderBy=colour', 200, { response: {} })).toEqual([
      'parameter',
    ]);
    expect(kinds('GET /search/jql?reconcileIssues=AI-1', 200, { response: {} })).toEqual([
      'parameter',
    ]);
  });

  it('names a request body that is missing, undeclared or malformed', () => {
    expect(kinds('POST /search/jql', 200, { response: {} })).toEqual(['request-body']);
    expect(
      kinds('POST /search/jql', 200, { request: { jql: 'x', pages: 1 }, response: {} }),
    ).toEqual(['request-body']);
    expect(kinds('GET /myself', 200, { request: {}, response: {} })).toEqual(['request-body']);
    expect(
      kinds('POST /search/approximate-count', 200, { request: { jql: 1 }, response: {} }),
    ).toEqual(['request-body']);
  });

  it('forgives the request where the answer is that it was bad', () => {
    expect(kinds('POST /search/jql', 400, { request: { jql: 1 } })).toEqual([]);
  });

  it('names an undeclared status, but not one of the platform in front', () => {
    expect(kinds('GET /issue/AI-1', 418)).toEqual(['status']);
    expect(kinds('GET /issue/AI-1', 500)).toEqual(['status']);
    expect(kinds('GET /issue/AI-1', 429)).toEqual([]);
    expect(kinds('GET /issuetype', 401)).toEqual([]);
  });

  it('names an answer that is not of the declared shape', () => {
    expect(kinds('GET /issue/AI-1', 200, { response: { ...issue, colour: 'red' } })).toEqual([
      'response-body',
    ]);
    expect(kinds('GET /issue/AI-1', 200, { response: { ...issue, id: 10001 } })).toEqual([
      'response-body',
    ]);
    expect(kinds('GET /issue/AI-1', 200)).toEqual(['response-body']);
    expect(kinds('PUT /issue/AI-1', 204, { request: {}, response: {} })).toEqual(['response-body']);
    const bad = { values: [{ id: '1', created: 'yesterday' }] };
    expect(kinds('GET /issue/AI-1/changelog', 200, { response: bad })).toEqual(['response-body']);
  });

  it('takes null where the document says so and nowhere else', () => {
    const group = { name: 'viewers', groupId: null };
    expect(kinds('GET /user/groups?accountId=a', 200, { response: [group] })).toEqual([]);
    const nameless = { name: null };
    expect(kinds('GET /user/groups?accountId=a', 200, { response: [nameless] })).toEqual([
      'response-body',
    ]);
  });

  it('names a deprecated operation', () => {
    expect(kinds('GET /priority', 200, { response: [] })).toEqual(['deprecated']);
  });
});
