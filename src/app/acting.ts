import type { Actor, Evaluation } from '../contract/types';
import type { Viewer } from './jira-ports';

type Acting = Pick<Viewer, 'accountId' | 'acting'>;

/** Who does it, for the ledger. */
export const actorOf = ({ accountId, acting }: Acting): Actor =>
  acting ?? { kind: 'person', accountId };

/** Who hands a run in. What an account of an app brings is a machine's, whoever set it up. */
export const posterOf = ({ accountId, acting }: Acting): Evaluation['postedBy'] =>
  acting?.kind === 'agent' ? { kind: 'pipeline' } : { kind: 'person', accountId };
