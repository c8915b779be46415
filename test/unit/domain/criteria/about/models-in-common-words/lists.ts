import { PLACES_2065_TO_2074 } from './places-2065-to-2074';
import type { SentencesOfPlace } from '../sentences-of-place';

/** All lists of this folder. */
export const MODELS_IN_COMMON_WORDS: readonly SentencesOfPlace[] = [...PLACES_2065_TO_2074];
