import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEvidence } from '../../../../src/adapters/ingest/read';
import { fixture } from '../../../support/evidence/read';
import { size } from '../../../support/size';

/** Values that tools and people write where another one belongs. */
const odd = fc.constantFrom<unknown>(
  null,
  [],
  {},
  '',
  'NaN',
  -1,
  0.5,
  1e308,
  true,
  [[]],
  [null],
  { value: null },
  'x'.repeat(300),
  '2026-11-20',
  { __proto__: 1 },
);

type Change = { at: number; value: unknown; remove: boolean };

/** Copies a tree and puts something else in the place number `at` of it. */
const mutate = (tree: unknown, { at, value, remove }: Change): unknown => {
  let place = 0;
  const copy = (node: unknown): unknown => {
    place += 1;
    if (place === at) return value;
    if (Array.isArray(node)) return node.map(copy);
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(
      Object.entries(node).flatMap(([key, child]) => {
        const changed = copy(child);
        return remove && changed === value ? [] : [[key, changed] as const];
      }),
    );
  };
  return copy(tree);
};

const trees = readdirSync(new URL('../../../support/evidence/shapes/', import.meta.url))
  .filter((name) => name.endsWith('.json'))
  .map((name) => {
    const tree: unknown = JSON.parse(fixture(`shapes/${name}`));
    return { name, tree };
  });

describe('files that are nearly right', () => {
  it.each(trees)('$name gives evidence or a problem, never a surprise', ({ tree }) => {
    expect(readEvidence(JSON.stringify(tree)).ok).toBe(true);
    const change = fc.record({
      at: fc.integer({ min: 1, max: 80 }),
      value: odd,
      remove: fc.boolean(),
    });
    fc.assert(
      fc.property(change, (one) => {
        const outcome = readEvidence(JSON.stringify(mutate(tree, one)));
        if (!outcome.ok) expect(outcome.problem.message).not.toBe('The file could not be read.');
      }),
      { seed: 77, numRuns: size(100, 400) },
    );
  });
});
