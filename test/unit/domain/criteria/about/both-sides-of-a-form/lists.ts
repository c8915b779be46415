import { sentencesOf } from '../sentences-of-place';

/** Limits and wishes of one form in each place, of models and of the software around them. No error is measured on them. */
export const BOTH_SIDES_OF_A_FORM = sentencesOf(new URL('places.txt', import.meta.url));
