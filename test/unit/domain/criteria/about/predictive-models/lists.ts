import { PLACES_215_TO_300 } from './places-215-to-300';
import { PLACES_301_TO_378 } from './places-301-to-378';
import { PLACES_379_TO_449 } from './places-379-to-449';
import type { SentencesOfPlace } from '../sentences-of-place';

/** All lists of this folder. */
export const PREDICTIVE_MODELS: readonly SentencesOfPlace[] = [
  ...PLACES_215_TO_300,
  ...PLACES_301_TO_378,
  ...PLACES_379_TO_449,
];
