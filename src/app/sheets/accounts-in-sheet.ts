import type { SheetContent } from '../../contract/types';

/** Accounts that a content names: who wrote a row, stated a number, accepted a risk, or is named in a field. */
export const accountsInSheet = (content: SheetContent): string[] =>
  Object.values(content)
    .flat()
    .flatMap(({ values, writers }) => [
      ...writers,
      ...Object.values(values).flatMap((value) => {
        if (value.kind === 'person') return value.person;
        return value.kind === 'stated' || value.kind === 'accepted' ? value.by : [];
      }),
    ]);
