import { useCallback, useState, type ReactElement } from 'react';
import { useAnnounce } from '../../components/announcer';
import { call } from '../../components/call';
import { TextField } from '../../components/fields';
import { formatMoment } from '../../components/format';
import { ErrorNotice } from '../../components/notice';
import { Skeleton } from '../../components/loading/skeleton';
import { useAction } from '../../components/use-action';
import { useLoaded } from '../../components/loading/use-loaded';
import type { PackKey } from '../../../src/contract/types';
import { Confirm } from '../confirm';
import { Part } from '../part';
import { say, sayWith } from '../../language/say';

const intro = say(
  'Audit packs of this Jira site are signed with one key. Tell auditors its fingerprint by another way than the pack comes by; they compare it.',
);

/** The key that signs audit packs, for administrators. */
export const KeyPart = (props: { project: string; mayAdminister: boolean }): ReactElement | null =>
  props.mayAdminister ? (
    <Part title={say('Key of audit packs')} intro={intro}>
      <Known project={props.project} />
    </Part>
  ) : null;

const Known = ({ project }: { project: string }): ReactElement => {
  const ask = useCallback(() => call('key.status', { project }), [project]);
  const { loaded, reload, set } = useLoaded(ask);
  if (loaded.kind === 'loading') return <Skeleton label={say('Reading the key')} widths={[60]} />;
  if (loaded.kind === 'failed') return <ErrorNotice error={loaded.error} onRetry={reload} />;
  return <Key project={project} status={loaded.data} onChange={set} />;
};

type KeyProps = { project: string; status: PackKey; onChange: (status: PackKey) => void };

const LEAST_REASON = 5;

const Key = ({ project, status, onChange }: KeyProps): ReactElement => {
  const [reason, setReason] = useState('');
  const action = useAction();
  const announce = useAnnounce();
  const rotate = (): void =>
    void action.run(async () => {
      onChange(await call('key.rotate', { project, reason: reason.trim() }));
      setReason('');
      announce(say('Packs are signed with a new key from now on.'));
    });
  return (
    <>
      <p className="key-fingerprint">
        <code>{status.fingerprint}</code>
      </p>
      <p className="subtle small">
        {say('{algorithm}, since {madeAt}. SHA-256 of the public key.', {
          algorithm: status.algorithm,
          madeAt: formatMoment(status.madeAt),
        })}
      </p>
      {status.former.length > 0 && (
        <ul className="bullets small" aria-label={say('Keys before')}>
          {status.former.map(({ fingerprint, madeAt, retiredAt }) => (
            <li key={fingerprint} className="key-fingerprint">
              {sayWith('{code}, {madeAt} to {retiredAt}', {
                code: <code>{fingerprint}</code>,
                madeAt: formatMoment(madeAt),
                retiredAt: formatMoment(retiredAt),
              })}
            </li>
          ))}
        </ul>
      )}
      <TextField
        label={say('Why a new key is needed')}
        value={reason}
        help={say(
          'Only administrators of the whole Jira site put a new key in its place. Earlier packs keep their signature.',
        )}
        onChange={setReason}
      />
      {reason.trim().length >= LEAST_REASON && (
        <Confirm
          label={say('Put a new key in its place')}
          question={say(
            'Packs of every project of this site are signed with a new key from now on. Auditors need its fingerprint.',
          )}
          isBusy={action.isBusy}
          isDangerous
          onConfirm={rotate}
        />
      )}
      {action.error !== null && <ErrorNotice error={action.error} />}
    </>
  );
};
