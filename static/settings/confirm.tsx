import Button from '@atlaskit/button/default/button';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { leaveByEscape } from '../components/forms/leave-by-escape';
import { say } from '../language/say';

type Props = {
  /** What the button says, and the one that confirms. */
  label: string;
  /** What will happen, in a sentence. */
  question: string;
  isBusy: boolean;
  isDangerous?: boolean;
  onConfirm: () => void;
};

/** A button that asks before it does what cannot be taken back. */
export const Confirm = (props: Props): ReactElement => {
  const { label, question, isBusy, isDangerous = false, onConfirm } = props;
  const [isAsking, setAsking] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (isAsking) box.current?.focus();
    else if (wasAsking.current) opener.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  if (!isAsking) {
    return (
      <Button ref={opener} spacing="compact" isLoading={isBusy} onClick={() => setAsking(true)}>
        {label}
      </Button>
    );
  }
  return (
    // The keys are those of the buttons inside, from where they come up.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={box}
      className="confirm"
      role="group"
      aria-label={question}
      tabIndex={-1}
      onKeyDown={leaveByEscape(() => setAsking(false))}
    >
      <p>{question}</p>
      <div className="button-row">
        <Button
          spacing="compact"
          appearance={isDangerous ? 'danger' : 'primary'}
          onClick={() => {
            setAsking(false);
            onConfirm();
          }}
        >
          {label}
        </Button>
        <Button spacing="compact" appearance="subtle" onClick={() => setAsking(false)}>
          {say('Cancel')}
        </Button>
      </div>
    </div>
  );
};
