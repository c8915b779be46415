import { sentencesOf } from '../sentences-of-place';

/** Limits and wishes of models in the words that software shares with them. No error is measured on them. */
export const MODELS_IN_COMMON_WORDS = sentencesOf(new URL('places.txt', import.meta.url));
