import Button from '@atlaskit/button/default/button';
import { useState, type ReactElement } from 'react';
import { TextField } from '../../components/fields';
import { printViewState, readViewState } from '../model/view-state';
import { useReport } from '../report-context';
import { keepViews, listViews, LONGEST_NAME, withView, type KeptView } from './kept-views';
import { say } from '../../language/say';

/** Views that this person keeps in this browser: filters, order and columns under a name. */
export const ViewChips = (): ReactElement => {
  const { projectKey, view, change } = useReport();
  const [views, setViews] = useState(() => listViews(projectKey));
  const [name, setName] = useState<string | null>(null);
  const [isRefused, setRefused] = useState(false);
  const query = printViewState({ ...view, page: 1, token: null });
  const keep = (next: KeptView[]): void => {
    setRefused(!keepViews(projectKey, next));
    setViews(next);
  };
  const save = (): void => {
    const text = (name ?? '').trim().slice(0, LONGEST_NAME);
    if (text === '') return;
    keep(withView(views, { name: text, query }));
    setName(null);
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
        {name === null && (
          <button type="button" className="link-button small" onClick={() => setName('')}>
            {say('Keep this view')}
          </button>
        )}
      </div>
      {name !== null && (
        <form
          className="list-controls"
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <TextField label={say('Name of the view')} value={name} onChange={setName} />
          <Button type="submit" appearance="primary" isDisabled={name.trim() === ''}>
            {say('Keep')}
          </Button>
          <Button onClick={() => setName(null)}>{say('Cancel')}</Button>
        </form>
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
