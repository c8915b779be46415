/** What may come next at a place in a JSON text. */
type Expected =
  | 'value'
  | 'value-or-end'
  | 'key'
  | 'key-or-end'
  | 'colon'
  | 'comma-or-end'
  | 'nothing';

const TOKEN =
  /[ \t\r\n]*(?:([{}[\],:])|("[^"\\\n]*(?:\\.[^"\\\n]*)*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;

/**
 * Offset of the first token that JSON (RFC 8259) does not allow; the length of the text where it only
 * ends too early. Engines word their own messages differently and mostly leave the place out.
 */
export const firstMistake = (text: string): number => {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let at = 0;
  while (at < text.length) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    const start = at + (/^[ \t\r\n]*/.exec(text.slice(at, at + 10_000))?.[0].length ?? 0);
    if (match === null) return start;
    const token = match[1] ?? (match[2] === undefined ? 'scalar' : 'string');
    const next: Expected | null = step(expected, token, open);
    if (next === null) return start;
    expected = next;
    at = TOKEN.lastIndex;
  }
  return text.length;
};

const afterValue = (open: readonly string[]): Expected =>
  open.length === 0 ? 'nothing' : 'comma-or-end';

/** Moves on by one token and keeps `open`, the brackets that are open; null where it is not allowed. */
const step = (expected: Expected, token: string, open: ('{' | '[')[]): Expected | null => {
  const wantsValue = expected === 'value' || expected === 'value-or-end';
  const wantsKey = expected === 'key' || expected === 'key-or-end';
  const inside = open.at(-1);
  if (token === '{' || token === '[') {
    if (!wantsValue) return null;
    open.push(token);
    return token === '{' ? 'key-or-end' : 'value-or-end';
  }
  if (token === '}' || token === ']') {
    const mayEnd =
      expected === 'comma-or-end' || expected === (token === '}' ? 'key-or-end' : 'value-or-end');
    if (!mayEnd || inside !== (token === '}' ? '{' : '[')) return null;
    open.pop();
    return afterValue(open);
  }
  if (token === ':') return expected === 'colon' ? 'value' : null;
  if (token === ',') return expected === 'comma-or-end' ? (inside === '{' ? 'key' : 'value') : null;
  if (wantsKey) return token === 'string' ? 'colon' : null;
  return wantsValue ? afterValue(open) : null;
};
