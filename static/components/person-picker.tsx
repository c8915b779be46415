import { requestJira } from '@forge/bridge';
import { useEffect, useId, useState, type ReactElement } from 'react';
import { isRecord, readText } from './guards';

type Props = {
  label: string;
  /** Account id. */
  value: string | null;
  /** Display names that are known already. */
  names: Record<string, string>;
  onChange: (accountId: string | null) => void;
};

type Person = { accountId: string; name: string };

/** People that one search shows; a longer list nobody reads. */
const MOST_FOUND = 8;
/** Quiet time after a key press before Jira is asked. */
const PAUSE_MS = 250;

const readPeople = (answer: unknown): Person[] =>
  (Array.isArray(answer) ? answer : []).flatMap((one: unknown) => {
    const accountId = readText(one, 'accountId');
    const name = readText(one, 'displayName');
    const isPerson = isRecord(one) && one['accountType'] === 'atlassian' && one['active'] === true;
    return accountId === null || name === null || !isPerson ? [] : [{ accountId, name }];
  });

/** Asks Jira as the person who looks. @see api-group-user-search of Jira's REST API */
const searchPeople = async (query: string): Promise<Person[]> => {
  const response = await requestJira(
    `/rest/api/3/user/search?query=${encodeURIComponent(query)}&maxResults=${MOST_FOUND}`,
    { headers: { Accept: 'application/json' } },
  );
  return response.ok ? readPeople(await response.json()) : [];
};

/** Chooses a person by name: type, then pick from the list. */
export const PersonPicker = ({ label, value, names, onChange }: Props): ReactElement => {
  const id = useId();
  const [text, setText] = useState('');
  const [found, setFound] = useState<Person[] | null>(null);
  const query = text.trim();
  useEffect(() => {
    if (query === '') return;
    let isShown = true;
    const timer = setTimeout(() => {
      searchPeople(query).then(
        (people) => isShown && setFound(people),
        () => isShown && setFound([]),
      );
    }, PAUSE_MS);
    return () => {
      isShown = false;
      clearTimeout(timer);
    };
  }, [query]);
  const [picked, setPicked] = useState<Person | null>(null);
  const name =
    value === null ? '' : (names[value] ?? (picked?.accountId === value ? picked.name : value));
  const choose = (person: Person): void => {
    setPicked(person);
    setText('');
    setFound(null);
    onChange(person.accountId);
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        autoComplete="off"
        placeholder={name === '' ? 'Type a name' : name}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div aria-live="polite">
        {query === '' || found === null ? (
          name !== '' && <p className="field-help">Chosen: {name}</p>
        ) : found.length === 0 ? (
          <p className="field-help">Nobody found by that name.</p>
        ) : (
          <ul className="people">
            {found.map((person) => (
              <li key={person.accountId}>
                <button type="button" className="person" onClick={() => choose(person)}>
                  {person.name}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
};
