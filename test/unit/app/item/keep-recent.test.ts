import { describe, expect, it } from 'vitest';
import { changeById, keepRecent } from '../../../../src/app/item/decide-as-person';

type Row = { id: string; open: boolean };
const rows = (open: number, settled: number): Row[] => [
  ...Array.from({ length: settled }, (_, index) => ({ id: `s${index}`, open: false })),
  ...Array.from({ length: open }, (_, index) => ({ id: `o${index}`, open: true })),
];
const isOpen = ({ open }: Row): boolean => open;
const kept = (open: number, settled: number): string[] =>
  keepRecent(rows(open, settled), isOpen).map(({ id }) => id);

describe('the records of a kind that an item keeps', () => {
  it('are thirty, all of which may be open', () => {
    expect(kept(30, 0)).toHaveLength(30);
    expect(kept(12, 18)).toHaveLength(30);
  });

  it('are refused from the thirty-first open one on', () => {
    expect(() => kept(31, 0)).toThrow('at most 30 open records');
  });

  it('lose the oldest settled ones first, and never one that is open', () => {
    const ids = kept(29, 3);
    expect(ids).toHaveLength(30);
    expect(ids.slice(0, 2)).toEqual(['s2', 'o0']);
    expect(kept(30, 5)).toEqual(rows(30, 0).map(({ id }) => id));
  });
});

describe('a change by id', () => {
  const two = [
    { id: 'a', value: 1 },
    { id: 'b', value: 1 },
  ];

  it('touches the one record', () => {
    expect(changeById(two, 'b', 'That record', (row) => ({ ...row, value: 2 }))).toEqual([
      { id: 'a', value: 1 },
      { id: 'b', value: 2 },
    ]);
  });

  it('of a record that is not there is refused by its name', () => {
    expect(() => changeById(two, 'c', 'That record', (row) => row)).toThrow('That record');
  });
});
