import { PLACES_1310_TO_1362 } from './places-1310-to-1362';
import { PLACES_1363_TO_1401 } from './places-1363-to-1401';
import { PLACES_1402_TO_1453 } from './places-1402-to-1453';
import { PLACES_1454_TO_1482 } from './places-1454-to-1482';
import type { SentencesOfPlace } from '../sentences-of-place';

/** All lists of this folder. */
export const TICKETS_AND_REQUIREMENTS: readonly SentencesOfPlace[] = [
  ...PLACES_1310_TO_1362,
  ...PLACES_1363_TO_1401,
  ...PLACES_1402_TO_1453,
  ...PLACES_1454_TO_1482,
];
