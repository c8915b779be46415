import Button from '@atlaskit/button/default/button';
import Heading from '@atlaskit/heading/heading';
import { useEffect, useRef, useState, type ReactElement, type ReactNode } from 'react';
import { TextField } from '../../../components/fields';
import { focusFirstProblem } from '../../../components/forms/focus-problem';
import type { ItemView } from '../../../../src/contract/types';
import { UnsentNote } from '../../../components/unsent/unsent-note';
import { useStashedTexts } from '../../../components/unsent/use-stashed';
import { say } from '../../../language/say';

type Props = {
  item: ItemView;
  text: string;
  isBusy: boolean;
  problem: ReactNode;
  /** `reason` is null for the first version, which needs none. */
  onLock: (reason: string | null, forget: () => void) => void;
  onBack: () => void;
};

/** Shortest reason that the app takes. */
const LEAST_REASON = 5;

/**
 * Locking cannot be taken back, so it is asked for once more, with what it means. A later version
 * widens or narrows "done", so it needs a reason and another person's yes.
 */
export const LockStep = ({ item, text, isBusy, problem, onLock, onBack }: Props): ReactElement => {
  const top = useRef<HTMLFormElement>(null);
  const version = (item.criteria.locked?.version ?? 0) + 1;
  const form = useStashedTexts(`${item.issue.id}-lock-${version}`, { reason: '' });
  const { reason } = form.value;
  const [isTried, setTried] = useState(false);
  useEffect(() => {
    top.current?.focus();
  }, []);
  const isFirst = item.criteria.locked === null;
  const isShort = !isFirst && reason.trim().length < LEAST_REASON;
  const verb = isFirst ? say('Lock') : say('Propose');
  return (
    <form
      ref={top}
      className="tool"
      tabIndex={-1}
      aria-label={say('{verb} version {version}', { verb, version })}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (isShort) {
          focusFirstProblem(top.current);
          return;
        }
        onLock(isFirst ? null : reason.trim(), form.drop);
      }}
    >
      <Heading size="xsmall" as="h4">
        {say('{verb} version {version}?', { verb, version })}
      </Heading>
      <UnsentNote back={form.back} />
      <pre className="lock-text">{text.trim()}</pre>
      <ul className="bullets">
        {isFirst ? (
          <li>{say('Locked criteria never change. Others can only follow as a new version.')}</li>
        ) : (
          <li>
            {say(
              'Version {version} stays in force until somebody else approves this one. Both stay on record, with what was loosened and what was tightened.',
              { version: version - 1 },
            )}
          </li>
        )}
        <li>{say('Your name, the time and a digest of the text go into the history.')}</li>
        <li>
          {say(
            'Only runs that begin after the lock count as tested against criteria set before; earlier ones are shown as run before the lock.',
          )}
        </li>
      </ul>
      {!isFirst && (
        <TextField
          label={say('Why does “done” change?')}
          value={reason}
          help={say('Kept with the version, for everybody to read.')}
          error={
            isTried && isShort
              ? say('At least {leastReason} characters.', { leastReason: LEAST_REASON })
              : null
          }
          onChange={(next) => form.set({ reason: next })}
        />
      )}
      {problem}
      <div className="button-row">
        <Button type="submit" appearance="primary" isLoading={isBusy}>
          {say('{verb} version {version}', { verb, version })}
        </Button>
        <Button
          appearance="subtle"
          onClick={() => {
            form.drop();
            onBack();
          }}
        >
          {say('Not yet')}
        </Button>
      </div>
    </form>
  );
};
