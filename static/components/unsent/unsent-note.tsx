import Button from '@atlaskit/button/default/button';
import type { ReactElement } from 'react';
import { formatMoment } from '../format';
import { say } from '../../language/say';

/** What stands in a form because it was typed at an earlier visit. */
export type Back = {
  /** Milliseconds since the epoch. */
  at: number;
  /** Forgets it: the form begins anew. */
  discard: () => void;
};

/** Says that a form does not begin empty, and why; nothing where it does. */
export const UnsentNote = ({ back }: { back: Back | null }): ReactElement | null =>
  back === null ? null : (
    <p className="unsent-note" role="status">
      {say('Your unsent text from {moment} is back.', {
        moment: formatMoment(new Date(back.at).toISOString()),
      })}{' '}
      <Button appearance="subtle" spacing="compact" onClick={back.discard}>
        {say('Discard it')}
      </Button>
    </p>
  );
