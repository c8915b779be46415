import '../styles/tool.css';
import { useEffect, useRef, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';
import { focusMade, standingAround, type Before } from './made-here';

type Props = {
  /** Leaves the form and keeps what was typed. */
  onLeave: () => void;
  children: ReactNode;
};

/**
 * Where a form stands. Escape leaves it, unless something in it took the key, such as a list that is
 * open. Once it was sent and is gone, the focus goes to what it made, or to where it stood.
 */
export const FormPlace = ({ onLeave, children }: Props): ReactElement => {
  const box = useRef<HTMLDivElement>(null);
  const sent = useRef<Before | null>(null);
  useEffect(
    () => () => {
      const before = sent.current;
      if (before === null) return;
      // What takes the place of the form is drawn by then, and so is what it made.
      requestAnimationFrame(() => focusMade(before));
    },
    [],
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    sent.current = null;
    onLeave();
  };
  return (
    // The keys are those of the fields inside, from where they come up.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={box}
      className="form-place"
      onKeyDown={onKeyDown}
      onSubmitCapture={() => {
        sent.current = box.current === null ? null : standingAround(box.current);
      }}
    >
      {children}
    </div>
  );
};
