import { sentencesOf } from '../sentences-of-place';

/** Criteria of software, some with models in it, in the manner of plans, tickets and requirements. */
export const SOFTWARE = sentencesOf(new URL('places.txt', import.meta.url));
