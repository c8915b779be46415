import { sentencesOf } from '../sentences-of-place';

/** Criteria in the manner of tickets, checklists and lists of requirements. */
export const TICKETS_AND_REQUIREMENTS = sentencesOf(new URL('places.txt', import.meta.url));
