import { describe, expect, it } from 'vitest';
import { readReportItem } from '../../../../static/report/projection';

const property = {
  ...{ v: 1, stage: 'validation', stageSince: '2026-11-02T09:00:00.000Z', gate: 'held' },
  ...{ nextStage: 'deployment', verdict: 'fail', version: 2, model: 'm 1', drift: 'watch' },
  criteria: { pass: 2, fail: 1, inconclusive: 0 },
  flags: ['psi:age'],
  why: 'because',
};

const issue = (assay: unknown): unknown => ({
  id: '10001',
  key: 'AI-1',
  fields: { summary: 'Triage', issuetype: { name: 'Model' } },
  properties: { assay },
});

describe('readReportItem', () => {
  it('reads what the app keeps for an item', () => {
    expect(readReportItem(issue(property))).toMatchObject({
      ...{ key: 'AI-1', summary: 'Triage', type: 'Model', stage: 'validation', gate: 'held' },
      ...{ verdict: 'fail', drift: 'watch', flags: ['psi:age'], version: 2 },
      criteria: { pass: 2, fail: 1, inconclusive: 0 },
    });
  });

  it('takes unknown for what it does not know, and never a good word', () => {
    const item = readReportItem(
      issue({ gate: 'ajar', verdict: 'great', drift: 7, criteria: { pass: -3, fail: 'x' } }),
    );
    expect(item).toMatchObject({
      ...{ gate: 'none', verdict: 'none', drift: 'unknown', stage: null },
      criteria: { pass: 0, fail: 0, inconclusive: 0 },
    });
  });

  it('leaves out issues the app keeps nothing about', () => {
    expect(readReportItem({ key: 'AI-2', fields: {} })).toBeNull();
    expect(readReportItem(issue('text'))).toBeNull();
    expect(readReportItem(null)).toBeNull();
  });
});
