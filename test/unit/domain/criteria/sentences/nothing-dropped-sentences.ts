import type { Sentences } from './sentences';

/** With conditions, kinds of samples and what is answered beside a limit, which a line has to keep. */
export const NOTHING_DROPPED_SENTENCES: Sentences = {
  measurable: [
    [
      'When the agent answers in Welsh, groundedness must be above 0.8',
      ['groundedness > 0.8 @95% on <data set> where "agent answers in Welsh"'],
    ],
    [
      'When a user uploads a blurred photo, the plate recognition accuracy must be at least 70%.',
      ['plate_recognition_accuracy >= 70% @95% on <data set> where "user uploads a blurred photo"'],
    ],
    [
      'When an operator asks about stock, retrieval recall must be above 80%.',
      ['retrieval_recall > 80% @95% on <data set> where "operator asks about stock"'],
    ],
    [
      'When the model is unsure, diagnosis precision must be at least 75%.',
      ['diagnosis_precision >= 75% @95% on <data set> where "model is unsure"'],
    ],
    [
      'When the model is tested, diagnosis precision must be at least 75%.',
      ['diagnosis_precision >= 75% @95% on <data set>'],
    ],
    [
      'When a user asks a question, groundedness must be above 0.8',
      ['groundedness > 0.8 @95% on <data set>'],
    ],
    [
      'The chatbot delivers replies to parking questions within 3 seconds for 90% of requests.',
      [
        'share(response_time_s<=3) >= 90% @95% on <data set> because it means The chatbot delivers replies to parking questions',
      ],
    ],
    ['The chatbot answers within 3 seconds.', ['response_time_s <= 3 @95% on <data set>']],
    [
      "Load predictions deviate by at most 8% from the engineer's sheet in 90% of trucks.",
      [
        "share(load_prediction_deviation<=8%) >= 90% @95% on <data set> because it is measured from engineer's sheet",
      ],
    ],
    [
      'Sign-to-text translation finishes with an end-to-end latency under 700 ms for 92% of requests.',
      [
        'share(end_to_end_latency_ms<700) >= 92% @95% on <data set> where "Sign-to-text translation"',
      ],
    ],
    [
      'Sign-to-text translation finishes with an end-to-end latency under 700 ms.',
      ['end_to_end_latency_ms < 700 @95% on <data set> where "Sign-to-text translation"'],
    ],
    [
      'No missed cracks in 400 drone images.',
      ['missed_cracks <= 0 point n>=400 on <data set> where "drone images"'],
    ],
    ['No missed cracks in 400 test images.', ['missed_cracks <= 0 point n>=400 on <data set>']],
    [
      'Broken citations: none out of 500 answers',
      ['broken_citations <= 0 point n>=500 on <data set>'],
    ],
    [
      'At least 4.1 MOS from 25 elderly listeners.',
      ['mos >= 4.1 @95% n>=25 on <data set> where "elderly listeners"'],
    ],
    [
      'Predict spoilage from gas sensors to reduce wasted harvest by 20%.',
      [
        'wasted_harvest_reduction >= 20% @95% on <data set> because Predict spoilage from gas sensors',
      ],
    ],
  ],
  vague: [],
  software: [],
};
