import { useRef, type ReactElement } from 'react';
import { Combobox } from '../../components/combobox';
import { Icon } from '../../components/icons';
import type { Choice } from '../../components/people';

type Props = {
  /** `Groups` or `People`. */
  title: string;
  /** The field's own label, which names the role too. */
  label: string;
  ids: readonly string[];
  nameOf: (id: string) => string;
  isDisabled: boolean;
  search: (text: string) => Promise<readonly Choice[]>;
  onAdd: (choice: Choice) => void;
  onRemove: (id: string) => void;
};

/** Who holds a role, each to be taken off, and a field that adds one more. */
export const HolderList = (props: Props): ReactElement => {
  const { title, label, ids, nameOf, isDisabled, search, onAdd, onRemove } = props;
  const box = useRef<HTMLDivElement>(null);
  const remove = (id: string): void => {
    onRemove(id);
    // The button that was pressed is gone; the field is what is left to go on from.
    box.current?.querySelector('input')?.focus();
  };
  return (
    <div ref={box} className="holders">
      <ul className="holder-tags" aria-label={title}>
        {ids.map((id) => (
          <li key={id} className="holder-tag">
            <span title={id}>{nameOf(id)}</span>
            {!isDisabled && (
              <button
                type="button"
                className="holder-remove"
                aria-label={`Remove ${nameOf(id)}`}
                onClick={() => remove(id)}
              >
                <Icon name="cross" />
              </button>
            )}
          </li>
        ))}
      </ul>
      {isDisabled && ids.length === 0 && <p className="subtle small">{title}: none</p>}
      {!isDisabled && (
        <Combobox
          label={label}
          placeholder="Type a name"
          search={search}
          onPick={(choice) => {
            if (!ids.includes(choice.id)) onAdd(choice);
          }}
        />
      )}
    </div>
  );
};
