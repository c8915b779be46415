/** Words after which a German count stands in the dative; `in` where it tells a time or a place. */
const BEFORE_DATIVE =
  /(?:^|[\s(„·])(?:seit|vor|nach|mit|von|aus|bei|binnen|in|zu|außer|gegenüber)(?: den \p{Ll}+en)? $/iu;

/** `3 Läufe`, `12 weitere Einträge`: of one, only the article would change, and there is none. */
const COUNTED = /^((?!1 )\d[\d.]* )((?:\p{Ll}+ )*)(\p{Lu}\p{Ll}+)$/u;

/**
 * A German value as it stands behind what a sentence has before it: `seit` and `3 Tage` make `seit 3 Tagen`.
 * So sentences hold the plain form of a count, whoever counts. What is no count stays as it is.
 * @param before the text up to the value
 */
export const behind = (before: string, value: string): string =>
  BEFORE_DATIVE.test(before)
    ? value
        .split(/( und |, )/u)
        .map(inDative)
        .join('')
    : value;

const inDative = (part: string): string =>
  part.replace(
    COUNTED,
    (_, count: string, adjectives: string, noun: string) =>
      `${count}${adjectives.replaceAll('e ', 'en ')}${noun.replace(/[elr]$/u, '$&n')}`,
  );
