/** What takes a response time, whatever answers. */
export const ANSWERS =
  /\b(?:answers?|answered|responds?|repl(?:y|ies|ied)|returns?|returned|responses?|gets? an answer|reacts?|antworte[tn]?|reagier(?:t|en))\b/i;

/** `replies triaged within 2 hours`: something is done with them, and nobody is waited for. */
const IS_DONE_TO_THEM =
  /\b(?:answers|replies|responses)\s+(?:(?:are|is|be|get|must|should|shall)\s+)*(?!(?:returned|delivered|generated|produced|provided|displayed|completed|received)\b)[a-z]+ed$/i;

/** Whether somebody waits for an answer. */
export const isAwaited = (words: string): boolean =>
  ANSWERS.test(words) && !IS_DONE_TO_THEM.test(words.trim());

/** The first part of an answer. */
export const FIRST =
  /\bfirst\s+(?:(?:visible|audible|generated|output|partial)\s+)?(tokens?|words?|bytes?|sentences?|chunks?|results?|frames?|syllables?|sounds?)\b/i;

/** What is waited for where somebody answers: all of it, or the first of it. */
export const waitOf = (words: string): string => {
  const first = FIRST.exec(words)?.[1]?.toLowerCase();
  return first === undefined ? 'response_time' : `time_to_first_${first}`;
};

/** `receive relevant responses within 5 s`: an answer of any kind does not do. */
export const SAYS_HOW_GOOD =
  /\b(?:(?:answers?|repl(?:y|ies)|responses?) with [a-z]+|relevant|correct(?:ly)?|accurate(?:ly)?|grounded|useful|helpful)\b/i;
