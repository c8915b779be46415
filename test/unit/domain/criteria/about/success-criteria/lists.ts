import { PLACES_1107_TO_1157 } from './places-1107-to-1157';
import { PLACES_1158_TO_1209 } from './places-1158-to-1209';
import { PLACES_1210_TO_1262 } from './places-1210-to-1262';
import { PLACES_1263_TO_1309 } from './places-1263-to-1309';
import type { SentencesOfPlace } from '../sentences-of-place';

/** All lists of this folder. */
export const SUCCESS_CRITERIA: readonly SentencesOfPlace[] = [
  ...PLACES_1107_TO_1157,
  ...PLACES_1158_TO_1209,
  ...PLACES_1210_TO_1262,
  ...PLACES_1263_TO_1309,
];
