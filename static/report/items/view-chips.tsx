import Button from '@atlaskit/button/default/button';
import { useRef, useState, type ReactElement } from 'react';
import { TextField } from '../../components/fields';
import { FormPlace } from '../../components/forms/form-place';
import { useFocusInside } from '../../components/forms/use-focus-inside';
import { printViewState, readViewState } from '../model/view-state';
import { useReport } from '../report-context';
import { keepViews, listViews, LONGEST_NAME, withView, type KeptView } from './kept-views';
import { say } from '../../language/say';

/** Views that this person keeps in this browser: filters, order and columns under a name. */
export const ViewChips = (): ReactElement => {
  const { projectKey, view, change } = useReport();
  const [views, setViews] = useState(() => listViews(projectKey));
  const [isNaming, setNaming] = useState(false);
  // Kept here, so that what was typed is there again after the form was left.
  const [name, setName] = useState('');
  const [isRefused, setRefused] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const query = printViewState({ ...view, page: 1, token: null });
  const keep = (next: KeptView[]): void => {
    setRefused(!keepViews(projectKey, next));
    setViews(next);
  };
  const leave = (): void => {
    setNaming(false);
    // The button is there again once this is drawn.
    requestAnimationFrame(() => opener.current?.focus());
  };
  const save = (): void => {
    const text = name.trim().slice(0, LONGEST_NAME);
    if (text === '') return;
    keep(withView(views, { name: text, query }));
    setName('');
    leave();
  };
  return (
    <div className="kept-views">
      <div className="chips" role="group" aria-label={say('Kept views')}>
        {views.map((kept) => (
          <span key={kept.name} className="kept-view">
            <button
              type="button"
              className="chip"
              aria-pressed={kept.query === query}
              onClick={() => change(readViewState(kept.query))}
            >
              {kept.name}
            </button>
            {kept.query === query && (
              <button
                type="button"
                className="link-button small"
                aria-label={say('Forget the view {name}', { name: kept.name })}
                onClick={() => keep(views.filter((one) => one.name !== kept.name))}
              >
                {say('Forget')}
              </button>
            )}
          </span>
        ))}
        {!isNaming && (
          <button
            ref={opener}
            type="button"
            className="link-button"
            onClick={() => setNaming(true)}
          >
            {say('Keep this view')}
          </button>
        )}
      </div>
      {isNaming && (
        <FormPlace onLeave={leave}>
          <NameForm
            name={name}
            onName={setName}
            onKeep={save}
            onCancel={() => {
              setName('');
              leave();
            }}
          />
        </FormPlace>
      )}
      {isRefused && (
        <p className="subtle small" role="status">
          {say(
            'This browser forbids embedded pages to keep anything; the view lasts until you leave.',
          )}
        </p>
      )}
    </div>
  );
};

type NameProps = {
  name: string;
  onName: (name: string) => void;
  onKeep: () => void;
  onCancel: () => void;
};

const NameForm = ({ name, onName, onKeep, onCancel }: NameProps): ReactElement => {
  const box = useFocusInside<HTMLFormElement>(true);
  return (
    <form
      ref={box}
      className="list-controls"
      onSubmit={(event) => {
        event.preventDefault();
        onKeep();
      }}
    >
      <TextField label={say('Name of the view')} value={name} onChange={onName} />
      <Button type="submit" appearance="primary" isDisabled={name.trim() === ''}>
        {say('Keep')}
      </Button>
      <Button appearance="subtle" onClick={onCancel}>
        {say('Cancel')}
      </Button>
    </form>
  );
};
