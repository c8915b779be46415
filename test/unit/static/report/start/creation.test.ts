import { describe, expect, it } from 'vitest';
import {
  plainDocument,
  toIssueUpdate,
  type Draft,
} from '../../../../../static/report/start/model/draft';
import { batchesOf, readOutcomes } from '../../../../../static/report/start/model/outcome';
import { pickable } from '../../../../../static/report/start/model/pickable';

const draft = (summary: string, more: Partial<Draft> = {}): Draft => ({
  ...{ id: summary, summary, typeId: '1', description: null, due: null, labels: [] },
  ...more,
});
const refused = (failedElementNumber: number) => ({
  ...{ status: 400, failedElementNumber },
  elementErrors: { errorMessages: [], errors: { duedate: 'Field cannot be set.' } },
});
const made = (number: number) => ({ id: `100${number}`, key: `AI-${number}`, self: 'x' });

describe('a draft', () => {
  it('says to Jira only what it knows', () => {
    expect(toIssueUpdate(draft('Churn'), 'AI')).toEqual({
      fields: { project: { key: 'AI' }, issuetype: { id: '1' }, summary: 'Churn' },
    });
    const full = draft('Churn', {
      ...{ due: '2026-12-24', labels: ['nlp'], description: plainDocument('Why.\n\nHow.') },
    });
    expect(toIssueUpdate(full, 'AI')).toMatchObject({
      fields: { duedate: '2026-12-24', labels: ['nlp'], description: { type: 'doc', version: 1 } },
    });
  });

  it('has no description where there are no words, because Jira takes no empty text', () => {
    expect(plainDocument(' \n ')).toBeNull();
    expect(plainDocument('a\n\nb')?.content).toHaveLength(2);
  });
});

describe('what became of a request', () => {
  const drafts = ['a', 'b', 'c'].map((name) => draft(name));

  it('is told of each draft, whichever failed', () => {
    const answer = { issues: [made(1), made(2)], errors: [refused(1)] };
    expect(readOutcomes(drafts, answer)).toMatchObject([
      { kind: 'created', draft: { id: 'a' }, key: 'AI-1' },
      { kind: 'failed', draft: { id: 'b' }, why: 'duedate: Field cannot be set.' },
      { kind: 'created', draft: { id: 'c' }, id: '1002' },
    ]);
  });

  it('is not guessed where the answer does not speak of each', () => {
    expect(readOutcomes(drafts, { issues: [made(1)], errors: [] })).toBeNull();
    const tooMany = { issues: [1, 2, 3, 4].map(made), errors: [] };
    expect(readOutcomes(drafts, tooMany)).toBeNull();
    expect(readOutcomes(drafts, { errorMessages: ['no'] })).toBeNull();
  });

  it('comes in requests that Jira takes', () => {
    const sizes = batchesOf(Array.from({ length: 120 }, (_, one) => one)).map(
      ({ length }) => length,
    );
    expect(sizes).toEqual([50, 50, 20]);
    expect(batchesOf([])).toEqual([]);
  });
});

describe('what can be picked', () => {
  it('is in a mapped status and of a governed work type', () => {
    const statusStages = { '3': 'data', '4': 'validation' };
    expect(pickable('AI', { statusStages, governedTypes: ['1'] })).toBe(
      'project = "AI" AND aiGate is EMPTY AND status in (3, 4) AND issuetype in (1)',
    );
    expect(pickable('AI', { statusStages, governedTypes: null })).not.toContain('issuetype');
  });

  it('is nothing where no status or no type is', () => {
    expect(pickable('AI', { statusStages: {}, governedTypes: null })).toBeNull();
    expect(pickable('AI', { statusStages: { '3': 'data' }, governedTypes: [] })).toBeNull();
  });
});
