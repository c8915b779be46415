import { describe, expect, it } from 'vitest';
import { sevenStages } from '../../../../src/domain/lifecycle/presets';
import type { ReportItem } from '../../../../static/report/projection';
import { nameStage, sortItems, tally } from '../../../../static/report/tally';

const item = (key: string, part: Partial<ReportItem> = {}): ReportItem => ({
  ...{ id: key, key, summary: key, type: 'Model', stage: 'data', stageSince: null, gate: 'held' },
  ...{ nextStage: null, verdict: 'none', version: 1, model: null, drift: 'none', flags: [] },
  ...{ criteria: { pass: 1, fail: 0, inconclusive: 2 }, why: null },
  ...part,
});

const items = [
  item('AI-10', { stage: 'validation', verdict: 'pass', gate: 'open', drift: 'critical' }),
  item('AI-9', { stage: null, verdict: 'inconclusive', drift: 'unknown' }),
  item('AI-2', { stage: 'pilot', verdict: 'fail' }),
];

const order = (column: 'key' | 'stage' | 'verdict' | 'drift', isDescending = false): string[] =>
  sortItems(items, { column, isDescending }, sevenStages).map(({ key }) => key);

describe('tally', () => {
  const counted = tally(items, sevenStages);

  it('counts stages in their order, foreign ones and none behind', () => {
    expect(counted.stages.map(({ label, value }) => `${label} ${value}`)).toEqual([
      ...['Inception 0', 'Data 0', 'Experimentation 0', 'Validation 1', 'Deployment 0'],
      ...['Monitoring 0', 'Decommission 0', 'pilot 1', 'No stage yet 1'],
    ]);
  });

  it('loses no item', () => {
    const sum = (entries: { value: number }[]) =>
      entries.reduce((all, { value }) => all + value, 0);
    expect(sum(counted.stages)).toBe(3);
    expect(sum(counted.drift)).toBe(3);
  });

  it('counts gates, criteria and drift', () => {
    expect(counted.gates).toEqual({ open: 1, held: 2 });
    expect(counted.verdicts.map(({ value }) => value)).toEqual([3, 0, 6]);
  });

  it('shows stage ids where the lifecycle could not be read', () => {
    expect(tally(items, null).stages.map(({ label }) => label)).toEqual([
      ...['validation', 'pilot', 'No stage yet'],
    ]);
    expect(nameStage(null, 'data')).toBe('data');
    expect(nameStage(sevenStages, 'data')).toBe('Data');
  });
});

describe('sortItems', () => {
  it('knows that 10 comes behind 9', () => {
    expect(order('key')).toEqual(['AI-2', 'AI-9', 'AI-10']);
    expect(order('key', true)).toEqual(['AI-10', 'AI-9', 'AI-2']);
  });

  it('puts the worst first', () => {
    expect(order('verdict')).toEqual(['AI-2', 'AI-9', 'AI-10']);
    expect(order('drift')[0]).toBe('AI-10');
    expect(order('drift', true)[0]).toBe('AI-2');
  });
});
