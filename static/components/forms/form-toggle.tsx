import Button from '@atlaskit/button/default/button';
import { useEffect, useRef, type ReactElement } from 'react';
import { FormPlace } from './form-place';
import { useWish } from './use-wish';

type Props = {
  label: string;
  /** The accessible name where the label alone does not say what it is about. */
  name?: string;
  /** Opens the form, from elsewhere on the page, whenever this number grows. */
  turn?: number;
  children: (close: () => void) => ReactElement;
};

/**
 * A button that a form takes the place of. Leaving the form leads back to the button, sending it to what
 * it made.
 */
export const FormToggle = ({ label, name, turn = 0, children }: Props): ReactElement => {
  const [isOpen, setOpen] = useWish(turn);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (isOpen) {
    const close = (): void => setOpen(false);
    return <FormPlace onLeave={close}>{children(close)}</FormPlace>;
  }
  return (
    <div className="button-row">
      <Button
        ref={button}
        spacing="compact"
        data-opens="form"
        onClick={() => setOpen(true)}
        {...(name === undefined ? {} : { 'aria-label': name })}
      >
        {label}
      </Button>
    </div>
  );
};
