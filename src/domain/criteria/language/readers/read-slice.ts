import { refusePlaceholder } from './read-name';
import { skipSpace, takeQuoted, type Scanner } from '../scanner';
import { bareForm, missingGroup, readTerms } from '../slice-terms';

/**
 * Reads the group after `where`: comparisons such as `age>60` or names, joined by `and` or `or`;
 * anything else in double quotes. White space around comparisons is dropped.
 */
export const readSlice = (scanner: Scanner): string => {
  skipSpace(scanner);
  refusePlaceholder(scanner, 'group', 'age>60');
  const offset = scanner.pos;
  const quoted = takeQuoted(scanner);
  if (quoted === '') throw missingGroup(scanner, offset);
  return quoted === null ? readTerms(scanner) : (bareForm(quoted) ?? quoted);
};
