import { canonicalJson } from '../canonical-json';
import * as z from 'zod';
import type { Projection } from './projection';
import { differsFrom } from './property-check';

/** What Jira shows of an item: the three fields and the property, as they were read. */
type ShownParts = {
  property: unknown;
  fields: { stage: unknown; threshold: unknown; drift: unknown };
};

/** Which parts say something else than the record. */
export type Unfit = { property: boolean; stage: boolean; others: boolean };

const emptyToNull = (value: unknown): unknown =>
  value === undefined || (Array.isArray(value) && value.length === 0) ? null : value;

const isSame = (shown: unknown, expected: unknown): boolean => {
  const [read, wanted] = [
    z.json().safeParse(emptyToNull(shown)),
    z.json().parse(emptyToNull(expected)),
  ];
  return read.success && canonicalJson(read.data) === canonicalJson(wanted);
};

/** Holds all three that an item is told by against each other: field, property and record. */
export const unfitIn = (shown: ShownParts, expected: Projection): Unfit => ({
  property: differsFrom(shown.property, expected.property),
  stage: !isSame(shown.fields.stage, expected.fields.stage),
  others:
    !isSame(shown.fields.threshold, expected.fields.threshold) ||
    !isSame(shown.fields.drift, expected.fields.drift),
});

export const fits = ({ property, stage, others }: Unfit): boolean => !property && !stage && !others;
