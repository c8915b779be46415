const AND: Readonly<Record<string, string>> = { ', ': ', ', ' and ': ' und ', ' or ': ' oder ' };

/** Such as `Ann Marie`, `fraud-2026h1` or `"late"`: no part of a sentence. */
export const isName = (text: string): boolean =>
  /^(?:\S+(?: v?\d\S*)?|\p{Lu}\S*(?: \p{Lu}\S*){1,3}|["“].*["”])$/u.test(text);

/**
 * Names in a row, with what stands between them in German; null where a text is no such row.
 * @param known what is known of one of them
 */
export const namesOf = (text: string, known: (name: string) => string | null): string | null => {
  const parts = text.split(/(, | and | or )/u);
  const names = parts.filter((_, at) => at % 2 === 0);
  if (names.length < 2 || names.length > 40 || !names.every(isName)) return null;
  const [first] = names.map(isUpper);
  if (!names.every((name) => isUpper(name) === first)) return null;
  return parts.map((part, at) => (at % 2 === 0 ? (known(part) ?? part) : AND[part])).join('');
};

const isUpper = (name: string): boolean => /^\p{Lu}/u.test(name);

/** Whether what opens in a text also ends in it: no part of a sentence breaks a bracket. */
export const isClosed = (text: string): boolean => {
  let open = 0;
  for (const letter of text) {
    if (letter === '(' || letter === '“') open += 1;
    if (letter === ')' || letter === '”') open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
};
