import { PLACES_450_TO_524 } from './places-450-to-524';
import { PLACES_525_TO_601 } from './places-525-to-601';
import { PLACES_602_TO_688 } from './places-602-to-688';
import { PLACES_689_TO_776 } from './places-689-to-776';
import { PLACES_777_TO_865 } from './places-777-to-865';
import { PLACES_866_TO_956 } from './places-866-to-956';
import { PLACES_957_TO_1029 } from './places-957-to-1029';
import { PLACES_1030_TO_1106 } from './places-1030-to-1106';
import type { SentencesOfPlace } from '../sentences-of-place';

/** All lists of this folder. */
export const SOFTWARE: readonly SentencesOfPlace[] = [
  ...PLACES_450_TO_524,
  ...PLACES_525_TO_601,
  ...PLACES_602_TO_688,
  ...PLACES_689_TO_776,
  ...PLACES_777_TO_865,
  ...PLACES_866_TO_956,
  ...PLACES_957_TO_1029,
  ...PLACES_1030_TO_1106,
];
