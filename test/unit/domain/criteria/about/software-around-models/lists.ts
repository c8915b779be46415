import { PLACES_2057_TO_2063 } from './places-2057-to-2063';
import { PLACES_2064_TO_2064 } from './places-2064-to-2064';
import type { SentencesOfPlace } from '../sentences-of-place';

/** All lists of this folder. */
export const SOFTWARE_AROUND_MODELS: readonly SentencesOfPlace[] = [
  ...PLACES_2057_TO_2063,
  ...PLACES_2064_TO_2064,
];
