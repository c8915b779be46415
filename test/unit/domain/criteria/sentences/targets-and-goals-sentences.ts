import type { Sentences } from './sentences';

/** Of targets, goals and release criteria, in the forms of public reports. */
export const TARGETS_AND_GOALS_SENTENCES: Sentences = {
  measurable: [
    [
      'Require leave-one-opponent-out precision of at least 90%.',
      ['leave_one_opponent_out_precision >= 90% @95% on <data set>'],
    ],
    [
      'Eligible precision of at least 90% before an eligibility percentage is published',
      [
        'eligible_precision >= 90% @95% on <data set> where "before an eligibility percentage is published"',
      ],
    ],
    [
      'Achieve a precision of at least 95% for all KPI calculations.',
      ['precision >= 95% @95% on <data set> where "KPI calculations"'],
    ],
    [
      'Forecasting accuracy: MAPE below 10% for 1-hour forecasts and below 20% for 24-hour forecasts',
      [
        'forecasting_accuracy_mape < 10% @95% on <data set> where "1-hour forecasts"',
        'forecasting_accuracy_mape < 20% @95% on <data set> where "24-hour forecasts"',
      ],
    ],
    [
      'MAPE below 25% at the SKU-week level even with sparse demand',
      ['mape < 25% @95% on <data set> where "at SKU-week level even with sparse demand"'],
    ],
    [
      'Monthly forecasting: MAPE below 6% in all provinces',
      ['monthly_forecasting_mape < 6% @95% on <data set> for every province'],
    ],
    [
      'Monthly LSTM: MAPE below 6.2% across all 7 regions.',
      ['monthly_lstm_mape < 6.2% @95% on <data set> for every region'],
    ],
    ['Achieve a MAPE below 10% on the held-out test set', ['mape < 10% @95% on held-out-test-set']],
    [
      'R-squared above 0.7, MAPE below 15%, R-hat below 1.05',
      [
        'r_squared > 0.7 @95% on <data set>',
        'mape < 15% @95% on <data set>',
        'r_hat < 1.05 @95% on <data set>',
      ],
    ],
    [
      'Jailbreak success rate: ≤ 1% across evaluated corpora.',
      ['jailbreak_success_rate <= 1% @95% on <data set> where "across evaluated corpora"'],
    ],
    [
      'Toxicity score (Perspective TOXICITY): < 0.2 for user-facing outputs.',
      [
        'toxicity_score < 0.2 @95% on <data set> where "user-facing outputs" because it means Perspective TOXICITY',
      ],
    ],
    [
      'Homography reprojection error at most 2 px',
      ['homography_reprojection_error_px <= 2 @95% on <data set>'],
    ],
    [
      'Pallet empty/full classification recall of at least 0.93',
      ['pallet_empty_full_classification_recall >= 0.93 @95% on <data set>'],
    ],
    [
      'mAP@0.5 of at least 0.85 on a held out indoor industrial test set',
      ['map@0.5 >= 0.85 @95% on held-out-indoor-industrial-test-set'],
    ],
    [
      'p95 end-to-end latency of at most 500 ms on the Intel CPU server',
      ['p95_end_to_end_latency_ms <= 500 @95% on <data set> where "Intel CPU server"'],
    ],
    [
      'At least 80% recall for pothole class D40 on the test set',
      ['recall >= 80% @95% on test-set where "pothole class D40"'],
    ],
    [
      'mAP@0.5 of at least 0.55 across all classes, reported by class and country',
      ['map@0.5 >= 0.55 @95% on <data set> for every class because reported by class and country'],
    ],
    [
      'Tomato disease detection: mAP@0.5 of at least 85% on the held-out subset',
      ['tomato_disease_detection_map@0.5 >= 85% @95% on <data set> where "held-out subset"'],
    ],
    [
      'Edge inference throughput: at least 10 processed frames per second',
      ['processed_frames_per_second >= 10 @95% on <data set> where "Edge inference throughput"'],
    ],
    [
      'LLM as judge achieves >80% agreement with human preferences',
      ['llm_agreement > 80% @95% on <data set> where "as judge, with human preferences"'],
    ],
    [
      '80%+ agreement with human reviewers',
      ['agreement_with_human_reviewers >= 80% @95% on <data set>'],
    ],
    [
      "Sub-population likelihoods must achieve Spearman's rho ≥ 0.70",
      ['spearmans_rho >= 0.7 @95% on <data set> where "Sub-population likelihoods"'],
    ],
    [
      'Achieve a multi-class classification accuracy of at least 75%.',
      ['multi_class_classification_accuracy >= 75% @95% on <data set>'],
    ],
    [
      'Achieve an AUC of at least 0.80 for predicting "Severe" sleep apnea.',
      ['auc >= 0.8 @95% on <data set> where "predicting Severe sleep apnea"'],
    ],
    [
      'Two thirds of rejections caught, no more than half of accepted answers flagged',
      [
        'rejections_caught_share >= 66.67% @95% on <data set>',
        'accepted_answers_flagged_share <= 50% @95% on <data set>',
      ],
    ],
    ['Out-of-fold ROC-AUC of at least 0.75.', ['out_of_fold_roc_auc >= 0.75 @95% on <data set>']],
    [
      'Achieve a standard deviation of ROC AUC no greater than 0.015.',
      ['roc_auc_standard_deviation <= 0.015 @95% on <data set>'],
    ],
    ['Achieve a mean PR AUC of at least 0.43.', ['mean_pr_auc >= 0.43 @95% on <data set>']],
    [
      'ROC-AUC of at least 0.75 and top-decile lift of at least 2.0',
      ['roc_auc >= 0.75 @95% on <data set>', 'top_decile_lift >= 2 @95% on <data set>'],
    ],
    ['Ranking: macro ROC-AUC of at least 0.85 overall, with the lower 95% bound above 0.80.', []],
    [
      'beantwortet mindestens 87% der Anfragen korrekt auf Basis der eigenen Dokumente',
      [
        'beantwortet_anfragen_korrekt_on_basis_of_eigenen_dokumente_share >= 87% @95% on <data set>',
      ],
    ],
    [
      'Readers find the page within the first 5 results for 80% of common queries',
      [
        'readers_find_page_within_first_5_results_share >= 80% @95% on <data set> where "common queries"',
      ],
    ],
    [
      'Search returns results in under 500 milliseconds for 95% of queries (p95 latency)',
      ['share(response_time_ms<500) >= 95% @95% on <data set>'],
    ],
    [
      'Search results include attribution (source path) in 100% of responses',
      [
        'search_results_include_attribution_share >= 100% point n>=<samples> on <data set> because it means source path',
      ],
    ],
    [
      'The sorter achieves top-1 accuracy at least 15 percentage points above the majority-class baseline',
      ['top_1_accuracy better than "majority-class baseline" by 15% @97.5% on <data set>'],
    ],
    [
      'The segmenter achieves IoU at least 0.20 above the better trivial baseline',
      ['iou better than "better trivial baseline" by 0.2 @97.5% on <data set>'],
    ],
    [
      'Achieve expected calibration error below 2% across the full operating range.',
      ['expected_calibration_error < 2% @95% on <data set> where "across full operating range"'],
    ],
    [
      'Expected calibration error below 0.10',
      ['expected_calibration_error < 0.1 @95% on <data set>'],
    ],
    [
      'The system maintains a calibration error below 0.03 (3%) on validation data',
      ['calibration_error < 0.03 @95% on <data set> where "validation data"'],
    ],
    [
      'Strong correlation (>0.8) between uncertainty estimates and actual prediction errors',
      [
        'strong_correlation > 0.8 @95% on <data set> where "uncertainty estimates and actual prediction errors"',
      ],
    ],
    [
      'The chatbot correctly answers 95%+ of test questions using only the handbook.',
      [
        'correctly_answers_test_questions_share >= 95% @95% on <data set> where "using only the handbook"',
      ],
    ],
    [
      'The response time for standard queries is under 5 seconds.',
      ['response_time_s < 5 @95% on <data set> where "standard queries"'],
    ],
    [
      'The chatbot guides a guest through the booking flow (from intent to results) in over 90% of interactions.',
      [
        'guides_guest_through_booking_flow_share > 90% @95% on <data set> because it means from intent to results',
      ],
    ],
    [
      'The system returns offers within 3 seconds of the guest giving dates and port',
      [
        'response_time_s <= 3 @95% on <data set> because it counts from the guest giving dates and port',
      ],
    ],
    [
      'The bot correctly identifies the intent of the first message in at least 95% of chats.',
      ['correctly_identifies_intent_of_first_message_share >= 95% @95% on <data set>'],
    ],
    [
      'The chat achieves a satisfaction rating of > 4/5 stars in surveys.',
      ['satisfaction_rating > 4 of 5 @95% on <data set> where "chat, surveys"'],
    ],
    [
      'The selected-text mode uses only the provided text, achieving a 100% adherence rate',
      [
        'adherence_rate >= 100% point n>=<samples> on <data set> where "selected-text mode uses only the provided text"',
      ],
    ],
    [
      'End-to-end latency for a global RAG query is less than 5 seconds.',
      ['end_to_end_latency_s < 5 @95% on <data set> where "global RAG query"'],
    ],
    [
      'Vector search latency is less than 2 seconds.',
      ['vector_search_latency_s < 2 @95% on <data set>'],
    ],
    [
      'The highlight mode keeps to the selected text in 100% of tests.',
      [
        'highlight_mode_keeps_selected_text_in_tests_share >= 100% point n>=<samples> on <data set>',
      ],
    ],
    [
      'The AI shall predict churn with ≥ 85% precision on the validation dataset.',
      ['precision >= 85% @95% on validation-dataset where "predict churn"'],
    ],
    [
      'The model beats the heuristic on out-of-fold ROC-AUC by at least 0.02',
      ['out_of_fold_roc_auc better than heuristic by 0.02 @97.5% on <data set>'],
    ],
    [
      'Dispute rate remains below 2% of total transactions',
      ['dispute_rate < 2% @95% on <data set> where "total transactions"'],
    ],
    [
      'Genuine acceptance: at least 90% on each language separately',
      ['genuine_acceptance >= 90% @95% on <data set> for every language'],
    ],
  ],
  vague: [
    'The chatbot returns accurate answers with relevant citations in normal mode',
    "Chatbot answers are concise and directly address the user's question",
    'The chatbot properly handles user-selected text',
    'Chatbot responses consistently reflect the content of the current chapter',
    'Text selection detection works reliably when users select portions of text',
    'The widget has smooth animations that enhance user experience',
    'The demo integrates the chatbot with acceptable performance and user experience',
    'The chat widget achieves a high user satisfaction rating in feedback surveys.',
    'Community detection produces meaningful clusters with human-readable summaries',
    'Extraction schema and fallback behavior are stable on pilot scenarios.',
    'The interpretability of predictions must be significantly improved before use in practice',
    'Model predictions must track human response latency with plausible cognitive lag',
    'The system should be user-friendly.',
    'The visual design of the chatbot must be futuristic, premium, and visually striking.',
    'The classifier achieves top-1 accuracy materially above the baseline',
    'The system shall analyze trends to improve prediction accuracy',
  ],
  software: [
    'The page maintains a fluid experience with no visible jank',
    'The icon and window animations are smooth and visually appealing.',
    'The chatbot widget is present on the landing page and on no other page.',
    'The chat window MUST contain a mechanism for closing it.',
    'The main button in the hero section MUST link to the first chapter of the book.',
    'API keys and other secrets MUST NOT be exposed on the client-side.',
    'The backend MUST be isolated within a backend folder.',
    'The API request MUST use the correct HTTP method and body structure.',
    'The API calls MUST handle network errors and display a message.',
    'Packages include metadata: name, version, author, tags',
    'Search results shall be paginated',
    'Libraries shall be sortable by name, downloads, last updated',
    'Users shall be able to download specific versions',
    'Download counts shall be tracked for usage analytics',
    'Search results longer than 1000 items are truncated to the limit with a notice.',
    'The final output follows the required Markdown structure (Summary, Bullets, References).',
    'All 44 implemented shortcuts are catalogued in the central registry.',
    'Zero shortcut conflicts exist in the default configuration',
    'Contradicted facts are marked with `invalid_at` timestamps',
    'All improvements are gated behind feature flags',
    'Admin can create a new product with health metadata.',
    'The system prevents access to admin routes by regular users.',
    'Audit logs of model predictions must be retained for a minimum of 90 days.',
    'The approval block cannot be bypassed from UI or API.',
    'The audit trail is complete for all test conversations.',
    'Host can generate and download a QR code',
    'Process card payments and digital wallets',
    'When a path is built, the tool predicts its length before creating folders',
    'WHEN the predicted path length exceeds 80% of the OS limit THEN the System SHALL apply the shortening strategy',
    'The controller shall be notified of deviations from the flight plan.',
    'Users can edit or delete their own messages',
  ],
};
