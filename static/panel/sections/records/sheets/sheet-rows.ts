import type { ItemView, SheetKind } from '../../../../../src/contract/types';
import { formatCount, formatDay } from '../../../../components/format';
import { say } from '../../../../language/say';

export type ShownSheet = ItemView['records']['sheets'][number];

/** Kinds in the order that the panel lists them; an agent record only where there is an agent. */
export const kindsOf = ({ systemType, records }: ItemView): SheetKind[] => [
  'model-card',
  'risk-register',
  'bias-checklist',
  'data-sheet',
  'impact-screening',
  'oversight-record',
  ...(systemType === 'agent' || records.sheets.some(({ kind }) => kind === 'agent-record')
    ? (['agent-record'] as const)
    : []),
];

type State = {
  word: string;
  appearance: 'success' | 'warning' | 'danger' | 'neutral';
  why: string;
};

/** How a sheet stands, in a word and a sentence. */
export const stateOf = (sheet: ShownSheet | undefined): State => {
  if (sheet === undefined) return { word: say('not begun'), appearance: 'neutral', why: '' };
  const { gaps, isPast, reviewBy, reviewCause } = sheet;
  if (reviewCause !== null)
    return { word: say('review due'), appearance: 'warning', why: reviewCause };
  if (gaps.count > 0) {
    const more = gaps.count - gaps.named.length;
    const named = gaps.named.join(', ');
    return {
      word: formatCount(gaps.count, 'gap'),
      appearance: 'warning',
      why: say('Lacks {named}{part}.', {
        named,
        part: more > 0 ? say(' and {more} more', { more }) : '',
      }),
    };
  }
  if (isPast) {
    return {
      word: say('out of date'),
      appearance: 'danger',
      why: say('Was due on {reviewBy}.', { reviewBy: formatDay(reviewBy) }),
    };
  }
  return {
    word: say('complete'),
    appearance: 'success',
    why: say('Review by {reviewBy}.', { reviewBy: formatDay(reviewBy) }),
  };
};

/** How all of them stand, beside the closed heading. */
export const summariseSheets = (item: ItemView): string => {
  const states = item.records.sheets.map((sheet) => stateOf(sheet).word);
  if (states.length === 0) return say('None begun');
  const complete = states.filter((word) => word === 'complete').length;
  const due = states.filter((word) => word === 'review due').length;
  return say('{complete} of {states} complete{part}', {
    complete,
    states: states.length,
    part: due === 0 ? '' : say(', {due} to review', { due }),
  });
};
