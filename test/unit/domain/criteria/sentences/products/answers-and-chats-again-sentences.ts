import type { Sentences } from '../sentences';

/** What answers, chats and retrieval have to reach. */
export const ANSWERS_AND_CHATS_AGAIN_SENTENCES: Sentences = {
  measurable: [
    [
      'Citation Coverage: % of answers backed with Statute12 (target: 100%)',
      [
        'citation_coverage >= 100% point n>=<samples> on <data set> because it means share of answers backed with Statute12',
      ],
    ],
    [
      'WHEN drafting minutes, THEN the writer SHALL finish generation within 40 seconds for meetings under 3000 words',
      [
        'time_to_finish_generation_s <= 40 @95% on <data set> where "writer, drafting minutes, meetings under 3000 words"',
      ],
    ],
    [
      'Fabrication rate <4% (wrong invoice fields)',
      ['fabrication_rate < 4% @95% on <data set> because it means wrong invoice fields'],
    ],
    [
      'SC-001: A caller with any Spanish regional dialect reaches a word error rate below 12% on everyday banking Spanish — measured on a 3-minute call.',
      [
        'word_error_rate < 12% @95% on <data set> where "caller, with Spanish regional dialect, everyday banking Spanish, 3-minute call" because SC-001',
      ],
    ],
    [
      '≥75% of lookups return fitting recipes',
      ['lookups_return_fitting_recipes_share >= 75% @95% on <data set>'],
    ],
    [
      'Part lookup accuracy: >85% of lookups show fitting spares in top 5 hits',
      [
        'part_lookup_accuracy > 85% @95% on <data set> where "lookups show fitting spares, top 5 hits"',
      ],
    ],
    [
      "SC-002: Digest is shown within 6 seconds of pressing 'd' when model has to be loaded",
      [
        "time_to_show_digest_s <= 6 @95% on <data set> because SC-002, it counts from pressing 'd' when model has to be loaded",
      ],
    ],
    ['Cost per chat under $0.15', ['cost_per_chat_usd < 0.15 @95% on <data set>']],
    [
      "WHEN the Recipe_Bot gives a response, THE Recipe_Bot SHALL finish the response within 12 seconds of the cook's question.",
      [
        'response_time_s <= 12 @95% on <data set> where "Recipe_Bot gives a response" because it counts from the cook\'s question',
      ],
    ],
    [
      'WHERE the Tax_Helper option is switched on, THE Tax_Helper SHALL respond to each client question within 25 seconds under usual office load.',
      [
        'response_time_s <= 25 @95% on <data set> where "Tax_Helper option is switched on, to each client question, under usual office load"',
      ],
    ],
    [
      'WHEN the passenger sends a question, THE AI_Steward SHALL respond with a reply about gate changes, lounge access, baggage rules, or the rebooking steps within 6 seconds.',
      [
        'response_time_s <= 6 @95% on <data set> where "passenger sends a question" because it means the system SHALL respond with a reply about gate changes, lounge access, baggage rules, or the rebooking steps',
      ],
    ],
    [
      'SC-005: At least 75% of trainees report that the bot hints are clear and useful in mastering the welding course based on end-of-course questionnaires',
      [
        'trainees_report_bot_hints_clear_and_useful_share >= 75% @95% on <data set> where "mastering the welding course" because SC-005, based on end-of-course questionnaires',
      ],
    ],
    [
      'SC-002: The concierge bot gives fitting tips with map links for 92% of in-region requests.',
      [
        'gives_fitting_tips_with_map_links_share >= 92% @95% on <data set> where "in-region requests" because SC-002',
      ],
    ],
    [
      'Measure average classification time (target: < 4s)',
      ['average_classification_time_s < 4 @95% on <data set>'],
    ],
    [
      'Hybrid ranking is released only if nDCG@20 rises by ≥ 0.02; otherwise click features are kept only as a tie-breaker, or removed.',
      [
        'ndcg@20 better than <version in use> by 0.02 @97.5% on <data set> because otherwise click features are kept only as a tie-breaker, or removed',
      ],
    ],
    [
      'Average end-to-end analysis time of less than 15 seconds per photo for on-device allergen recognition.',
      [
        'average_end_to_end_analysis_time_per_photo_s < 15 @95% on <data set> where "on-device allergen recognition"',
      ],
    ],
    ['Caption quality > 4.2/5', ['caption_quality > 4.2 of 5 @95%']],
    [
      'WHEN a tenant posts a chat question, THE Bot SHALL respond within 4 seconds for 92% of questions',
      ['share(response_time_s<=4) >= 92% @95% on <data set> where "tenant posts a chat question"'],
    ],
    [
      'WHEN handling a spoken complaint, THE Bot SHALL respond within 12 seconds for 92% of complaints',
      ['share(response_time_s<=12) >= 92% @95% on <data set> where "handling a spoken complaint"'],
    ],
    [
      'THEN ≥85% of answers SHALL be judged "usable" by 4 external teachers',
      ['answers_judged_usable_by_4_external_teachers_share >= 85% @95% on <data set>'],
    ],
    [
      'Copilot responses SHALL be produced within 6 seconds',
      ['response_time_s <= 6 @95% on <data set>'],
    ],
    [
      'Advert writing speed: <12s average',
      ['advert_writing_speed_s < 12 @95% on <data set> because it means average'],
    ],
    [
      'Agent reply time is under 3 seconds for 85% of chats in a shared staging cluster',
      [
        'share(agent_reply_time_s<3) >= 85% @95% on <data set> where "chats in a shared staging cluster"',
      ],
    ],
    [
      'Returned statute passages have cosine relevance scores of at least 0.65 for probe questions tied to the tenancy law',
      [
        'cosine_relevance_scores >= 0.65 @95% on <data set> where "Returned statute passages, probe questions tied to the tenancy law"',
      ],
    ],
  ],
  vague: [],
  software: [],
};
