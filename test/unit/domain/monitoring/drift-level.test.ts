import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signalLevels } from '../../../../src/contract/evidence';
import type { MonitoringState } from '../../../../src/contract/types';
import { driftOf } from '../../../../src/domain/monitoring/drift-level';
import { isWorse } from '../../../../src/words/levels';
import { NOW, anItem, daysAgo } from '../../../support/builders/builders';
import { aPlan, aWatch, watching } from '../../../support/builders/monitoring-builders';

const drift = (monitoring: Partial<MonitoringState>, now = NOW) => {
  const { level, flags } = driftOf(anItem('', [], { monitoring: watching(monitoring) }), now);
  return { level, flags };
};

/** Reports on the feature `age` are owed since long ago; the last one came so many days ago. */
const reported = (days: number): Partial<MonitoringState> => ({
  plan: aPlan({ watches: [{ name: 'age', kind: 'input-feature', reference: null, alert: null }] }),
  owedSince: daysAgo(60),
  lastReportAt: daysAgo(days),
});

const clean = aWatch({ state: 'clean', level: 'none' });

describe('the drift level', () => {
  it('is unknown while nothing has been observed', () => {
    expect(drift({})).toEqual({ level: 'unknown', flags: [] });
    expect(drift({ plan: aPlan(), owedSince: daysAgo(1) })).toEqual({
      level: 'unknown',
      flags: [],
    });
  });

  it('is none where all that was observed is in order', () => {
    expect(drift({ ...reported(1), watches: [clean] })).toEqual({ level: 'none', flags: [] });
    expect(drift({ watches: [clean] })).toEqual({ level: 'none', flags: [] });
  });

  it.each([
    ['at the end of the grace', 8, 'none', []],
    ['a moment later', 8 + 1 / 86_400, 'unknown', ['overdue']],
  ] as const)('is by silence, %s', (_what, days, level, flags) => {
    expect(drift({ ...reported(days), watches: [clean] })).toEqual({ level, flags });
  });

  it.each([
    ['watch', 'unknown'],
    ['warning', 'warning'],
    ['critical', 'critical'],
  ] as const)('%s in silence is %s, with the flag beside it', (level, expected) => {
    expect(drift({ ...reported(30), watches: [aWatch({ level })] })).toEqual({
      level: expected,
      flags: ['overdue', 'psi:age'],
    });
  });

  it('does not take what cannot be judged for no drift', () => {
    expect(
      drift({ ...reported(1), watches: [clean, aWatch({ fingerprint: 'x', level: 'unknown' })] }),
    ).toEqual({ level: 'unknown', flags: ['psi:age'] });
  });

  it('counts what is muted, and says so until the very moment the mute ends', () => {
    const mute = { id: 'm', reason: 'load test', by: 'pm', at: daysAgo(2) };
    const muted = {
      ...reported(1),
      watches: [aWatch()],
      mutes: [{ ...mute, fingerprint: 'evidently:age', until: daysAgo(-1) }],
    };
    expect(drift(muted)).toEqual({ level: 'warning', flags: ['muted', 'psi:age'] });
    expect(drift(muted, Date.parse(daysAgo(-1)))).toEqual({ level: 'warning', flags: ['psi:age'] });
  });

  it('says where reports are about another version than the one declared', () => {
    expect(drift({ ...reported(1), watches: [clean], reportedVersion: '1.3.0' })).toEqual({
      level: 'none',
      flags: ['version-mismatch'],
    });
  });

  it('has at most ten flags of at most 40 characters', () => {
    const watches = Array.from({ length: 30 }, (_, index) =>
      aWatch({ fingerprint: `f${index}`, name: `Feature ${index} ${'x'.repeat(90)}` }),
    );
    const { flags } = drift({ ...reported(1), watches });
    expect(flags).toHaveLength(10);
    expect(flags.every((flag) => flag.length <= 40 && flag === flag.toLowerCase())).toBe(true);
  });

  it('never falls when one more watch fires', () => {
    const watch = fc
      .tuple(fc.constantFrom(...signalLevels), fc.constantFrom('firing', 'clean', 'resolved'))
      .map(([level, state]) => aWatch({ level, state }));
    fc.assert(
      fc.property(
        fc.array(watch, { maxLength: 6 }),
        watch,
        fc.integer({ min: 0, max: 20 }),
        (all, more, days) => {
          const before = drift({ ...reported(days), watches: all });
          const after = drift({ ...reported(days), watches: [...all, more] });
          expect(isWorse(before.level, after.level)).toBe(false);
        },
      ),
    );
  });
});
