import { formatCriterion } from './format';
import { LineError } from './line-error';
import { NAMED_WORDS } from './metric-words';
import { readLine } from './readers/read-line';
import { nearestWord } from './similar';

/** Slips of the pen with one likely meaning. */
const REPAIRS: readonly ((line: string) => string)[] = [
  (line) => line.replace(/=\s?>/gu, '>=').replace(/=\s?</gu, '<='),
  (line) => line.replace(/(\d),(\d{1,2})(?!\d)/gu, '$1.$2'),
  (line) => line.replace(/(@\s*\d{2}(?:\.\d+)?)(?![\d.%])/gu, '$1%'),
  (line) => line.replace(/([<>≥≤]=?\s*)(\d{2}(?:\.\d+)?)(?![\d.%])(?=\s|$)/u, '$1$2%'),
  (line) =>
    line.replace(/\p{L}{4,}/gu, (word) => {
      const meant = nearestWord(word, NAMED_WORDS);
      return meant === null || meant === word.toLowerCase() ? word : meant;
    }),
];

/** The canonical line that was probably meant; null where one small change does not make it parse. */
export const repairLine = (line: string): string | null => {
  for (const repair of REPAIRS) {
    const changed = repair(line);
    const canonical = changed === line ? null : canonicalOrNull(changed);
    if (canonical !== null) return canonical;
  }
  return null;
};

const canonicalOrNull = (line: string): string | null => {
  try {
    return formatCriterion(readLine(line, 0));
  } catch (error) {
    if (error instanceof LineError) return null;
    throw error;
  }
};
