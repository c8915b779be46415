/** Groups that most sentences have no part of. */
const RARE_GROUPS: readonly (readonly [part: string, RegExp])[] = [
  [
    ' than ',
    /(?<=\b[a-z]{3,}s )(?<!\b(?:is|was|has|does|takes|lies|stays|gets|less|ss) )((?:larger|smaller|longer|shorter|older|younger|heavier|lighter|thicker|bigger|wider) than \d[\d.,]*\s?(?:mm|cm|m|km|kg|g|years?|px|pixels?|words|pages|minutes?|seconds?|hours?|tokens|[kmg]b))\b(?=.*\d)/i,
  ],
  ['):', /^([A-Z][^:<>=\d]*\([^():]*\d[^():]*\)):\s+(?=[a-z])/u],
  // `predicts volumes up to 30 days ahead`, beside another number.
  [
    'ahead',
    /\b((?:up to |at most )\d+ (?:steps|hours|days|weeks|months|quarters) ahead)\b(?=.*\d)/i,
  ],
  [' up ', /\bfor (up to \d[\d,]*\s+[a-z-]+)\b(?=.*\d)/i],
  // `high-confidence detections (>= 0.7) show …`: which ones.
  [
    's (',
    /^((?:[a-z-]+ )?[a-z-]+s \([≥>≤<]=?\s?\d[\d.]*\s?%?\))(?=\s(?:show|have|must|are|achieve|reach|should)\b.*\d)/i,
  ],
];

/** Patterns of groups with a number, of which a text may hold one. */
export const rareGroups = (text: string): RegExp[] =>
  RARE_GROUPS.flatMap(([part, pattern]) => (text.includes(part) ? [pattern] : []));
