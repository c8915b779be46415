import { useRef, type ReactElement, type ReactNode } from 'react';
import { Icon } from '../../components/icons';
import { say } from '../../language/say';

type Props = {
  /** Says who is listed, for people who do not see where the list stands. */
  title: string;
  ids: readonly string[];
  nameOf: (id: string) => string;
  isDisabled: boolean;
  onRemove: (id: string) => void;
  /** The field that adds one more. */
  children: ReactNode;
};

/** Who holds a role, each to be taken off, below the field that adds one more. */
export const HolderList = (props: Props): ReactElement => {
  const { title, ids, nameOf, isDisabled, onRemove, children } = props;
  const box = useRef<HTMLDivElement>(null);
  const remove = (id: string): void => {
    onRemove(id);
    // The button that was pressed is gone; the field is what is left to go on from.
    box.current?.querySelector('input')?.focus();
  };
  return (
    <div ref={box} className="holders">
      {isDisabled ? <p className="subtle small">{title}</p> : children}
      {ids.length === 0 && isDisabled && <p className="small">{say('None')}</p>}
      {ids.length > 0 && (
        <ul className="holder-tags" aria-label={title}>
          {ids.map((id) => (
            <li key={id} className="holder-tag">
              <span title={id}>{nameOf(id)}</span>
              {!isDisabled && (
                <button
                  type="button"
                  className="holder-remove"
                  aria-label={say('Remove {id}', { id: nameOf(id) })}
                  onClick={() => remove(id)}
                >
                  <Icon name="cross" />
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
