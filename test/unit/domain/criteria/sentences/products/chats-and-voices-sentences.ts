import type { Sentences } from '../sentences';

/** What chats, voices and tutors have to reach. */
export const CHATS_AND_VOICES_SENTENCES: Sentences = {
  measurable: [
    [
      'Guests can describe a dish and get a recipe with allergens in under 8 seconds for 90% of prompts',
      [
        'share(time_to_get_recipe_s<8) >= 90% @95% on <data set> where "with allergens" because Guests can describe a dish',
      ],
    ],
    [
      'Patrons can pose a riddle and hear a reply with hints in under 6 seconds for 90% of requests',
      [
        'share(response_time_s<6) >= 90% @95% on <data set> because it means Patrons can pose a riddle and hear a reply with hints',
      ],
    ],
    [
      'Guide tone and pace scores 4/5 on the pilot',
      ['guide_tone_and_pace_score >= 4 of 5 @95% on <data set> where pilot'],
    ],
    [
      '**Menu voicebot ready** (AC-12): Answers 93% of allergy questions with sources',
      [
        'answers_allergy_questions_with_sources_share >= 93% @95% on <data set> because AC-12, it means Menu voicebot ready',
      ],
    ],
    [
      'Payments: refund containment rate > 60%, callback precision > 75%',
      [
        'refund_containment_rate > 60% @95% on <data set> because it means Payments',
        'callback_precision > 75% @95% on <data set> because it means Payments',
      ],
    ],
    [
      'Support: dispute deflection rate > 55% (chats closed without a clerk), refund precision (clerk agrees the refund was due) > 85%, missed fraud rate < 2% on the pilot set',
      [
        'dispute_deflection_rate > 55% @95% on pilot-set because it means Support, it means chats closed without a clerk',
        'refund_precision > 85% @95% on pilot-set because it means Support, it means clerk agrees the refund was due',
        'missed_fraud_rate < 2% @95% on pilot-set because it means Support',
      ],
    ],
    [
      'Precision@8: ≥ 0.65 (65% of the top 8 dishes should suit the diet)',
      [
        'precision@8 >= 0.65 @95% on <data set> because it means 65% of the top 8 dishes should suit the diet',
      ],
    ],
    [
      'Recall@6: ≥ 0.80 (find at least 80% of fitting parts in top 6)',
      [
        'recall@6 >= 0.8 @95% on <data set> because it means find at least 80% of fitting parts in top 6',
      ],
    ],
    [
      'Draft latency is under 6 seconds for 90% of replies (p90 < 6s)',
      ['share(draft_latency_s<6) >= 90% @95% on <data set> because it means p90 less than 6s'],
    ],
    [
      '80-call test suite reaches ≥75% recall before rollout',
      ['recall >= 75% @95% on 80-call-test-suite where "before rollout"'],
    ],
    [
      '30-page scan set achieves at least 88% accuracy',
      ['accuracy >= 88% @95% on 30-page-scan-set'],
    ],
  ],
  vague: ['The tutor should answer in a friendlier way.', 'Voices need to sound natural.'],
  software: [
    'The chat window keeps the last 40 messages.',
    'Selecting a voice opens a panel with its name.',
  ],
  understood: [
    [
      'Deepeval relevance/coverage in the nightly suite; enforce relevance ≥ 0.8 in the gate.',
      ['relevance >= 0.8 @95% on nightly-suite where gate'],
    ],
  ],
  asked: [
    '≤ 0.4 missed alarms per shift during the trial; post-trial target ≤ 0.1 per shift.',
    'History Thrift: 40% reduction in stale turns handed to the tutor',
  ],
};
