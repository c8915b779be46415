import type { Sentences } from '../sentences';

/** What platforms shall do, with a model and without. */
export const SHALL_OF_PLATFORMS_SENTENCES: Sentences = {
  measurable: [
    [
      'WHEN a Skipper sends a photo, THE Registry SHALL detect the vessel class with at least 92% accuracy',
      [
        'accuracy >= 92% @95% on <data set> where "Registry SHALL detect the vessel class, Skipper sends a photo"',
      ],
    ],
    [
      'Tool MUST parse modem strings with at least 92% accuracy including AT+* vendor extensions',
      [
        'accuracy >= 92% @95% on <data set> where "parse modem strings, including AT+* vendor extensions"',
      ],
    ],
    [
      "Build a module to find and track the loose bolt in the crane's camera image with at least 92% accuracy.",
      [
        "accuracy >= 92% @95% on <data set> because Build a module to find and track the loose bolt in the crane's camera image",
      ],
    ],
    [
      'WHEN I order in Swiss German dialect THEN the kiosk SHALL understand my words with at least 92% accuracy',
      [
        'accuracy >= 92% @95% on <data set> where "kiosk SHALL understand my words, I order in Swiss German dialect"',
      ],
    ],
    [
      '100% of chatbot quotes must name their bylaw',
      ['chatbot_quotes_name_bylaw_share >= 100% point n>=<samples> on <data set>'],
    ],
    [
      'At least 96% of bot replies must be compatible with tariff tables kept in Snowflake.',
      [
        'bot_replies_compatible_with_tariff_tables_kept_in_snowflake_share >= 96% @95% on <data set>',
      ],
    ],
    ['<150ms suggestion reply times', ['suggestion_reply_times_ms < 150 @95% on <data set>']],
    [
      '>88% prediction accuracy for ward occupancy',
      ['prediction_accuracy > 88% @95% on <data set> where "ward occupancy"'],
    ],
    [
      'Autocomplete reply time < 120ms for 92% of keystrokes',
      ['share(autocomplete_reply_time_ms<120) >= 92% @95% on <data set>'],
    ],
    [
      'The CNN stack shall reach a precision of at least 88% and recall of at least 82% on the validation dataset',
      [
        'precision >= 88% @95% on validation-dataset where "CNN stack"',
        'recall >= 82% @95% on validation-dataset',
      ],
    ],
    [
      'THE scanner SHALL reach a precision of at least 92% and recall of at least 87% for listed phishing tricks.',
      [
        'precision >= 92% @95% on <data set>',
        'recall >= 87% @95% on <data set> where "listed phishing tricks"',
      ],
    ],
    [
      'Effort savings of at least 20% on standard permits shown',
      ['effort_savings >= 20% @95% on <data set> where "standard permits shown"'],
    ],
    [
      'Head chef approval score of 4.2/5 or higher',
      ['head_chef_approval_score >= 4.2 of 5 @95% on <data set>'],
    ],
    [
      '75% of drafted floor plans faithfully reflect the described room layout without needing manual redrawing',
      [
        'drafted_floor_plans_faithfully_reflect_described_room_layout_share >= 75% @95% on <data set> where "without needing manual redrawing"',
      ],
    ],
    [
      'no more than 4% of travellers requesting a refund get misrouted',
      ['travellers_requesting_refund_get_misrouted_share <= 4% @95% on <data set>'],
    ],
    [
      'Campaign drafting jobs shall complete within 90 seconds for small event kit (poster, banner, flyer)',
      [
        'campaign_drafting_jobs_time_s <= 90 @95% on <data set> where "small event kit" because it means poster, banner, flyer',
      ],
    ],
  ],
  vague: [
    'Model-based caption drafting and video tagging jobs shall finish within a sensible time depending on clip length and cluster load.',
    'WHEN missed detections happen THEN the detector SHALL adapt and raise recall',
    "The tutor's hints should be right and reasonably plain for textbook exercises.",
    'The engine shall keep adequate throughput levels during rush hours.',
  ],
  asked: [
    'Clerks report effort savings of at least 40% compared to hand-typing LaTeX tables',
    'no more than 4% of paragraphs may contain "perhaps", "seems", "arguably", or "one could say that".',
  ],
  software: [
    'WHEN report pages are opened THEN the portal SHALL react within adequate speed limits',
    'WHEN copying photos THEN counter SHALL refresh every 3 seconds maximum',
    'WHEN reading logs THEN collector SHALL ingest at least 4 files per second',
    'THE broker SHALL support at least 25,000 concurrent device connections.',
    'THE terminal SHALL clear at least 300 payments per minute during holiday sales.',
    'THE gateway SHALL serve at least 8,000 stock lookups per minute.',
    'The collector shall store at least 2,500 sensor values per second on ordinary laptop hardware.',
    'THE Print_Spooler SHALL handle at least 30 parallel Label_Batches without memory errors',
    'The client SHALL offer at least three exchangeable map providers, chosen by settings',
    'THE Kiosk SHALL offer at least one cash-free ticket option via the Fare_Gateway',
    'THE SERVER SHALL allow at least 6 parallel uploads and SHALL refuse the 7th with `KORVA_UPLOAD_LIMIT`.',
    'The bridge shall support at least 60 parallel video rooms per school.',
    'Stock lookups shall finish within 2 seconds for 98% of requests.',
    'Page render time shall not exceed 700ms for 98% of visits.',
    'Badge check shall finish within 3 seconds under peak load.',
    'WHEN calendar entries are fetched THEN the service SHALL answer within 700ms with correctly encoded XML',
    'All webhook handlers shall finish within <300ms for 90th percentile calls under usual load.',
    'When a 512x512 sprite is loaded, the editor shall draw within 2 seconds and brush strokes shall appear within 24ms',
    'WHEN the invoice is printed THEN the app SHALL show a maximum of 2 separate QRCode blocks',
    'THE Last_Searches_Panel SHALL show a maximum of 15 terms sorted by newest first',
    'THE gallery overview screen SHALL show a maximum of 18 pictures per page by default.',
    'EACH filter chip SHALL have a width of 72 px, line height of 14 px, and a margin of 8 px around the three chips.',
    'THE Nearby_Stations_Panel SHALL show a maximum of 6 stations on the start screen.',
    'THE Lap_History_View SHALL show a maximum of 8 recent laps to avoid screen overload',
    'All list widgets shall show a maximum of 15 rows per page.',
    'THE Lookup Panel SHALL show a maximum of 30 matches per typed term',
    'THE Brochure SHALL lay out each chapter with uniform bottom margin of at least 48px between chapters',
    'Tile loads for city maps SHALL finish within 2 seconds',
    'Boarding passes SHALL be created and emailed within 8 seconds',
    'The whole lint run SHALL finish within 45 seconds on an average office laptop.',
    'Screen load times shall not exceed 3 seconds for calendar and roster pages under usual load',
    'WHEN any upload starts THEN the app SHALL react within 300 milliseconds',
    'Theme switching shall finish within 80ms for themes up to 300 variables.',
    'Train connections SHALL appear within 3 seconds of station entry',
    'Broker uptime of 99.7% or higher',
    'Load time under 4 seconds for all screens',
  ],
};
