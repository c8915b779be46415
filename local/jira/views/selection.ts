import type { FieldFacts } from '../fields/system-fields';

/**
 * Which fields a request names: `*all`, `*navigable`, names, and names to leave out with a minus.
 * Unknown names are ignored, as Jira does.
 */
export const selectFields = (
  fields: readonly FieldFacts[],
  names: readonly string[],
  byKeys: boolean,
): FieldFacts[] => {
  const minus = new Set(names.filter((name) => name.startsWith('-')).map((name) => name.slice(1)));
  const plus = new Set(names.filter((name) => !name.startsWith('-')));
  if (plus.size === 0 && minus.size > 0) plus.add('*all');
  const named = (set: ReadonlySet<string>, field: FieldFacts): boolean =>
    set.has(byKeys ? field.key : field.id);
  return fields.filter((field) => {
    if (field.id === 'issuekey' || named(minus, field)) return false;
    if (plus.has('*all') || named(plus, field)) return true;
    return plus.has('*navigable') && field.navigable;
  });
};
