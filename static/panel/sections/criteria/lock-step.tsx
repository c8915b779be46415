import Button from '@atlaskit/button/default/button';
import Heading from '@atlaskit/heading/heading';
import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { TextField } from '../../../components/fields';
import type { ItemView } from '../../../../src/contract/types';
import { UnsentNote } from '../../shared/unsent-note';
import { useStashedTexts } from '../../shared/use-stashed';

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
  useEffect(() => {
    top.current?.focus();
  }, []);
  const isFirst = item.criteria.locked === null;
  const verb = isFirst ? 'Lock' : 'Propose';
  return (
    <form
      ref={top}
      className="tool"
      tabIndex={-1}
      aria-label={`${verb} version ${version}`}
      onSubmit={(event) => {
        event.preventDefault();
        onLock(isFirst ? null : reason.trim(), form.drop);
      }}
    >
      <Heading size="xsmall" as="h4">
        {verb} version {version}?
      </Heading>
      <UnsentNote back={form.back} />
      <pre className="lock-text">{text.trim()}</pre>
      <ul className="bullets">
        {isFirst ? (
          <li>Locked criteria never change. Others can only follow as a new version.</li>
        ) : (
          <li>
            Version {version - 1} stays in force until somebody else approves this one. Both stay on
            record, with what was loosened and what was tightened.
          </li>
        )}
        <li>Your name, the time and a digest of the text go into the history.</li>
        <li>
          Only runs that begin after the lock count as tested against criteria set before; earlier
          ones are shown as post-hoc.
        </li>
      </ul>
      {!isFirst && (
        <TextField
          label="Why does “done” change?"
          value={reason}
          help="Kept with the version, for everybody to read."
          onChange={(next) => form.set({ reason: next })}
        />
      )}
      {problem}
      <div className="button-row">
        <Button
          type="submit"
          appearance="primary"
          isLoading={isBusy}
          isDisabled={!isFirst && reason.trim().length < LEAST_REASON}
        >
          {verb} version {version}
        </Button>
        <Button
          appearance="subtle"
          onClick={() => {
            form.drop();
            onBack();
          }}
        >
          Not yet
        </Button>
      </div>
    </form>
  );
};
