import { form, type Form } from './number-words';

const FEWER = 'reduction|decrease|drop|decline|cut';
const MORE = 'increase|improvement|rise|growth|gain|uplift';
const NUMBER = String.raw`(?:(?:at least|over|more than|up to|around|about) )?[<>≥≤=]*\s?[$€£]?\d`;
const VALUE = String.raw`[$€£]?\d[\d.,]*\s?(?:%|[a-zµ]+)?`;

/** Other words for what the readers know, as the words that they know. */
export const SAID_OTHERWISE: readonly Form[] = [
  // `Edit rate: 25-55%`.
  form(
    String.raw`^((?:[a-z-]+ ){1,4}?(?:rate|share|ratio|coverage)):?\s+(?:of |is |at )?(\d[\d.]*)\s?%?\s?[-–]\s?(\d[\d.]*\s?%)`,
    '$1 between $2% and $3',
  ),
  // Hyphens that a text may not break at.
  form('[\u2010\u2011]', '-'),
  form(String.raw`₹\s?(\d[\d.,]*)`, '$1 INR'),
  form(
    String.raw`^(?:out of|of) (\d[\d,]*) ([a-z][a-z -]*?), (\d[\d,]*)\+ (?=[a-z])`,
    'at least $3 of $1 $2 ',
  ),
  // `must achieve: (1) accuracy >= 85%, (2) …`.
  form(String.raw`(?<=[:,;]\s|\band\s|^)\((?:\d|[a-e]|i{1,3})\)\s+(?=[a-z])`, ''),
  form(String.raw`(?<=\b(?:achieve|reach|have|meet|satisfy|attain)):\s`, ' '),
  // `Reduction in handling time by 30%`, `increase in self-service rate to 40%`.
  form(
    String.raw`^(?:an? |the )?(?:${FEWER}) in ([a-z][a-z -]*?) (?:by|of) (?=${NUMBER})`,
    '$1 decreases by ',
  ),
  form(
    String.raw`^(?:an? |the )?(?:${MORE}) in ([a-z][a-z -]*?) (?:by|of) (?=${NUMBER})`,
    '$1 increases by ',
  ),
  form(String.raw`^(?:an? |the )?(?:${FEWER}) in ([a-z][a-z -]*?) to (?=${NUMBER})`, '$1 <= '),
  form(String.raw`^(?:an? |the )?(?:${MORE}) in ([a-z][a-z -]*?) to (?=${NUMBER})`, '$1 >= '),
  // `must not add more than 100 ms latency`: what comes on top is measured, not all of it.
  form(
    String.raw`\b(?:(?:must|shall|should|may|will|does|do) not |cannot |never )add more than (${VALUE})(?: of)?(?: (?:additional|extra))? ((?:latency|time|delay)(?: overhead)?|overhead)\b`,
    'has an added $2 of at most $1',
  ),
  form(
    String.raw`\b(?:(?:must|shall|should|may|will) )?adds? ((?:less than|at most|no more than|under|up to) ${VALUE})(?: of)?(?: (?:additional|extra))? ((?:latency|time|delay)(?: overhead)?|overhead)\b`,
    'has an added $2 of $1',
  ),
];
