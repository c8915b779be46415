import Button from '@atlaskit/button/default/button';
import { useCallback, useEffect, useState, type ReactElement } from 'react';
import { useAnnounce } from '../../components/announcer';
import { call } from '../../components/call';
import { formatMoment } from '../../components/format';
import { ErrorNotice } from '../../components/notice';
import { Skeleton } from '../../components/loading/skeleton';
import { useAction } from '../../components/use-action';
import type { SecretStatus } from '../../../src/contract/types';
import { Confirm } from '../confirm';
import { Part } from '../part';
import { useLoaded } from '../../components/loading/use-loaded';
import { secretActionWords } from './delivery-words';
import { NewSecret } from './new-secret';
import { say } from '../../language/say';

type Props = { project: string; onKnown: (exists: boolean) => void };

/** The secret that pipelines of the project sign with. */
export const Secret = ({ project, onKnown }: Props): ReactElement => {
  const ask = useCallback(() => call('secret.status', { project }), [project]);
  const { loaded, reload, set } = useLoaded(ask);
  const exists = loaded.kind === 'ready' && loaded.data.exists;
  useEffect(() => onKnown(exists), [exists, onKnown]);
  return (
    <Part
      title={say('Secret for pipelines')}
      intro={say('A pipeline signs with it what it sends. Assay shows it once, when it is made.')}
    >
      {loaded.kind === 'loading' && (
        <Skeleton label={say('Reading the secret')} widths={[40, 60]} />
      )}
      {loaded.kind === 'failed' && <ErrorNotice error={loaded.error} onRetry={reload} />}
      {loaded.kind === 'ready' && (
        <KnownSecret project={project} status={loaded.data} onChange={set} />
      )}
    </Part>
  );
};

type KnownProps = {
  project: string;
  status: SecretStatus;
  onChange: (status: SecretStatus) => void;
};

const KnownSecret = ({ project, status, onChange }: KnownProps): ReactElement => {
  /** Lives here alone, and ends with this part of the page. */
  const [fresh, setFresh] = useState<string | null>(null);
  const action = useAction();
  const announce = useAnnounce();
  const make = (name: 'secret.create' | 'secret.rotate'): void =>
    void action.run(async () => {
      const made = await call(name, { project });
      setFresh(made.secret);
      onChange(made.status);
      announce(say('The new secret is shown once.'));
    });
  const revoke = (): void =>
    void action.run(async () => {
      setFresh(null);
      onChange(await call('secret.revoke', { project }));
      announce(say('The secret is revoked.'));
    });
  return (
    <>
      {status.exists ? (
        <Facts status={status} />
      ) : (
        <p>{say('{project} has no secret.', { project })}</p>
      )}
      {fresh !== null && (
        <NewSecret name={status.name} secret={fresh} onClose={() => setFresh(null)} />
      )}
      {action.error !== null && <ErrorNotice error={action.error} />}
      <div className="button-row">
        {status.exists ? (
          <>
            <Confirm
              label={say('Rotate')}
              question={say(
                'A new secret takes over at once. The one in use now stays valid for 24 hours; one before it ends now.',
              )}
              isBusy={action.isBusy}
              onConfirm={() => make('secret.rotate')}
            />
            <Confirm
              label={say('Revoke')}
              question={say(
                'Nothing signed with this secret, or the one before it, is taken any more, at once.',
              )}
              isBusy={action.isBusy}
              isDangerous
              onConfirm={revoke}
            />
          </>
        ) : (
          <Button
            appearance="primary"
            isLoading={action.isBusy}
            onClick={() => make('secret.create')}
          >
            {say('Create a secret')}
          </Button>
        )}
      </div>
      <Events status={status} />
    </>
  );
};

const Facts = ({ status }: { status: SecretStatus }): ReactElement => {
  const { name, signsAs, previousSignsAs, createdAt, rotatedAt, previousUntil } = status;
  const facts = [
    [say('Sent as'), name],
    [
      say('In the ledger'),
      signsAs === null ? say('unknown') : say('secret {signsAs}', { signsAs }),
    ],
    [say('Created'), createdAt === null ? say('unknown') : formatMoment(createdAt)],
    [say('Last rotated'), rotatedAt === null ? say('never') : formatMoment(rotatedAt)],
    ...(previousUntil === null
      ? []
      : [
          [
            say('The one before is valid until'),
            [
              formatMoment(previousUntil),
              ...(previousSignsAs === null
                ? []
                : [say('secret {previousSignsAs}', { previousSignsAs })]),
            ].join(', '),
          ],
        ]),
  ];
  return (
    <dl className="facts">
      {facts.map(([term, value]) => [
        <dt key={term}>{term}</dt>,
        <dd key={`${term}-is`}>{value}</dd>,
      ])}
    </dl>
  );
};

const Events = ({ status: { events, people } }: { status: SecretStatus }): ReactElement | null =>
  events.length === 0 ? null : (
    <ul className="subtle small">
      {events.slice(0, SHOWN_EVENTS).map(({ at, accountId, action, secret }) => (
        <li key={`${at}-${action}`}>
          {say('{at}: {secretActionWords} by {part}{part2}', {
            at: formatMoment(at),
            secretActionWords: secretActionWords[action],
            part: people[accountId] ?? say('somebody'),
            part2: secret === undefined ? '' : say(', secret {secret}', { secret }),
          })}
        </li>
      ))}
    </ul>
  );

const SHOWN_EVENTS = 5;
