import { anyOf } from '../alternatives';

/**
 * Verbs of what a model or people do, in the form that is no noun: what has one of them is a piece of a sentence.
 * A word that is a noun as often is left out: `answers`, `ranks`, `matches`, `reports`.
 */
const THIRD_PERSON = `detects classifies identifies predicts generates extracts transcribes translates summari[sz]es resolves
  handles recommends retrieves contains includes provides allows achieves maintains keeps reaches confirms approves ensures
  discards agrees follows reduces improves decreases lowers responds completes continues receives produces
  gets gives makes takes finds catches knows says tells understands selects chooses overfits converges learns happens recogni[sz]es determines returns validates verifies`;

/** The same as a demand begins with them: `Detect moves in under 2 seconds`. */
const DEMANDS = `detect classify identify predict generate extract transcribe translate summari[sz]e resolve handle recommend
  retrieve contain include provide allow achieve maintain ensure keep confirm approve reject discard agree reduce improve
  decrease respond continue receive produce make take find catch recogni[sz]e determine monitor validate verify`;

const of = (verbs: string): string => anyOf(verbs.trim().split(/\s+/u).join('|'));

const HAS_VERB = new RegExp(`(?:^|_)(?:${of(THIRD_PERSON)})(?:_|$)|^(?:${of(DEMANDS)})_`, 'u');
/** What is done may be counted as a share, or timed. */
const COUNTS_WHAT_IS_DONE = /(?:_share|_time|_times|_rate|_latency|_duration)$|^share\(/u;

/** Whether a name of a metric says what is done, and no more: it is a sentence, and measures nothing. */
export const saysWhatIsDone = (metric: string): boolean =>
  HAS_VERB.test(metric) && !COUNTS_WHAT_IS_DONE.test(metric);

/** `Detection speed: detect moves in`: a label, and what is done. */
export const LABEL_THEN_DEMAND = new RegExp(`:\\s+(?:${of(DEMANDS)})\\s`, 'iu');

/** `for frames and identifies settings`: behind `and` another thing is done. */
export const GOES_ON_DOING = new RegExp(
  `[\\s_]and[\\s_](?:${of(THIRD_PERSON)}|creates|blocks|stops|sends|shows)(?:[\\s_]|$)`,
  'iu',
);
