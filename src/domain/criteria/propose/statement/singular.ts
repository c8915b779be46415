/** `species` is one or many. */
const SAME_IN_PLURAL = /(?:^|[\s-])(?:species|series|means|corps)$/u;

/** One of what many are named by: `regions` as `region`. */
export const singular = (words: string): string => {
  const word = words.toLowerCase();
  return SAME_IN_PLURAL.test(word) ? word : ofMany(word);
};

const ofMany = (word: string): string =>
  word
    .replace(/^of$/u, '')
    .replace(/ies$/u, 'y')
    .replace(/(?<=ss)es$/u, '')
    .replace(/(?<!s)s$/u, '');
