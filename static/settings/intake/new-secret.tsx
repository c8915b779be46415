import Button from '@atlaskit/button/default/button';
import { useEffect, useId, useRef, type ReactElement } from 'react';
import { Notice } from '../../components/notice';
import { CopyButton } from '../../components/copy-button';
import { HowToSend } from './how-to-send';
import { say } from '../../language/say';

type Props = { name: string; secret: string; onClose: () => void };

/** A secret that was just made, this once. */
export const NewSecret = ({ name, secret, onClose }: Props): ReactElement => {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <Notice kind="warning" title={say('Copy this secret now')}>
      <p>
        {say(
          'It is not shown again, and it is gone from this page when you close it or open another tab. Keep it where your pipeline keeps secrets, never in the repository.',
        )}
      </p>
      <div className="field">
        <label htmlFor={id}>{say('Secret')}</label>
        <input
          ref={field}
          id={id}
          className="input code"
          readOnly
          autoComplete="off"
          value={secret}
          onFocus={(event) => event.target.select()}
        />
      </div>
      <div className="button-row">
        <CopyButton text={secret} label={say('Copy the secret')} />
      </div>
      <HowToSend name={name} />
      <div className="button-row">
        <Button onClick={onClose}>{say('I have kept it, close')}</Button>
      </div>
    </Notice>
  );
};
