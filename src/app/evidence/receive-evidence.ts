import type { ParsedEvidence } from '../../contract/types';
import { futureTime } from '../../domain/evidence/future-times';
import { digestText } from '../../domain/digest';
import {
  authenticate,
  type SignedRequest,
  type Signer,
  type VerifySignature,
} from './authenticate';
import type { Delivery } from './delivery';
import type { ReadEvidence } from './evidence-file';
import { AppError } from '../failure';
import type { Deps } from '../ports';

/** The declared static outputs of the web trigger. */
export type IntakeOutcome =
  | 'accepted'
  | 'duplicate'
  | 'unauthorized'
  | 'too-large'
  | 'invalid'
  | 'future'
  | 'busy';

export type IntakeRequest = SignedRequest & {
  /** Work item named in the address; the body may name one itself. */
  issue: string | null;
};

type Needs = Pick<Deps, 'secrets' | 'deliveries' | 'queue' | 'clock' | 'log'> & {
  readEvidence: ReadEvidence;
  verifySignature: VerifySignature;
};

/** Room for it is left under the 240 KiB of a storage value, in which it is kept until processed. */
export const LARGEST_BODY_BYTES = 200_000;

/** Longest name of a work item that is kept; keys are far shorter. */
const LONGEST_ISSUE = 100;

/**
 * Takes in what a pipeline posts: size, signature and time first, then the form, then it is stored
 * and queued. Nothing is answered `accepted` that is not stored; the same body is stored once.
 * @throws what is neither the sender's fault nor an outage of storage or queue (`busy`).
 */
export const receiveEvidence =
  (deps: Needs) =>
  async (request: IntakeRequest): Promise<IntakeOutcome> => {
    const size = bytesOf(request.body);
    if (size > LARGEST_BODY_BYTES) return 'too-large';
    try {
      const signer = await authenticate(deps)(request);
      if (signer === null) return 'unauthorized';
      const evidence = await deps.readEvidence(request.body);
      if (!evidence.ok) return 'invalid';
      if (futureTime(evidence.parsed.blocks, deps.clock.now()) !== null) return 'future';
      return await store(deps, newDelivery(deps, request, { signer, size, ...evidence }));
    } catch (error) {
      return outcomeOf(deps, error);
    }
  };

/** Bytes in UTF-8; a text that is over the limit in characters already is not measured. */
const bytesOf = (text: string): number =>
  text.length > LARGEST_BODY_BYTES ? text.length : new TextEncoder().encode(text).length;

const newDelivery = (
  deps: Needs,
  { body, issue, timestamp }: IntakeRequest,
  { signer, size, parsed }: { signer: Signer; size: number; parsed: ParsedEvidence },
): Delivery => ({
  id: `${signer.projectId}:${digestText(`${isUndatedList(parsed) ? `${timestamp ?? ''}\n` : ''}${issue ?? ''}\n${body}`)}`,
  projectId: signer.projectId,
  signedBy: signer.secret,
  receivedAt: new Date(deps.clock.now()).toISOString(),
  state: 'waiting',
  format: parsed.format,
  size,
  issue: issue === null ? null : issue.slice(0, LONGEST_ISSUE),
  body,
  routed: null,
  evaluations: [],
  signals: [],
  criteria: [],
  problem: null,
  note: null,
  discardedBy: null,
});

/**
 * Whether a file is all that a tool found, without a time of its own. The next clean run has the same
 * body then, and is no repeat of the last one; it is told apart by when it was signed.
 */
const isUndatedList = ({ lists, signals, blocks }: ParsedEvidence): boolean =>
  lists.length > 0 &&
  signals.every(({ observedAt }) => observedAt === null) &&
  blocks.every(({ run }) => run.startedAt === null && run.finishedAt === null);

/**
 * Stores and queues. A body that was sent before and is not done is queued again: its event may have
 * been lost, or what it lacked may be there by now.
 */
const store = async (deps: Needs, delivery: Delivery): Promise<IntakeOutcome> => {
  const isFresh = await deps.deliveries.put(delivery);
  const known = isFresh ? delivery : await deps.deliveries.get(delivery.id);
  // Storage says that it is there and then that it is not: nothing is stored for sure.
  if (known === null) return 'busy';
  if (known.body !== null) {
    const { id: deliveryId, projectId } = delivery;
    await deps.queue.push([{ kind: 'process-evidence', deliveryId, projectId }]);
  }
  return isFresh ? 'accepted' : 'duplicate';
};

const outcomeOf = ({ log }: Needs, error: unknown): IntakeOutcome => {
  if (!(error instanceof AppError)) throw error;
  if (error.code === 'too-large') return 'too-large';
  if (error.code !== 'unavailable') throw error;
  log.error('evidence could not be taken in', error.cause ?? error);
  return 'busy';
};
