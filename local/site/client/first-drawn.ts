import { DRAWN } from './bridge/drawn';

/** How long frames have drawn nothing anew when they count as drawn, and how long that is waited for. */
export const STILL_MS = 400;
export const MOST_MS = 4000;

/**
 * Waits until frames have drawn what they draw first, and listens to them no longer. Fields of the details
 * are small programs of 870 KB each, on the same thread as the panel that a person came for.
 */
export const firstDrawn = (frames: readonly EventTarget[]): Promise<void> =>
  new Promise((resolve) => {
    const listening = new AbortController();
    let still: ReturnType<typeof setTimeout> | undefined;
    const end = (): void => {
      clearTimeout(still);
      clearTimeout(most);
      listening.abort();
      resolve();
    };
    const most = setTimeout(end, frames.length === 0 ? 0 : MOST_MS);
    const wait = (): void => {
      clearTimeout(still);
      still = setTimeout(end, STILL_MS);
    };
    for (const frame of frames) {
      frame.addEventListener(DRAWN, wait, { signal: listening.signal });
    }
  });
