import { countQuantities } from '../statement/limit';

/** What a requirement is called in its list: `NFR17`, `SRCH-REQ-004`, `AC-3`. */
const KIND = 'N?FR|REQ|AC|SC|US|UC|TC|BR|KR|KPI|AIR|UMR|QR|RQ|SLO|NFR|STORY|GOAL|OBJ';
const ID = String.raw`(?:(?:Goal|Objective|Metric|Criterion|Outcome|Requirement|KPI|Gate) \d{1,2}|(?:[A-Z]{1,6}-)?(?:${KIND})(?:-[A-Z]{1,6}){0,2}[- ]?\d{1,4}[a-z]?(?:\.\d{1,2}){0,2})`;
const ID_FIRST = new RegExp(
  `^\\s*(${ID}(?:\\s\\([^()\\d]{2,48}\\))?)\\s*(?::|[–—])\\s+(?=\\S+\\s)`,
  'u',
);
const ID_IN_BRACKETS = new RegExp(`\\s*\\(((?:see |per )?${ID}(?:\\s*[,;/&]\\s*${ID})*)\\)`, 'u');
const ID_OF_LIMIT = new RegExp(
  `(?<=\\()(${ID})(?:\\s(?:target|goal))?:\\s*(?=[<>≤≥]|at |under |below |above )`,
  'u',
);
const PER_ID = new RegExp(`\\s+(?:per|see)\\s+(${ID})(?=\\s*[).,;]|\\s*$)`, 'u');

/** What only says that a limit follows, and measures nothing. */
const HEAD = new RegExp(
  String.raw`^\s*(?:(?:success(?:ful)?|key|primary|secondary|main|north[- ]star|quality|outcome|exit|release|launch|ship|shipping|pass|passing|acceptance|minimum|hard|product|business|technical|pilot|guardrail|impact)\s+){1,3}(?:metrics?|indicators?|measures?|signals?|bars?|targets?|goals?|endpoints?|criteri(?:a|on)|requirements?|thresholds?|kpis?)(?:\s\([A-Za-z ]{2,20}\))?\s*(?::|\s[-–—])\s+(?=[^:]*[a-z]{4,})`,
  'iu',
);

/** What names the bad side: `Failure threshold: > 5% missing models`. */
const BAD_SIDE =
  /^\s*(?:fail(?:ure|ing)?|no-go|kill|roll-?back|abort|stop)\s+(?:thresholds?|criteri(?:on|a)|conditions?|limits?)\s*(?::|\s[-–—])\s+/iu;

/** `[e.g., recall of at least 80%]`: what a form shows. */
const EXAMPLE =
  /(?:\[|(?<=^\s*)[("“]*)\s*(?:e\.\s?g\.|for example|such as),?\s+["“]?([^[\]]*?)["”]?(?:\]|[)"”]*$)/iu;

/** A sentence without what it is called, and what that says for the reason of a line. */
export type Unframed = { text: string; called: string[]; isBadSide: boolean };

/**
 * Takes off what a sentence is called in its list, and what only says that a limit follows.
 * `Success metric: …`, `NFR17: …`, `… (FR-4, FR-9)`.
 */
export const withoutFrame = (sentence: string): Unframed => {
  const called: string[] = [];
  const without = (text: string, form: RegExp): string =>
    text.replace(form, (_, id: string) => {
      called.push(id.replace(/^(?:see|per) /u, ''));
      return '';
    });
  const given = ['e.g', 'E.g', 'example', 'such'].some((word) => sentence.includes(word))
    ? sentence.replace(EXAMPLE, '$1')
    : sentence;
  const isLabelled = [': ', ' - ', ' – ', ' — '].some((mark) => given.includes(mark));
  const bracketed = given.includes('(')
    ? [ID_IN_BRACKETS, ID_OF_LIMIT, PER_ID].reduce(without, given)
    : given;
  if (!isLabelled) return { text: bracketed, called, isBadSide: false };
  const bare = without(bracketed, ID_FIRST).replace(HEAD, '');
  const isBadSide = BAD_SIDE.test(bare) && countQuantities(bare) === 1;
  return { text: isBadSide ? bare.replace(BAD_SIDE, '') : bare, called, isBadSide };
};

const TURNED: Record<string, string> = { '>': '<=', '>=': '<', '<': '>=', '<=': '>' };

/** What fails above a limit has to stay at it or below. */
export const onGoodSide = (text: string): string =>
  text.replace(/[<>]=?/u, (sign) => TURNED[sign] ?? sign);
