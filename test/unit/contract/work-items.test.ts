import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { $ZodType } from 'zod/v4/core';
import { calls } from '../../../src/contract/calls/calls';
import { workItemNames } from '../../../src/contract/marks/work-items';
import { catalogue } from '../../../src/ledger/catalogue';

/** Names by which fields of this house hold a key or an id of a work item. */
const TELLING = /^(issue|issues|issueKey|issueId|issueIds|workItem|workItems)$/u;

/** Bodies of the ledger: what a reader gets of them is followed by the same marks. */
const bodies = Object.entries(catalogue).map(([kind, { body }]) => [kind, body] as const);
const outputs = Object.entries(calls).map(([name, { output }]) => [name, output] as const);

/** Paths of texts that are called like a work item and bear no mark. */
const unmarked = (schema: $ZodType, name: string, path: string): string[] => {
  if (workItemNames.has(schema)) return [];
  if (schema instanceof z.ZodString) return TELLING.test(name) ? [path] : [];
  if (schema instanceof z.ZodObject) {
    const shape: Readonly<Record<string, $ZodType>> = schema.shape;
    return Object.entries(shape).flatMap(([field, part]) =>
      unmarked(part, field, `${path}.${field}`),
    );
  }
  return partsOf(schema).flatMap((part) => unmarked(part, name, path));
};

const partsOf = (schema: $ZodType): $ZodType[] => {
  if (schema instanceof z.ZodArray) return [schema.element];
  if (schema instanceof z.ZodRecord) return [schema.keyType, schema.valueType];
  if (schema instanceof z.ZodUnion) return [...schema.options];
  if (schema instanceof z.ZodPipe) return [schema.out];
  if (schema instanceof z.ZodIntersection) return [schema.def.left, schema.def.right];
  return 'innerType' in schema._zod.def ? [schema._zod.def.innerType as $ZodType] : [];
};

describe('marks of work items', () => {
  it.each([...outputs, ...bodies])('stand on every such field of %s', (name, schema) => {
    expect(unmarked(schema, '', name)).toEqual([]);
  });

  it('are missed where they are missing', () => {
    const schema = z.object({ rows: z.array(z.object({ issueKey: z.string().nullable() })) });
    expect(unmarked(schema, '', 'x')).toEqual(['x.rows.issueKey']);
  });
});
