import { describe, expect, it } from 'vitest';
import { watchKinds } from '../../../../../src/contract/monitoring';
import {
  kindChoices,
  summariseWatches,
  watchNames,
  watchRows,
} from '../../../../../static/panel/sections/monitoring/model/watch-rows';
import { drifting, quiet } from '../../../../support/surface-fixtures/fixture-monitoring';

const asOf = '2026-11-20T12:00:00.000Z';

describe('rows of watches', () => {
  it('stand worst first, with what never reported at the end', () => {
    const rows = watchRows(drifting, asOf);
    expect(rows.map(({ name, level }) => [name, level])).toEqual([
      ['accuracy', 'critical'],
      ['psi:age', 'warning'],
      ['toxicity', 'unknown'],
      ['p95_latency_ms', 'none'],
      ['complaints per 1000 answers', null],
    ]);
    expect(summariseWatches(rows)).toBe('5 watched, 1 at critical, 1 at warning, 1 at unknown');
    expect(summariseWatches(watchRows(quiet, asOf))).toBe('4 watched');
  });

  it('are one for each name, with what another source says of it', () => {
    const [accuracy] = drifting.watches;
    if (accuracy === undefined) throw new Error('nothing is watched');
    const alert = { ...accuracy, fingerprint: 'alert-1', level: 'critical' as const };
    const quietOne = { ...accuracy, fingerprint: 'report-1', level: 'none' as const };
    const older = { ...quietOne, fingerprint: 'report-0', observedAt: '2026-01-01T00:00:00.000Z' };
    const rowsOf = (watches: (typeof drifting)['watches']) =>
      watchRows({ ...drifting, plan: null, watches }, asOf).map(({ key, others }) => [
        key,
        ...others.map(({ fingerprint }) => fingerprint),
      ]);
    expect(rowsOf([older, alert, quietOne])).toEqual([['alert-1', 'report-1', 'report-0']]);
    expect(rowsOf([older, quietOne])).toEqual([['report-1', 'report-0']]);
    const second = { ...alert, fingerprint: 'alert-2' };
    expect(rowsOf([alert, second, older])).toEqual([['alert-1', 'report-0'], ['alert-2']]);
    const twice = watchRows({ ...drifting, plan: null, watches: [alert, second, older] }, asOf);
    expect(summariseWatches(twice)).toBe('1 watched, 1 at critical');
  });

  it('hold a value against the plan, else against what the tool states', () => {
    const against = Object.fromEntries(
      watchRows(drifting, asOf).map((row) => [row.name, row.against]),
    );
    expect(against['accuracy']).toEqual(['normal 0.912', 'alarms at < 0.85 (critical)']);
    expect(against['psi:age']).toEqual(['the tool alarms at 0.2']);
    expect(against['toxicity']).toEqual(['the tool’s own verdict']);
  });

  it('say what was reported without being planned', () => {
    const kinds = watchRows(drifting, asOf).map(({ name, kind }) => [name, kind]);
    expect(Object.fromEntries(kinds)).toMatchObject({ accuracy: 'Metric', toxicity: null });
  });

  it('name the mute that holds, and not one that is over', () => {
    const muteOf = (moment: string) =>
      watchRows(drifting, moment).find(({ name }) => name === 'psi:age')?.mute?.id ?? null;
    expect(muteOf(asOf)).toBe('m1');
    expect(muteOf('2026-12-24T00:00:00.000Z')).toBeNull();
  });

  it('can be reported on by every name once', () => {
    expect(watchNames(drifting)).toEqual([
      ...['accuracy', 'psi:age', 'p95_latency_ms', 'complaints per 1000 answers', 'toxicity'],
    ]);
  });

  it('know every kind of the contract', () => {
    expect(kindChoices.map(({ value }) => value)).toEqual([...watchKinds]);
  });
});
