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

  it('reads what it asks of people, and kinds it does not know not at all', () => {
    const since = '2026-11-02T09:00:00.000Z';
    const asks = [
      { kind: 'approval', who: 'a', since, due: null },
      { kind: 'finding', who: 'a', since, due: null, count: 4 },
      { kind: 'coffee', who: null, since, due: null },
      { kind: 'data', who: null, due: '2026-12-01' },
    ];
    expect(
      readReportItem(issue({ asks, ask: ['approval', 'coffee'], tier: 'high' })),
    ).toMatchObject({
      asks: [{ ...asks[0] }, asks[1]],
      ask: ['approval'],
      tier: 'high',
      nextDate: null,
    });
  });

  it('reads the worst criterion only where there is a target to draw', () => {
    const worst = {
      ...{ line: 'auc >= 0.9', metric: 'auc', unit: 'number', comparator: '>=', target: 0.9 },
      ...{ confidence: 0.95, estimate: 0.88, lower: null, upper: 0.92, trials: 100 },
      verdict: 'inconclusive',
    };
    expect(readReportItem(issue({ worst }))?.worst).toEqual(worst);
    expect(readReportItem(issue({ worst: { ...worst, target: 'high' } }))?.worst).toBeNull();
  });

  it('knows the owner', () => {
    const owned = {
      key: 'AI-1',
      fields: { assignee: { accountId: 'a', displayName: 'Dana Scientist' } },
      properties: { assay: property },
    };
    expect(readReportItem(owned)?.owner).toEqual({ id: 'a', name: 'Dana Scientist' });
    expect(readReportItem(issue(property))?.owner).toBeNull();
  });

  it('leaves out issues the app keeps nothing about', () => {
    expect(readReportItem({ key: 'AI-2', fields: {} })).toBeNull();
    expect(readReportItem(issue('text'))).toBeNull();
    expect(readReportItem(null)).toBeNull();
  });
});
