import type { Sentences } from './sentences';

/** With limits that are plain once a task, a bracket or a turned-round side is read for what it is. */
export const PLAIN_AFTER_ALL_SENTENCES: Sentences = {
  measurable: [
    [
      'No single rash type achieves less than 55% recall on the clinic photo set — the model has to serve all skin tones, not just light ones.',
      [
        'recall >= 55% @95% on clinic-photo-set for every rash_type because the model has to serve all skin tones, not just light ones',
      ],
    ],
    [
      'No individual dialect scores below 80% top-5 accuracy.',
      ['top_5_accuracy >= 80% @95% on <data set> for every dialect'],
    ],
    [
      'The gripper agent picks up mugs, succeeding at least 95% of the time.',
      ['picks_up_mugs_share >= 95% @95% on <data set>'],
    ],
    [
      'Train a crop model on satellite tiles and reach an IoU above 0.7 on the Ghana test set.',
      ['iou > 0.7 @95% on Ghana-test-set because Train a crop model on satellite tiles'],
    ],
    [
      'Successfully fine-tune moth-net 8.1 on the Dakar light-trap dataset and achieve a miss rate below 9% on a held-out set.',
      [
        'miss_rate < 9% @95% on held-out-set because Successfully fine-tune moth-net 8.1 on the Dakar light-trap dataset',
      ],
    ],
    [
      'The correlation between crowd ratings and model scores should exceed 0.75',
      ['correlation > 0.75 @95% on <data set> where "between crowd ratings and model scores"'],
    ],
    [
      'Correlation between river level and next-day flood alerts is **>0.7** (measured on 30+ days of past data)',
      [
        'correlation > 0.7 @95% on <data set> where "between river level and next-day flood alerts" because measured on 30+ days of past data',
      ],
    ],
    [
      'Grasp success rate in the replica (test set: 800 grasps, target: >92%)',
      ['grasp_success_rate > 92% @95% n>=800 on <data set> where replica'],
    ],
    [
      'False alarm rate < 3% @ target sensitivity',
      ['false_alarm_rate < 3% @95% on <data set> where "at target sensitivity"'],
    ],
    [
      "The model's recall on night images is within 4% of the recall on day images.",
      ['recall_difference <= 4% @95% on <data set> where "between night images and day images"'],
    ],
    [
      'MRR@5 (baseline: 0.41, target: 0.60)',
      ['mrr@5 >= 0.6 @95% on <data set> because it is 0.41 today'],
    ],
    [
      'Speaker-cluster purity (#7, target: > 0.8)',
      ['speaker_cluster_purity > 0.8 @95% on <data set> because #7'],
    ],
    [
      'Leaf spots detected accurately (>75%)',
      ['leaf_spots_detected_accurately_share > 75% @95% on <data set>'],
    ],
    [
      'chrF target for Basque: 55 (up from 48)',
      ['chrf >= 55 @95% on <data set> where Basque because it is 48 today'],
    ],
  ],
  asked: ['Not one diagnosis above 3 s latency'],
  vague: [],
  software: [],
};
