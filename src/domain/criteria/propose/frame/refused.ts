const GATE = String.raw`(?:the |an? |every |any |our |we )?(?:[a-z]+ )?(?:ci|build|pipeline|deploy(?:ment)?s?|release|gate|prs?|pull requests?|merges?|promotion|roll-?out|job|check|candidate|launch|ship(?:ping|ment)?)`;
const REFUSES = String.raw`(?:(?:must|should|shall|will) )?(?:fails?|stops?|blocks?|be (?:blocked|rejected|refused|stopped|rolled back)|(?:is|are|gets?) (?:automatically )?(?:blocked|rejected|refused|stopped|rolled back|not (?:deployed|released|merged|promoted)))`;

/** `The build fails if F1 falls below 0.8`. */
const REFUSES_IF = new RegExp(
  String.raw`^\W*${GATE}(?: step| stage| run)? ${REFUSES} (?:if|when|whenever|where) (?<limit>.+)$`,
  'iu',
);
/** `If F1 falls below 0.8, the build fails`. */
const IF_REFUSED = new RegExp(
  String.raw`^\W*(?:if|when|whenever|where) (?<limit>[^,]+?),? (?:then )?${GATE}(?: step| stage| run)? ${REFUSES}\.?$`,
  'iu',
);
/** `Groundedness < 0.75 is a release blocker`, `… should block the release`. */
const IS_BLOCKER =
  /^(?<limit>.*\d\S*(?:\s[a-z]+)?)\s+(?:(?:must|should|shall|will) )?(?:(?:be|is|counts as) (?:an? )?(?:hard |automatic |immediate )?(?:(?:deployment|release|merge|deploy|launch|build) (?:block(?:er)?|stop|failure)|block(?:er)?)|(?:blocks?|stops?|fails?) (?:the |a |any )?(?:release|deploy(?:ment)?|merge|build|launch|promotion))\b[^\d<>]*$/iu;
/** `The build fails unless recall is at least 0.9`: the good side. */
const UNLESS = new RegExp(
  String.raw`^\W*${GATE}(?: step| stage| run)? ${REFUSES} unless (?<limit>.+)$`,
  'iu',
);
const FALLS =
  /\s(?:drops?|falls?|goes|dips?|sinks?|rises?|climbs?|grows?|gets?) (?=(?:below|under|above|over)\b)/iu;
/** `drops by 2%`: a change, and no limit on a value. */
const IS_CHANGE = /\bby\s+(?:more than|over|at least|[<>≥≤]=?)?\s*\d/iu;

/** What a gate refuses by its limit: the limit, and whether it names the bad side. */
export const refusedBy = (text: string): { text: string; isBadSide: boolean } | null => {
  const lower = text.toLowerCase();
  if (
    !['fail', 'block', 'stop', 'reject', 'refus', 'rolled', ' not '].some((part) =>
      lower.includes(part),
    )
  )
    return null;
  const demanded = UNLESS.exec(text)?.groups?.['limit'];
  if (demanded !== undefined) return { text: demanded, isBadSide: false };
  const refused = [REFUSES_IF, IF_REFUSED, IS_BLOCKER]
    .map((form) => form.exec(text)?.groups?.['limit'])
    .find((limit) => limit !== undefined);
  if (refused === undefined || IS_CHANGE.test(refused)) return null;
  return { text: refused.replace(FALLS, ' '), isBadSide: true };
};
