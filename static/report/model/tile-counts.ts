import type { Lifecycle } from '../../../src/contract/types';
import { pickOf, type Pick } from './pick';

export type Tone = 'fill' | 'success' | 'danger' | 'warning' | 'neutral';

/** A number that is asked of Jira by its pick, and how it is shown. */
export type Entry = {
  id: string;
  label: string;
  tone: Tone;
  pick: Pick;
  /** A part of the number above it, which already counts its items. */
  isPart?: true;
};
export type Counted = Entry & { value: number };

const entry = (by: Pick['by'], id: string, label: string, tone: Tone): Entry => ({
  ...{ id, label, tone },
  pick: pickOf(by, id),
});

/** What each tile asks for; one request to Jira an entry. */
export const gateEntries: readonly Entry[] = [
  entry('gate', 'open', 'Open', 'success'),
  entry('gate', 'held', 'Held', 'warning'),
];
export const gateRest = entry('gate', 'none', 'No gate ahead', 'neutral');

export const verdictEntries: readonly Entry[] = [
  entry('verdict', 'pass', 'Pass', 'success'),
  entry('verdict', 'fail', 'Fail', 'danger'),
  entry('verdict', 'inconclusive', 'Inconclusive', 'warning'),
  entry('verdict', 'no-evidence', 'No evidence', 'neutral'),
];
export const verdictRest = entry('verdict', 'none', 'No criteria', 'neutral');

export const driftEntries: readonly Entry[] = [
  entry('drift', 'critical', 'Critical', 'danger'),
  entry('drift', 'warning', 'Warning', 'warning'),
  entry('drift', 'watch', 'Watch', 'warning'),
  entry('drift', 'unknown', 'Unknown', 'neutral'),
  {
    ...{ id: 'unknown-in-use', label: 'of them in use', tone: 'neutral', isPart: true },
    pick: pickOf('is', 'unknown-in-use'),
  },
];
export const driftRest = entry('drift', 'none', 'None', 'success');

export const stageEntries = (lifecycle: Lifecycle): Entry[] =>
  lifecycle.stages.map(({ id, name }) => entry('stage', id, name, 'fill'));
export const stageRest = entry('stage', '', 'No stage yet', 'neutral');

/**
 * What is left of `total`. Jira's counts are approximate and not of one moment, so a small
 * difference may be negative; there is no such number of items.
 */
export const restOf = (
  total: number,
  counted: readonly { value: number; isPart?: true }[],
): number =>
  Math.max(0, total - counted.reduce((sum, { value, isPart }) => sum + (isPart ? 0 : value), 0));

/** Entries with the rest behind them; a rest of nothing is left out where it says nothing. */
export const withRest = (
  counted: readonly Counted[],
  total: number | null,
  rest: Entry,
  isAlwaysShown: boolean,
): Counted[] => {
  if (total === null) return [...counted];
  const value = restOf(total, counted);
  return value === 0 && !isAlwaysShown ? [...counted] : [...counted, { ...rest, value }];
};

/** `null` where there is nothing to take a share of. */
export const shareOf = (part: number, whole: number): number | null =>
  whole === 0 ? null : part / whole;
