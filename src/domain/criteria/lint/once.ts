/** What a sentence comes to; texts repeat sentences, and each is read once. */
export const once = <T>(read: (sentence: string) => T): ((sentence: string) => T) => {
  const known = new Map<string, T>();
  return (sentence) => {
    const before = known.get(sentence);
    if (before !== undefined) return before;
    const now = read(sentence);
    known.set(sentence, now);
    return now;
  };
};
