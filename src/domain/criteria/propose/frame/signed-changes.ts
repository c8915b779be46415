/** Behind these a number has its own sign: `a bias of +5%`, `between -5% and +5%`. */
const HAS_SIGN =
  '(?:by|of|to|at|is|are|be|in|or|and|with|within|between|from|than|least|most|about|around|an?|the)';
const NAME = String.raw`(?<=[a-z@\d])(?<!(?:^|[^a-z])${HAS_SIGN})`;
const BY = String.raw`[-+−–]\d[\d.]*\s?%`;
const VALUE = String.raw`[^(),;]*?\d[^(),;]*?`;

/** `Trust +12% (from 3.1/5 to 3.5/5)`: the value to be reached is the limit. */
const WITH_VALUES = new RegExp(
  String.raw`${NAME}:?\s+(${BY})(?:,?\s(from ${VALUE} to ${VALUE})(?=[.,;]|$)|\s\((from ${VALUE} to ${VALUE})\))`,
  'giu',
);
/** `from 3.1/5 to 3.5/5 (+12%)`. */
const BEHIND_VALUES = new RegExp(
  String.raw`(?<=(?:\bfrom\s${VALUE}\sto|→|->)\s${VALUE}\s?\()(?=${BY}\s?\))`,
  'giu',
);
const ENDS = String.raw`(?=\s*(?:$|[(),;.]|(?:in|on|for|within|among|across|vs\.?|versus|over|compared|after|at|by|from|until|per|during|with)\s))`;
const RISES = new RegExp(String.raw`${NAME}:?\s+\+(\d[\d.]*\s?%)${ENDS}`, 'giu');
const SINKS = new RegExp(String.raw`${NAME}:?\s+[-−–](\d[\d.]*\s?%)${ENDS}`, 'giu');

/** `baseline 70%, recall +10%`: a share without a sign before it has a limit of its own. */
const HAS_SHARE = /(?<![-+−–\d.])\d[\d.]*\s?%/u;

const asChange =
  (verb: string) =>
  (whole: string, share: string, at: number, text: string): string =>
    HAS_SHARE.test(text.slice(0, at)) ? whole : ` ${verb} by ${share}`;

/** A share with a sign behind the name of a measure as the change that it is: `Booking rate +8% among new riders`. */
export const withSignedChanges = (text: string): string =>
  /[-+−–]\d[\d.]*\s?%/u.test(text)
    ? text
        .replace(WITH_VALUES, ' $2$3 (that is, $1)')
        .replace(BEHIND_VALUES, 'that is, ')
        .replace(RISES, asChange('increases'))
        .replace(SINKS, asChange('decreases'))
    : text;
