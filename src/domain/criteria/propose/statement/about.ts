import { anyOfList } from '../alternatives';
import { SOFTWARE } from './words';

/** @param end what may not follow a word; `build-breaking` is no build. */
const word = (words: string, end = String.raw`\w`): RegExp =>
  new RegExp(String.raw`(?<![\w-])${anyOfList(words)}(?![${end}])`, 'i');

/** What a model is, is made of, puts out or is measured by. */
const MODEL = word(String.raw`
  (?<!data )models?(?! (?:list|dropdown|name)) | AI | ML | LLMs? | GPTs? | machine learning | neural | (?:re)?train(?:ed|ing) | fine-?tun\w* | quanti[sz]\w* | inference | GPUs? | batch size
  predict\w* | forecast\w* | classif\w* | detect\w* | recogni[sz]\w* | retriev\w* | embedd\w* | rag | rank\w* | re-?rank\w* | recommend\w* | suggest\w* | extract\w* | identif\w* | segment\w* | diagnos\w* | transcri\w* | translat\w* | summari\w* | generated | annotat\w* | labels? | labell?ed | match(?:es|ed|ing)
  recall | precision(?! of [^,.]*decimal) | sensitivity | specificity | f\d(?:[- ]score)? | auc\w* | auroc | accura\w* | correct(?:ly|ness)? | wer | cer | bleu | rouge\w* | mae | mse | rmse | mape | wape | map | miou | iou | ndcg\S* | mrr\S* | kappa | perplexity | r2 | r² | calibrat\w* | fps | ttft | first token
  false (?:positives?|negatives?|alarms?|accepts?|rejects?|acceptance|rejection|rate) | [tf][pn]r | misclass\w* | hallucinat\w* | ground(?:ed|edness|ing) | ground[- ]truth | faithful\w* | relevan\w* | similarity | semantic\w* | vector | drift | bias | fairness | toxic\w* | jailbreaks? | refus\w* | quality score | prediction interval | intervals?
  chat-?bots?(?! (?:icon|widget|window|button|interface|ui|page|panel)) | (?<!live )chats?(?! (?:interface|ui|window|widget|icon|button|panel|history|room|page)) | assistants? | copilots? | bots? | agents? | agentic | robots? | drones? | vehicles? | answers? | answered | responses | replies | prompts? | explanations? | intents? | utterances? | speech | voice | ocr | stt | tts | asr | citations? | cited | escalat\w* | deflect\w* | containment | csat | guardrails? | natural[- ]language | tool[- ]calls?
  PII | personal data | leak\w* | anomal\w* | fraud\w* | spam | data ?sets? | benchmarks? | judges? | images? | (?:completion|conversion|adoption|retention|click-through) rates? | searches | search (?:results?|returns?) | search queries | top (?:\d+|results?) | first (?:\d+|five|three|ten) results
`);

/** Parts of software and of the work on it. */
const PART = word(
  String.raw`
  apis? | endpoints? | (?<!first |contact |per )(?:home|landing|web)?pages? | websites? | web ?apps? | front-?end | back-?end | (?<![CG]PU )servers? | databases? | db | sql | crud | disk | (?<!KV )cach(?:e|es|ed|ing) | cookies? | browsers? | viewports? | https? | webhooks? | [45]xx | uptime
  (?<!from )uploads? | downloads? | (?:the|a|an|this|each|web|contact) (?:\w+ )?forms? | log-?ins? | sign-?ins? | logs? in | buttons? | clicks? | screens? | modals? | dialogs? | pop-?ups? | menus? | widgets? | dashboards? | ui | gui | (?:chat|user|web|search|admin) (?:interface|window|widget|panel) | icons? | page ?views | (?:is|are|stays?|remains?) visible | (?:displays?|appears?) (?:the|on|in|at|correctly) | non-null | monthly active users? | (?:daily|weekly|active) users? | user count | passwords? | accounts? | admins? | roles | permissions? | tenants? | orders? | checkouts?
  (?:unit|integration|acceptance|smoke|e2e|regression|contract) tests? | tests (?:pass|passing|run|must|should|shall|cover) | test (?:suites?|cases?) | builds? | compil\w* | deploy\w* | ci | ci\/cd | (?:project|code|module|branch|line|test) coverage | code(?:base)?(?! (?:examples?|suggestions?|snippets?|completions?|generation|reviews?|changes?)) | bundles? | lint\w* | prs? | pull requests? | commits? | migrations? | containers? | pods?
  file ?sizes? | plots? | exports? | imports? | sync\w* | back-?ups? | tables? | installations? | scroll\w* | renders? | rendered | (?:the|our|an|web|mobile|desktop) app(?:lication)? | apps | users? (?:[a-z-]+ ){0,8}can | crash(?:es|ing)? | audit (?:trail|log)s? | (?:push |reminder |in-app )notifications? | notifications? (?:are|is|must be|should be) (?:delivered|sent|shown) | recurring | charts? (?:render|load|update)s? | kafka | ingest\w* | questionnaires? | bugs? per (?:day|week|month|sprint|release) | bug rate | (?<!model )uptime | shipments? | inventory | restarts? | restarted | onboarded | mobile devices | decimal places
`,
  String.raw`\w-`,
);

