import type { Sentences } from './sentences';

/** With shares that are named by what is counted and done; aims, bases and other clauses stand beside the name. */
export const NAMES_OF_SHARES_SENTENCES: Sentences = {
  measurable: [
    [
      'The agent correctly picks and starts suitable repair scripts based on fault codes in 96% of incidents',
      [
        'correctly_picks_and_starts_suitable_repair_scripts_share >= 96% @95% on <data set> where "based on fault codes, incidents"',
      ],
    ],
    [
      'Outline extraction from sketches produces floor plans that pass the fire-lane check at least 85% of the time without manual fixes.',
      [
        'pass_fire_lane_check_share >= 85% @95% on <data set> where "without manual fixes" because Outline extraction from sketches produces floor plans',
      ],
    ],
    [
      'Bot handling 35%+ of parking complaints',
      ['parking_complaints_handled_share >= 35% @95% on <data set>'],
    ],
    [
      'Assistant resolving at least 60% of tax questions without a clerk',
      ['tax_questions_resolved_without_clerk_share >= 60% @95% on <data set>'],
    ],
    [
      '75% of generated tenders contain enough figures to proceed to a bid without calling the client.',
      [
        'generated_tenders_contain_enough_figures_share >= 75% @95% on <data set> where "without calling the client" because it serves to proceed to a bid',
      ],
    ],
    [
      'At most 3% of transcripts fail to parse.',
      ['transcripts_fail_parse_share <= 3% @95% on <data set>'],
    ],
    [
      'Reply latency under 400 ms to keep the talk natural',
      ['reply_latency_ms < 400 @95% on <data set> because it serves to keep the talk natural'],
    ],
    [
      'Translation to Spanish has a BLEU above 0.4',
      ['bleu > 0.4 @95% on <data set> where "to Spanish"'],
    ],
    [
      'The prediction error explained by soil features is measured against the target of ≤30% to determine whether simple sensors suffice.',
      [
        'prediction_error_explained_by_soil_features <= 30% @95% on <data set> because it serves to determine whether simple sensors suffice',
      ],
    ],
    [
      'The agent correctly identifies required fields (nullable, no default) in 100% of forms.',
      [
        'correctly_identifies_required_fields_share >= 100% point n>=<samples> on <data set> where forms because it means nullable, no default',
      ],
    ],
    [
      'The model shall achieve a glyph error rate below 0.4% and a word error rate below 1.2% on stamped-deed benchmarks.',
      [
        'glyph_error_rate < 0.4% @95% on <data set> where "stamped-deed benchmarks"',
        'word_error_rate < 1.2% @95% on <data set> where "stamped-deed benchmarks"',
      ],
    ],
  ],
  vague: [],
  software: [],
};
