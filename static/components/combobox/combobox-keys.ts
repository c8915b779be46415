/**
 * Place that the arrow keys move to in a list of `count`, round at the ends; -1 is none of them.
 * @returns null for a key that moves nothing.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export const placeAfterKey = (place: number, key: string, count: number): number | null => {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return (place + 1) % count;
    case 'ArrowUp':
      return place <= 0 ? count - 1 : place - 1;
    default:
      return null;
  }
};
