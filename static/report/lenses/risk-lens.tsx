import type { ReactElement } from 'react';
import type { AskKind } from '../../../src/contract/types';
import { AskGroup } from './ask-group';
import { say } from '../../language/say';

const production: readonly AskKind[] = ['incident', 'retrain', 'overdue', 'review'];
const exceptions: readonly AskKind[] = ['finding', 'waiver-request', 'waiver-ending'];

/** What can harm: drift and silence in use, and exceptions from the rules. */
export const RiskLens = (): ReactElement => (
  <>
    <AskGroup
      title={say('In use')}
      note={say(
        'Incidents, drift that waits for a decision, missing monitoring reports, and reviews that drift made due.',
      )}
      kinds={production}
      nothing={say(
        'No incident, no open retraining decision, no missing report and no review is due.',
      )}
    />
    <AskGroup
      title={say('Exceptions')}
      note={say('What Assay noticed, such as a move past a gate, and waivers with their end.')}
      kinds={exceptions}
      nothing={say('No finding is open and no waiver is asked for or ends within a week.')}
    />
  </>
);
