/** Sentences as people write them, each list of one kind. */
export type Sentences = {
  /** With the canonical lines that say the same; none where a question is asked instead. */
  measurable: readonly (readonly [sentence: string, lines: readonly string[]])[];
  /** A question is asked that names these lines, and what found no place in them. */
  understood?: readonly (readonly [sentence: string, lines: readonly string[]])[];
  /** Lines say some of the limits whole; the parts in `unsaid` are asked about. */
  some?: readonly (readonly [
    sentence: string,
    lines: readonly string[],
    unsaid: readonly string[],
  ])[];
  vague: readonly string[];
  /** Measured, but no line says them: a question is asked. */
  asked?: readonly string[];
  /** What a team's tests and reviews settle. */
  software: readonly string[];
};
