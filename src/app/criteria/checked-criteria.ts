import type { Criterion } from '../../contract/types';
import { lintCriteria } from '../../domain/criteria/lint/lint';
import { parseCriteria } from '../../domain/criteria/language/parse';
import type { Item } from '../../domain/item/item';
import { AppError } from '../failure';

/** Most criteria in a set; a gate that nobody can read decides nothing. */
const MOST_CRITERIA = 40;

/**
 * The criteria of a text that nothing is wrong with.
 * @throws {AppError} `invalid-criteria` with the place of the first thing that is wrong.
 */
export const checkedCriteria = (text: string, item: Item): Criterion[] => {
  const wrong = lintCriteria(text, item.systemType ?? undefined).find(
    (finding) => finding.severity === 'error',
  );
  if (wrong !== undefined) {
    throw new AppError('invalid-criteria', wrong.message, {
      where: `line ${wrong.line}, column ${wrong.column}`,
      hint: wrong.proposal === null ? wrong.hint : `${wrong.hint} Try: ${wrong.proposal}`,
    });
  }
  const { criteria } = parseCriteria(text);
  if (criteria.length >= 1 && criteria.length <= MOST_CRITERIA) return criteria;
  throw new AppError(
    'invalid-criteria',
    `A set holds 1 to ${MOST_CRITERIA} criteria, this draft has ${criteria.length}.`,
  );
};
