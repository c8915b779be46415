import { PLACES_2075_TO_2083 } from './places-2075-to-2083';
import { PLACES_2084_TO_2088 } from './places-2084-to-2088';
import { PLACES_2089_TO_2096 } from './places-2089-to-2096';
import { PLACES_2097_TO_2107 } from './places-2097-to-2107';
import type { SentencesOfPlace } from '../sentences-of-place';

/** All lists of this folder. */
export const BOTH_SIDES_OF_A_FORM: readonly SentencesOfPlace[] = [
  ...PLACES_2075_TO_2083,
  ...PLACES_2084_TO_2088,
  ...PLACES_2089_TO_2096,
  ...PLACES_2097_TO_2107,
];
