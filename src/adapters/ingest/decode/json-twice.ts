import { isObject } from '../format';

type Frame = {
  /** Key or index under which this value stands in the one around it. */
  at: string | number;
  isList: boolean;
  /** Keys so far, as they are written. */
  seen: Set<string>;
  key: string;
  isKey: boolean;
  index: number;
};

/** A key that valid JSON writes twice in one object, and the place of that object. */
type Twice = { path: (string | number)[]; key: string };

const MOST = 100;

/**
 * Keys that stand twice in one object, each with its place. JSON keeps the last of both in silence.
 * @param text valid JSON
 */
const repeatedKeys = (text: string): Twice[] => {
  const frames: Frame[] = [];
  const found: Twice[] = [];
  let at = 0;
  while (at < text.length && found.length < MOST) {
    const char = text.charAt(at);
    const top = frames.at(-1);
    if (char === '"') {
      const end = endOfString(text, at);
      if (top !== undefined && !top.isList && top.isKey) {
        top.key = text.slice(at, end);
        if (top.seen.has(top.key)) found.push({ path: pathOf(frames), key: keyOf(top.key) });
        top.seen.add(top.key);
        top.isKey = false;
      }
      at = end;
      continue;
    }
    if (char === '{' || char === '[') {
      frames.push({
        at: top === undefined ? '' : top.isList ? top.index : keyOf(top.key),
        isList: char === '[',
        seen: new Set(),
        key: '""',
        isKey: char === '{',
        index: 0,
      });
    } else if (char === '}' || char === ']') frames.pop();
    else if (char === ',' && top !== undefined) {
      top.isKey = !top.isList;
      top.index += 1;
    }
    at += 1;
  }
  return found;
};

const pathOf = (frames: readonly Frame[]): (string | number)[] =>
  frames.slice(1).map((frame) => frame.at);

const keyOf = (quoted: string): string => {
  const key: unknown = JSON.parse(quoted);
  return typeof key === 'string' ? key : '';
};

const endOfString = (text: string, start: number): number => {
  let at = start + 1;
  while (at < text.length && text.charAt(at) !== '"') at += text.charAt(at) === '\\' ? 2 : 1;
  return Math.min(at + 1, text.length);
};

const placeOf = (value: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((found, step) => {
    if (Array.isArray(found)) return (found as unknown[])[Number(step)];
    return isObject(found) && Object.hasOwn(found, step) ? found[step] : undefined;
  }, value);

/**
 * What a file says twice under one key is not stated: the key is left out and named, so that neither of
 * both values is read. The rest of the file stands.
 * @param text valid JSON, of which `value` was parsed
 */
export const withoutRepeatedKeys = (
  text: string,
  value: unknown,
): { value: unknown; notes: string[] } => {
  const twice = repeatedKeys(text);
  if (twice.length === 0) return { value, notes: [] };
  for (const { path, key } of twice) {
    const holder = placeOf(value, path);
    if (isObject(holder)) Reflect.deleteProperty(holder, key);
  }
  const names = [...new Set(twice.map(({ path, key }) => [...path, key].join('.').slice(0, 80)))];
  const shown = names.slice(0, 5).join(', ');
  return {
    value,
    notes: [
      `Written twice in one object, so that none of both is taken: ${shown}${names.length > 5 ? ` and ${names.length - 5} more` : ''}.`,
    ],
  };
};
