import { countQuantities } from '../statement/limit';
import { take, type Taker } from '../statement/taker';

export const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DATE = `(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}|(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?${MONTH}(?:\\s+\\d{1,2}(?:st|nd|rd|th)?(?!\\d))?(?:,?\\s+\\d{4})?|(?:[qh][1-4]|sprint \\d+|(?:week|month|day) \\d+)(?:\\s+\\d{4})?|20[2-9]\\d)`;
const DEADLINE = new RegExp(
  `,?\\s*\\b((?:by|until|before|no later than|not later than)\\s+(?:the\\s+)?(?:end of\\s+|mid-?)?${DATE})(?![\\w%])`,
  'i',
);
const THIS_PERIOD = /,?\s*\b((?:this|next) (?:quarter|month|year|sprint|half))(?=\s*(?:[.,;]|$))/i;

const COUNT = String.raw`(?:\d+|an?|one|two|three|four|six|eight|nine|ten|twelve)`;
const SINCE = String.raw`(?:[ -](?:of|after|post|from|following)[ -](?!(?:actual|true|plan|the (?:actual|true|plan))\b)[\w -]+?)?`;
const WITHIN = String.raw`,?\s*\b(within (?:the |its |their |your )?(?:first |next )?`;
const ENDS = String.raw`(?=\s*(?:[,.;)]|$))`;
/** `within 6 months`: too long for anything but a plan, where nothing is done within it. */
const IN_MONTHS = new RegExp(
  `(?<!\\b(?:[a-z]+ed|be|is|are|accurate|correct|off|error|errors|to)\\s)${WITHIN}(?:${COUNT}[ -])?(?:months?|quarters?|years?)${SINCE})${ENDS}`,
  'i',
);
/** `retention of 40% within 30 days of launch`, `within the first week of adoption`. */
const AFTER_START = new RegExp(
  `${WITHIN}(?:${COUNT} )?(?:days?|weeks?|sprints?)[ -](?:post[ -]\\w|(?:of|after|from|following) (?:the )?(?:launch|release|deployment|implementation|go-?live|adoption|roll-?out|ship(?:ping|ment)?|start|pilot))[\\w -]*?)${ENDS}`,
  'i',
);
/** `adoption rate within 30 days`: behind the name of a rate it is no time that something takes. */
const OF_RATE = new RegExp(
  `(?<=(?:rate|adoption|usage|satisfaction|accuracy|score|engagement|reduction|decrease|increase|improvement))${WITHIN}${COUNT} (?:days?|weeks?))${ENDS}`,
  'i',
);

/** `a booking rate of at least 25% for hot leads within 60 days`: a rate takes no time. */
const IN_DAYS = new RegExp(`${WITHIN}${COUNT} (?:days?|weeks?))[\\s.·]*$`, 'i');
const IS_OF_RATE =
  /\b(?:rate|adoption|usage|satisfaction|engagement|score)\b[^%]*\d\s?%(?!\s+of\b)[^%\d]*$/iu;

/** The date by which a limit has to hold; null where none is named. */
export const takeDeadline = (taker: Taker): string | null => {
  const words = take(taker, DEADLINE)?.[1] ?? take(taker, THIS_PERIOD)?.[1] ?? takePeriod(taker);
  return words === undefined ? null : `due ${words.replace(/^by/i, 'by')}`;
};

/** `by 20% within the first three months`: when it has to show, beside another number. */
const takePeriod = (taker: Taker): string | undefined => {
  if (!taker.rest.includes('within')) return undefined;
  for (const form of [IN_MONTHS, AFTER_START, OF_RATE]) {
    const found = form.exec(taker.rest);
    if (found === null) continue;
    const before = taker.rest.slice(0, found.index);
    if (countQuantities(before) > 0) return take(taker, form)?.[1];
  }
  const last = IN_DAYS.exec(taker.rest);
  if (last !== null && IS_OF_RATE.test(taker.rest.slice(0, last.index)))
    return take(taker, IN_DAYS)?.[1];
  return undefined;
};
