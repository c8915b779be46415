import type * as z from 'zod';
import { grouped } from '../words/counts';

type Issue = z.core.$ZodIssue;

/** Values of a list that a refusal names; of a longer one it names none. */
const MOST_NAMED = 12;

const sizes: Record<string, { unit: string; more: string; less: string }> = {
  string: { unit: 'characters', more: 'longer than', less: 'shorter than' },
  array: { unit: 'entries', more: 'longer than', less: 'shorter than' },
};

const tooBig = ({ origin, maximum, inclusive }: z.core.$ZodIssueTooBig): Told => {
  const size = sizes[origin];
  if (size === undefined) {
    const most = inclusive === false ? `below ${grouped(maximum)}` : `at most ${grouped(maximum)}`;
    return { what: `is too large: it has to be ${most}`, hint: 'Correct the number.' };
  }
  return {
    what: `is ${size.more} ${grouped(maximum)} ${size.unit}`,
    hint: `Shorten it to ${grouped(maximum)} ${size.unit} at most.`,
  };
};

const tooSmall = ({ origin, minimum, inclusive }: z.core.$ZodIssueTooSmall): Told => {
  const size = sizes[origin];
  if (size === undefined) {
    const least =
      inclusive === false ? `above ${grouped(minimum)}` : `at least ${grouped(minimum)}`;
    return { what: `is too small: it has to be ${least}`, hint: 'Correct the number.' };
  }
  if (Number(minimum) === 1) return { what: 'is empty', hint: 'Fill it in.' };
  return {
    what: `is ${size.less} ${grouped(minimum)} ${size.unit}`,
    hint: `Give at least ${grouped(minimum)} ${size.unit}.`,
  };
};

/** Forms of text by their name in a schema, in words. */
const forms: Record<string, string> = {
  date: 'a day such as 2026-05-01',
  datetime: 'a time such as 2026-05-01T09:00:00Z',
  url: 'an address that begins with https://',
};

/** What a schema says of a pattern that it does not describe. */
const UNDESCRIBED = 'Invalid';

const badForm = ({ format, message }: z.core.$ZodIssueInvalidStringFormat): Told => {
  const form = forms[format] ?? (message.startsWith(UNDESCRIBED) ? null : message);
  return form === null
    ? { what: 'is not written as such a value is', hint: 'Correct it.' }
    : { what: `is not ${form}`, hint: 'Correct it.' };
};

type Told = { what: string; hint: string };

const tell = (issue: Issue): Told => {
  switch (issue.code) {
    case 'too_big':
      return tooBig(issue);
    case 'too_small':
      return tooSmall(issue);
    case 'invalid_type':
      return { what: `is missing, or is no ${issue.expected}`, hint: 'Give it.' };
    case 'invalid_value': {
      const named = issue.values.slice(0, MOST_NAMED + 1).map(String);
      return named.length > MOST_NAMED
        ? { what: 'is none of the values that it can have', hint: 'Choose one of them.' }
        : { what: 'is none of its values', hint: `Choose one of: ${named.join(', ')}.` };
    }
    case 'invalid_format':
      return badForm(issue);
    default:
      return { what: `is refused: ${issue.message}`, hint: 'Correct it.' };
  }
};

/**
 * What of a value is refused, where it stands, and what to do, in words for people: the first fault that a
 * schema found. `message` has no full stop.
 */
export const refusedValue = (
  error: z.ZodError,
): { message: string; where: string; hint: string } => {
  const issue = error.issues[0];
  if (issue === undefined) return { message: 'it is refused', where: '', hint: '' };
  const where = issue.path.join('.');
  const { what, hint } = tell(issue);
  return { message: `${where === '' ? 'it' : `"${where}"`} ${what}`, where, hint };
};
