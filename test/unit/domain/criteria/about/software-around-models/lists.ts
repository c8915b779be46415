import { sentencesOf } from '../sentences-of-place';

/** Criteria of software in words that models share: around assistants and forecasts, of services, users and tests. No error is measured on them. */
export const SOFTWARE_AROUND_MODELS = sentencesOf(new URL('places.txt', import.meta.url));
