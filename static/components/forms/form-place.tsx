import '../styles/tool.css';
import { useEffect, useRef, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';
import { leaveByEscape } from './leave-by-escape';
import { focusMade, standingAround, type Before } from './made-here';

type Props = {
  /** Leaves the form and keeps what was typed. */
  onLeave: () => void;
  children: ReactNode;
};

/**
 * Where a form stands. It has the focus until a field of it takes it, so that Escape leaves it from the
 * first moment on, unless something in it took the key, such as a list that is open. Once it was sent and is gone, the focus goes to what it made, or to where it stood.
 */
export const FormPlace = ({ onLeave, children }: Props): ReactElement => {
  const box = useRef<HTMLDivElement>(null);
  const sent = useRef<Before | null>(null);
  useEffect(() => {
    // The button went that was pressed, and the form may still be on its way.
    const { activeElement: focused } = document;
    if (focused === null || focused === document.body) box.current?.focus({ preventScroll: true });
  }, []);
  useEffect(
    () => () => {
      const before = sent.current;
      if (before === null) return;
      // What takes the place of the form is drawn by then, and so is what it made.
      requestAnimationFrame(() => focusMade(before));
    },
    [],
  );
  const onKeyDown = (event: KeyboardEvent): void =>
    leaveByEscape(() => {
      sent.current = null;
      onLeave();
    })(event);
  return (
    // The keys are those of the fields inside, from where they come up.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={box}
      className="form-place"
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onSubmitCapture={() => {
        sent.current = box.current === null ? null : standingAround(box.current);
      }}
    >
      {children}
    </div>
  );
};
