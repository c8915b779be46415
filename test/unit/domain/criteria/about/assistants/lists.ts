import { sentencesOf } from '../sentences-of-place';

/** Criteria of assistants, agents and language models, and of the software around them, in the manner of plans and requirements. */
export const ASSISTANTS = sentencesOf(new URL('places.txt', import.meta.url));
