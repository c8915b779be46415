/** Longest name of a form, in characters. */
export const LONGEST_UNSENT_NAME = 160;

/** Longest text of a form that the app keeps, in characters; a longer one stays in the browser. */
export const LONGEST_UNSENT_TEXT = 20_000;

/** Forms of one item that are kept for one person; the oldest go first. */
export const MOST_UNSENT = 40;

/** Days that something typed is kept. */
export const UNSENT_DAYS = 14;

/** Forms that one call may tell of. */
export const MOST_UNSENT_CHANGES = 10;
