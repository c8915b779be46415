/** What an agent knows of an action: the words of the manifest and nothing of the code. */
export type KnownAction = { key: string; name: string; description: string; inputs: string };

const stopWords = new Set(
  'a an and are as at be by can could do does for from give have how i in is it its me my of on or our please say says show so such tell that the them there this to us was we what when where which who why will with would you'.split(
    ' ',
  ),
);

/** Endings are cut so that "blocked", "blocks" and "blocking" are one word. */
const stem = (word: string): string => word.replace(/(?:ing|ed|es|e|s|ly)$/u, '');

/** Words of a text, without work item keys, stop words and numbers. */
const wordsOf = (text: string): string[] =>
  (
    text
      .replace(/\b[A-Z][A-Z0-9]+-\d+\b/gu, ' ')
      .toLowerCase()
      .match(/[a-z]+/gu) ?? []
  )
    .filter((word) => word.length > 2 && !stopWords.has(word))
    .map(stem);

const NAME_WEIGHT = 2;

/**
 * The action whose words fit a question best: each word of the question that an action has counts by
 * how few actions have it, twice where it stands in the name. Null where no word fits or two fit alike.
 */
export const chooseAction = (question: string, actions: readonly KnownAction[]): string | null => {
  const known = actions.map(({ key, name, description, inputs }) => ({
    key,
    name: new Set(wordsOf(name)),
    all: new Set(wordsOf(`${name} ${description} ${inputs}`)),
  }));
  const rarity = (word: string): number => {
    const having = known.filter(({ all }) => all.has(word)).length;
    return having === 0 ? 0 : Math.log((known.length + 1) / having);
  };
  const asked = [...new Set(wordsOf(question))];
  const [best, second] = known
    .map(({ key, name, all }) => ({
      key,
      score: asked
        .filter((word) => all.has(word))
        .reduce((sum, word) => sum + rarity(word) * (name.has(word) ? NAME_WEIGHT : 1), 0),
    }))
    .sort((one, other) => other.score - one.score);
  if (best === undefined || best.score === 0 || best.score === second?.score) return null;
  return best.key;
};
