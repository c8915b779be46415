/** Place of the tab that a key goes to, round at the ends; null for a key that is none of theirs. */
export const tabAfterKey = (place: number, key: string, count: number): number | null => {
  switch (key) {
    case 'ArrowRight':
      return (place + 1) % count;
    case 'ArrowLeft':
      return (place - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
};
