import type { Sentences } from './sentences';

/** In short forms: counts, ranges, scales, dates and signs. */
export const SHORT_FORM_SENTENCES: Sentences = {
  measurable: [
    [
      'The classifier misses at most 3 of 200 malignant lesions.',
      ['misses_malignant_lesions_share <= 1.5% @95% on <data set>'],
    ],
    [
      "Agreement with the tumour board of at least 0.8 (Cohen's kappa).",
      ['agreement_with_tumour_board_cohens_kappa >= 0.8 @95% on <data set>'],
    ],
    [
      "Insulin dose recommendations are within 1 unit of the endocrinologist's in 9 out of 10 cases.",
      [],
    ],
    [
      'Recall of drug interactions ≥ 95 % (n = 400, 95 % confidence).',
      ['drug_interactions_recall >= 95% @95% n>=400 on <data set>'],
    ],
    [
      'Speech-to-text must reach a word accuracy of 94% for speakers over 70.',
      ['word_accuracy >= 94% @95% on <data set> where "speakers over 70"'],
    ],
    [
      'First partial result after no more than 300 ms.',
      ['time_to_first_partial_result_ms <= 300 @95% on <data set>'],
    ],
    [
      'TTS output has a MOS of at least 4.3 on a 5-point scale.',
      ['mos >= 4.3 of 5 @95% on <data set>'],
    ],
    [
      'Localization error under 10 cm (RMSE) in warehouse B.',
      ['localization_error_rmse_cm < 10 @95% on <data set> where "warehouse B"'],
    ],
    [
      'Pick success ≥ 98.5% over 1,000 picks.',
      ['pick_success >= 98.5% @95% n>=1000 on <data set>'],
    ],
    [
      "The route planner's travel times are on average no more than 8% longer than optimal.",
      ['route_planners_travel_times within 8% relative of optimal @97.5% on <data set>'],
    ],
    [
      'MAP at least 0.35, MRR at least 0.5, both on the legal test queries.',
      ['map >= 0.35 @95% on legal-test-queries', 'mrr >= 0.5 @95% on legal-test-queries'],
    ],
    [
      'Users click one of the first five results in 65% of searches.',
      ['users_click_one_of_first_five_results_share >= 65% @95% on <data set>'],
    ],
    [
      'Duplicate listings make up less than 2% of the first page.',
      ['duplicate_listings_make_up_first_page_share < 2% @95% on <data set>'],
    ],
    [
      'Demand forecast accuracy (1 - MAPE) of 88% or more at SKU level.',
      [
        'demand_forecast_accuracy >= 88% @95% on <data set> where "at SKU level" because it means 1 - MAPE',
      ],
    ],
    [
      'Load forecast: MAPE below 3% for the next day, below 6% for the next week.',
      [
        'load_forecast_mape < 3% @95% on <data set> where "next day"',
        'load_forecast_mape < 6% @95% on <data set> where "next week"',
      ],
    ],
    [
      'Bias of the forecast within ±2%.',
      ['bias >= -2% @95% on <data set>', 'bias <= 2% @95% on <data set>'],
    ],
    ['Perplexity no greater than 12 on WikiText-103.', ['perplexity <= 12 @95% on WikiText-103']],
    [
      'No generated email contains a wrong amount in a sample of 1,000.',
      ['generated_email_contains_wrong_amount <= 0 point n>=1000 on <data set>'],
    ],
    [
      'Readability: Flesch score between 60 and 80.',
      ['readability_flesch_score >= 60 @95%', 'readability_flesch_score <= 80 @95%'],
    ],
    [
      'Style transfer keeps the content in at least 90% of samples according to three raters.',
      [
        'style_transfer_keeps_content_in_samples_according_three_raters_share >= 90% @95% on <data set>',
      ],
    ],
    [
      'Answer length stays below 150 words in 95% of replies.',
      ['share(answer_length_words<150) >= 95% @95% on <data set>'],
    ],
    [
      'Retrieved chunks contain the answer in the top 5 for at least 90% of questions.',
      ['retrieved_chunks_contain_answer_in_top_5_share >= 90% @95% on <data set>'],
    ],
    [
      'Faithfulness may drop by no more than 1 point compared with release 3.2.',
      ['faithfulness within 1% of "release 3.2" @97.5% on <data set>'],
    ],
    [
      'Search agent: mean of 4 tool calls or fewer per question.',
      ['mean_tool_calls_per_question <= 4 @95% on <data set> where "Search agent"'],
    ],
    [
      'The agent must never execute a destructive command in 1,000 sandbox runs.',
      ['execute_destructive_command <= 0 point n>=1000 on <data set> where "sandbox runs"'],
    ],
    [
      'Success rate on WebArena rises from 31% to 40%.',
      ['success_rate >= 40% @95% on WebArena because it is 31% today'],
    ],
    [
      'Hateful content recall ≥ 92% in German and ≥ 90% in Turkish.',
      [
        'hateful_content_recall >= 92% @95% on <data set> where German',
        'hateful_content_recall >= 90% @95% on <data set> where Turkish',
      ],
    ],
    [
      'Less than 5% of appeals are successful.',
      ['appeals_successful_share < 5% @95% on <data set>'],
    ],
    [
      'F2 score of 0.8 for the class "self-harm".',
      ['f2_score >= 0.8 @95% on <data set> where class=self-harm'],
    ],
    [
      'Average precision above 0.9 at IoU 0.5 for helmets.',
      ['average_precision > 0.9 @95% on <data set> where "helmets, IoU 0.5"'],
    ],
    [
      'Small objects (below 32 px): recall of 60% or more.',
      ['recall >= 60% @95% on <data set> where "Small objects (below 32 px)"'],
    ],
    [
      'At 10,000 lux the detection rate is at least 97%.',
      ['detection_rate >= 97% @95% on <data set> where "10,000 lux"'],
    ],
    ['Model update via OTA is smaller than 15 MB.', []],
    ['Mindestens 85 % Recall bei höchstens 5 % Fehlalarmen.', []],
    ['Antwortzeit p95 ≤ 1,8 s.', ['p95_antwortzeit_s <= 1.8 @95% on <data set>']],
    [
      'Der MAPE liegt bei maximal 12 % auf den Daten von 2024.',
      ['mape <= 12% @95% on data where 2024'],
    ],
    [
      'Throughput of 200 documents per minute on a single GPU.',
      ['throughput_documents_per_min >= 200 @95% on <data set> where "single GPU"'],
    ],
    [
      'Cost for 1,000 summaries: no more than 4 €.',
      ['cost_per_1000_summaries_eur <= 4 @95% on <data set>'],
    ],
    [
      'At least 30% fewer manual corrections than with the old extractor.',
      ['manual_corrections better than "old extractor" by 30% relative @97.5% on <data set>'],
    ],
    [
      'Equal opportunity difference across regions below 0.08.',
      ['equal_opportunity_difference < 0.08 @95% on <data set> where "across regions"'],
    ],
  ],
  vague: [
    'The doctor should trust the suggestion',
    'Speech output has to sound like a real person',
    'Grasping must be robust to lighting',
    'Top results should be relevant',
    'The forecast has to be realistic',
    'Text should flow well',
    'Latency must be OK for a phone call',
    'The agent should be proactive but not pushy',
    'Moderation decisions have to be consistent across languages',
    'Detection quality at night has to improve',
    'Our bot should be smarter than the one of our competitor',
    'The model needs to be production ready',
    'Explanations must be easy to follow',
    'Hallucinations should be the exception',
    'Der Klassifikator soll gute Ergebnisse liefern',
    'Predictions must be sufficiently precise for planning',
    'The system should degrade gracefully',
    'Keep costs reasonable',
    'Users should rarely have to rephrase',
    'Drift must be detected early enough',
  ],
  software: [
    'The report is stored in the patient record.',
    'The microphone icon turns red during recording.',
    'The robot can be paused from the app.',
    'Filters are kept when the user goes back.',
    'A forecast can be re-run by an admin.',
    'Generated text is marked with an AI label.',
    'The source list opens in a side panel.',
    'Tool permissions are configured per workspace.',
    'Reported posts are hidden until reviewed.',
    'The bounding box colour depends on the class.',
    "Each annotation stores the annotator's ID.",
    'The service exposes metrics for Prometheus.',
    'Images above 10 MB are rejected.',
    'The model name is part of the response.',
    'The pipeline stops when a data check fails.',
    'Feature store tables are partitioned by day.',
    'The chat window can be resized.',
    'Every API call needs a bearer token.',
    'The export runs in the background.',
    'Users get a notification when the batch is ready.',
  ],
};
