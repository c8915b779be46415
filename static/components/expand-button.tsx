import type { ReactElement, ReactNode } from 'react';
import { Icon } from './icons';

type Props = {
  isOpen: boolean;
  /** Id of what it opens and closes. */
  controls: string;
  className: string;
  onToggle: () => void;
  children: ReactNode;
};

/** A button with a chevron that opens and closes something below it. */
export const ExpandButton = (props: Props): ReactElement => {
  const { isOpen, controls, className, onToggle, children } = props;
  return (
    <button
      type="button"
      className={className}
      aria-expanded={isOpen}
      aria-controls={controls}
      onClick={onToggle}
    >
      <Icon name="chevron" />
      <span>{children}</span>
    </button>
  );
};
