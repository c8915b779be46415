import './credentials.css';
import Button from '@atlaskit/button/default/button';
import Lozenge from '@atlaskit/lozenge/new';
import { useCallback, useState, type ReactElement } from 'react';
import type { CallOutput } from '../../../src/contract/calls/calls';
import { credentialSchemes } from '../../../src/words/people/credentials';
import { call } from '../call';
import { formatDay } from '../format';
import { ErrorNotice } from '../notice';
import { Skeleton } from '../loading/skeleton';
import { useAction } from '../use-action';
import { useLoaded } from '../loading/use-loaded';
import { CredentialForm } from './credential-form';
import { looksOf } from './credential-words';
import { say } from '../../language/say';

type Listed = CallOutput<'credentials.list'>;
type One = Listed['credentials'][number];

/** Certificates of the people of a project: claimed, confirmed by a second person, or expired. */
export const CredentialList = ({ project }: { project: string }): ReactElement => {
  const ask = useCallback(() => call('credentials.list', { project }), [project]);
  const { loaded, reload } = useLoaded(ask);
  const [changed, setChanged] = useState<Listed | null>(null);
  if (loaded.kind === 'loading')
    return <Skeleton label={say('Reading the credentials')} widths={[40, 100]} />;
  if (loaded.kind === 'failed') return <ErrorNotice error={loaded.error} onRetry={reload} />;
  const { credentials, people } = changed ?? loaded.data;
  return (
    <div className="credentials">
      <p className="subtle small">
        {say(
          'A person states their own; it is a claim until somebody else who administers the project looked it up and confirmed it. A policy may ask approvers for one.',
        )}
      </p>
      {credentials.length === 0 ? (
        <p>{say('Nobody has stated a credential yet.')}</p>
      ) : (
        <ul className="credential-list">
          {credentials.map((one) => (
            <li key={one.id} className="credential">
              <Row {...{ project, one, people }} onChanged={setChanged} />
            </li>
          ))}
        </ul>
      )}
      <CredentialForm project={project} onStated={setChanged} />
    </div>
  );
};

type RowProps = {
  project: string;
  one: One;
  people: Listed['people'];
  onChanged: (listed: Listed) => void;
};

const Row = ({ project, one, people, onChanged }: RowProps): ReactElement => {
  const { isBusy, error, run } = useAction();
  const scheme = credentialSchemes.find(({ id }) => id === one.scheme);
  const name = people[one.accountId] ?? say('Somebody');
  const { label, appearance } = looksOf(one);
  const act = (what: 'credential.confirm' | 'credential.remove'): void =>
    void run(async () => onChanged(await call(what, { project, id: one.id })));
  return (
    <>
      <div className="credential-head">
        <span className="strong">{name}</span>
        <span>{scheme === undefined ? one.scheme : `${one.scheme}, ${scheme.name}`}</span>
        <Lozenge appearance={appearance}>{label}</Lozenge>
      </div>
      <p className="small">
        {say('Number {number}', { number: one.number })}
        {one.expiresOn !== null &&
          say(' · holds until {expiresOn}', {
            expiresOn: formatDay(one.expiresOn, undefined, 'UTC'),
          })}
        {one.confirmed !== null &&
          say(' · confirmed by {people} on {at}', {
            people: people[one.confirmed.by] ?? say('somebody'),
            at: formatDay(one.confirmed.at),
          })}
      </p>
      <p className="small subtle">
        {say('To be looked up at {part}', {
          part: one.link ?? scheme?.verify ?? say('its issuer'),
        })}
        {scheme !== undefined && ` (${scheme.issuer})`}
      </p>
      {(one.mayConfirm || one.mayRemove) && (
        <div className="button-row">
          {one.mayConfirm && !one.isExpired && (
            <Button
              spacing="compact"
              isDisabled={isBusy}
              aria-label={say('I looked it up: confirm {scheme} of {name}', {
                scheme: one.scheme,
                name,
              })}
              onClick={() => act('credential.confirm')}
            >
              {say('I looked it up: confirm')}
            </Button>
          )}
          {one.mayRemove && (
            <Button
              spacing="compact"
              appearance="subtle"
              isDisabled={isBusy}
              aria-label={say('Remove {scheme} of {name}', { scheme: one.scheme, name })}
              onClick={() => act('credential.remove')}
            >
              {say('Remove')}
            </Button>
          )}
        </div>
      )}
      {error !== null && <ErrorNotice error={error} />}
    </>
  );
};
