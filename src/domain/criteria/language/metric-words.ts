/** Clause words that a slip of the pen is compared with. */
export const NAMED_WORDS = [
  'because',
  'where',
  'within',
  'point',
  'exact',
  'wilson',
  'between',
  'relative',
  'every',
] as const;

const BELONGS_TO_SENTENCES = new Set(
  `the a an this that these those our its their your my his her we it they you i and or but if when
  should must shall will would can could may might ought needs need has have had is are was were be
  been being do does did stays stay remains remain reaches reach achieves achieve exceeds exceed
  gets get keeps keep takes require requires completes responds maintains demonstrates reduces improves increases decreases lowers raises at least most than no not never always feel feels seem seems lies lie`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

const COMPARATIVES = new Set(
  'better worse more less higher lower faster slower greater fewer improved good great enough'.split(
    ' ',
  ),
);

/** Why a word cannot be part of a metric’s name, as the end of a sentence; null where it can. */
export const proseWord = (word: string): string | null => {
  const lower = word.toLowerCase();
  if (BELONGS_TO_SENTENCES.has(lower)) return 'does not belong into the name of a metric';
  return COMPARATIVES.has(lower) ? 'compares without saying with what' : null;
};
