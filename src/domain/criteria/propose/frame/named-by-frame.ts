import type { Criterion } from '../../../../contract/types';
import { saysWhatIsDone } from '../attachment/verbs';
import { withoutFrame } from './labels';

/** `Pass rate: Target > 95%`, `Transcribes speech in < 2 seconds`: no name of a measure ends so. */
const ENDS_AS_NO_NAME = /_(?:targets?|goals?|in|to|at|of|for|with|within|is|be)$/u;

/** `AI tips improve conversion > 10%`: a change. */
const SAYS_CHANGE = /_(?:improves?|reduces?|increases|decreases|lowers|raises|boosts)_/u;
/** `accuracy within 15% of actual`, `within 5 s of the request`: no version is called so. */
const NEAR_TRUTH =
  /\bwithin\b.*\b(?:s|seconds?|ms|minutes?|min|hours?|h|days?) of\b|\bwithin\b.*\bof (?:the )?(?:actuals?|true|truth|ground|observed|real|measured|expected)\b/iu;

/**
 * Whether a line parses with a name that is more than one: what a list calls it, that it is a target, or what is
 * done. It is a sentence then, and no criterion somebody wrote.
 */
export const isNamedByItsFrame = (line: string, criteria: readonly Criterion[]): boolean =>
  !/@\s?\d[\d.]*\s?%/u.test(line) &&
  !/_|\bn\s*>=/u.test(line) &&
  (withoutFrame(line).text.trim() !== line.trim() ||
    NEAR_TRUTH.test(line) ||
    criteria.some(
      ({ metric }) =>
        ENDS_AS_NO_NAME.test(metric.replace(/_(?:ms|s|min|h|usd|eur)$/u, '')) ||
        /^(?:each|every)_/u.test(metric) ||
        SAYS_CHANGE.test(metric) ||
        saysWhatIsDone(metric),
    ));
