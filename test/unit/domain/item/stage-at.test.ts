import { describe, expect, it } from 'vitest';
import { MOST_REMEMBERED, newItem, standingIn, type Item } from '../../../../src/domain/item/item';
import { stageAt } from '../../../../src/domain/item/stage-at';

const day = (n: number): string => new Date(Date.UTC(2026, 10, n)).toISOString();

const fresh = newItem({ id: '1', key: 'AI-1', projectId: '10000' }, { seq: 0, hash: '' });

const through = (...moves: [string, number][]): Item =>
  moves.reduce((item, [stage, n]) => standingIn(item, stage, day(n)), fresh);

describe('the stage at a time', () => {
  const item = through(['data', 2], ['monitoring', 4], ['data', 6]);

  it.each([
    [1, null],
    [2, 'data'],
    [3, 'data'],
    [4, 'monitoring'],
    [5, 'monitoring'],
    [6, 'data'],
    [9, 'data'],
  ])('of day %i is the one of the last move by then', (n, stage) => {
    expect(stageAt(item, day(n))).toBe(stage);
  });

  it('goes by the times of the moves, not by when they came to be known', () => {
    const [first, second, third] = item.moves;
    const moves = [third, first, second].flatMap((move) => move ?? []);
    expect([3, 5].map((n) => stageAt({ ...item, moves }, day(n)))).toEqual(['data', 'monitoring']);
  });

  it('of two moves at one time is where the later of them led', () => {
    expect(stageAt(through(['data', 2], ['monitoring', 2], ['data', 4]), day(3))).toBe(
      'monitoring',
    );
  });

  it('before all that is remembered is where it stands now', () => {
    const moves = Array.from({ length: MOST_REMEMBERED + 1 }, (_, n): [string, number] => [
      n % 2 === 0 ? 'monitoring' : 'data',
      n + 2,
    ]);
    expect(stageAt(through(...moves), day(1))).toBe('monitoring');
    expect(stageAt({ ...item, moves: [] }, day(1))).toBe('data');
  });

  it('of an item that nobody has seen anywhere is none', () => {
    expect(stageAt(fresh, day(3))).toBeNull();
  });
});
