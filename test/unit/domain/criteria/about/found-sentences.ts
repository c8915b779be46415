/** Sentences of one place, as they stand there. Sentences of one place are alike, so they are learnt from together. */
export type FoundSentences = {
  place: string;
  software?: readonly string[];
  measurable?: readonly string[];
  vague?: readonly string[];
};
