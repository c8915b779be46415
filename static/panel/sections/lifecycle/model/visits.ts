import { formatCount, formatDuration } from '../../../../components/format';
import { nameStage } from '../../../../components/words/stages';
import type { CallOutput } from '../../../../../src/contract/calls/calls';
import type { Lifecycle } from '../../../../../src/contract/types';
import { DAY } from '../../../../../src/words/time';
import { say } from '../../../../language/say';

/** The way of one item through its lifecycle, as the app answers it. */
export type Way = CallOutput<'radar.item'>;

/** One stay in a stage. */
export type Visit = {
  name: string;
  enteredAt: string;
  /** Null while it still is there. */
  leftAt: string | null;
  milliseconds: number;
  /** It came here from a later stage. */
  isBack: boolean;
};

/** Every stay in a stage, in the order of time. */
export const visitsInOrder = ({ dwell }: Pick<Way, 'dwell'>, lifecycle: Lifecycle): Visit[] => {
  const place = (id: string): number => lifecycle.stages.findIndex((stage) => stage.id === id);
  const inTime = dwell
    .flatMap(({ stage, visits }) => visits.map((visit) => ({ ...visit, stage })))
    .sort((one, other) => Date.parse(one.enteredAt) - Date.parse(other.enteredAt));
  return inTime.map(({ stage, ...visit }, index) => {
    const before = inTime[index - 1];
    return {
      ...visit,
      name: nameStage(lifecycle, stage),
      isBack: before !== undefined && place(stage) < place(before.stage),
    };
  });
};

/** Where the bar of a visit begins and how long it is, in percent of the whole stretch of time. */
export type Bar = { start: number; length: number };

/** A bar for each visit, on one scale from the beginning of the first to the end of the last. */
export const barsOf = (visits: readonly Visit[]): Bar[] => {
  const begins = visits.map(({ enteredAt }) => Date.parse(enteredAt));
  const ends = visits.map(({ milliseconds }, index) => (begins[index] ?? 0) + milliseconds);
  const first = Math.min(...begins);
  const whole = Math.max(...ends) - first;
  return visits.map(({ milliseconds }, index) =>
    whole > 0
      ? {
          start: (((begins[index] ?? first) - first) / whole) * 100,
          length: (milliseconds / whole) * 100,
        }
      : { start: 0, length: 100 },
  );
};

/** Time that was lost by a return; null where it is too short to be told. */
export const tellLost = (lostMs: number): string | null =>
  lostMs < LEAST_LOST_MS ? null : say('{lostMs} spent again', { lostMs: formatDuration(lostMs) });

const LEAST_LOST_MS = 60_000;

/**
 * The whole way in one sentence: `42 days so far, 12 of them in Validation; 1 undeclared return.`
 * Null where it was in no stage yet.
 */
export const summariseWay = (way: Way, lifecycle: Lifecycle): string | null => {
  if (way.dwell.length === 0) return null;
  const total = way.dwell.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const here = way.dwell.find(({ stage }) => stage === way.stage);
  const lasting = say('{total} so far{part}', {
    total: formatDuration(total),
    part:
      here === undefined ? '' : ofWhich(here.milliseconds, total, nameStage(lifecycle, here.stage)),
  });
  const noticed = countNoticed(way);
  return `${[lasting, ...(noticed === '' ? [] : [noticed])].join('; ')}.`;
};

/** Days of days are counted; other units are said in full, because `5 of them` would mean days. */
const ofWhich = (part: number, total: number, stage: string): string => {
  if (part >= total) return say(', all in {stage}', { stage });
  return part >= DAY && total >= DAY
    ? say(', {floor} of them in {stage}', { floor: Math.floor(part / DAY), stage })
    : say(', {duration} in {stage}', { duration: formatDuration(part), stage });
};

const countNoticed = ({ returns, skips }: Way): string => {
  const undeclared = returns.filter(({ declared }) => declared === null).length;
  const declared = returns.length - undeclared;
  const skipped = skips.reduce((sum, one) => sum + one.skipped.length, 0);
  const lost = tellLost(returns.reduce((sum, { lostMs }) => sum + lostMs, 0));
  return [
    ...(undeclared === 0 ? [] : [formatCount(undeclared, 'undeclared return')]),
    ...(declared === 0 ? [] : [formatCount(declared, 'declared return')]),
    ...(lost === null
      ? []
      : [
          returns.length === 1
            ? say('{lost} after it', { lost })
            : say('{lost} after them', { lost }),
        ]),
    ...(skipped === 0 ? [] : [formatCount(skipped, 'skipped stage')]),
  ].join(', ');
};
