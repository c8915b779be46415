/** Longest wait for something on a page, in milliseconds: a condition, never a pause. */
export const PATIENCE_MS = 120_000;
