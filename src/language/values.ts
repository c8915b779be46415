/** Numbers in a sentence, as German readers write them. */

const NO_BREAK = '\u00A0';

/** 1,200 and 12,345.6: the comma says that it is no version of anything. */
const GROUPED = /^[-+±−]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u;
/** A share or a small number: versions of models begin with 0 too, and have two points then. */
const SMALL = /^[-+±−]?0\.\d+$/u;
const PERCENT = /^([-+±−]?[\d.,]+) ?%$/u;
const WHOLE = /^[-+±−]?\d+$/u;
/** `1.4.0`, `v2`: the same in every language. */
const VERSION = /^v?\d(?:[\w.+-]*\w)?$/u;
/** `recall 388 of 400 (97.0%)`, as results are told; what stands before a colon is no metric. */
const SHARE = /^(?:((?:(?!: ).)*\S) )?(\d[\d,]*) of (\d[\d,]*) \(([\d.]+)%\)$/u;
/** A line of the criteria language, which is the same in every language. */
const CRITERION =
  /^\S.{0,80}? (?:[<>]=?|=|within|better than|no worse than) .*(?:@\d[\d.]*%|point\b|n>=\d).*[^.]$/u;
/** `AUC 0.79`, `n 2000`: a label of few words and its number. */
const LABELLED = /^((?:\p{L}[\w@()<>=.%-]*)(?: [\w@()<>=.%-]+){0,4}) ([-+±−]?\d[\d.,]*%?)$/u;
/** Words that no label of a metric has. */
const SENTENCE =
  /\b(?:of|and|or|at|is|are|for|to|the|by|with|version|look|run|line|entry|than|least|most)\b/iu;
/** `28 Nov 2026`, `28 Nov 2026, 09:12 UTC`: days are written for the reader when all else is German. */
const DAY = /^\d{1,2} [A-Z][a-z]{2} \d{4}(?:, \d\d:\d\d UTC)?$/u;
const ENDS_IN_DAY = / \d{1,2} [A-Z][a-z]{2} \d{4}$/u;
const IS_SAME = [VERSION, DAY, CRITERION] as const;

const withComma = (number: string): string =>
  number.replaceAll(/[.,]/gu, (mark) => (mark === '.' ? ',' : '.'));

/** The same value in German; null where a text is none, or may be a version or a name. */
export const valueInGerman = (text: string): string | null => {
  if (WHOLE.test(text)) return text;
  if (GROUPED.test(text) || SMALL.test(text)) return withComma(text);
  const share = PERCENT.exec(text)?.[1];
  if (share !== undefined) return `${withComma(share)}${NO_BREAK}%`;
  return IS_SAME.some((form) => form.test(text)) ? text : shareInGerman(text);
};

const shareInGerman = (text: string): string | null => {
  const [, metric, some = '', all = '', share = ''] = SHARE.exec(text) ?? [];
  if (share === '') return null;
  const told = `${withComma(some)} von ${withComma(all)} (${withComma(share)}${NO_BREAK}%)`;
  return metric === undefined ? told : `${metric} ${told}`;
};

/** A label that stays, with its number in German; null where a text is none. */
export const labelledInGerman = (text: string): string | null => {
  const [, label = '', number = ''] = LABELLED.exec(text) ?? [];
  return label === '' || SENTENCE.test(label) || ENDS_IN_DAY.test(text)
    ? null
    : `${label} ${valueInGerman(number) ?? number}`;
};