/** What no part of software is measured by. */
const MEASURE = word(String.raw`
  recall | sensitivity | specificity | f\d(?:[- ]score)? | auc | auroc | false (?:positive|negative|alarm|accept|reject)\w* | hallucinat\w* | wer | detection (?:rate|accuracy|precision) | classification (?:accuracy|precision) | map | miou | ndcg\S*
`);

/** What only software does, whatever it shows or keeps. */
const ACTS = word(String.raw`
  (?:the|a|an) (?:ui|gui|front-?end|back-?end|form|page|button|app|dashboard) (?:must|shall|should|will|displays?|shows?|loads?|renders?)
  ^(?:all |any |new |authenticated |first-time )*(?:users|admins|operators|visitors|creators|developers) can (?:successfully )?(?:add|create|edit|modify|change|update|delete|remove|view|see|open|select|assign|complete|search|filter|browse|sort|export|import|like|save|share|register|manage|access|reset|resume|cancel|configure)
`);

/** Parts of a page or of an account, which no model is measured by, whoever stands behind them. */
const ONLY_SOFTWARE = word(String.raw`
  (?:un)?authenticat(?:e|es|ed|ion) | redirect(?:s|ed)? | ctas? | calls?[- ]to[- ]action | hero section | home ?page | landing page | last keystroke | defaults? to | continues? to (?:function|work)
  ^supports? (?:[a-z]+ ){0,2}files? | scores? (?:are |is |must be )?between 0(?:\.0+)? and (?:1(?:\.0+)?|100)
`);

/** All of what is stored, sent or shown, where nothing of it is judged. */
const ALL_OF_THEM =
  /\b100\s?% of (?:[a-z-]+ ){0,3}(?:files|pages|rows|commands|attempts|endpoints|links|entries|events|logs|messages)\b(?!.*\b(?:correct|accurate|classif|detect|predict|answer|label|ground))/iu;

/** `100% of`, `zero`: what tests settle, one case after the other, where no model is spoken of. */
const WHOLE = /\b100\s?% of (?!tests\b|the time\b)|^zero (?!.*\bin \d)[a-z]/i;

/**
 * Whether a sentence limits software rather than a model: what it speaks of is a part of software, and no
 * word of it is of a model. `The API answers within 200 ms`, `95% of uploads succeed`.
 */
export const isAboutSoftware = (sentence: string): boolean =>
  (SOFTWARE.test(sentence) && !MEASURE.test(sentence)) ||
  ((ONLY_SOFTWARE.test(sentence) || ALL_OF_THEM.test(sentence)) && !MEASURE.test(sentence)) ||
  ACTS.test(sentence) ||
  ((PART.test(sentence) || WHOLE.test(sentence)) && !MODEL.test(sentence));

/** Whether a line that parses is a sentence of a story about software, and no criterion somebody wrote. */
export const isSoftwareInPassing = (line: string): boolean =>
  isAboutSoftware(line) && !/[@_]|\bn\s*>=/u.test(line);

/** Whether words speak of what a model is, does or is measured by. */
export const speaksOfModel = (words: string): boolean => MODEL.test(words);
