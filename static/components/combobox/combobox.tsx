import '../styles/combobox.css';
import { useId, useState, type KeyboardEvent, type ReactElement } from 'react';
import { placeAfterKey } from './combobox-keys';
import { FieldError } from '../fields';
import { formatCount } from '../format';
import type { Choice } from '../people/people-answers';
import { useSearch, type Found } from '../use-search';
import { say } from '../../language/say';

type Props = {
  label: string;
  /** Text that stands in it while nobody types; the name of what is chosen. */
  chosen?: string;
  placeholder?: string;
  help?: string;
  error?: string | null;
  isDisabled?: boolean;
  /** Has to be the same function each time, or it is searched again. */
  search: (text: string) => Promise<readonly Choice[]>;
  onPick: (choice: Choice) => void;
};

/**
 * A text field that searches while somebody types and lets one of what it found be picked, by mouse or
 * by arrows, Enter and Escape. The list stands in the flow: a frame cuts off what hangs over its edge.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export const Combobox = (props: Props): ReactElement => {
  const { label, chosen = '', placeholder, help, error = null, isDisabled = false } = props;
  const { search, onPick } = props;
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [place, setPlace] = useState(-1);
  const found = useSearch((typed ?? '').trim(), search);
  const choices = found.kind === 'found' ? found.choices : [];
  const active = choices[place];
  const close = (): void => {
    setTyped(null);
    setPlace(-1);
  };
  const pick = (choice: Choice): void => {
    onPick(choice);
    close();
  };
  const onKey = (event: KeyboardEvent): void => {
    const next = placeAfterKey(place, event.key, choices.length);
    if (next !== null) setPlace(next);
    else if (event.key === 'Enter' && typed !== null) {
      if (active !== undefined) pick(active);
    } else if (event.key === 'Escape' && typed !== null) close();
    else return;
    event.preventDefault();
  };
  return (
    <div className="field combobox">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-autocomplete="list"
        aria-expanded={choices.length > 0}
        aria-controls={`${id}-list`}
        aria-describedby={`${id}-help`}
        aria-invalid={error !== null}
        value={typed ?? chosen}
        disabled={isDisabled}
        onChange={(event) => {
          setTyped(event.target.value);
          setPlace(-1);
        }}
        onKeyDown={onKey}
        onBlur={close}
        {...(placeholder === undefined ? {} : { placeholder })}
        {...(active === undefined ? {} : { 'aria-activedescendant': `${id}-${place}` })}
      />
      <ul
        id={`${id}-list`}
        role="listbox"
        aria-label={say('Found')}
        className="combobox-list"
        hidden={choices.length === 0}
      >
        {choices.map((choice, index) => (
          // The keyboard stays in the field, which says by aria-activedescendant where it is.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
          <li
            key={choice.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === place}
            className="combobox-option"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => pick(choice)}
          >
            <span>{choice.label}</span>
            {choice.detail !== '' && <span className="subtle small">{choice.detail}</span>}
          </li>
        ))}
      </ul>
      {error === null ? (
        <p id={`${id}-help`} className="field-help">
          {help}
        </p>
      ) : (
        <FieldError id={`${id}-help`}>{error}</FieldError>
      )}
      <p
        role="status"
        className={found.kind === 'found' && choices.length > 0 ? 'visually-hidden' : 'field-help'}
      >
        {describeFound(found)}
      </p>
    </div>
  );
};

const describeFound = (found: Found): string => {
  switch (found.kind) {
    case 'nothing-asked':
      return '';
    case 'searching':
      return say('Searching…');
    case 'failed':
      return `${found.error.message} ${found.error.hint ?? ''}`;
    case 'found':
      return found.choices.length === 0
        ? say('Nothing found. Jira shows others only to who may browse users and groups.')
        : say('{results}; arrow keys choose, Enter picks.', {
            results: formatCount(found.choices.length, 'result'),
          });
  }
};
