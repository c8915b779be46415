/** A string of JSON and the colon that makes it a name, or a bracket. */
const TOKENS = /"(?:\\.|[^"\\])*"(\s*:)?|[{}[\]]/gu;

/**
 * The first name that an object of a JSON text has twice; null where there is none. JSON.parse keeps the
 * last of both without a word, so it has to be looked for in the text.
 *
 * @param text valid JSON, as JSON.parse has found
 */
export const repeatedName = (text: string): string | null => {
  const open: Set<string>[] = [];
  for (const [token, colon] of text.matchAll(TOKENS)) {
    if (token === '{' || token === '[') open.push(new Set());
    else if (token === '}' || token === ']') open.pop();
    if (colon === undefined) continue;
    const written = token.slice(0, -colon.length);
    const name = String(JSON.parse(written));
    const names = open.at(-1);
    if (names?.has(name) === true) return name;
    names?.add(name);
  }
  return null;
};
