/** Texts that are remembered: all that the readers ask for while they read one long sentence. */
const MOST_TEXTS = 256;

/**
 * What was worked out for a text a moment ago. While a sentence is read, every reader asks for the same
 * words of it; each is taken apart once.
 */
export const recent = <T>(workOut: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>();
  return (text) => {
    if (known.has(text)) return known.get(text) as T;
    if (known.size >= MOST_TEXTS) known.clear();
    const now = workOut(text);
    known.set(text, now);
    return now;
  };
};
