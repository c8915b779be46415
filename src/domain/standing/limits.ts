/** Days before its end that a waiver is somebody's concern. */
export const WAIVER_NOTICE_DAYS = 7;

/** Days that a hand-off may lie before it counts as stalled. */
export const HANDOFF_STALLS_DAYS = 7;
