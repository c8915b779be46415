import { PLACES_1_TO_69 } from './places-1-to-69';
import { PLACES_70_TO_148 } from './places-70-to-148';
import { PLACES_149_TO_214 } from './places-149-to-214';
import type { SentencesOfPlace } from '../sentences-of-place';

/** All lists of this folder. */
export const ASSISTANTS: readonly SentencesOfPlace[] = [
  ...PLACES_1_TO_69,
  ...PLACES_70_TO_148,
  ...PLACES_149_TO_214,
];
