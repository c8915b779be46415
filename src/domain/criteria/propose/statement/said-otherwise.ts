import { form, type Form } from './number-words';

const FEWER = 'reduction|decrease|drop|decline|cut';
const MORE = 'increase|improvement|rise|growth|gain|uplift';
const NUMBER = String.raw`(?:(?:at least|over|more than|up to|around|about) )?[<>≥≤=]*\s?[$€£]?\d`;
const VALUE = String.raw`[$€£]?\d[\d.,]*\s?(?:%|[a-zµ]+)?`;

const PEOPLE =
  'users|managers|customers|reviewers|teams|agents|operators|clinicians|editors|analysts|developers|employees|participants|testers|patients|students|teachers|lawyers|attorneys|authors|nurses|doctors|physicians|members|clients';
const ESTIMATE =
  'prediction|estimate|forecast|reading|measurement|timestamp|detection|localization';

/** Other words for what the readers know, as the words that they know. */
export const SAID_OTHERWISE: readonly Form[] = [
  // `saves at least 30 minutes per case`.
  form(
    String.raw`\bsaves? (?:users |agents |us |you )?((?:at least|more than|over) \d[\d.]*\s*(?:seconds?|minutes?|min|hours?|h|s)) (?:per|on every|for each|for every|on each) ([a-z]+)`,
    'time saved per $2 is $1',
  ),
  form(String.raw`\+\s?\/\s?[-−–]\s?(?=\d)`, '±'),
  form(String.raw`\bUSD\s?(?=\d)`, '$$'),
  form(String.raw`\bEUR\s?(?=\d)`, '€'),
  form(String.raw`\bGBP\s?(?=\d)`, '£'),
  // `costs stay below $50 for 1000 reports`.
  form(
    String.raw`\b(costs?|price|spend)((?:\s+[a-z]+){0,4}\s+(?:[<>≤≥]=?\s*)?[$€£]\s?\d[\d.,]*) for (?=\d[\d,]* [a-z])`,
    '$1$2 per ',
  ),
  // `90-95% accuracy`.
  form(
    String.raw`^(\d[\d.]*)\s?%?\s?[-–]\s?(\d[\d.]*\s?%)\s+((?:[a-z-]+ ){0,3}?(?:accuracy|precision|recall|rate|coverage|agreement|sensitivity|specificity))\b`,
    '$3 between $1% and $2',
  ),
  // `Edit rate: 25-55%`.
  form(
    String.raw`^((?:[a-z-]+ ){1,4}?(?:rate|share|ratio|coverage|accuracy|precision|recall|agreement)):?\s+(?:of |is |at )?(\d[\d.]*)\s?%?\s?[-–]\s?(\d[\d.]*\s?%)`,
    '$1 between $2% and $3',
  ),
  // `Recall must not degrade (> 2% drop)`.
  form(
    String.raw`\b(must|shall|should|may|does|do|will) not (?:degrade|drop|regress|fall|decrease|decline|worsen)\s*\((?:by )?(?:>|more than|over)\s*(${VALUE}(?: points)?)(?: (?:drop|loss|decrease|degradation|regression|decline))?\)`,
    '$1 not drop by more than $2',
  ),
  // `without reducing quality below 0.75`: another limit.
  form(
    String.raw`,?\s*\bwithout (?:reducing|lowering|dropping|decreasing) (?:the )?([a-z][a-z -]*?) (?:below|under) (?=${NUMBER})`,
    ' and $1 at least ',
  ),
  form(
    String.raw`,?\s*\bwithout (?:increasing|raising) (?:the )?([a-z][a-z -]*?) (?:above|over|beyond) (?=${NUMBER})`,
    ' and $1 at most ',
  ),
  // `Conflict reduction: > 50% reduction in conflicts`, `MTTD: target ≥ 25% reduction`.
  form(
    String.raw`^\*{0,2}[a-z][a-z -]*\b(?:reduction|decrease|increase|improvement|savings?)\*{0,2}:\*{0,2}\s+(?=${NUMBER}[\d.]*\s?%\+?\s+(?:${FEWER}|${MORE}) (?:in|of)\b)`,
    '',
  ),
  form(
    String.raw`^([a-z][^:<>=≥≤\d]*?)\s*[:–—]\s*(?:target:?\s*)?(${NUMBER}[\d.]*\s?%)\+?\s+(?:${FEWER})$`,
    '$1 decreases by $2',
  ),
  form(
    String.raw`^([a-z][^:<>=≥≤\d]*?)\s*[:–—]\s*(?:target:?\s*)?(${NUMBER}[\d.]*\s?%)\+?\s+(?:${MORE})$`,
    '$1 increases by $2',
  ),
  // `Managers go on using it after 4 weeks (≥ 80%)`: the share of those who do.
  form(
    String.raw`^((?:[a-z-]+ ){0,2}?(?:${PEOPLE})) ([a-z][^()<>=≥≤%]*?)\s*\(((?:at least |>=?\s?|≥\s?)\d[\d.]*\s?%)\)$`,
    '$3 of $1 $2',
  ),
  // `85% of arrivals within ±20 seconds`: how far each is off.
  form(
    String.raw`(?<=\d\s?(?:%|percent) of (?:the |all )?(?:[a-z]+ )?)(${ESTIMATE})s (?:(?:must|should|shall) )?(?:(?:is|are|be|fall|lie|land) )?within (?:±|\+\/-)\s?(?=\d)`,
    '$1s with a $1 deviation at most ',
  ),
  form(
    String.raw`(?<=[a-z]) (?:=|equals?|is) 100\s?(?:%|percent)(?=\s*(?:[,;.]|$| and ))`,
    ' >= 100%',
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
