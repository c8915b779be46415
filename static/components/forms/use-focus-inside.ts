import { useEffect, useRef, type RefObject } from 'react';

/**
 * Moves the focus to the first control inside when it appears, where it was asked for, and again
 * whenever `turn` changes.
 */
export const useFocusInside = <Box extends HTMLElement>(
  isFocused: boolean,
  turn = 0,
): RefObject<Box> => {
  const box = useRef<Box>(null);
  useEffect(() => {
    if (isFocused) box.current?.querySelector<HTMLElement>('select, input, textarea')?.focus();
  }, [isFocused, turn]);
  return box;
};
