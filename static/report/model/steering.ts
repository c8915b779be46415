import { formatCount, formatDay, formatNumber } from '../../components/format';
import type { AskKind } from '../../../src/contract/types';
import type { AttentionLine } from './attention';
import type { Counted } from './tile-counts';
import type { Day } from './trend';
import { DAY } from '../../../src/words/time';
import { say } from '../../language/say';

/** Days over which a number is compared; four weeks, so that both ends are the same day of the week. */
const COMPARED_DAYS = 28;

type Reading = (day: Day) => number;

export type SteeringNumber = {
  id: string;
  label: string;
  value: string;
  trend: { arrow: '↑' | '↓' | '→'; words: string } | null;
};

/** The last day and the one that is about four weeks older, else the oldest; null without two days. */
const comparedDays = (days: readonly Day[]): [Day, Day] | null => {
  const last = days.at(-1);
  if (last === undefined || days.length < 2) return null;
  const wanted = Date.parse(last.date) - COMPARED_DAYS * DAY;
  const before = days.filter(({ date }) => Date.parse(date) <= wanted).at(-1) ?? days[0];
  return before === undefined || before === last ? null : [before, last];
};

const trendOf = (days: readonly Day[], read: Reading): SteeringNumber['trend'] => {
  const compared = comparedDays(days);
  if (compared === null) return null;
  const [before, last] = compared;
  const apart = read(last) - read(before);
  const since = formatDay(before.date);
  if (apart === 0) return { arrow: '→', words: say('unchanged since {since}', { since }) };
  return {
    arrow: apart > 0 ? '↑' : '↓',
    words: say(apart > 0 ? '{apart} more than on {since}' : '{apart} fewer than on {since}', {
      apart: formatNumber(Math.abs(apart)),
      since,
    }),
  };
};

export type SteeringCounts = {
  total: number | null;
  gates: readonly Counted[] | null;
  verdicts: readonly Counted[] | null;
  drift: readonly Counted[] | null;
};

const valueOf = (counted: readonly Counted[] | null, ...ids: string[]): number | null =>
  counted === null
    ? null
    : counted.reduce((sum, { id, value }) => (ids.includes(id) ? sum + value : sum), 0);

const show = (value: number | null): string =>
  value === null ? say('not read') : formatNumber(value);

const outOf = (value: number | null, total: number | null): string =>
  value === null || total === null
    ? show(value)
    : say('{show} of {total}', { show: show(value), total: show(total) });

/** The four numbers of the one-pager, each with where it came from over the last weeks. */
export const steeringNumbers = (
  { total, gates, verdicts, drift }: SteeringCounts,
  days: readonly Day[],
): SteeringNumber[] => [
  {
    ...{ id: 'proven', label: say('Items whose criteria are all proven') },
    value: outOf(valueOf(verdicts, 'pass'), total),
    trend: trendOf(days, (day) => day.verdicts.pass),
  },
  {
    ...{ id: 'held', label: say('Items held at their next gate') },
    value: outOf(valueOf(gates, 'held'), total),
    trend: trendOf(days, (day) => day.gates.held),
  },
  {
    ...{ id: 'drift', label: say('Items with drift at warning or critical') },
    value: outOf(valueOf(drift, 'warning', 'critical'), total),
    trend: trendOf(days, (day) => day.drift.warning + day.drift.critical),
  },
  {
    ...{ id: 'unknown', label: say('Items whose drift nobody knows') },
    value: say('{drift}, {drift2} in use', {
      drift: outOf(valueOf(drift, 'unknown'), total),
      drift2: show(valueOf(drift, 'unknown-in-use')),
    }),
    trend: trendOf(days, (day) => day.drift.unknown),
  },
];

/** What is proven and what is not, in sentences; none where the numbers could not be read. */
export const tellProof = ({ total, verdicts }: SteeringCounts): string[] => {
  const number = (...ids: string[]): number => valueOf(verdicts, ...ids) ?? 0;
  if (verdicts === null || total === null) return [say('The verdicts could not be read.')];
  return [
    say('Proven: {items}. The evidence meets every criterion at the confidence it names.', {
      items: formatCount(number('pass'), 'item'),
    }),
    say('Ruled out: {items}. At least one criterion is missed, whatever more samples may show.', {
      items: formatCount(number('fail'), 'item'),
    }),
    say('Not decided: {items}. The evidence is too thin to say yes or no.', {
      items: formatCount(number('inconclusive'), 'item'),
    }),
    say('No evidence to judge: {items}. Criteria are not locked, or nothing was measured.', {
      items: formatCount(number('none', 'no-evidence'), 'item'),
    }),
  ];
};

const exceptions: ReadonlySet<AskKind> = new Set([
  ...(['overdue', 'waiver-request', 'waiver-ending', 'data', 'artifact'] as const),
]);

/** Lines a committee decides, and lines it only has to know of: waivers and what is overdue. */
export const splitLines = <Line extends Pick<AttentionLine, 'kind'>>(
  lines: readonly Line[],
): { decide: Line[]; know: Line[] } => ({
  decide: lines.filter(({ kind }) => !exceptions.has(kind)),
  know: lines.filter(({ kind }) => exceptions.has(kind)),
});
