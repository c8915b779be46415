import { sentencesOf } from '../sentences-of-place';

/** Criteria of models that predict, detect and see, and of the software around them, in the manner of plans and requirements. */
export const PREDICTIVE_MODELS = sentencesOf(new URL('places.txt', import.meta.url));
