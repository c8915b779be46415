import { metricShape } from '../language/metric-shape';
import { isName } from './statement/measure';
import { nameOf } from './attachment/phrases';
import { VERSION } from './placeholders';
import { amountOf } from './statement/limit';

const FEWER = /^(?:reduc|decreas|drop|declin|cut|lower|fewer|less|shrink|sav)/iu;
const NOUN =
  'reductions?|decreases?|drops?|declines?|cuts?|increases?|improvements?|rises?|growth|gains?|uplift';
const VERB =
  'reduc(?:e|es|ing)|decreas(?:e|es|ing)|cut(?:s|ting)?|lower(?:s|ing)?|increas(?:e|es|ing)|improv(?:e|es|ing)|rais(?:e|es|ing)|boost(?:s|ing)?|grow(?:s|ing)?';
const ENDS = String.raw`(?=\s+(?:by|from|to|compared|versus|vs|within|after|over|for|on|through|during|per|and|while|without|with|at|so|in)\b|\s+of\s+[$€£]?\d|\s*[.,;:()0-9]|\s*$)`;
const CHANGES_BY =
  'reduces?|reduced|decreases?|decreased|increases?|increased|improves?|improved|drops?|falls?|rises?|grows?';
const CHANGED = [
  new RegExp(
    String.raw`\b(?<change>${NOUN}) (?:in|of) (?:the |our |all )?(?<thing>(?!(?:by|from|to|at|in|on|of|over|with|compared|and|or|so)\b)[a-z][a-z' -]*?)${ENDS}`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?<change>${VERB}) (?:the |our |all )?(?<thing>(?!(?:by|from|to|at|in|on|of|over|with|compared|and|or|so)\b)[a-z][a-z' -]*?)${ENDS}`,
    'i',
  ),
  // `Time spent on manual inquiries reduces by 50%`.
  new RegExp(
    String.raw`^(?:the |our )?(?<thing>[a-z][a-z'-]*(?: (?!(?:on|in|for|of|by|with|per|to|from|at)\b)[a-z'-]+){0,4}?)(?: (?:on|in|for|of|per|with|at) [^<>=\d,;]+?)? (?:(?:must|should|shall|will|is|are|be|to) )*(?<change>${CHANGES_BY}) by\b`,
    'i',
  ),
  // `MTTD: target ≥ 25% reduction`.
  new RegExp(
    String.raw`^(?<thing>[a-z][a-z' -]*?)(?: (?:for|of|in|on) [^<>=≥≤:]+?)?(?:\s*\([^()]*\))?\s*[:–—]\s*(?:target:?\s*)?[^a-z]*\d[\d.]*\s?%\+?\s+(?<change>${NOUN})\s*$`,
    'i',
  ),
];

/** A change that a sentence names, as parts of a line. */
export type ChangedThing = { metric: string; comparator: string; value: string };

const COUNT_OF = /^(?:number|amount|volume|count) of (?:the )?/iu;
const ADVERBS = /\b[a-z]{3,}ly\b/giu;
const AMOUNT = /(?<![\w.])\d[\d.,]*\s?%/u;

/**
 * What a sentence says shall change, by its own words: `reduction in support tickets`. Where its name does not
 * tell which side is better, the change itself is measured: `support_tickets_reduction`.
 * @returns null where nothing is named that a metric could be called by.
 */
export const changedThing = (text: string): ChangedThing | null => {
  const amount = AMOUNT.exec(text)?.[0].replace(/\s/u, '');
  for (const pattern of CHANGED) {
    const { change = '', thing = '' } = pattern.exec(text)?.groups ?? {};
    const words = thing.replace(COUNT_OF, '').replace(ADVERBS, '').trim().split(/\s+/u);
    const metric = words[0] === '' || words.length > 5 ? null : nameOf(words);
    if (metric === null || !isName(metric)) continue;
    const { better } = metricShape(metric);
    // `improve the handling time`: whichever side is better.
    const fewer = FEWER.test(change) || (/^improv/iu.test(change) && better === 'lower');
    if (better === (fewer ? 'lower' : 'higher'))
      return {
        ...{ metric, comparator: ['better than', VERSION.standIn].join(' ') },
        value: amount === undefined ? '' : `by ${amountOf(amount, metric, fewer ? 'down' : 'up')}`,
      };
    if (better === 'unknown')
      return {
        metric: `${metric}_${fewer ? 'reduction' : 'increase'}`,
        ...{ comparator: '>=', value: amount ?? '<target>' },
      };
  }
  return null;
};
