/** Epoch seconds that no clock reaches: nothing of this item changes by time alone. */
export const NEVER = 2_147_483_647;

/** Attributes are 32-bit integers: times outside of 1970 to 2038, which some tools report, are cut. */
export const epochSeconds = (iso: string): number =>
  Math.min(NEVER, Math.max(0, Math.floor(Date.parse(iso) / 1000)));
