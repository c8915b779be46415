import type { CallOutput } from '../../../src/contract/calls/calls';
import { toCsv } from '../../../src/words/csv';
import { formatCount, formatDay } from '../../components/format';
import { say } from '../../language/say';

export type Summary = CallOutput<'frameworks.list'>['packs'][number];
export type PackView = CallOutput<'framework.view'>;
export type Control = PackView['controls'][number];
type Dated = PackView['obligations'][number];

/** A day without an hour is the same one everywhere. */
export const dayOf = (date: string): string => formatDay(date, undefined, 'UTC');

/** How much of a pack something is evidence for; it is no word on whether the pack is kept. */
export const tellCoverage = ({ controls, carried, excluded }: Summary): string => {
  const open = controls - carried - excluded;
  return [
    say('evidence for {carried} of {controls}', {
      carried,
      controls: formatCount(controls, 'control'),
    }),
    ...(excluded === 0 ? [] : [say('{excluded} stated as not applicable', { excluded })]),
    open === 0 ? say('no gap') : say('{open} with nothing', { open }),
  ].join(' · ');
};

/** `in 12 days`, `today`, `since 2 Aug 2026`. */
export const tellDays = ({ date, days }: Pick<Dated, 'date' | 'days'>): string => {
  if (days === 0) return say('today');
  return days > 0
    ? say('in {days}', { days: formatCount(days, 'day') })
    : say('since {date}', { date: dayOf(date) });
};

/** When an obligation applies, with the date that it had before where that was amended. */
export const tellDate = ({ date, original, amended }: Dated): string =>
  amended === null
    ? dayOf(date)
    : say('{date}, originally {original}', { date: dayOf(date), original: dayOf(original) });

export type Shown = 'all' | 'gaps' | 'stated';

/** Controls of a pack as they are asked for. */
export const shownControls = (controls: readonly Control[], shown: Shown): Control[] =>
  controls.filter(({ carriedBy, applicability }) => {
    if (shown === 'all') return true;
    if (shown === 'stated') return applicability !== null;
    return carriedBy.length === 0 && applicability?.applies !== false;
  });

const columns = ['framework', 'control', 'title', 'evidence', 'applies', 'reason', 'by', 'date'];

/**
 * The statement of applicability of a pack as a table: each control with its evidence and its reason. It
 * is a record, so it is in English.
 */
export const statementCsv = ({ id: pack, controls, people }: PackView): string =>
  toCsv(
    columns,
    controls.map(({ id, title, carriedBy, applicability: stated }) => [
      ...[pack, id, title],
      carriedBy.map((one) => `${one.title}: ${one.reason}`).join(' | '),
      ...(stated === null
        ? ['not stated', '', '', '']
        : [
            stated.applies ? 'yes' : 'no',
            ...[stated.reason, people[stated.by] ?? stated.by, stated.at.slice(0, 10)],
          ]),
    ]),
  );
