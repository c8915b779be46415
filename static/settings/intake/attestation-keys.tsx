import Button from '@atlaskit/button/default/button';
import { useRef, useState, type ReactElement } from 'react';
import { useAnnounce } from '../../components/announcer';
import { TextField } from '../../components/fields';
import { AreaField } from '../area-field';
import { keyProblem, type AttestationKey } from '../form';
import { Part, type PartProps } from '../part';
import { say } from '../../language/say';

const intro = say(
  'A run is a claim until somebody who is trusted signs it. A pipeline that signs what it measured (in-toto, DSSE) with one of these keys is believed: when the run began, on which model, and who made it.',
);

const EMPTY: AttestationKey = { name: '', pem: '' };

/** Public keys of pipelines whose statements on runs the project believes. */
export const AttestationKeys = ({ form, isDisabled, onChange }: PartProps): ReactElement => {
  const keys = form.attestationKeys;
  const box = useRef<HTMLDivElement>(null);
  const announce = useAnnounce();
  const remove = (name: string): void => {
    onChange({ ...form, attestationKeys: keys.filter((key) => key.name !== name) });
    announce(say('{name} is off the list; save to put that in force.', { name }));
    // The button that was pressed is gone; the field is what is left to go on from.
    box.current?.querySelector('input')?.focus();
  };
  return (
    <Part title={say('Keys of pipelines')} intro={intro}>
      <div ref={box} className="attestation">
        {keys.length === 0 ? (
          <p className="small">
            {say('No key yet: every run of this project is shown as claimed.')}
          </p>
        ) : (
          <ul className="attestation-keys" aria-label={say('Keys that attest runs')}>
            {keys.map((key) => (
              <li key={key.name} className="attestation-key">
                <details>
                  <summary>{key.name}</summary>
                  <pre className="attestation-pem">{key.pem}</pre>
                </details>
                {!isDisabled && (
                  <Button
                    appearance="subtle"
                    spacing="compact"
                    aria-label={say('Remove {name}', { name: key.name })}
                    onClick={() => remove(key.name)}
                  >
                    {say('Remove')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
        {!isDisabled && (
          <NewKey
            keys={keys}
            onAdd={(key) => {
              onChange({ ...form, attestationKeys: [...keys, key] });
              announce(
                say('{name} is on the list; save to put that in force.', { name: key.name }),
              );
            }}
          />
        )}
      </div>
    </Part>
  );
};

const NewKey = ({
  keys,
  onAdd,
}: {
  keys: readonly AttestationKey[];
  onAdd: (key: AttestationKey) => void;
}): ReactElement => {
  const [typed, setTyped] = useState<AttestationKey>(EMPTY);
  const problem = keyProblem(keys, typed);
  const isReady = problem === null && typed.name.trim() !== '' && typed.pem.trim() !== '';
  const add = (): void => {
    onAdd({ name: typed.name.trim(), pem: typed.pem.trim() });
    setTyped(EMPTY);
  };
  return (
    <>
      <TextField
        label={say('Name of the key')}
        value={typed.name}
        help={say('Shown beside each run that it attests, such as: release pipeline.')}
        onChange={(name) => setTyped({ ...typed, name })}
      />
      <AreaField
        label={say('Public key')}
        value={typed.pem}
        isCode
        help={say(
          'In PEM: Ed25519, or ECDSA on P-256. For example: openssl pkey -in signing.pem -pubout',
        )}
        onChange={(pem) => setTyped({ ...typed, pem })}
      />
      {problem !== null && (
        <p className="field-error small" role="status">
          {problem}
        </p>
      )}
      <Button isDisabled={!isReady} onClick={add}>
        {say('Add the key')}
      </Button>
    </>
  );
};
