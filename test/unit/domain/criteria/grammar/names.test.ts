import { describe, expect, it } from 'vitest';
import { isProperName } from '../../../../../src/domain/criteria/propose/grammar/names';

const NAMES = [
  'recall',
  'p95_latency',
  'false_alarm_rate',
  'time_to_trace_entries',
  'parcels_scanned_twice_share',
  'share(response_time<=5)',
  'miss_rate',
  'rating',
  'distance_to_target_cm',
];

/** Pieces of sentences, by what they have that no name has. */
const NO_NAMES: readonly (readonly [name: string, has: string])[] = [
  ['minimum_recall', 'a side'],
  ['accuracy_target', 'a label behind'],
  ['goal_2', 'a label'],
  ['retraining_cuts_false_alarm_rate', 'a verb between nouns'],
  ['recovers_signal', 'a verb first'],
  ['indicating', 'a verb alone'],
  ['batches_contain_share', 'a verb without its object'],
  ['customers_share', 'nothing that is counted of them'],
  ['share(time_s<15)', 'a time of nothing'],
  ['accuracy_in_reading_dials_share', 'a share of a measure'],
  ['using_the_scanner_share', 'a condition first'],
  ['model', 'nothing that is measured'],
];

describe('the name of a measure', () => {
  it.each(NAMES)('may be %s', (name) => {
    expect(isProperName(name)).toBe(true);
  });

  it.each(NO_NAMES)('is not %s, which has %s', (name) => {
    expect(isProperName(name)).toBe(false);
  });
});
