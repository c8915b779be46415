import { useEffect, useRef, type RefObject } from 'react';

type RowFocus = {
  /** Holds the rows and what adds one. */
  box: RefObject<HTMLFieldSetElement>;
  /** @param index of the row that goes now, from 0 */
  removing: (index: number) => void;
};

/**
 * Keeps the focus in a list of rows whose button removed one and went with it: on the button of the row
 * that took its place, else on the last button of the list, which adds a row where there is none left.
 * Buttons that remove carry `data-removes`.
 * @param count of rows
 */
export const useRowFocus = (count: number): RowFocus => {
  const box = useRef<HTMLFieldSetElement>(null);
  const removed = useRef<number | null>(null);
  useEffect(() => {
    if (removed.current === null) return;
    const buttons = box.current?.querySelectorAll<HTMLElement>('[data-removes]');
    const last = [...(box.current?.querySelectorAll<HTMLElement>('button') ?? [])].at(-1);
    (buttons?.[removed.current] ?? last)?.focus();
    removed.current = null;
  }, [count]);
  return { box, removing: (index) => (removed.current = index) };
};
