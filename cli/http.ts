import { createHmac } from 'node:crypto';
import * as z from 'zod';
import { parseJson } from '../src/domain/parse-json';

/** What reaching a site needs; given, so that tests need no network and lose no time. */
export type Network = {
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Milliseconds since 1970. */
  now: () => number;
  sleep: (milliseconds: number) => Promise<void>;
  /** From 0 up to, not including, 1. */
  random: () => number;
};

/** A web trigger's answers: the name in its body, and the status code that goes with it. */
export type Answers<Name extends string> = Readonly<Record<Name, number>>;

export type SignedPost<Name extends string> = {
  url: URL;
  project: string;
  secret: string;
  body: string;
  answers: Answers<Name>;
};

export type Reply<Name extends string> =
  | { kind: 'answered'; status: Name; hint: string | null }
  /** No answer of Assay came; `again` where asking later could help. */
  | { kind: 'unreachable'; reason: string; again: boolean; tries: number };

/** How often a post is sent at most: once and four times again. */
export const MOST_TRIES = 5;

const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 30_000;
const PATIENCE_MS = 30_000;

/** Answered while storage or Jira is away; nothing was decided. */
const BUSY = 'busy';

/**
 * The pause before another try: doubled each time up to half a minute, and between half and all of
 * that by chance, so that pipelines that failed together do not come back together.
 * @param round 0 for the first pause
 * @returns milliseconds
 */
export const pauseOf = (round: number, random: () => number): number =>
  Math.min(FIRST_PAUSE_MS * 2 ** round, LONGEST_PAUSE_MS) * (0.5 + random() / 2);

/**
 * What a request is signed with, as docs/security.md has it: `v1` for a body alone, `v2` where the address
 * names the work item that it is for.
 */
export const signatureOf = (
  secret: string,
  timestamp: string,
  body: string,
  issue: string | null = null,
): string => {
  const signed = issue === null ? `${timestamp}.${body}` : `v2.${timestamp}.${issue}.${body}`;
  const version = issue === null ? 'v1' : 'v2';
  return `${version}=${createHmac('sha256', secret).update(signed, 'utf8').digest('hex')}`;
};

/**
 * Posts a signed body, and again after a pause where the network, the platform (5xx, 429) or the app
 * (`busy`) failed. Every try is signed anew, because a signature counts for 300 seconds only.
 * @param mostTries at least 1
 */
export const postSigned = async <Name extends string>(
  network: Network,
  post: SignedPost<Name>,
  mostTries = MOST_TRIES,
): Promise<Reply<Name>> => {
  for (let tries = 1; ; tries += 1) {
    const { reply, retryAfter } = await send(network, post);
    if (reply.kind === 'answered') return reply;
    if (!reply.again || tries >= mostTries) return { ...reply, tries };
    const asked = Math.min(retryAfter, LONGEST_PAUSE_MS);
    await network.sleep(Math.max(pauseOf(tries - 1, network.random), asked));
  }
};

/** `retryAfter` in milliseconds, 0 where the site does not say. */
type Attempt<Name extends string> = { reply: Reply<Name>; retryAfter: number };

const send = async <Name extends string>(
  network: Network,
  post: SignedPost<Name>,
): Promise<Attempt<Name>> => {
  const timestamp = String(Math.floor(network.now() / 1000));
  const init: RequestInit = {
    method: 'POST',
    headers: {
      'x-assay-project': post.project,
      'x-assay-timestamp': timestamp,
      'x-assay-signature': signatureOf(
        post.secret,
        timestamp,
        post.body,
        post.url.searchParams.get('issue'),
      ),
    },
    body: post.body,
    // What is signed for one address is not handed on to another.
    redirect: 'manual',
    signal: AbortSignal.timeout(PATIENCE_MS),
  };
  try {
    const response = await network.fetch(post.url.href, init);
    const text = await response.text();
    return {
      reply: read(response, text, post.answers),
      retryAfter: secondsIn(response.headers.get('retry-after')) * 1000,
    };
  } catch (error) {
    return { reply: unreachable(reasonOf(error), true), retryAfter: 0 };
  }
};

const unreachable = (reason: string, again: boolean) =>
  ({ kind: 'unreachable', reason, again, tries: 1 }) as const;

const bodySchema = z.object({ status: z.string(), hint: z.string().optional() });

/** Only what the manifest declares, name and code together, is an answer; a proxy's page is none. */
const read = <Name extends string>(
  { status: code }: Response,
  text: string,
  answers: Answers<Name>,
): Reply<Name> => {
  const body = bodySchema.safeParse(parseJson(text));
  const said = body.success ? body.data : null;
  if (said !== null && isOneOf(answers, said.status) && answers[said.status] === code) {
    return said.status === BUSY
      ? unreachable('it is busy (429)', true)
      : { kind: 'answered', status: said.status, hint: said.hint ?? null };
  }
  if (code === 429 || code >= 500) return unreachable(`it answers ${code}`, true);
  return unreachable(
    `it answers ${code}, but not as Assay does; is this the address of the web trigger?`,
    false,
  );
};

const isOneOf = <Name extends string>(answers: Answers<Name>, name: string): name is Name =>
  Object.hasOwn(answers, name);

/** The header may also be a date; then the usual pause is as good. */
const secondsIn = (header: string | null): number =>
  header !== null && /^\d{1,6}$/u.test(header.trim()) ? Number(header) : 0;

/** Node puts what happened into the cause of a plain `fetch failed`. */
const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `no answer within ${PATIENCE_MS / 1000} seconds`;
  const { cause } = error;
  if (!(cause instanceof Error)) return error.message;
  const code = 'code' in cause ? String(cause.code) : '';
  return code === '' ? cause.message : code;
};
