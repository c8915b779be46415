import { describe, expect, it } from 'vitest';
import {
  groupChanges,
  kindOfChange,
  lastMonday,
  localDay,
  startOfDay,
  type Decision,
} from '../../../../static/report/model/changes';

const at = '2026-11-27T10:00:00.000Z';
const entry = (kind: string, body: Decision['body'], more: Partial<Decision> = {}): Decision => ({
  ...{ issueId: '1', issueKey: 'AI-1', seq: 1, at, kind, body, previous: '', hash: '' },
  ...{ actor: { kind: 'app' }, told: { sentence: kind, details: [] } },
  ...more,
});

describe('what changed since a day', () => {
  it.each([
    ['gate-decided', { decision: 'allow' }, 'passed'],
    ['gate-decided', { decision: 'refuse' }, 'failed'],
    ['drift-changed', { from: 'none', to: 'warning' }, 'drifted'],
    ['drift-changed', { from: 'critical', to: 'none' }, 'recovered'],
    ['drift-changed', { from: 'none', to: 'none' }, null],
    ['finding-raised', { kind: 'moved-without-gate' }, 'without-gate'],
    ['finding-raised', { kind: 'projection-changed' }, null],
    ['criteria-locked', { changes: [{ kind: 'tightened' }, { kind: 'loosened' }] }, 'widened'],
    ['criteria-locked', { changes: [{ kind: 'tightened' }] }, null],
    ['approval-given', {}, null],
  ] as const)('%s of %j is %s', (kind, body, expected) => {
    expect(kindOfChange(entry(kind, structuredClone(body) as Decision['body']))).toBe(expected);
  });

  it('has the worst first, and nothing from before', () => {
    const entries = [
      entry('gate-decided', { decision: 'allow' }),
      entry('drift-changed', { from: 'none', to: 'critical' }),
      entry('gate-decided', { decision: 'refuse' }, { at: '2026-11-01T10:00:00.000Z' }),
    ];
    const groups = groupChanges(entries, Date.parse('2026-11-23T00:00:00.000Z'));
    expect(groups.map(({ kind }) => kind)).toEqual(['drifted', 'passed']);
  });

  it('begins at the last Monday, which on a Monday is a week ago', () => {
    const noon = (day: string): number => new Date(`${day}T12:00:00`).getTime();
    expect(lastMonday(noon('2026-11-27'))).toBe('2026-11-23');
    expect(lastMonday(noon('2026-11-29'))).toBe('2026-11-23');
    expect(lastMonday(noon('2026-11-23'))).toBe('2026-11-16');
    expect(localDay(new Date(startOfDay('2026-11-23') ?? 0))).toBe('2026-11-23');
    expect(startOfDay('')).toBeNull();
  });
});
