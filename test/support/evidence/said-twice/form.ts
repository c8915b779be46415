/** `file(stated)` says a share twice: what its own parts come to, and `stated` beside them. */
export type SaidTwice = [
  format: string,
  metric: string,
  truth: number,
  file: (stated: number) => unknown,
];

/** One of each of a hundred. */
export const hundred = <Item>(item: (index: number) => Item): Item[] =>
  Array.from({ length: 100 }, (_, index) => item(index));

export const percentOf = (share: number): number => Math.round(share * 100);
