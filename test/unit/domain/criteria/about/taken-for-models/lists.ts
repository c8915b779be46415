import { PLACES_539_TO_2003 } from './places-539-to-2003';
import { PLACES_2004_TO_2043 } from './places-2004-to-2043';
import { PLACES_2044_TO_2056 } from './places-2044-to-2056';
import type { SentencesOfPlace } from '../sentences-of-place';

/** All lists of this folder. */
export const TAKEN_FOR_MODELS: readonly SentencesOfPlace[] = [
  ...PLACES_539_TO_2003,
  ...PLACES_2004_TO_2043,
  ...PLACES_2044_TO_2056,
];
