import { isProjectKey } from '../../contract/keys';
import type { Clock } from '../ports';
import type { IngestSecret, Secrets } from '../settings/ports';
import { secretName } from '../settings/secret-name';

/** What a pipeline sends: a body, and headers that prove who sent it and when. */
export type SignedRequest = {
  /** Raw body, byte for byte as it was signed. */
  body: string;
  project: string | null;
  /** Unix seconds. */
  timestamp: string | null;
  /** `v1=<hex>`, or `v2=<hex>` where a work item is named in the address. */
  signature: string | null;
  /** Work item named in the address; left out where the trigger knows none. */
  issue?: string | null;
};

/** Whose request it is: the project, and by which of its secrets it is signed. */
export type Signer = { projectId: string; secret: string };

/** Whether `signature` is the HMAC-SHA256 of `message` under `secret`, compared in constant time. */
export type VerifySignature = (secret: string, message: string, signature: string) => boolean;

/** How far the sender's clock may be off, in seconds; also how long a signature can be sent again. */
const CLOCK_WINDOW = 300;

/** Signed with where there is no secret, so that the answer takes as long; never lets anybody in. */
const NO_SECRET = 'no secret';

/**
 * Tells for which project a request is signed: its form and its time first, then one read of storage.
 * A project without a secret is answered like a wrong signature, after the same work.
 * @returns its project and the name of the secret; null for everything that is not signed with a secret of the project it names.
 */
export const authenticate =
  (deps: { secrets: Pick<Secrets, 'find'>; clock: Clock; verifySignature: VerifySignature }) =>
  async (request: SignedRequest): Promise<Signer | null> => {
    const { project, timestamp, signature, body } = request;
    if (project === null || timestamp === null || signature === null) return null;
    if (!isProjectKey(project) || !/^\d{1,12}$/.test(timestamp)) return null;
    const now = deps.clock.now();
    if (Math.abs(Math.floor(now / 1000) - Number(timestamp)) > CLOCK_WINDOW) return null;
    const [, version, hex] = /^(v[12])=([0-9a-f]{64})$/.exec(signature) ?? [];
    if (hex === undefined) return null;
    const secret = await deps.secrets.find(project);
    const issue = request.issue ?? null;
    // What names the work item has to be signed too: else whoever reads a request sends it for another.
    if (issue !== null && version === 'v1') return null;
    const message = version === 'v1' ? `${timestamp}.${body}` : v2Message(timestamp, issue, body);
    const [current, previous] = keysOf(secret, now);
    const byCurrent = deps.verifySignature(current ?? NO_SECRET, message, hex);
    const byPrevious = deps.verifySignature(previous ?? NO_SECRET, message, hex);
    if (secret === null) return null;
    const { projectId } = secret;
    if (current !== null && byCurrent) return { projectId, secret: secretName(current) };
    return previous !== null && byPrevious ? { projectId, secret: secretName(previous) } : null;
  };

/** Begins with a letter, where the other form begins with a digit, so that neither is taken for the other. */
const v2Message = (timestamp: string, issue: string | null, body: string): string =>
  `v2.${timestamp}.${issue ?? ''}.${body}`;

const keysOf = (secret: IngestSecret | null, now: number): [string | null, string | null] => {
  if (secret === null) return [null, null];
  const { current, previous, previousUntil } = secret;
  const ended = previousUntil !== null && now >= Date.parse(previousUntil);
  return [current, ended ? null : previous];
};
