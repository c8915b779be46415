import type { Item } from '../item/item';

/** What may set a risk off: the watches of the plan, what tools report on, and the locked criteria. */
export const watchNames = ({
  monitoring,
  locked,
}: Pick<Item, 'monitoring' | 'locked'>): string[] => [
  ...new Set([
    ...(monitoring.plan?.watches ?? []).map(({ name }) => name),
    ...monitoring.watches.map(({ name }) => name),
    ...(locked?.criteria ?? []).map(({ metric }) => metric),
  ]),
];
