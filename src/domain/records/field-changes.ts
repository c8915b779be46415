/** One field before and after; null where there was none. */
type FieldChange = { field: string; before: string | null; after: string | null };

type Shown = Record<string, string | null>;

/** Fields that differ, in the order of `after`; all of them where there was nothing before. */
export const fieldChanges = (before: Shown | null, after: Shown): FieldChange[] =>
  Object.entries(after).flatMap(([field, value]) => {
    const old = before?.[field] ?? null;
    return old === value ? [] : [{ field, before: old, after: value }];
  });

/** The changes in one line: `version 1.0 → 1.1, owner changed`. Account ids are not shown. */
export const describeChanges = (
  changes: readonly FieldChange[],
  hidden: readonly string[] = ['owner'],
): string =>
  changes
    .map(({ field, before, after }) =>
      hidden.includes(field)
        ? `${field} changed`
        : `${field} ${before ?? 'none'} → ${after ?? 'none'}`,
    )
    .join(', ');
