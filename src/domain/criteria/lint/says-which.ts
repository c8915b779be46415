const BEHIND_WHEN = /(?<![\w-])(?:when|whenever|if|once|where|whose)(?![\w-])[^,;:]*$/iu;
const OF_SOME = /^(?:below|under|above)(?![\w-])/iu;
const ARE_DONE = /^\s+(?:is|are|gets?|(?:must|shall|should|will) be)\s+[a-z]+(?:ed|n|t)(?![\w-])/iu;

/**
 * Whether a comparison says when something is done, or to which things, and demands nothing of what is compared:
 * `A run stops when agreement is below the floor`, `Rows below the limit are marked`.
 * @param offset where the comparison stands in its clause.
 */
export const saysWhich = (clause: string, offset: number, length: number): boolean =>
  BEHIND_WHEN.test(clause.slice(0, offset)) ||
  (OF_SOME.test(clause.slice(offset)) && ARE_DONE.test(clause.slice(offset + length)));
