import type { Conditions, IdentityFacts, IdentityField } from '../../contract/types';

/** A field in which two runs differ although both state it. */
export type FactChange = { field: IdentityField; from: string; to: string };

/** What the runs of a criterion were made under; nothing where none of them said. */
export const pinsOf = ({ pins }: Conditions, criterionId: string): IdentityFacts =>
  pins.find(({ criteria }) => criteria.includes(criterionId))?.facts ?? {};

/** `inspect_ai 0.3.137` without what its third number says: a patch mends, and measures the same. */
const withoutPatches = (tools: string): string =>
  tools.replaceAll(/ (\d+\.\d+)\.\d+[^,\s]*/g, ' $1');

const areSame = (field: IdentityField, from: string, to: string): boolean =>
  from === to || (field === 'tools' && withoutPatches(from) === withoutPatches(to));

/** Fields of these in which both state something, and not the same. */
export const differences = (
  known: IdentityFacts,
  facts: IdentityFacts,
  fields: readonly IdentityField[],
): FactChange[] =>
  fields.flatMap((field) => {
    const [from, to] = [known[field], facts[field]];
    return from === undefined || to === undefined || areSame(field, from, to)
      ? []
      : [{ field, from, to }];
  });
