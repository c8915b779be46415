import type { ItemView } from '../../../src/contract/types';

export type DriftLevel = ItemView['drift']['level'];

/** As the app orders levels: what is not known may hide anything but an alarm. */
const worstFirst: readonly DriftLevel[] = ['critical', 'warning', 'unknown', 'watch', 'none'];

/** Place of a level where the worst stands first. */
export const rankOf = (level: DriftLevel): number => worstFirst.indexOf(level);

/** The worst of the levels; `none` where there is none. */
export const worstOf = (levels: readonly DriftLevel[]): DriftLevel =>
  worstFirst.find((level) => levels.includes(level)) ?? 'none';
