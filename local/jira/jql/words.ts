/** Words as Jira's text index knows them: letters and digits, without case. */
const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

const wildcard = (term: string): RegExp =>
  new RegExp(
    `^${term
      .toLowerCase()
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replace(/\*/g, '.*')
      .replace(/\?/g, '.')}$`,
    'u',
  );

const hasPhrase = (haystack: readonly string[], phrase: readonly string[]): boolean =>
  haystack.some((_, at) => phrase.every((word, i) => haystack[at + i] === word));

const matcherOf = (term: string): ((haystack: readonly string[]) => boolean) => {
  if (!/[*?]/.test(term)) return (haystack) => words(term).every((word) => haystack.includes(word));
  const pattern = wildcard(term);
  return (haystack) => haystack.some((word) => pattern.test(word));
};

/**
 * What `~ "…"` asks: every term somewhere in the text, in any order; `*` and `?` stand for letters,
 * and a term in quotes is a phrase.
 */
export const textMatcher = (query: string): ((text: string) => boolean) => {
  const phrases = [...query.matchAll(/"([^"]+)"/g)].map(([, phrase]) => words(phrase ?? ''));
  const terms = query
    .replace(/"[^"]*"/g, ' ')
    .split(/\s+/)
    .filter((term) => term !== '')
    .map(matcherOf);
  return (text) => {
    const haystack = words(text);
    return (
      phrases.every((phrase) => hasPhrase(haystack, phrase)) &&
      terms.every((matches) => matches(haystack))
    );
  };
};
