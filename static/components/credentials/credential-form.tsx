import Button from '@atlaskit/button/default/button';
import { useState, type ReactElement } from 'react';
import type { CallInput, CallOutput } from '../../../src/contract/calls/calls';
import { credentialSchemes } from '../../../src/words/people/credentials';
import { useAnnounce } from '../announcer';
import { call } from '../call';
import { SelectField, TextField } from '../fields';
import { ErrorNotice } from '../notice';
import { useAction } from '../use-action';
import { say } from '../../language/say';

type Scheme = CallInput<'credential.state'>['scheme'];
type Props = { project: string; onStated: (listed: CallOutput<'credentials.list'>) => void };

const empty = { number: '', link: '', expiresOn: '' };
const choices = credentialSchemes.map(({ id, name, issuer }) => ({
  ...{ value: id, label: `${id}: ${name} (${issuer})` },
}));

/** States a credential of one's own. */
export const CredentialForm = ({ project, onStated }: Props): ReactElement => {
  const [isOpen, setOpen] = useState(false);
  const [scheme, setScheme] = useState<Scheme>('AIMA');
  const [texts, setTexts] = useState(empty);
  const action = useAction();
  const announce = useAnnounce();
  if (!isOpen) {
    return (
      <div className="button-row">
        <Button spacing="compact" onClick={() => setOpen(true)}>
          {say('State a credential of mine')}
        </Button>
      </div>
    );
  }
  const change = (part: Partial<typeof empty>): void => setTexts({ ...texts, ...part });
  const save = async (): Promise<void> => {
    const { number, link, expiresOn } = texts;
    onStated(
      await call('credential.state', {
        ...{ project, scheme, number },
        link: link.trim() === '' ? null : link.trim(),
        expiresOn: expiresOn === '' ? null : expiresOn,
      }),
    );
    setTexts(empty);
    setOpen(false);
    announce(say('Your credential is stated. Somebody else has to confirm it.'));
  };
  return (
    <form
      className="credentials"
      aria-label={say('State a credential of mine')}
      onSubmit={(event) => {
        event.preventDefault();
        void action.run(save);
      }}
    >
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
        value={texts.number}
        help={say('As the issuer knows it.')}
        onChange={(number) => change({ number })}
      />
      <TextField
        label={say('Page that shows it')}
        value={texts.link}
        placeholder="https://"
        help={say('Of the issuer. Left empty, its own search is named.')}
        onChange={(link) => change({ link })}
      />
      <TextField
        label={say('Holds until')}
        value={texts.expiresOn}
        placeholder="2027-12-31"
        help={say('Year-month-day. Left empty, it does not end.')}
        onChange={(expiresOn) => change({ expiresOn })}
      />
      {action.error !== null && <ErrorNotice error={action.error} />}
      <div className="button-row">
        <Button
          type="submit"
          appearance="primary"
          isLoading={action.isBusy}
          isDisabled={texts.number.trim() === ''}
        >
          {say('State it')}
        </Button>
        <Button appearance="subtle" onClick={() => setOpen(false)}>
          {say('Cancel')}
        </Button>
      </div>
    </form>
  );
};
