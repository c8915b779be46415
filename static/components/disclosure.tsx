import './styles/disclosure.css';
import { useId, useState, type ReactElement, type ReactNode } from 'react';
import { ExpandButton } from './expand-button';

type Props = {
  title: ReactNode;
  /** Beside the title, also while it is closed. */
  summary?: ReactNode;
  children: () => ReactNode;
  isOpenAtFirst?: boolean;
  /** Opens it, from elsewhere on the page, whenever this number grows; begins at 0. */
  openTurn?: number;
};

/** A heading that opens and closes what is below it; the inside exists only while it is open. */
export const Disclosure = ({
  title,
  summary,
  children,
  isOpenAtFirst = false,
  openTurn = 0,
}: Props): ReactElement => {
  const [isOpen, setOpen] = useState(isOpenAtFirst || openTurn > 0);
  const [seenTurn, setSeenTurn] = useState(openTurn);
  if (openTurn > seenTurn) {
    setSeenTurn(openTurn);
    setOpen(true);
  }
  const id = useId();
  return (
    <section className="disclosure">
      <h3 className="disclosure-heading">
        <ExpandButton
          className="disclosure-button"
          isOpen={isOpen}
          controls={id}
          onToggle={() => setOpen(!isOpen)}
        >
          {title}
        </ExpandButton>
        {summary !== undefined && <span className="disclosure-summary">{summary}</span>}
      </h3>
      <div id={id} className="disclosure-content" hidden={!isOpen}>
        {isOpen && children()}
      </div>
    </section>
  );
};
