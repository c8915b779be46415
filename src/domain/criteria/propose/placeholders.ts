/**
 * What a proposal names where nobody said it, to be filled in before the line parses; and a name in its
 * place while the line is read.
 */
export const DATASET = { placeholder: '<data set>', standIn: 'stand-in-data-set' };
export const VERSION = { placeholder: '<version in use>', standIn: 'stand-in-version' };
export const HARD_CASES = {
  placeholder: 'where <hard cases>',
  standIn: 'where stand-in-hard-cases',
};
/** Any of them, where a proposal was pasted without being filled in. */
export const ANY_PLACEHOLDER = /<[a-z][a-z ]*>/i;
/** How many samples have to be free of what may not happen at all. */
export const SAMPLES = { placeholder: 'n>=<samples>', standIn: 'n>=999999983' };
/** How much worse than another version a measure may be. */
export const MARGIN = { placeholder: '<margin>', standIn: '0.0999983' };
/** What a line leaves open that is held against another version. */
export const OPEN_BASE = /<(?:version in use|margin)>/u;
