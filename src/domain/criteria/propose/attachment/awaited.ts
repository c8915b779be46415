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

/** Words of a wait that tell one no more than that somebody waits for an answer. */
const NO_MORE =
  /^(?:the|an?|our|its|their|all|any|each|every|must|should|shall|will|can|may|has|have|to|be|is|are|of|in|within|after|by|and|for|from|with|on|at|first|full|final|answer(?:s|ed)?|respon(?:d|ds|ded|se|ses)|repl(?:y|ies|ied)|returns?|returned|reacts?|gets?|receives?|comes?|arrives?|appears?|starts?|begins?|takes?|deliver(?:s|ed)?|provid(?:e|es|ed)|generat(?:e|es|ed)|produc(?:e|es|ed)|display(?:s|ed)?|shown|sent|completed?|completes|p\d+|model|system|assistant|chatbot|bot|agent|copilot|service|tool|app|ai|llm|rag|api|users?|customers?|people|chat|voice|real-?time|questions?|quer(?:y|ies)|requests?|prompts?|messages?|time|times|latency|speed|average|mean|median|delays?|limits?|antworte[tn]?|reagier(?:t|en))$/iu;

/** What words say beside that somebody waits for an answer: `responds to well-formed baskets`. */
export const saysMoreThanWait = (words: string): boolean =>
  !/\b(?:response|answer|reply) times?\b/iu.test(words) &&
  words.split(/[^\p{L}\d'’-]+/u).some((word) => /\p{L}{3}/u.test(word) && !NO_MORE.test(word));
