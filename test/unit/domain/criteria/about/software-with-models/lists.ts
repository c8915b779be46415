import { sentencesOf } from '../sentences-of-place';

/** Criteria of software and of the models in it, side by side, in the manner of tickets and success criteria. */
export const SOFTWARE_WITH_MODELS = sentencesOf(new URL('places.txt', import.meta.url));
