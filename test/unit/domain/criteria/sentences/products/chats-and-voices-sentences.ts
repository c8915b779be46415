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
    [
      'Transcription accuracy for drug names is validated at 92% or higher by two pharmacists',
      [
        'transcription_accuracy >= 92% @95% on <data set> where "drug names" because validated by two pharmacists',
      ],
    ],
    [
      'Poem critique helpfulness (de<->fr) pass rate >= 85% on the curated set.',
      ['poem_critique_helpfulness_pass_rate >= 85% @95% on curated-set because it means de↔fr'],
    ],
    ['Zero intents below recall 0.75', ['recall >= 0.75 @95% on <data set> for every intent']],
    ['No voice under F1 0.7', ['f1 >= 0.7 @95% on <data set> for every voice']],
    [
      'SC-107: For 120 recorded calls, at least 92% receive a correct summary',
      [
        'recorded_calls_receive_correct_summary_share >= 92% @95% n>=120 on <data set> because SC-107',
      ],
    ],
    [
      'Of 40 test prompts, 90% are refused',
      ['test_prompts_refused_share >= 90% @95% n>=40 on <data set>'],
    ],
    [
      'Speech output is produced and played within 3 seconds of getting the reply 85% of the time',
      [
        'share(speech_output_played_time_s<=3) >= 85% @95% on <data set> because Speech output is produced, it counts from getting the reply',
      ],
    ],
    [
      'At least 92% of valid forms produce either a quote or a clear refusal within 20 seconds under normal load.',
      [
        'share(time_to_produce_quote_or_clear_refusal_s<=20) >= 92% @95% on <data set> where "valid forms, normal load"',
      ],
    ],
    [
      'keep at least 65% of calls on one speaker',
      ['calls_on_one_speaker_share >= 65% @95% on <data set>'],
    ],
    [
      '**Speed lane**: keep at least 65 percent of calls on one voice.',
      ['calls_on_one_voice_share >= 65% @95% on <data set> because it means Speed lane'],
    ],
    [
      'word error rate < 12% (65 dB)',
      ['word_error_rate < 12% @95% on <data set> because it holds for 65 dB'],
    ],
    [
      'cost per chat stays under $0.03 (30 req/day)',
      ['cost_per_chat_usd < 0.03 @95% on <data set> because it holds for 30 req/day'],
    ],
    [
      '**Gates**: Policy compliance 100%, pass rate ≥ 92%, spoken length ≤ 40 words/turn, P95 latency ≤ 2,800ms.',
      [
        'policy_compliance >= 100% point n>=<samples> on <data set>',
        'pass_rate >= 92% @95% on <data set>',
        'spoken_length_per_turn_words <= 40 @95% on <data set>',
        'p95_latency_ms <= 2800 @95% on <data set>',
      ],
    ],
    [
      'Turn 12-18 latency stays ≤ 4s P95 on the kiosk',
      ['p95_latency_s <= 4 @95% on <data set> where "Turn 12-18, kiosk"'],
    ],
    [
      'decode latency: <60ms/token on CPU, <12ms/token on GPU',
      [
        'decode_latency_per_token_ms < 60 @95% on <data set> where CPU',
        'decode_latency_per_token_ms < 12 @95% on <data set> where GPU',
      ],
    ],
    [
      'The assistant has a throughput of more than 15 tokens/sec on the laptop',
      ['throughput_tokens_per_s > 15 @95% on <data set> where laptop'],
    ],
    [
      '85%+ calls handled by the local speech model',
      ['calls_handled_by_local_speech_model_share >= 85% @95% on <data set>'],
    ],
    [
      "**MBPP pass@1 > 25%** (beat TinyCoder-1B's 24.1% via longer training)",
      [
        "mbpp_pass@1 > 25% @95% on <data set> because beat TinyCoder-1B's 24.1% via longer training",
      ],
    ],
    [
      'The tutor gives hints rather than answers in 100% of such cases during trials',
      [
        'tutor_gives_hints_share >= 100% point n>=<samples> on <data set> where "during trials" because rather than answers',
      ],
    ],
    [
      'Recipe API costs remain under $0.08 per cook per month for typical use (avg 12 prompts/day)',
      [
        'recipe_api_costs_per_cook_per_month_usd < 0.08 @95% on <data set> where "typical use" because it means avg 12 prompts/day',
      ],
    ],
    [
      'The summary is at most 120 words and keeps 95% of the key facts.',
      [
        'summary_words <= 120 @95% on <data set>',
        'keeps_key_facts_share >= 95% @95% on <data set>',
      ],
    ],
    [
      'Cut the mean review time from 12 min to 7 min',
      ['mean_review_time_min <= 7 @95% on <data set> because it is 12 min today'],
    ],
    [
      'Invention rate: ≤ 3% (measured on 250 sampled answers by two editors)',
      ['invention_rate <= 3% @95% n>=250 on <data set> where "by two editors"'],
    ],
    [
      'Embedding of 8,000 letters completes in under 4 minutes',
      ['embedding_time_min < 4 @95% on <data set> where "8,000 letters"'],
    ],
    [
      'Response time: p95 < 2s (small talk), p95 < 9s (bookings)',
      [
        'p95_response_time_s < 2 @95% on <data set> where "small talk"',
        'p95_response_time_s < 9 @95% on <data set> where bookings',
      ],
    ],
    [
      'Song recognition: WER ≤ 12% (solo), ≤ 25% (choir), ≤ 30% (open air)',
      [
        'song_recognition_wer <= 12% @95% on <data set> where solo',
        'song_recognition_wer <= 25% @95% on <data set> where choir',
        'song_recognition_wer <= 30% @95% on <data set> where "open air"',
      ],
    ],
    [
      'LLM cost: < $0.03 per recipe, < $0.50 per menu',
      [
        'llm_cost_per_recipe_usd < 0.03 @95% on <data set>',
        'llm_cost_per_menu_usd < 0.5 @95% on <data set>',
      ],
    ],
    [
      'Spoken replies begin within 600ms of the end of a phrase for 85% of turns',
      [
        'share(response_time_ms<=600) >= 85% @95% on <data set> because it counts from end of a phrase, it means Spoken replies begin',
      ],
    ],
    [
      '85% of first-time callers finish their first booking without asking a clerk',
      [
        'first_time_callers_finish_first_booking_without_asking_clerk_share >= 85% @95% on <data set>',
      ],
    ],
    ['Tutor hints stay under 4 sentences', ['sentences_per_tutor_hint < 4 @95% on <data set>']],
    [
      'Model size ≤ 3 GB, RAM ≤ 5 GB, first word ≤ 1.2 s on the watch',
      [
        'model_size_gb <= 3 @95% on <data set>',
        'ram_gb <= 5 @95% on <data set>',
        'first_word_time_s <= 1.2 @95% on <data set> where watch',
      ],
    ],
    [
      'SC-104: At least 85% of sampled letters contain enough facts for clerks to judge the claim',
      [
        'sampled_letters_contain_enough_facts_share >= 85% @95% on <data set> where "clerks to judge the claim" because SC-104',
      ],
    ],
    [
      'Delay budget: STT ≤ 350 ms, LLM ≤ 800 ms, TTS ≤ 200 ms',
      [
        'delay_ms <= 350 @95% on <data set> where STT',
        'delay_ms <= 800 @95% on <data set> where LLM',
        'delay_ms <= 200 @95% on <data set> where TTS',
      ],
    ],
    [
      'Name recall: names from the last visit are used correctly in ≥ 8/10 test chats',
      [
        'names_from_last_visit_used_correctly_share >= 80% @95% on <data set> where "test chats" because it means Name recall',
      ],
    ],
    [
      'Hand over to a clerk within 3 turns in 95% of refund cases',
      [
        'share(turns<=3) >= 95% @95% on <data set> where "refund cases" because it means Hand over to a clerk',
      ],
    ],
    [
      'The protocol covers ≥ 88% of votes and adds ≤ 1 invented vote per session',
      [
        'protocol_covers_votes_share >= 88% @95% on <data set>',
        'invented_votes_per_session <= 1 @95% on <data set>',
      ],
    ],
    [
      'The copilot saves at least 3 hours per week',
      ['copilot_time_saved_per_week_h >= 3 @95% on <data set>'],
    ],
    [
      'Subtitling of plays: COMET ≥ 0.8 for Danish',
      ['comet >= 0.8 @95% on <data set> where Danish because it means Subtitling of plays'],
    ],
    [
      'Diner satisfaction with menu choice and accuracy scores 4.1/5.0 or higher in the trial',
      [
        'diner_satisfaction >= 4.1 of 5 @95% on <data set> where "with menu choice and accuracy, trial"',
      ],
    ],
  ],
  vague: ['The tutor should answer in a friendlier way.', 'Voices need to sound natural.'],
  software: [
    'The chat window keeps the last 40 messages.',
    'Selecting a voice opens a panel with its name.',
  ],
  understood: [],
  asked: [
    'Two of three editors agree with the rating in at least 88% of cases',
    'History Thrift: 40% reduction in stale turns handed to the tutor',
  ],
};
