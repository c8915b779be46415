import type { Sentences } from './sentences';

/** With shall and must, of requirement documents. */
export const SHALL_AND_MUST_SENTENCES: Sentences = {
  measurable: [
    [
      'The system shall deliver rust severity estimates within 8 seconds of photo upload.',
      [
        'time_to_deliver_rust_severity_estimates_s <= 8 @95% on <data set> because it counts from photo upload',
      ],
    ],
    [
      'THE Search_Agent SHALL achieve passage precision of at least 75% for maritime-law questions',
      ['passage_precision >= 75% @95% on <data set> where "maritime-law questions"'],
    ],
    [
      'Lip reading accuracy MUST be >80% for frequent kitchen orders',
      ['lip_reading_accuracy > 80% @95% on <data set> where "frequent kitchen orders"'],
    ],
    [
      'Tutor reply time MUST be <4 seconds for 85% of exercises',
      ['share(tutor_reply_time_s<4) >= 85% @95% on <data set>'],
    ],
    [
      'Signature verification accuracy must exceed 97%',
      ['signature_verification_accuracy > 97% @95% on <data set>'],
    ],
    [
      'Lost boxes must be below 4% of total trajectories',
      ['lost_boxes_total_trajectories_share < 4% @95% on <data set>'],
    ],
    [
      'Gait identification accuracy must exceed 75% for enrolled residents',
      ['gait_identification_accuracy > 75% @95% on <data set> where "enrolled residents"'],
    ],
    [
      'Target: ≥85% decoding rate for each font/paper/lighting pairing',
      ['decoding_rate >= 85% @95% on <data set> where "each font/paper/lighting pairing"'],
    ],
    [
      'Wake word spotting accuracy must be ≥ 93% for Polish drivers in closed-window cabins',
      [
        'wake_word_spotting_accuracy >= 93% @95% on <data set> where "Polish drivers, closed-window cabins"',
      ],
    ],
    [
      'Dubbed narration must be judged "warm and credible" by 75% of listeners',
      ['dubbed_narration_judged_warm_and_credible_by_listeners_share >= 75% @95% on <data set>'],
    ],
    [
      'Classifier accuracy shall be >= 82% on the validation split of the Wine dataset',
      ['classifier_accuracy >= 82% @95% on validation-split where "Wine dataset"'],
    ],
    [
      'Detector recall shall be 90%+ on unseen data',
      ['detector_recall >= 90% @95% on <data set> where "unseen data"'],
    ],
    [
      'Churn scoring shall finish within 2 seconds',
      ['churn_scoring_time_s <= 2 @95% on <data set>'],
    ],
    [
      'Segmentation latency SHALL be under 250 milliseconds on bedside tablets with NPU support',
      ['segmentation_latency_ms < 250 @95% on <data set> where "bedside tablets with NPU support"'],
    ],
    [
      'Regressor recall SHALL be at least 78 percent on the holdout dataset',
      ['regressor_recall >= 78% @95% on holdout because “dataset”'],
    ],
    [
      'AI tagger accuracy SHALL exceed 93% for invoice routing',
      ['ai_tagger_accuracy > 93% @95% on <data set> where "invoice routing"'],
    ],
    [
      'Maximum missed alarm rate shall be less than 2% of total docking manoeuvres.',
      ['maximum_missed_alarm_rate < 2% @95% on <data set> where "total docking manoeuvres"'],
    ],
    [
      '75% of growers consider watering hints useful (phone survey)',
      [
        'growers_consider_watering_hints_useful_share >= 75% @95% on <data set> because it means phone survey',
      ],
    ],
    [
      '>85% of pupils consider hints clear',
      ['pupils_consider_hints_clear_share > 85% @95% on <data set>'],
    ],
    [
      'Routing Precision: >75% top queue is right team',
      ['routing_precision > 75% @95% on <data set> because it means top queue is right team'],
    ],
    [
      '70% of cooks successfully rescue a failed dish using tips',
      ['cooks_successfully_rescue_failed_dish_using_tips_share >= 70% @95% on <data set>'],
    ],
    ['Refusal rate: 22% → 14%', ['refusal_rate <= 14% @95% on <data set> because it is 22% today']],
    [
      'groundedness of 0.91, context recall of 0.86',
      ['groundedness >= 0.91 @95% on <data set>', 'context_recall >= 0.86 @95% on <data set>'],
    ],
    [
      'AI translations MUST be delivered within 5 seconds',
      ['ai_translations_time_s <= 5 @95% on <data set>'],
    ],
    [
      'The approval rate ratio between genders is at least 0.85.',
      ['ratio(approval_rate by gender) >= 0.85 @95% on <data set>'],
    ],
    [
      'Model finds 92% of cracks longer than 5 cm.',
      ['finds_cracks_share >= 92% @95% on <data set> where "longer than 5 cm"'],
    ],
    ['CSAT of at least 75 points', ['csat >= 75 @95% on <data set>']],
    [
      'The system shall detect and sort bottles as "glass" or "plastic" with a minimum accuracy of 92% under normal factory lighting.',
      [
        'accuracy >= 92% @95% on <data set> where "detect and sort bottles as glass or plastic, under normal factory lighting"',
      ],
    ],
  ],
  vague: [
    'Missed call-out rate shall be low enough to keep dispatcher confidence',
    'All lyrics and AI melodies MUST be original and top-notch.',
    'Parser accuracy SHALL grow through richer annotation sets and reviewer corrections',
    'Product catalogue replies should be reliable and current',
  ],
  asked: ['CIDEr score should be at least 3 points higher than the control.'],
  software: [
    'Menus shall be self-explanatory for first-time volunteers',
    'Gateway shall cope with outages cleanly',
    'Checkout response time SHALL be under 2 seconds for 90 percent of carts',
    'Database queries MUST have 5-second cutoff with backoff logic',
    'Failover to Azure Blob MUST be seamless on MinIO outage',
    'Sales forecast accuracy shall be recorded and published.',
    'Live departure boards shall reload within 20 seconds.',
    'Tide tables shall be refreshed every 6 hours',
    'Fuel tariffs shall be imported weekly',
    'The archive shall store all pricing model outputs.',
    'Ticket print time shall be under 4 seconds',
    'Platform shall serve 250+ simultaneous bidders',
    'Layout MUST be fluid and legible on smart watches (200px+)',
    '100% of form fields have labels',
    'Low-fuel warning level shall be adjustable from 5 to 40 litres per tank',
    'Door lock shall offer two-key operation',
    'The console shall permit shift leads to mute predictive warnings if needed.',
    'All HTML templates shall use escaped variables to avoid cross-site scripting',
  ],
};
