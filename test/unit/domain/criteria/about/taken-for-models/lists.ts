import { sentencesOf } from '../sentences-of-place';

/** Limits and wishes of software that words alone take for those of a model. No error is measured on them. */
export const TAKEN_FOR_MODELS = sentencesOf(new URL('places.txt', import.meta.url));
