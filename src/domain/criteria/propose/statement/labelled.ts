import { VALUE } from './comparisons';
import { countQuantities, type Read } from './limit';
import { readMeasure } from './measure';
import { readPlain } from './plain-limits';
import { tidyWords } from './taker';

const LABEL_FIRST = new RegExp(
  `^(?<label>[a-z][^:<>=]*?)\\s*:\\s*(?<limit>[<>]=?\\s*${VALUE})\\s+(?:of\\s+|in\\s+)?(?<meaning>[a-z].*)$`,
  'iu',
);
const LABEL_BEFORE_LIMIT = new RegExp(
  `^(?<label>[a-z][^:<>=]*?)\\s*(?<limit>[<>]=?\\s*${VALUE})\\s*(?::|\\s[–—-]|,)\\s+(?<meaning>[a-z].*)$`,
  'iu',
);

/**
 * Reads a metric by its label, and what it means in the words of the sentence: `Error rate: < 1% failed
 * interactions`, `ASR error recovery >= 80%: recover without escalation`.
 * @returns null where the label names no measure, or where its meaning has a number of its own.
 */
export const readLabelled = (clause: string): Read | null => {
  const found = (LABEL_FIRST.exec(clause) ?? LABEL_BEFORE_LIMIT.exec(clause))?.groups;
  if (found === undefined) return null;
  const { label = '', limit = '', meaning = '' } = found;
  if (countQuantities(meaning) > 0 || readMeasure(label) === null) return null;
  const read = readPlain(`${label} ${limit}`, null);
  if ('lost' in read) return null;
  return { ...read, reason: `it means ${tidyWords(meaning)}` };
};
