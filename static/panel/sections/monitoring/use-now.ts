import { useEffect, useState } from 'react';
import { MINUTE } from '../../../../src/words/time';

/**
 * The app's time, going on by the minute while the page is open, so that a countdown runs.
 * @param asOf when the app answered; the clock of the person's machine is only asked how long ago
 * @returns milliseconds since the epoch
 */
export const useNow = (asOf: string): number => {
  const [passed, setPassed] = useState({ asOf, milliseconds: 0 });
  useEffect(() => {
    const start = performance.now();
    const timer = window.setInterval(
      () => setPassed({ asOf, milliseconds: performance.now() - start }),
      MINUTE,
    );
    return () => window.clearInterval(timer);
  }, [asOf]);
  return Date.parse(asOf) + (passed.asOf === asOf ? passed.milliseconds : 0);
};
