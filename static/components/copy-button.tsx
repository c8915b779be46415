import Button from '@atlaskit/button/default/button';
import { useState, type ReactElement } from 'react';
import { useAnnounce } from './announcer';
import { say } from '../language/say';

const FAILED = say(
  'The browser does not let this page copy. Select the text and copy it yourself.',
);

/** Puts a text on the clipboard, and says so where the host forbids that. */
export const CopyButton = ({ text, label }: { text: string; label: string }): ReactElement => {
  const [outcome, setOutcome] = useState('');
  const announce = useAnnounce();
  const say = (sentence: string): void => {
    setOutcome(sentence);
    announce(sentence);
  };
  return (
    <>
      <Button
        onClick={() => {
          navigator.clipboard.writeText(text).then(
            () => say('Copied.'),
            () => say(FAILED),
          );
        }}
      >
        {label}
      </Button>
      {outcome !== '' && <span className="subtle small">{outcome}</span>}
    </>
  );
};
