import { endsWithMeasureWords } from '../attachment/phrases';
import { countQuantities } from '../statement/limit';
import { namesMeasure } from '../statement/measure';
import { refusedBy } from './refused';
import { withSignedChanges } from './signed-changes';
import { fromRow, withoutNotes } from './table-row';

/** What a requirement is called in its list: `NFR17`, `SRCH-REQ-004`, `AC-3`. */
const KIND =
  'N?FR|REQ|AC|SC|US|UC|TC|BR|KR|KPI|AIR|UMR|QR|RQ|SLO|NFR|STORY|GOAL|OBJ|PERF|QUAL|ACC|REL|PR|DR|TR|SR|UR';
const ID = String.raw`(?:(?:[Gg]oal|[Oo]bjective|[Mm]etric|[Cc]riterion|[Oo]utcome|[Rr]equirement|KPI|[Gg]ate|[Pp]hase|[Mm]ilestone|[Hh]ypothesis) \d{1,2}(?:\.\d)?|[A-Z]\d{1,2}\.\d{1,2}|[PMGO]\d(?=:)|\d{1,2}(?:\.\d{1,2}){1,3}(?=:)|(?!GPT|ISO|BLEU|TOP|SAM|LLM|MAP|HIT|NQ|GLM)[A-Z]{2,4}-\d{1,3}(?=\s?[:–—]|\s\(|\s{3})|(?:[A-Z]{1,6}-)?(?:${KIND})(?:-[A-Z]{1,6}){0,2}[- ]?\d{1,4}[a-z]?(?:\.\d{1,2}){0,2})`;
const ID_FIRST = new RegExp(
  `^\\s*(${ID}(?:\\s\\([^()\\d]{2,48}\\))?)(?:\\s*(?::|[–—])\\s+|\\s-\\s|\\s{3,}|\\s(?=(?:The|THE|An?|All|Every) ))(?=\\S+\\s)`,
  'u',
);
const ID_IN_BRACKETS = new RegExp(`\\s*\\(((?:see |per )?${ID}(?:\\s*[,;/&]\\s*${ID})*)\\)`, 'u');
const ID_OF_LIMIT = new RegExp(
  `(?<=\\()(${ID})(?:\\s(?:target|goal))?:\\s*(?=[<>≤≥]|at |under |below |above )`,
  'u',
);
const NUMBER_OF_LIMIT =
  /(?<=\()(#\d+)[,:;]\s*(?=(?:target|goal|threshold)?:?\s*(?:[<>≤≥]|at |under |below |above |over ))/iu;
/** `(measured on 7+ days of data)`: how long, and no limit. */
const METHOD_OF_LIMIT =
  /(?<=\d.*)\s*\(((?:measured|evaluated|validated|verified|tested) (?:on|over|across) (?:at least |more than |[<>≥]=?\s?)?\d+\+? (?:days|weeks|months|hours|nights|minutes)\b[^()]*)\)/iu;
const PER_ID = new RegExp(`\\s+(?:per|see)\\s+(${ID})(?=\\s*[).,;]|\\s*$)`, 'u');

/** What only says that a limit follows, and measures nothing. */
const HEAD = new RegExp(
  String.raw`^\s*(?:[^:<>\d]{3,60}\b(?:as follows|the following)(?=:)|(?:objective|sla|slo|kpi|primary|secondary|tertiary|specific|measurable|quantitative(?:ly)?|metrics?|evaluation|eval|expected (?:results?|outcomes?|behaviou?r)|rationale|why|verify|required|requirement)|(?:(?:success(?:ful)?|key|primary|secondary|main|north[- ]star|quality|outcome|exit|release|launch|ship|shipping|pass|passing|acceptance|minimum|hard|product|business|technical|pilot|guardrail|impact)\s+){1,3}(?:metrics?|indicators?|measures?|signals?|bars?|targets?|goals?|endpoints?|criteri(?:a|on)|requirements?|thresholds?|kpis?))(?:\s\([A-Za-z ]{2,20}\))?\s*(?::|\s[-–—])\s+(?=[^:]*(?:[a-z]{4,}|\b[a-z]{3,5}\s?[<>≤≥]))`,
  'iu',
);

/** What names the bad side: `Failure threshold: > 5% missing models`. */
const BAD_SIDE =
  /^[^\p{L}\d]*(?:(?:fail(?:ure|ing)?|no-go|kill|roll-?back|abort|stop)\s+(?:thresholds?|criteri(?:on|a)|conditions?|limits?)\s*(?::|\s[-–—])|(?:fail|no-go|abort|stop|reject):)\s+/iu;
/** `✅ SHIP: Dice >= 0.8`: what is done where the limit holds. */
const GOOD_SIDE = /^[^\p{L}\d]*(?:GO|PROCEED|PASS|SHIP|ACCEPT|CONTINUE|RELEASE):\s+/u;

/** `[e.g., recall of at least 80%]`: what a form shows. */
const EXAMPLE =
  /(?:\[|(?<=^\s*)[("“]*)\s*(?:e\.\s?g\.|for example|such as),?\s+["“]?([^[\]]*?)["”]?(?:\]|[)"”]*$)/iu;

/** `Train a tagger on tiles and reach a recall above 80%`: what is to be done, and what has to come of it. */
const TASK =
  /^\s*((?:successfully\s)?(?:train|pre-?train|retrain|fine-?tune|finetune|build|develop|design|implement|create|deploy|distill?|quanti[sz]e)\s(?:an?|the|our|[A-Za-z0-9]\S*)\s[^<>≥≤%;:]*?),?\s+(?:and|to|that)\s+(?:achieves?|reach(?:es)?|attains?|obtains?|gets?|has|shows?)\s+(?=(?:an?|the|at least|over|more than|[<>≥≤\d])[^.]*\d)/iu;

/** `Automate the sorting to reduce scanning time by 45%`: by what a change comes. */
const MEANS =
  /^\s*((?:use|automate|introduce|deploy|build|apply|add|sort|integrate|implement|leverage|adopt|enable|optimi[sz]e|provide|create|develop|replace|combine|predict|detect|classify|generate|route)\s[^<>≥≤%;:\d]*?),?\s+(?:in order )?to\s+(?=(?:reduce|cut|lower|decrease|shorten|increase|raise|improve|boost)\s[^<>≥≤%;:\d]*\sby\s[^\d]*\d)/iu;

/** Without one of these a sentence has no label. */
const LABEL_MARKS = [': ', ' - ', ' – ', ' — ', 'NFR', 'FR-', 'REQ', 'SC-', 'AC-', '   '];

/** `Routing quality: AI draft acceptance rate > 65%`: a label, and the measure by its name. */
const LABEL_OF_MEASURE =
  /^((?:[a-z][\w/-]* ){0,4}[a-z][\w/-]*):\s+([a-z\d][^:<>=≥≤]*?)\s*(?=[<>=≥≤]|\b(?:at|of|is|must|should|above|below|over|under)\b)/iu;
/** `Ranking quality: > 70% hit rate`: the measure behind its number. */
const LABEL_OF_LIMIT =
  /^((?:[a-z][\w/-]* ){0,4}[a-z][\w/-]*):\s+(?:[<>≥≤]=?|at least|at most|more than|less than|over|under|above|below)\s*\d[\d.]*\s?[a-z%]* ([a-z][a-z -]*?)(?=$|[.,;(]|\s(?:for|on|in|at|across|per)\s)/iu;
/** `Yard incidents: Scratches on trucks (target: 0)`: what is counted, and a kind that it is of. */
const LABEL_OF_NONE =
  /^([a-z][a-z -]*(?:incidents?|events?|issues|failures|errors|violations|problems)):\s+([a-z][a-z /-]*?)\s*(?:\((?:targets?|goals?):?\s*(?:0|zero)\)|[:=]\s*(?:0|zero))(?=[.\s]*$)/iu;
/** `Calibration rule: …`: what a limit is for, and no part of its name. */
const LABEL_OF_RULE = /^([a-z][\w &/-]{2,40}\s(?:rule|principle)):\s+(?=\p{L})/iu;
/** `Accuracy — The model shall …`. */
const LABEL_BEFORE_SENTENCE = /^([A-Z][\w -]{2,30}) [—–] (?=(?:The|THE|An?|All|Every)\s)/u;
const NAMES_QUALITY =
  /\b(?:quality|performance|relevance|accuracy|satisfaction|retention|engagement|efficiency|speed|reliability|effectiveness|latency|fairness|safety|robustness|usability|adoption|retrieval|precision|recall|coverage|diversity|correctness|faithfulness|groundedness|trust|errors?)$/iu;

/** Takes off a label that names a measure, where a measure with a name of its own follows. */
const withoutLabel = (written: string, called: string[]): string => {
  const text = written.trim().replace(/^([^:<>\d]*?)\s+:(?=\s)/u, '$1:');
  const isDashed = text.includes(' — ') || text.includes(' – ');
  const dashed = isDashed ? LABEL_BEFORE_SENTENCE.exec(text) : null;
  if (dashed !== null) {
    called.push(`it means ${dashed[1] ?? ''}`);
    return text.slice(dashed[0].length);
  }
  const [all = '', rule] = LABEL_OF_RULE.exec(text) ?? [];
  if (rule !== undefined && namesMeasure(text.slice(all.length))) {
    called.push(`it means ${rule}`);
    return text.slice(all.length);
  }
  const [, kindOfNone, things = ''] = LABEL_OF_NONE.exec(text) ?? [];
  if (kindOfNone !== undefined) {
    called.push(`it means ${kindOfNone}`);
    return `0 ${things}`;
  }
  const [, label = '', name = ''] = LABEL_OF_MEASURE.exec(text) ?? LABEL_OF_LIMIT.exec(text) ?? [];
  const kind = label.replace(/\s(?:targets?|goals?|thresholds?|requirements?|bar)$/iu, '');
  const isQuality = NAMES_QUALITY.test(kind) && MEASURED_ALONE.test(name);
  const isLabel = NAMES_QUALITY.test(kind) || (label !== '' && isOfAll(text, label));
  if (!isQuality && !(isLabel && /\s|@/u.test(name) && endsWithMeasureWords(name))) return text;
  called.push(`it means ${label}`);
  return text.replace(/^[^:]+:\s+/u, '');
};

/** Names that say alone what is measured; `p95`, `score` and `rate` do not. */
const MEASURED_ALONE =
  /^(?!p\d)(?:[a-z]{0,2}[A-Z]{2,}[\w.-]*|F\d|accuracy|precision|recall|sensitivity|specificity)$/u;

/** `Sales: quote win rate > 60%, refund rate < 4%`: a label of limits that each have a name of their own. */
const isOfAll = (text: string, label: string): boolean => {
  const names = text
    .slice(label.length + 1)
    .replace(/\([^()]*\)/gu, '')
    .split(/[,;]\s+(?:and\s+)?/u)
    .map(
      (part) =>
        part.split(/\s*(?:[<>=≥≤]|\b(?:at|of|is|must|should|above|below|over|under)\b)/u, 1)[0] ??
        '',
    );
  return (
    names.length > 1 &&
    !endsWithMeasureWords(label) &&
    names.every((name) => !name.includes(':') && endsWithMeasureWords(name))
  );
};

/** A sentence without what it is called, and what that says for the reason of a line. */
export type Unframed = { text: string; called: string[]; isBadSide: boolean };

/**
 * Takes off what a sentence is called in its list, and what only says that a limit follows.
 * `Success metric: …`, `NFR17: …`, `… (FR-4, FR-9)`.
 */
export const withoutFrame = (sentence: string): Unframed => {
  const noted = withoutNotes(withSignedChanges(sentence));
  const row = fromRow(noted.text);
  const refused = refusedBy(row.text);
  const isRefused = refused !== null && countQuantities(refused.text) === 1;
  const unframed = withoutNames(isRefused ? refused.text : row.text);
  return {
    ...unframed,
    called: [...unframed.called, ...row.said, ...noted.said],
    isBadSide: unframed.isBadSide || (isRefused && refused.isBadSide),
  };
};

const withoutNames = (sentence: string): Unframed => {
  const called: string[] = [];
  const without = (text: string, form: RegExp): string =>
    text.replace(form, (_, id: string) => {
      called.push(id.replace(/^(?:see|per) /u, ''));
      return '';
    });
  // `**AIR-2.1** False match rate …`, whose marks a story has blanked out.
  const plain = sentence.startsWith('**') ? sentence.replaceAll('**', '  ') : sentence;
  const given = ['e.g', 'E.g', 'example', 'such'].some((word) => plain.includes(word))
    ? plain.replace(EXAMPLE, '$1')
    : plain;
  const isLabelled = LABEL_MARKS.some((mark) => given.includes(mark));
  const bracketed = given.includes('(')
    ? [ID_IN_BRACKETS, ID_OF_LIMIT, NUMBER_OF_LIMIT, METHOD_OF_LIMIT, PER_ID].reduce(without, given)
    : given;
  if (!isLabelled)
    return { text: [TASK, MEANS].reduce(without, bracketed), called, isBadSide: false };
  const named = without(bracketed, ID_FIRST).replace(HEAD, '').replace(GOOD_SIDE, '');
  const bare = [TASK, MEANS].reduce(without, withoutLabel(named, called));
  const isBadSide = BAD_SIDE.test(bare) && countQuantities(bare) === 1;
  return { text: isBadSide ? bare.replace(BAD_SIDE, '') : bare, called, isBadSide };
};

const TURNED: Record<string, string> = { '>': '<=', '>=': '<', '<': '>=', '<=': '>' };

/** What fails above a limit has to stay at it or below. */
export const onGoodSide = (text: string): string =>
  text.replace(/[<>]=?/u, (sign) => TURNED[sign] ?? sign);
