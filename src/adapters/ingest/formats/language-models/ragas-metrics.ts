/** Names of the metrics of RAGAS that a result is known by. */
export const RAGAS_METRICS: readonly string[] = [
  'faithfulness',
  'answer_relevancy',
  'response_relevancy',
  'context_precision',
  'context_recall',
  'answer_correctness',
  'answer_similarity',
  'context_entity_recall',
  'noise_sensitivity',
];
