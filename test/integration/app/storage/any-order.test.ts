import { describe, expect, it } from 'vitest';
import { disorder, mixOf, outcomeUnder } from '../../../support/mixed-operations';
import { size } from '../../../support/size';

/** What two times so many operations take of a processor that is shared; none waits for real. */
const PATIENCE = { timeout: 900_000 };

/** Mixes by their seeds; of a small one runs and moves of one item come close together. */
const mixes = [
  ...seeds(size(1, 30), 20_261_100).map((seed) => mixOf(seed, 200, 12)),
  ...seeds(size(0, 5), 20_261_128).map((seed) => mixOf(seed, 2000, 20)),
];

function seeds(count: number, first: number): number[] {
  return Array.from({ length: count }, (_, n) => first + 10 * n);
}

describe.each(mixes)('$operations operations on $items items, seed $seed', PATIENCE, (mix) => {
  it('come to the same in order, and reordered, doubled and late', async () => {
    const inOrder = await outcomeUnder(mix, {});
    const disturbed = await outcomeUnder(mix, disorder(mix.seed));
    expect(Object.keys(inOrder).length).toBeGreaterThan(mix.items);
    expect(Object.keys(disturbed).sort()).toEqual(Object.keys(inOrder).sort());
    for (const key of Object.keys(inOrder)) expect(disturbed[key], key).toEqual(inOrder[key]);
  });
});
