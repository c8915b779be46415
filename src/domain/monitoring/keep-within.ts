/**
 * Rows that fit: what is settled goes first, the oldest of it first; what is open always stays.
 * @param rows oldest first.
 * @param most rows, and characters of JSON that they may take together.
 */
export const keepWithin = <Row>(
  rows: readonly Row[],
  isOpen: (row: Row) => boolean,
  most: { rows: number; text: number },
): Row[] => {
  const kept = [...rows];
  while (kept.length > most.rows || JSON.stringify(kept).length > most.text) {
    const settled = kept.findIndex((row) => !isOpen(row));
    if (settled === -1) return kept;
    kept.splice(settled, 1);
  }
  return kept;
};
