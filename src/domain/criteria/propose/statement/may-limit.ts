const IS_TIMED =
  /<=?\s*\d[\d.,]*\s?(?:ms|milliseconds?|s|secs?|seconds?|min|minutes?)\b|\bat >=?\s*\d[\d.,]* [a-z]+ per (?:second|minute|hour)\b/i;

const IS_LENGTH = /s\s[^<>]*<=?\s*\d[\d,]*\s(?:words|sentences|characters|paragraphs|bullets)\b/i;

/** `0 recommendations violate a constraint`. */
const COUNTS_NONE = /\b(?:zero|0)\s+[a-z]|^\d[\d.]*\s?%\s+[a-z]/i;

/** Whether a text without a share or a measure may state a limit: a time, none of something, or a length. */
export const mayLimit = (text: string): boolean =>
  [IS_TIMED, COUNTS_NONE, IS_LENGTH].some((form) => form.test(text));
