import type { CallOutput } from '../../../src/contract/calls/calls';
import { formatCount, formatDay, formatPercent } from '../../components/format';
import { shareOf } from './tile-counts';
import { say } from '../../language/say';

export type Day = CallOutput<'report.get'>['trend']['days'][number];

/** A share over time; a day on which there is nothing to take a share of has none. */
export type Series = {
  id: string;
  title: string;
  /** What it says, with its n. */
  sentence: string;
  /** What is counted, where the name alone does not say. */
  meaning: string | null;
  points: { date: string; value: number }[];
};

type Measure = {
  id: string;
  title: string;
  meaning?: string;
  /** `of 20 items` */
  of: (whole: number) => string;
  part: (day: Day) => number;
  whole: (day: Day) => number;
};

const items = (whole: number): string => say('of {items}', { items: formatCount(whole, 'item') });

const measures: readonly Measure[] = [
  {
    id: 'pass',
    title: say('Pass rate'),
    of: items,
    part: (day) => day.verdicts.pass,
    whole: (day) => day.total,
  },
  {
    ...{ id: 'inconclusive', title: say('Inconclusive rate'), of: items },
    part: (day) => day.verdicts.inconclusive,
    whole: (day) => day.total,
  },
  {
    ...{ id: 'held', title: say('Held for more than 14 days'), of: items },
    part: (day) => day.heldLong,
    whole: (day) => day.total,
  },
  {
    ...{ id: 'override', title: say('Override rate'), of: items },
    meaning: say('Items on which a waiver in force lets a check pass that is not met.'),
    part: (day) => day.waived,
    whole: (day) => day.total,
  },
  {
    ...{ id: 'false-alarm', title: say('False-alarm rate') },
    meaning: say(
      'Items whose last alarm a person closed as none, of all items on which something ever alarmed.',
    ),
    of: (whole) => say('of {alarms}', { alarms: formatCount(whole, 'drift alarm') }),
    part: (day) => day.falseAlarms,
    whole: (day) => day.alarms,
  },
  {
    ...{ id: 'drift', title: say('Drift at warning or critical'), of: items },
    part: (day) => day.drift.warning + day.drift.critical,
    whole: (day) => day.total,
  },
];

/** `up 15.0 points`; points and not percent, because a difference of shares is none. */
const tellChange = (from: number, to: number): string => {
  const points = Math.round((to - from) * 1000) / 10;
  if (points === 0) return say('unchanged');
  return say('{part} {count} points', {
    part: points > 0 ? say('up') : say('down'),
    count: Math.abs(points).toFixed(1),
  });
};

const tell = (measure: Measure, days: readonly Day[], points: Series['points']): string => {
  const first = points[0];
  const last = points.at(-1);
  const day = days.find(({ date }) => date === last?.date);
  if (first === undefined || last === undefined || day === undefined) {
    return say('Nothing to take a share of yet.');
  }
  const now = say('{percent} {day} on {date}', {
    percent: formatPercent(last.value),
    day: measure.of(measure.whole(day)),
    date: formatDay(last.date),
  });
  return points.length === 1
    ? `${now}.`
    : say('{now}; {percent} on {date}: {change}.', {
        now,
        percent: formatPercent(first.value),
        date: formatDay(first.date),
        change: tellChange(first.value, last.value),
      });
};

/** The governance metrics over the days, oldest first. */
export const seriesOf = (days: readonly Day[]): Series[] =>
  measures.map((measure) => {
    const points = days.flatMap((day) => {
      const value = shareOf(measure.part(day), measure.whole(day));
      return value === null ? [] : [{ date: day.date, value }];
    });
    const { id, title, meaning = null } = measure;
    return { id, title, meaning, sentence: tell(measure, days, points), points };
  });

/** One stage over the days, with how many items were in it and in all stages below it. */
export type Band = {
  id: string;
  label: string;
  values: { date: string; from: number; to: number }[];
};

/** Items by stage, one above the other; `stages` in the order of the lifecycle. */
export const bandsOf = (
  days: readonly Day[],
  stages: readonly { id: string; name: string }[],
): Band[] =>
  stages.map(({ id, name }, place) => ({
    id,
    label: name,
    values: days.map((day) => {
      const below = stages.slice(0, place).reduce((sum, one) => sum + (day.stages[one.id] ?? 0), 0);
      return { date: day.date, from: below, to: below + (day.stages[id] ?? 0) };
    }),
  }));
