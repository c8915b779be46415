/** Days that a pack can be downloaded for; then its pieces go by themselves. */
export const KEPT_DAYS = 30;

/** Bytes of one piece: as base64 they fit into a storage value of 240 KiB. */
export const PIECE_BYTES = 172_000;

/** Work items of one pack, records, and bytes of the ZIP; above, the days have to be narrowed. */
export const MOST_ITEMS = 5_000;
export const MOST_RECORDS = 100_000;
export const MOST_BYTES = 150_000_000;

/** Items taken in before the state is written down. */
export const ITEMS_AT_ONCE = 20;

/** What one event of the queue does at most; the next one goes on. */
export const ITEMS_PER_EVENT = 200;
export const EVENT_MS = 40_000;
