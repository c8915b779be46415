import { isObject } from '../format';
import { countOf } from '../../../words/counts';

export type WithoutDoubles = { value: unknown; notes: string[] };

/**
 * A tree in which a record of some lists stands once, however often it stands there word for word: a test
 * that a tool, or a merge of files, wrote twice is one trial. For records that name what they are of; two
 * equal rows without a name may well be two trials.
 * @param lists keys of the lists, wherever they are in the tree; `''` for the whole, where it is a list
 */
export const withoutDoubles = (value: unknown, ...lists: string[]): WithoutDoubles => {
  const dropped = new Map<string, number>();
  const copied = (node: unknown, key: string | null): unknown => {
    if (Array.isArray(node)) {
      const once = key !== null && lists.includes(key) ? onceEach(node) : node;
      if (once.length < node.length) {
        dropped.set(key ?? '', (dropped.get(key ?? '') ?? 0) + node.length - once.length);
      }
      return once.map((item) => copied(item, null));
    }
    if (!isObject(node)) return node;
    return Object.fromEntries(Object.entries(node).map(([name, one]) => [name, copied(one, name)]));
  };
  const once = copied(value, '');
  return {
    value: once,
    notes: [...dropped].map(
      ([key, number]) =>
        `${countOf(number, 'record')}${key === '' ? '' : ` of "${key}"`} written twice word for word; each counts once.`,
    ),
  };
};

/** Records alone: two equal numbers are no record. */
const onceEach = (list: readonly unknown[]): unknown[] => {
  const seen = new Set<string>();
  return list.filter((item) => {
    if (typeof item !== 'object' || item === null) return true;
    const text = JSON.stringify(item);
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
};
