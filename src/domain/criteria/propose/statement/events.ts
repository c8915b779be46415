const BETWEEN = /\b(time|distance|interval|delay|hours|days) between ([a-z])/gi;
const WORDS = String.raw`(?:(?!(?:is|are|be|must|should|shall|will|under|below|above|over|at|for|in|on|with|being)\b)[a-z-]+ ){0,3}?[a-z-]+`;
const FROM_TO = new RegExp(
  String.raw`(?<![a-z] )\b((?:p\d{2} )?(?:the )?)(time|delay|distance|interval) from (?:the |an? )?(${WORDS}) to (?:the |an? )?(${WORDS})(?=$|\s(?:is|are|be|must|should|shall|will|under|below|above|over|at|for|in|on|with)\b|\s*[<>=,;:(])`,
  'gi',
);

/** `time between interventions`, `time from scan to label` as one word of a name. */
export const withEvents = (words: string): string =>
  words
    .replace(BETWEEN, '$1_between_$2')
    .replace(
      FROM_TO,
      (_, lead: string, kind: string, from: string, to: string) =>
        `${lead}${kind}_from_${from.replaceAll(' ', '_')}_to_${to.replaceAll(' ', '_')}`,
    );
