import { PLACES_1483_TO_1554 } from './places-1483-to-1554';
import { PLACES_1555_TO_1623 } from './places-1555-to-1623';
import { PLACES_1624_TO_1698 } from './places-1624-to-1698';
import { PLACES_1699_TO_1766 } from './places-1699-to-1766';
import { PLACES_1767_TO_1818 } from './places-1767-to-1818';
import { PLACES_1819_TO_1869 } from './places-1819-to-1869';
import { PLACES_1870_TO_1948 } from './places-1870-to-1948';
import { PLACES_1949_TO_1995 } from './places-1949-to-1995';
import type { SentencesOfPlace } from '../sentences-of-place';

/** All lists of this folder. */
export const SOFTWARE_WITH_MODELS: readonly SentencesOfPlace[] = [
  ...PLACES_1483_TO_1554,
  ...PLACES_1555_TO_1623,
  ...PLACES_1624_TO_1698,
  ...PLACES_1699_TO_1766,
  ...PLACES_1767_TO_1818,
  ...PLACES_1819_TO_1869,
  ...PLACES_1870_TO_1948,
  ...PLACES_1949_TO_1995,
];
