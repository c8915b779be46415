/** How far what is watched has drifted; `unknown` where nobody can tell. */
export const levels = ['none', 'watch', 'warning', 'critical', 'unknown'] as const;

export type Level = (typeof levels)[number];

/**
 * From good to bad. What is not known is worse than something to keep an eye on, because anything may
 * hide behind it, and better than an alarm that somebody has seen.
 */
const order: readonly Level[] = ['none', 'watch', 'unknown', 'warning', 'critical'];

const rankOf = (level: Level): number => order.indexOf(level);

/** Whether `a` is worse than `b`. */
export const isWorse = (a: Level, b: Level): boolean => rankOf(a) > rankOf(b);

export const worseOf = (a: Level, b: Level): Level => (isWorse(a, b) ? a : b);

/** Place of a level where the worst stands first, from 0. */
export const placeOf = (level: Level): number => order.length - 1 - rankOf(level);

/** For sorting, the worst first. */
export const byWorst = (a: Level, b: Level): number => rankOf(b) - rankOf(a);

/** Levels at which people have to decide. */
export type AlarmLevel = 'warning' | 'critical';

export const isAlarm = (level: Level): level is AlarmLevel =>
  level === 'warning' || level === 'critical';

/** The worst of the levels; `unknown` where there is none: what nobody can see is not known to be quiet. */
export const worstLevel = (levels: readonly Level[]): Level => {
  const [first, ...others] = levels;
  return first === undefined ? 'unknown' : others.reduce(worseOf, first);
};
