import { sentencesOf } from '../sentences-of-place';

/** Success criteria, targets and checklists in the manner of specifications, most of software. */
export const SUCCESS_CRITERIA = sentencesOf(new URL('places.txt', import.meta.url));
