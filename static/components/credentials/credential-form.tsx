import { useState, type ReactElement } from 'react';
import type { CallInput, CallOutput } from '../../../src/contract/calls/calls';
import { credentialSchemes } from '../../../src/words/people/credentials';
import { useAnnounce } from '../announcer';
import { call } from '../call';
import { SelectField, TextField } from '../fields';
import { FormFrame } from '../forms/form-frame';
import { FormToggle } from '../forms/form-toggle';
import { DateField } from '../wide-fields';
import { say } from '../../language/say';

type Scheme = CallInput<'credential.state'>['scheme'];
type Props = { project: string; onStated: (listed: CallOutput<'credentials.list'>) => void };

const empty = { number: '', link: '', expiresOn: '' };
const choices = credentialSchemes.map(({ id, name, issuer }) => ({
  ...{ value: id, label: `${id}: ${name} (${issuer})` },
}));

/** States a credential of one's own. */
export const CredentialForm = ({ project, onStated }: Props): ReactElement => {
  const [scheme, setScheme] = useState<Scheme>('AIMA');
  // Kept here, so that what was typed is there again after the form was left.
  const [texts, setTexts] = useState(empty);
  const announce = useAnnounce();
  const change = (part: Partial<typeof empty>): void => setTexts({ ...texts, ...part });
  const { number, link, expiresOn } = texts;
  const hasNumber = number.trim() !== '';
  const send = async (): Promise<void> => {
    const listed = await call('credential.state', {
      ...{ project, scheme, number },
      link: link.trim() === '' ? null : link.trim(),
      expiresOn: expiresOn === '' ? null : expiresOn,
    });
    onStated(listed);
    const stated = listed.credentials.find((one) => one.isMine && one.scheme === scheme);
    announce(
      (stated?.confirmed ?? null) === null
        ? say('Your credential is stated. Somebody else has to confirm it.')
        : say('Your credential is stated as it was, and stays confirmed.'),
    );
  };
  return (
    <FormToggle label={say('State a credential of mine')}>
      {(close) => {
        const leave = (): void => {
          setTexts(empty);
          close();
        };
        return (
          <FormFrame
            label={say('State a credential of mine')}
            submit={say('State it')}
            isReady={hasNumber}
            onCancel={leave}
            onSend={async () => {
              await send();
              leave();
            }}
          >
            {(isTried) => (
              <>
                <SelectField
                  label={say('Certificate')}
                  value={scheme}
                  choices={choices}
                  onChange={(value) => {
                    const found = credentialSchemes.find(({ id }) => id === value);
                    if (found !== undefined) setScheme(found.id);
                  }}
                />
                <TextField
                  label={say('Number')}
                  value={number}
                  help={say('As the issuer knows it.')}
                  error={isTried && !hasNumber ? say('The issuer finds it by its number.') : null}
                  onChange={(text) => change({ number: text })}
                />
                <TextField
                  label={say('Page that shows it')}
                  value={link}
                  placeholder="https://"
                  help={say('Of the issuer. Left empty, its own search is named.')}
                  onChange={(text) => change({ link: text })}
                />
                <DateField
                  label={say('Holds until')}
                  value={expiresOn}
                  least=""
                  help={say('Left empty, it does not end.')}
                  error={null}
                  onChange={(text) => change({ expiresOn: text })}
                />
              </>
            )}
          </FormFrame>
        );
      }}
    </FormToggle>
  );
};
