import type { KeyboardEvent } from 'react';

/**
 * Leaves by Escape what a button opened, unless something inside took the key, such as a list that is open.
 * @param leave closes it; what was typed stays, and the focus goes back to the button
 */
export const leaveByEscape =
  (leave: () => void) =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    leave();
  };
