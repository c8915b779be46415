import { matchesOf } from './matches';

/**
 * Characters of a sentence that are read: requirement sentences are far shorter, and what looks for
 * words beside words takes longer than in proportion to the length.
 */
export const LONGEST_SENTENCE = 600;

/** One part of a sentence, by its place; `explains` and `adds` say how it is joined to the one before. */
export type Clause = {
  text: string;
  offset: number;
  /** Behind `:`, `(`, `i.e.`, `meaning`: says what the clause before means. */
  explains: boolean;
  /** Behind `and`, `but`, `plus`: demands something of its own. */
  adds: boolean;
};

const blank = (text: string): string => ' '.repeat(text.length);

/** Code, links and short quotations: names, not wording. */
const NAMES = /`[^`]*`|https?:\/\/\S+|"[^"]*"|“[^”]*”|(?<!\w)'[^']*'(?!\w)|«[^»]*»/gu;
/** A limit that is marked as code. */
const IS_NUMBER = /^`\s*[<>≥≤=]*\s*[\d.,]+\s*[%a-z]{0,3}\s*`$/u;
const IDENTIFIER =
  /(?<![\w-])(?=[\w./-]*[_\d])(?=[\w./-]*[a-z])[a-z0-9][\w./-]*[a-z0-9](?![\w-])/gi;
const DATASET_NAME =
  /(?<=\b(?:on|against|in|with|using|over|from)\s+(?:the\s+|our\s+)?)[a-z]+(?:-[a-z]+){1,}(?=\s+(?:data ?set|set|split|benchmark|sample|corpus|suite|holdout|test)\b)/gi;
const REASON =
  /(?<=\S\s+|^|,)\b(?:because|so that|so as to|since(?! (?:release|launch|version|v?\d))|in order to|to avoid|due to|otherwise|given that|as otherwise|in case|for the reason that)\b.*$/is;
const LEADING_REASON = /^\s*(?:because|since|given that|in order to|to avoid|due to|as)\b[^,]*,/i;

/** What a service answers in its own words, and what somebody sets, is no wording of a requirement. */
const STATUS_LINE =
  /\b(?:exceeds?|above|below|over|under|within) the configured [a-z-]+(?: [a-z-]+)?|\b[1-5]\d\d\s+(?:too many requests|not found|bad request|bad gateway|unauthori[sz]ed|forbidden|conflict|gone|created|accepted|no content|ok|(?:internal )?server error|service unavailable|unprocessable \w+)\b/gu;

/** `shows a note that results are no expert advice`: what users read there. */
const SHOWN_TEXT =
  /(?<=\b(?:an?|the) (?:[a-z]+ )?(?:disclaimer|message|notice|note|warning|banner|tooltip|toast) )(?:that|which|saying|stating|reading)\b.*$/gsu;

/** A sentence that is marked as code from its first word to its last names nothing. */
const WHOLE_IN_CODE = /^\s*`[^`]*\s[^`]*`[\s.]*$/u;

/**
 * The sentence in lower case with what is no requirement blanked out, offsets kept.
 * `words`: without names, identifiers and reasons, for wording. `values`: identifiers stay, because
 * a number may belong to one.
 */
export const maskAsides = (sentence: string): { words: string; values: string } => {
  const lower = sentence.toLowerCase();
  const same = lower.length === sentence.length ? lower : sentence;
  const said = WHOLE_IN_CODE.test(same) ? same.replaceAll('`', ' ') : same;
  const reasoned = maskReason(said.replace(STATUS_LINE, blank).replace(SHOWN_TEXT, blank));
  const values = reasoned.replace(NAMES, (name: string, offset: number) =>
    IS_NUMBER.test(name)
      ? name.replaceAll('`', ' ')
      : isName(name, reasoned.slice(0, offset), reasoned.slice(offset + name.length))
        ? blank(name)
        : name,
  );
  const words = values.replace(IDENTIFIER, keepMeasures).replace(DATASET_NAME, blank);
  return { words, values };
};

/** What a value is today, or was, takes nothing back: `(down from ~50%)`. */
const TODAY =
  /\([^\w()]{0,4}(?:(?:up|down|improved|reduced) from|was|were|currently|today|now|baseline:?|vs\.?|versus|compared (?:to|with))\b[^()]*\)/gi;

const maskReason = (text: string): string => {
  const led = text.replace(LEADING_REASON, blank).replace(TODAY, blank);
  const masked = led.replace(REASON, blank);
  return masked.trim() === '' ? text : masked;
};

const NAMED_BEFORE =
  /\b(?:on|where|of|named|called|labell?ed|rated|marked|tagged|metric|set|status|stage|field|column|class|button)\s*$/u;
const NAMED_AFTER =
  /^\s*(?:>|<|≥|≤|button|field|label|column|class|data ?set|set|stage|status|tab|page|rating|metric|option|category|explanation|section|heading|badge)/u;

/**
 * Code and links are names; so is a quotation of up to three words beside what it names or before a
 * comparison. Any other quotation is what somebody demands.
 */
const isName = (quoted: string, before: string, after: string): boolean =>
  /^[`h]/u.test(quoted) ||
  (quoted.trim().split(/\s+/u).length <= 3 &&
    (NAMED_BEFORE.test(before) || NAMED_AFTER.test(after)));

/** `90%`, `300ms` and `f1` look like identifiers and are not; `p95` is a metric. */
const keepMeasures = (identifier: string): string =>
  /^(?:\d[\d.,]*[a-zµ%]{0,4}|f1|p\d{2}|f1-score)$/u.test(identifier)
    ? identifier
    : '#'.repeat(identifier.length);

const SEPARATOR =
  /;|:(?!\d)(?=[^;]*\d)|\s[–—-]\s|\(|\)|,(?!\d{3}\b)|\.(?=\s|$)|\b(?:and|but|while|whereas|yet|(?<!or )so|plus|then|i\.e\.|meaning|that is|which means|in other words|defined as|measured (?:as|by)|namely)\b(?!\s*[$€£]?\d)/gu;
const EXPLAINS =
  /^(?::|\(|i\.e\.|meaning|that is|which means|in other words|defined as|measured (?:as|by)|namely|[\s–—-]+)$/u;
const ADDS = /^(?:and|but|plus|yet|while|whereas|;|\.)$/u;

/** Splits where one demand may end and another begin. */
export const splitClauses = (text: string): Clause[] => {
  const clauses: Clause[] = [];
  let offset = 0;
  let joined = '';
  for (const match of [...matchesOf(text, SEPARATOR), null]) {
    const end = match?.index ?? text.length;
    const part = text.slice(offset, end);
    if (part.trim() !== '') {
      clauses.push({
        text: part,
        offset,
        explains: EXPLAINS.test(joined.trim() === '' ? joined : joined.trim()),
        adds: ADDS.test(joined.trim()),
      });
      joined = match?.[0] ?? '';
    } else {
      joined = joined.trim() === '' || joined === ',' ? (match?.[0] ?? '') : joined;
    }
    offset = end + (match?.[0].length ?? 0);
  }
  return clauses;
};
