import { anyOf, anyOfList } from './alternatives';

/**
 * Word classes of requirement sentences, as sources of regular expressions over lower-case text.
 * They are classes, not sentences: what a rule makes of them is in `vague-families` and `quantity`.
 */

/** Nouns that name something measurable. */
export const METRIC_NOUN = anyOfList(String.raw`
  accurac(?:y|ies) | precision | recall | sensitivity | specificity | f1(?:[- ]score)? | f-?score | auc | auroc | roc
  latenc(?:y|ies) | (?:response|answer|reply|processing|handling|waiting|wait|loading|inference|turnaround|lead|delivery) times? | turnaround | throughput | speed
  errors? | error rates? | mistakes? | misses | failures? | crashes | downtime | outages? | defects? | bugs?
  false (?:positives?|negatives?|alarms?|rejections?|acceptances?) | misclassifications? | hallucinations? | fabrications? | refusals? | leaks? | leakage
  groundedness | faithfulness | factuality | relevance | relevancy | toxicity | bias | fairness | drift | disparity
  costs? | coverage | calibration | quality | performance | reliability | robustness | stability | resilience | uptime | availability
  success | satisfaction | csat | nps | rates? | scores? | ndcg(?:@\d+)? | mrr | map | mape | mae | rmse | wer | bleu | rouge | perplexity | iou | dice
  agreement | consistency | usability | correctness | completeness | explainability | interpretability | transparency | generali[sz]ation | scalability | diversity | fluency | coherence | readability | helpfulness | novelty
  complaints? | escalations? | differences? | delays? | variance | deviations? | loss | noise | p\d{2} | percentile | kappa | psi | churn | conversion
`);

/** Things a model puts out, and the people and systems requirements speak of. */
export const SUBJECT = anyOfList(`
  models? | systems? | assistants? | chatbots? | bots? | agents? | classifiers? | rankers? | recommenders? | detectors? | forecasters? | extractors?
  search | pipelines? | services? | apps? | applications? | solutions? | algorithms? | ai | llm | api | tools? | features? | products? | engines? | copilots? | networks? | platforms?
  results? | predictions? | answers? | responses? | replies | outputs? | recommendations? | forecasts? | summaries | translations? | suggestions? | estimates? | rankings? | labels? | explanations? | decisions? | detections? | classifications? | transcripts? | texts? | images? | content
  users? | customers? | stakeholders? | clients? | agents? | people | reviewers? | clinicians? | analysts? | experience | interface | ui | ux | it | this | they | everything | (?:dis)?agreements?
`);

/** Verbs of what a model does, which a vague adverb may follow. */
export const BEHAVES = anyOfList(`
  perform(?:s|ing)? | work(?:s|ing)? | behav(?:es?|ing) | respond(?:s|ing)? | run(?:s|ning)? | answer(?:s|ing)? | predict(?:s|ing)? | classif(?:y|ies|ying) | detect(?:s|ing)?
  generali[sz](?:es?|ing) | handl(?:es?|ing) | scal(?:es?|ing) | rank(?:s|ing)? | summari[sz](?:es?|ing) | load(?:s|ing)? | identif(?:y|ies|ying) | recogni[sz](?:es?|ing) | extract(?:s|ing)? | understand(?:s|ing)? | act(?:s|ing)? | cop(?:es?|ing) | functions? | operat(?:es?|ing) | recommend(?:s|ing)? | deliver(?:s|ing)? | forecast(?:s|ing)? | cop(?:e|es) with | solv(?:es?|ing) | translat(?:es?|ing)
`);

/** Links a subject to what is said of it: `should be`, `is`, `stays`. */
export const COPULA = anyOfList(`
  be | is | are | isn't | aren't | been | being | was | were | stays? | remains? | becomes? | gets? | keeps? | kept | looks? | sounds? | appears? | feels? | seems? | has | have | having | gives? | deliver(?:s|ed)? | provides? | produces? | achieves? | reach(?:es)? | ensures? | offers? | shows? | returns? | generates? | makes? | yields?
`);

export const MODAL = anyOfList(`
  should | shall | ought | must | will | would | can | need(?:s|ed)? | needs? to | ha(?:s|ve) to | ought to | wants? | expect(?:s|ed)? | require[sd]? | ensure[sd]? | please
`);

/** A number, in digits or as a small number word. */
export const NUMBER = String.raw`(?:(?<![\w.@/-])[-+−±]?\d[\d,_]*(?:\.\d+)?|(?<![\w@/])\.\d+)`;
export const NUMBER_WORD = anyOf(
  'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|fifty|hundred|a hundred|one hundred|a thousand|one thousand|half|a third|two thirds|three quarters|a quarter',
);

const UNIT_WORDS = anyOf(
  String.raw`percent(?:age)?(?: points?)?|per cent|pct|pp|basis points|bps|µs|us|ms|msec|milliseconds?|s|secs?|seconds?|mins?|minutes?|hrs?|h|hours?|days?|weeks?|tokens?|words?|characters?|usd|eur|gbp|euros?|dollars?|cents?|kb|mb|gb|tb|qps|rps|fps|hz|khz|db|px|pixels?|mm|cm|m|km|kg|kwh|wh|mwh|gwh|w|kw|mw|gw|g|mg|ml|mmhg|bpm|ppm|°c?|deg|degrees?|km\/h|m\/s|mg\/dl|mmol\/l|metres?|meters?|points?|stars?|sigma|σ|x|times`,
);

/** What makes a number a value of something: a percent sign, a unit of time, size or money. */
export const UNIT = String.raw`(?:\s*(?:%|‰)|\s*-?${UNIT_WORDS}(?![\w-]))`;

/** What the sizes of samples are counted in, so that `about 500 samples` is no hedged target. */
export const COUNTED = anyOfList(`
  samples? | cases? | examples? | claims? | documents? | images? | queries | questions? | records? | items? | rows? | calls? | runs? | trials? | conversations? | tickets? | emails? | users? | patients? | observations? | predictions? | requests? | transactions? | labels? | prompts? | tasks? | chats? | sessions? | reviews? | reviewers? | utterances? | inputs? | answers? | responses? | pairs? | sentences? | pages? | messages? | customers? | people | files? | visits? | scans? | forecasts? | episodes? | interactions? | attempts? | outputs? | scenarios? | comparisons? | probes? | simulations? | summaries | letters? | invoices? | orders? | payments? | applications? | findings? | defects? | speakers? | recordings? | listeners? | participants? | subjects? | volunteers? | dialogues? | dialogs? | frames? | clips? | posts? | comments? | products? | articles? | studies | searches | x-rays | reports? | games? | matches | trips? | flights? | testers? | raters? | readers? | nurses? | clinicians?
`);
