import { requestJira } from '@forge/bridge';
import Button from '@atlaskit/button/default/button';
import { useId, useRef, useState, type ReactElement } from 'react';
import { CallError, toCallError } from './call-error';
import { TextField } from './fields';
import { readText } from './guards';
import { ErrorNotice } from './notice';

type Person = { accountId: string; name: string };

/** People that are offered at once; more means that the name has to be longer. */
const MOST = 8;
/** Time without a key press before Jira is asked, in milliseconds. */
const PAUSE_MS = 250;

const readPeople = (answer: unknown): Person[] =>
  (Array.isArray(answer) ? answer : []).flatMap((one: unknown) => {
    const accountId = readText(one, 'accountId');
    const name = readText(one, 'displayName');
    return accountId === null || name === null ? [] : [{ accountId, name }];
  });

/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-user-search/ */
const findPeople = async (query: string): Promise<Person[]> => {
  const response = await requestJira(
    `/rest/api/3/user/search?query=${encodeURIComponent(query)}&maxResults=${MOST}`,
  );
  if (!response.ok) {
    throw new CallError({
      code: 'unavailable',
      message: 'Jira did not say who goes by this name.',
      hint: 'Wait a moment and type again.',
    });
  }
  return readPeople(await response.json());
};

type Props = {
  label: string;
  value: string | null;
  /** Display names that are known already, by account id. */
  names: Record<string, string>;
  onChange: (accountId: string | null) => void;
};

/** One person, found by name as the person who looks. */
export const PersonPicker = ({ label, value, names, onChange }: Props): ReactElement => {
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<Person[] | null>(null);
  const [error, setError] = useState<CallError | null>(null);
  const [met, setMet] = useState<Record<string, string>>({});
  const timer = useRef(0);
  const turn = useRef(0);
  const labelId = useId();
  const search = (text: string): void => {
    setQuery(text);
    setError(null);
    window.clearTimeout(timer.current);
    // Answers to what was typed before come too late.
    const mine = ++turn.current;
    if (text.trim() === '') {
      setFound(null);
      return;
    }
    timer.current = window.setTimeout(() => {
      findPeople(text.trim()).then(
        (people) => mine === turn.current && setFound(people),
        (thrown: unknown) => mine === turn.current && setError(toCallError(thrown)),
      );
    }, PAUSE_MS);
  };
  const choose = ({ accountId, name }: Person): void => {
    setMet({ ...met, [accountId]: name });
    setFound(null);
    setQuery('');
    onChange(accountId);
  };
  if (value !== null) {
    return (
      <div className="field" role="group" aria-labelledby={labelId}>
        <span className="legend" id={labelId}>
          {label}
        </span>
        <div className="button-row">
          <span>{names[value] ?? met[value] ?? 'Somebody whose name is not known here'}</span>
          <Button spacing="compact" appearance="subtle" onClick={() => onChange(null)}>
            Change
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div className="field">
      <TextField label={label} value={query} onChange={search} placeholder="Type a name" />
      {error !== null && <ErrorNotice error={error} />}
      {found !== null && (
        <ul className="button-row" aria-label={`People for ${label}`}>
          {found.map((person) => (
            <li key={person.accountId}>
              <Button spacing="compact" onClick={() => choose(person)}>
                {person.name}
              </Button>
            </li>
          ))}
          {found.length === 0 && <li className="subtle small">Nobody goes by this name.</li>}
        </ul>
      )}
    </div>
  );
};
