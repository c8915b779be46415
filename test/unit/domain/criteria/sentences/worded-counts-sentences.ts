import type { Sentences } from './sentences';

/** With counts and fractions in words, with groups and with several limits. */
export const WORDED_COUNTS_SENTENCES: Sentences = {
  measurable: [
    [
      'Reviewer Efficiency: <30 seconds average correction time per cheque.',
      ['average_correction_time_s < 30 @95% on <data set> where "Reviewer Efficiency, per cheque"'],
    ],
    [
      '≥50% decrease in cheque-related processing errors compared to manual entry.',
      [
        'cheque_related_processing_errors better than "manual entry" by 50% relative @97.5% on <data set>',
      ],
    ],
    ['Accuracy Target: MAPE <5%', ['accuracy_target_mape < 5% @95%']],
    [
      'flag_rate_pct by segment: whales < 30%, grinders < 40%, casuals < 50%',
      [
        'flag_rate_pct < 30% @95% on <data set> where whales',
        'flag_rate_pct < 40% @95% on <data set> where grinders',
        'flag_rate_pct < 50% @95% on <data set> where casuals',
      ],
    ],
    [
      'model AUC: > 0.75 (below = retrain needed)',
      ['model_auc > 0.75 @95% on <data set> because it means below = retrain needed'],
    ],
    [
      'Out of 200 red-team prompts, at most 3 may produce unsafe output.',
      ['red_team_prompts_produce_unsafe_output_share <= 1.5% @95% on <data set>'],
    ],
    [
      'Zero critical hallucinations in the 150-question clinical set.',
      ['critical_hallucinations <= 0 point n>=<samples> on 150-question-clinical-set'],
    ],
    [
      'None of the 120 golden questions may return an empty answer.',
      ['return_empty_answer <= 0 point n>=120 on <data set>'],
    ],
    [
      'The agent completes 17 of 20 scripted tasks without human help.',
      ['completes_scripted_tasks_without_human_help_share >= 85% @95% on <data set>'],
    ],
    [
      'Median time to first token stays below 400 ms under 50 concurrent users.',
      ['median_time_to_first_token_ms < 400 @95% on <data set> where "50 concurrent users"'],
    ],
    [
      'Judge scores average 4.2 or higher on the 5-point helpfulness rubric.',
      ['judge_scores_average >= 4.2 @95% on <data set> where "5-point helpfulness rubric"'],
    ],
    [
      'Forecast bias stays between -2% and +2% over rolling 4-week windows.',
      [
        'forecast_bias >= -2% @95% on <data set> where "over rolling 4-week windows"',
        'forecast_bias <= 2% @95% on <data set> where "over rolling 4-week windows"',
      ],
    ],
    [
      'Inference cost drops from $0.012 to $0.006 per request.',
      ['inference_cost_per_request_usd <= 0.006 @95% on <data set> because it is $0.012 today'],
    ],
    [
      'GPU memory must not exceed 16 GB at batch size 8.',
      ['gpu_memory_gb <= 16 @95% on <data set> where "batch size 8"'],
    ],
    [
      'Tool selection accuracy must be at least 95% and argument accuracy at least 90%.',
      [
        'tool_selection_accuracy >= 95% @95% on <data set>',
        'argument_accuracy >= 90% @95% on <data set>',
      ],
    ],
    [
      '99% of transcripts are available within 30 seconds of call end.',
      [
        'share(transcripts_available_time_s<=30) >= 99% @95% on <data set> because it counts from call end',
      ],
    ],
    [
      'Our spam filter should let through no more than 2% of spam and block no more than 0.1% of legitimate mail.',
      [
        'spam_filter_let_through_spam_share <= 2% @95% on <data set>',
        'block_legitimate_mail_share <= 0.1% @95% on <data set>',
      ],
    ],
    [
      'Top-3 accuracy of 92% for the product matcher.',
      ['top_3_accuracy >= 92% @95% on <data set> where "product matcher"'],
    ],
    [
      "Cohen's kappa between the LLM judge and two annotators ≥ 0.7",
      ['cohens_kappa >= 0.7 @95% on <data set> where "LLM judge and two annotators"'],
    ],
    [
      'Fact-check pass rate: 97% (n=300)',
      ['fact_check_pass_rate >= 97% @95% n>=300 on <data set>'],
    ],
    [
      'Retrieval misses the gold document in under 8% of queries.',
      ['retrieval_misses_gold_document_queries_share < 8% @95% on <data set>'],
    ],
    [
      'At least half of escalated chats are resolved by the suggested reply.',
      ['escalated_chats_resolved_by_suggested_reply_share >= 50% @95% on <data set>'],
    ],
    [
      'The summariser keeps ROUGE-L above 0.38 while average length stays under 120 words.',
      ['rouge_l > 0.38 @95% on <data set>', 'average_length_words < 120 @95% on <data set>'],
    ],
  ],
  understood: [],
  vague: [
    'Stable performance across splits',
    'App is simple & intuitive',
    'Predictions are understandable',
    'Reduction in churn compared to baseline',
    'recall must not drop meaningfully',
    'Inference latency and cost remain within defined SLAs',
    'Strong AUC and lift in top deciles',
    'Users get usable forecast even without domain-specific training',
    'Explanations should be detailed enough for auditors',
    'The detector shall reliably detect pedestrians under nominal conditions',
    'Keep false alarms to a tolerable level at night',
    'The copilot should write code like a senior engineer',
    'Improve first-contact resolution noticeably',
  ],
  asked: [
    'The lateral error bound is 0.57 m (0.20 m, 95%)',
    'Fewer than 1 in 50 answers may cite a document that does not exist.',
    'Recall for dark skin tones within 3 percentage points of recall for light skin tones.',
    "No demographic group's false negative rate may exceed the overall rate by more than 1.2x.",
    'The 90% prediction interval should contain the actual value 88-92% of the time.',
  ],
  software: [
    'Error analysis documented',
    'Supports batch prediction',
    'If more than 40% of extracted fields on a document are LOW confidence, the document is flagged as MANUAL_ENTRY_REQUIRED.',
    'If a page fails OCR: retry up to 3 times with increasing timeout.',
    'Support for invoices up to 10MB',
    'Test Coverage: >90% code coverage',
    'Open moderation dashboard 3 times/day.',
    'GIVEN a user on the free plan WHEN they send message 21 THEN an upgrade prompt is shown',
    'The chat history keeps the last 50 messages',
    'Export is limited to 10,000 rows per file',
    'Tokens expire after 15 minutes and refresh tokens after 30 days',
    'The dashboard refreshes every 60 seconds',
    'Search suggestions appear after the third character',
    'Admin can set the confidence threshold between 0 and 1',
    'Prompts are versioned and stored in Git',
    'The webhook retries 5 times with exponential back-off starting at 2 s',
    'Images are resized to 1024x1024 before upload',
    'A banner is shown when the provider is unavailable',
  ],
};
