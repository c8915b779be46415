import type { signalLevels } from '../../contract/evidence';

export type SignalLevel = (typeof signalLevels)[number];

/**
 * Mildest first. `unknown` is worse than anything short of an alarm: a feature nobody can see is not
 * known to be quiet.
 */
const ORDER: readonly SignalLevel[] = ['none', 'watch', 'unknown', 'warning', 'critical'];

/** The worst of the levels; `unknown` where there is none. */
export const worstLevel = (levels: readonly SignalLevel[]): SignalLevel => {
  const worst = Math.max(-1, ...levels.map((level) => ORDER.indexOf(level)));
  return ORDER[worst] ?? 'unknown';
};

/**
 * `estimated`: the performance was estimated without labels, as NannyML's CBPE does. The estimate
 * assumes that the relation of features to labels has not changed, so it cannot see that it has.
 */
export type LevelObservation = { level: SignalLevel; basis: 'observed' | 'estimated' };

/**
 * The level after one more observation of the same thing. What was observed replaces the level; what
 * was only estimated can raise it and never lowers it.
 */
export const foldLevel = (before: SignalLevel, next: LevelObservation): SignalLevel => {
  if (next.basis === 'observed') return next.level;
  return next.level === 'unknown' ? before : worstLevel([before, next.level]);
};
