import type { Network } from '../../../cli/http';

/** What came of one post: an answer, or the error that `fetch` rejects with. */
export type Turn = Response | Error;

type Sent = { url: URL; headers: Headers; body: string; at: number };

/** An answer in the form of a web trigger's static outputs. */
export const says = (code: number, status: string, hint?: string): Response =>
  Response.json({ status, ...(hint === undefined ? {} : { hint }) }, { status: code });

/** As Node's `fetch` fails. */
export const refusedConnection = (): Error =>
  new TypeError('fetch failed', {
    cause: Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }),
  });

/**
 * A site that answers one turn after the other, the last one for ever, in a time that passes only by
 * sleeping.
 */
export const fakeSite = (...turns: (() => Turn)[]) => {
  const sent: Sent[] = [];
  const pauses: number[] = [];
  let now = Date.parse('2026-11-20T10:00:00.900Z');
  const network: Network = {
    fetch: (url, init) => {
      if (typeof init.body !== 'string') throw new TypeError('the body is no text');
      sent.push({
        url: new URL(url),
        headers: new Headers(init.headers),
        body: init.body,
        at: now,
      });
      const turn = turns[Math.min(sent.length, turns.length) - 1]?.();
      if (turn === undefined) throw new RangeError('the site has no turn');
      return turn instanceof Error ? Promise.reject(turn) : Promise.resolve(turn);
    },
    now: () => now,
    sleep: (milliseconds) => {
      pauses.push(milliseconds);
      now += milliseconds;
      return Promise.resolve();
    },
    random: () => 0.5,
  };
  return { network, sent, pauses };
};
