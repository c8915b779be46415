import type { Lifecycle } from '../../../src/contract/types';
import { pickOf, type Pick } from './pick';
import { say } from '../../language/say';

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
  entry('gate', 'open', say('Open'), 'success'),
  entry('gate', 'held', say('Held'), 'warning'),
];
export const gateRest = entry('gate', 'none', say('No gate ahead'), 'neutral');

export const verdictEntries: readonly Entry[] = [
  entry('verdict', 'pass', say('Pass'), 'success'),
  entry('verdict', 'fail', say('Fail'), 'danger'),
  entry('verdict', 'inconclusive', say('Inconclusive'), 'warning'),
  entry('verdict', 'no-evidence', say('No evidence'), 'neutral'),
];
export const verdictRest = entry('verdict', 'none', say('No criteria'), 'neutral');

export const driftEntries: readonly Entry[] = [
  entry('drift', 'critical', say('Critical'), 'danger'),
  entry('drift', 'warning', say('Warning'), 'warning'),
  entry('drift', 'watch', say('Watch'), 'warning'),
  entry('drift', 'unknown', say('Unknown'), 'neutral'),
  {
    ...{ id: 'unknown-in-use', label: say('of them in use'), tone: 'neutral', isPart: true },
    pick: pickOf('is', 'unknown-in-use'),
  },
];
export const driftRest = entry('drift', 'none', say('None'), 'success');

export const stageEntries = (lifecycle: Lifecycle): Entry[] =>
  lifecycle.stages.map(({ id, name }) => entry('stage', id, name, 'fill'));
export const stageRest = entry('stage', '', say('No stage yet'), 'neutral');

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
