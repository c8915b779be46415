import { digestText } from '../domain/digest';
import type { ReadEvidence } from './evidence-file';
import type { Deps, IngestSecret } from './ports';

/** The declared static outputs of the web trigger. */
export type IntakeOutcome =
  'accepted' | 'duplicate' | 'unauthorized' | 'too-large' | 'invalid' | 'busy';

export type IntakeRequest = {
  /** Raw body, byte for byte as it was signed. */
  body: string;
  project: string | null;
  /** Unix seconds. */
  timestamp: string | null;
  /** `v1=<hex>`. */
  signature: string | null;
  /** Work item named in the URL; the body may name one itself. */
  issue: string | null;
};

/** Whether `signature` is the HMAC-SHA256 of `message` under `secret`, compared in constant time. */
export type VerifySignature = (secret: string, message: string, signature: string) => boolean;

type Needs = Pick<Deps, 'secrets' | 'inbox' | 'queue' | 'clock' | 'log'> & {
  readEvidence: ReadEvidence;
  verifySignature: VerifySignature;
};

/** Under the 240 KiB of a storage value, with room for what is stored beside the body. */
const LARGEST_BODY_BYTES = 200_000;

/** How far the sender's clock may be off, in seconds. */
const CLOCK_WINDOW = 300;

/**
 * Takes in what a pipeline posts: size, signature and time first, then the form, then it is stored
 * and queued. Nothing is answered `accepted` that is not stored; the same body is stored once.
 */
export const receiveEvidence =
  (deps: Needs) =>
  async (request: IntakeRequest): Promise<IntakeOutcome> => {
    if (new TextEncoder().encode(request.body).length > LARGEST_BODY_BYTES) return 'too-large';
    const secret = await authenticate(deps, request);
    if (secret === null) return 'unauthorized';
    if (!deps.readEvidence(request.body).ok) return 'invalid';
    return store(deps, secret.projectId, request);
  };

const authenticate = async (deps: Needs, request: IntakeRequest): Promise<IngestSecret | null> => {
  const { project, timestamp, signature, body } = request;
  if (project === null || timestamp === null || signature === null) return null;
  if (!/^[A-Z][A-Z0-9_]{1,19}$/.test(project) || !/^\d{1,12}$/.test(timestamp)) return null;
  if (Math.abs(deps.clock.now() / 1000 - Number(timestamp)) > CLOCK_WINDOW) return null;
  const hex = /^v1=([0-9a-f]{64})$/.exec(signature)?.[1];
  if (hex === undefined) return null;
  const secret = await deps.secrets.find(project);
  if (secret === null) return null;
  const keys = [secret.current, ...(secret.previous === null ? [] : [secret.previous])];
  const message = `${timestamp}.${body}`;
  return keys.some((key) => deps.verifySignature(key, message, hex)) ? secret : null;
};

const store = async (
  deps: Needs,
  projectId: string,
  { body, issue }: IntakeRequest,
): Promise<IntakeOutcome> => {
  const id = `${projectId}:${digestText(`${issue ?? ''}\n${body}`)}`;
  const receivedAt = new Date(deps.clock.now()).toISOString();
  try {
    const fresh = await deps.inbox.put({
      id,
      projectId,
      body,
      receivedAt,
      issue,
      state: 'waiting',
      problem: null,
    });
    // A body that waits may have lost its event; processing it twice changes nothing.
    const waiting = fresh || (await deps.inbox.get(id))?.state === 'waiting';
    if (waiting) await deps.queue.push([{ kind: 'process-evidence', inboxId: id }]);
    return fresh ? 'accepted' : 'duplicate';
  } catch (cause) {
    deps.log.error('evidence could not be taken in', cause);
    return 'busy';
  }
};
