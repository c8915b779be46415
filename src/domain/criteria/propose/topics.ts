import type { SystemType } from '../../../contract/types';

/** What a wording is about, and the criterion that measures it. */
export type Topic = {
  words: RegExp;
  metric: string;
  /** Comparison and value; the value gives way to one that the sentence names. */
  comparator: '>=' | '<=';
  value: string;
  /** What its values look like: shares take `90%`, times take milliseconds or seconds. */
  measures: 'share' | 'time' | 'amount';
  /** Another criterion for some kinds of system, for which the metric would be the wrong one. */
  instead?: Partial<
    Record<SystemType, readonly [metric: string, comparator: '>=' | '<=', value: string]>
  >;
};

const word = (alternatives: string): RegExp =>
  new RegExp(`(?<![\\w-])(?:${alternatives})(?![\\w-])`, 'i');

const row = (
  words: string,
  metric: string,
  requirement: `${'>=' | '<='} ${string}`,
  measures: Topic['measures'] = 'share',
  instead?: Topic['instead'],
): Topic => {
  const [comparator, value] = requirement.startsWith('>=')
    ? (['>=', requirement.slice(3)] as const)
    : (['<=', requirement.slice(3)] as const);
  const topic = { words: word(words), metric, comparator, value, measures };
  return instead === undefined ? topic : { ...topic, instead };
};

/** How well a system of each kind does its work, where a sentence names no measure at all. */
export const DEFAULT_BY_SYSTEM: Record<
  SystemType,
  readonly [metric: string, comparator: '>=' | '<=', value: string]
> = {
  classifier: ['accuracy', '>=', '90%'],
  'document-classifier': ['accuracy', '>=', '90%'],
  ranking: ['ndcg@10', '>=', '0.4'],
  forecaster: ['mape', '<=', '10%'],
  'rag-chatbot': ['answer_correctness', '>=', '90%'],
  generative: ['acceptable_output_rate', '>=', '90%'],
  agent: ['task_success_rate', '>=', '85%'],
  vision: ['accuracy', '>=', '95%'],
  // What is felt has no other measure than people who look at outputs.
  other: ['acceptable_output_rate', '>=', '90%'],
};

const CORRECTNESS: Topic['instead'] = {
  ranking: ['ndcg@10', '>=', '0.4'],
  forecaster: ['mape', '<=', '10%'],
  'rag-chatbot': ['answer_correctness', '>=', '90%'],
  generative: ['acceptable_output_rate', '>=', '90%'],
  agent: ['task_success_rate', '>=', '85%'],
};

/** Metrics a sentence names outright; asked before the softer wordings below. */
export const NAMED_TOPICS: readonly Topic[] = [
  row(
    'false[- ](?:positives?|alarms?|acceptances?)(?: rates?)?|fpr|wrongly flagged',
    'false_positive_rate',
    '<= 2%',
  ),
  row(
    'false[- ](?:negatives?|rejections?)(?: rates?)?|fnr|overlooked|missed \\w+',
    'false_negative_rate',
    '<= 5%',
  ),
  row('(?:word|transcription) errors?(?: rates?)?|wer', 'word_error_rate', '<= 8%', 'amount'),
  row('hallucinat\\w*|made[- ]up|invent(?:s|ed)?|fabricat\\w*', 'hallucination_rate', '<= 2%'),
  row(
    'grounded(?:ness)?|faithful(?:ness|ly)?|factual(?:ity|ly)?|cit(?:es?|ations?)|truthful',
    'groundedness',
    '>= 95%',
  ),
  row('recall|sensitivity|sensitive', 'recall', '>= 90%'),
  row('precision', 'precision', '>= 90%'),
  row('specificity', 'specificity', '>= 90%'),
  row('f1(?:[- ]score)?|f-?score', 'f1', '>= 0.85'),
  row('auc|auroc|roc', 'auc', '>= 0.85'),
  row('ndcg(?:@\\d+)?', 'ndcg@10', '>= 0.4'),
  row('mrr', 'mrr', '>= 0.5'),
  row('mape|forecast\\w*|deviations?|demand', 'mape', '<= 10%', 'share'),
  row('mae', 'mae', '<= 5', 'amount'),
  row('rmse', 'rmse', '<= 5', 'amount'),
  row('r²|r-?squared|r\\^?2', 'r2', '>= 0.8', 'amount'),
  row('iou|segmentation', 'iou', '>= 0.75'),
  row('exact[- ]match', 'exact_match', '>= 80%'),
  row(
    'accurac(?:y|ies)|(?:in)?accurate(?:ly)?|correct(?:ly|ness)?|right|precise(?:ly)?',
    'accuracy',
    '>= 90%',
    'share',
    CORRECTNESS,
  ),
  row('calibrat\\w*|confidence scores?', 'expected_calibration_error', '<= 0.05', 'amount'),
  row(
    'toxic\\w*|offensive|harmful|harmless|unsafe|safe(?:ly|ty)?|profan\\w*|inappropriate',
    'toxicity_rate',
    '<= 1%',
  ),
  row(
    'fair(?:ly|ness)?|unfair|bias(?:ed|es)?|unbiased|discriminat\\w*|disparit\\w*|equitable|parity|equal opportunity|equali[sz]ed odds|ethical(?:ly)?|inclusive|impartial',
    'demographic_parity_difference',
    '<= 0.1',
    'amount',
  ),
  row('drift\\w*', 'psi', '<= 0.1', 'amount'),
  row('privacy|leak\\w*|pii|confidential', 'pii_leak_rate', '<= 0.1%'),
  row('refus\\w*', 'refusal_rate', '<= 5%'),
  row('escalat\\w*|hand[- ]?offs?', 'escalation_rate', '<= 10%'),
  row('uptime|availability|available|downtime|outages?', 'availability', '>= 99.5%'),
  row('throughput|scal(?:es?|able|ability|ing)|load', 'requests_per_second', '>= 50', 'amount'),
  row(
    'costs?|cheap\\w*|afford\\w*|expensive|inexpensive|economical|budget',
    'cost_per_request_usd',
    '<= 0.02',
    'amount',
  ),
  row(
    'latenc(?:y|ies)|(?:response|answer|reply|loading|inference|processing|wait|waiting) times?|speed(?:y|ily)?|fast(?:er|est)?|quick(?:ly|er|est)?|rapid(?:ly)?|slow(?:ly|er)?|snappy|snappier|swift(?:ly)?|instant\\w*|immediate(?:ly)?|real[- ]?time|responsive(?:ness)?|timely|promptly|lag|delays?|in time|sluggish|waits?|waiting|turnaround|respond(?:s|ing)? (?:in|within)',
    'p95_latency_ms',
    '<= 300',
    'time',
    {
      'rag-chatbot': ['p95_latency_ms', '<=', '3000'],
      generative: ['p95_latency_ms', '<=', '5000'],
      agent: ['p95_task_duration_s', '<=', '60'],
    },
  ),
  row('divers\\w*|variety|varied', 'diversity', '>= 0.5', 'amount'),
  row(
    'errors?|mistakes?|wrong|incorrect|bugs?|failures?|fails?|failing|crash\\w*|error[- ]free|perfect(?:ly)?|flawless(?:ly)?',
    'error_rate',
    '<= 2%',
    'share',
    {
      forecaster: ['mape', '<=', '10%'],
      agent: ['task_failure_rate', '<=', '5%'],
    },
  ),
];

