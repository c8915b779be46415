import { describe, expect, it } from 'vitest';
import { askKinds } from '../../../../src/words/asks';
import type { Ask } from '../../../../src/contract/types';
import { bytesOf, projectAsks } from '../../../../src/domain/item/projected-asks';

const PLENTY = 2_000;
const LITTLE = 800;

const ask = (kind: Ask['kind'], who: string | null = null, part: Partial<Ask> = {}): Ask => ({
  ...{ kind, who, since: '2026-11-01T09:00:00.000Z', due: null },
  ...part,
});

const tell = (asks: readonly Ask[]): string[] =>
  asks.map(({ kind, who, count = 1 }) => `${count} ${kind} of ${who ?? 'nobody'}`);

const accountId = '712020:6f1b2a3c-4d5e-6f70-8192-a3b4c5d6e7f8';
const everything = askKinds.flatMap((kind) => [
  ask(kind, accountId, { due: '2026-12-01T09:00:00.000Z' }),
  ask(kind, `${accountId}-2`),
]);

describe('what a property carries of what an item asks', () => {
  it('is one line for all of a kind that ask the same person', () => {
    const lines = projectAsks(
      [
        ask('finding', 'a', { since: '2026-10-01' }),
        ask('finding', 'b'),
        ask('finding', 'a', { due: '2026-12-02' }),
        ask('finding', 'a', { due: '2026-12-01' }),
      ],
      PLENTY,
    );
    expect(tell(lines)).toEqual(['3 finding of a', '1 finding of b']);
    expect(lines[0]).toMatchObject({ since: '2026-10-01', due: '2026-12-01' });
    expect(lines[1]).not.toHaveProperty('count');
  });

  it('counts thirty questions to nobody', () => {
    const questions = Array.from({ length: 30 }, () => ask('challenge'));
    expect(tell(projectAsks(questions, PLENTY))).toEqual(['30 challenge of nobody']);
  });

  it('has a line of each kind before any has two, in the order of urgency', () => {
    const owners = ['a', 'b', 'c', 'd', 'e', 'f'];
    const asks = [
      ...owners.map((owner) => ask('data', owner)),
      ...(['review', 'artifact'] as const).map((kind) => ask(kind)),
    ];
    expect(tell(projectAsks(asks, PLENTY))).toEqual([
      ...[
        '4 data of a',
        '1 data of b',
        '1 data of c',
        '1 review of nobody',
        '1 artifact of nobody',
      ],
    ]);
  });

  it('keeps every kind where more than five occur', () => {
    const asks = askKinds.map((kind) => ask(kind));
    expect(projectAsks(asks, PLENTY)).toEqual(asks);
  });

  it('keeps the most urgent kinds where there is little room, and stays within it', () => {
    const lines = projectAsks(everything, LITTLE);
    expect(bytesOf(lines)).toBeLessThanOrEqual(LITTLE);
    expect(lines.map(({ kind }) => kind)).toEqual(askKinds.slice(0, lines.length));
    expect(lines.length).toBeGreaterThanOrEqual(4);
    expect(lines.every(({ count }) => count === 2)).toBe(true);
  });

  it('is nothing where nothing is asked or no room is left', () => {
    expect(projectAsks([], PLENTY)).toEqual([]);
    expect(projectAsks(everything, 0)).toEqual([]);
  });

  it('has no date where none of those on a line has one', () => {
    const lines = projectAsks([ask('finding', 'a'), ask('finding', 'a')], PLENTY);
    expect(lines).toEqual([ask('finding', 'a', { count: 2 })]);
  });

  it('counts on where lines are counted already', () => {
    const lines = projectAsks([ask('data', 'a', { count: 3 }), ask('data', 'a')], PLENTY);
    expect(tell(lines)).toEqual(['4 data of a']);
  });

  it('keeps the order of what is asked, also where a first line comes behind a second', () => {
    const asks = [ask('data', 'a'), ask('data', 'b'), ask('review', 'c')];
    expect(tell(projectAsks(asks, PLENTY))).toEqual([
      '1 data of a',
      '1 data of b',
      '1 review of c',
    ]);
  });

  it('takes a line that just fits, with the highest count that it could get', () => {
    const asks = [ask('review', 'a'), ask('data', 'b')];
    const [one = 0, other = 0] = asks.map((line) => bytesOf({ ...line, count: 2 }) + 1);
    expect(tell(projectAsks(asks, one + other))).toHaveLength(2);
    expect(tell(projectAsks(asks, one + other - 1))).toEqual(['1 review of a']);
    expect(projectAsks(asks, Math.min(one, other) - 1)).toEqual([]);
  });

  it('takes a short line where a longer one before it does not fit', () => {
    const asks = [ask('review', 'x'.repeat(500)), ask('data', 'b')];
    expect(tell(projectAsks(asks, 300))).toEqual(['1 data of b']);
  });

  it('tells what has no place on the first line of its kind only', () => {
    const owners = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const asks = [...owners.map((owner) => ask('data', owner)), ask('review', 'z', { count: 2 })];
    expect(tell(projectAsks(asks, PLENTY))).toEqual([
      ...['4 data of a', '1 data of b', '1 data of c', '1 data of d', '2 review of z'],
    ]);
  });
});
