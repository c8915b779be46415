import { digestText } from '../../digest';
import { formatCriterion, type Parts } from '../language/format';

/**
 * The canonical text of a criteria set: one line each, in the order they were written, joined by a
 * line feed, without one at the end.
 */
export const canonicalCriteria = (criteria: readonly Parts[]): string =>
  criteria.map(formatCriterion).join('\n');

/** SHA-256 (hex) of the canonical text; business reasons are part of it. */
export const digestCriteria = (criteria: readonly Parts[]): string =>
  digestText(canonicalCriteria(criteria));