const BAD_CONDITIONS =
  'robust(?:ly|ness)?|resilien\\w*|edge cases?|nois[ey]|unusual|outliers?|adversarial|generali[sz]\\w*|unseen|gracefully';

/** Wordings that stand for something measurable without naming it. */
export const SOFT_TOPICS: readonly Topic[] = [
  row(
    'supervis\\w*|oversight|hand-?holding|babysitting|interven\\w*',
    'intervention_rate',
    '<= 5%',
  ),
  row(
    'relevan(?:t|ce|cy)|search results?|rank\\w*|recommend\\w*|suggestions?',
    'ndcg@10',
    '>= 0.4',
    'share',
    {
      'rag-chatbot': ['answer_relevance', '>=', '90%'],
      generative: ['answer_relevance', '>=', '90%'],
    },
  ),
  row(
    'satisf\\w*|happy|happier|happiness|delight\\w*|pleas(?:ed|ing|ant)|lov(?:e|es|ed)|like it|enjoy\\w*|user[- ]friendl\\w*|easy|easily|ease of use|easier|intuitive(?:ly)?|seamless(?:ly)?|usab(?:le|ility)|engaging|comfortable|trust\\w*|convinced|experience|impress\\w*|liking|on board',
    'satisfied_user_rate',
    '>= 80%',
  ),
  row(
    'reliab(?:le|ly|ility)|consisten(?:t|tly|cy)|stab(?:le|ly|ility)|reproducib\\w*|dependable|predictable',
    'repeat_agreement_rate',
    '>= 95%',
  ),
  row(
    'helpful(?:ly|ness)?|useful(?:ly|ness)?|valuable|meaningful|actionable|resolv\\w*|tasks?|succe(?:ss|eds?)\\w*|completes?|does (?:its|the) job|works?|working',
    'task_success_rate',
    '>= 85%',
  ),
  row(
    'explainab\\w*|interpretab\\w*|transparen\\w*|understandab\\w*|understand (?:why|how|what it)|explanations?',
    'explanation_agreement_rate',
    '>= 80%',
  ),
  row(
    'fluent(?:ly)?|natural(?:ly)?|coheren\\w*|readab\\w*|concise(?:ly)?|summar(?:y|ies|i[sz]\\w*)|translat\\w*|tone|quality|professional',
    'acceptable_output_rate',
    '>= 90%',
    'share',
    {
      classifier: DEFAULT_BY_SYSTEM.classifier,
      'document-classifier': DEFAULT_BY_SYSTEM['document-classifier'],
      ranking: DEFAULT_BY_SYSTEM.ranking,
      forecaster: DEFAULT_BY_SYSTEM.forecaster,
      vision: DEFAULT_BY_SYSTEM.vision,
    },
  ),
  row('complain\\w*', 'complaint_rate', '<= 1%'),
  row(
    'detect\\w*|catch(?:es)?|find(?:s)?|spot(?:s)?|identif\\w*|miss(?:es)?|fraud',
    'recall',
    '>= 90%',
  ),
  row(
    `(?:out|under)?perform\\w*|predict\\w*|classif\\w*|recogni[sz]\\w*|${BAD_CONDITIONS}`,
    'accuracy',
    '>= 90%',
    'share',
    CORRECTNESS,
  ),
];

/** Wordings about bad conditions, which are a group of samples rather than a metric. */
export const HARD_CONDITIONS = word(BAD_CONDITIONS);
