const two = (value: number): string => String(value).padStart(2, '0');

/** A moment as a field of date and time takes it, to the second, in the person's own time zone. */
export const toLocalInput = (iso: string | null): string => {
  const at = new Date(iso ?? '');
  if (Number.isNaN(at.getTime())) return '';
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
  return `${day}T${[at.getHours(), at.getMinutes(), at.getSeconds()].map(two).join(':')}`;
};

/** What such a field says, in UTC; null for no moment. */
export const momentOf = (local: string): string | null => {
  const at = new Date(local);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
};
