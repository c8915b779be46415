import { spawn, type ChildProcess } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { freePort } from '../support/free-port';

const CHILD = fileURLToPath(new URL('../support/site-child.mjs', import.meta.url));

export type Heard = { status: number; body: unknown };

/** A local site in a process that can be killed, over what is stable of its interface. */
export const createSite = async (dataDirectory: string) => {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let child: ChildProcess | null = null;
  let ended: Promise<void> = Promise.resolve();
  let offset = 0;
  let mostApart = 0;

  const start = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const started = spawn(process.execPath, [CHILD, String(port), dataDirectory, 'empty'], {
        stdio: ['pipe', 'pipe', 'ignore'],
      });
      child = started;
      ended = new Promise((done) => started.once('exit', () => done()));
      started.stdout.on('data', (chunk: Buffer) => {
        if (chunk.toString().includes('ready ')) resolve();
      });
      started.once('exit', (code) => reject(new Error(`the site ended with ${code}`)));
    });

  const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
    child?.kill(signal);
    await ended;
  };

  /** @returns null where no answer came, which says nothing of what was done. */
  const send = async (
    path: string,
    init: { method?: string; as?: string; body?: unknown; headers?: Record<string, string> } = {},
  ): Promise<Heard | null> => {
    const { method = 'GET', as, body, headers = {} } = init;
    const basic = `Basic ${Buffer.from(`${as}@example.test:local`).toString('base64')}`;
    try {
      const answer = await fetch(`${url}${path}`, {
        method,
        headers: {
          'content-type': 'application/json',
          ...(as === undefined ? {} : { authorization: basic }),
          ...headers,
        },
        ...(body === undefined
          ? {}
          : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      const text = await answer.text();
      return { status: answer.status, body: text === '' ? null : parsed(text) };
    } catch {
      return null;
    }
  };

  const control = async (path: string, body?: unknown): Promise<unknown> => {
    const answer = await send(path, { method: 'POST', body: body ?? {} });
    if (answer?.status !== 200) throw new Error(`${path} was answered ${answer?.status}`);
    return answer.body;
  };

  /** Reads the site's clock a few times; what took the least time tells it best. */
  const readClock = async (): Promise<void> => {
    let shortest = Number.POSITIVE_INFINITY;
    for (let n = 0; n < 5; n += 1) {
      const asked = performance.now();
      const answer = await send('/local/clock');
      const took = performance.now() - asked;
      if (answer === null || took >= shortest) continue;
      shortest = took;
      const { now } = z.object({ now: z.string() }).parse(answer.body);
      offset = Date.parse(now) - (Date.now() - took / 2);
    }
    mostApart = Math.max(mostApart, shortest / 2);
  };

  return {
    start: async () => {
      await start();
      await readClock();
    },
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
    send,
    control,
    now: () => Date.now() + offset,
    /** How far that clock may be from the site's own at most, in milliseconds: half of a way and back. */
    clocksApart: () => mostApart,
    advance: async (duration: string): Promise<void> => {
      await control('/local/clock', { advance: duration });
      await readClock();
    },
    /** Makes a call of a page. @returns null where no answer came */
    call: async (as: string, module: string, call: string, payload: unknown) => {
      const asked = { module, call, payload, as: `${as}@example.test` };
      return send('/local/invoke', { method: 'POST', body: asked });
    },
    /** Posts a signed body. @returns null where no answer came */
    post: (secret: string, body: unknown): Promise<Heard | null> => {
      const text = JSON.stringify(body);
      const timestamp = String(Math.floor((Date.now() + offset) / 1000));
      const hex = createHmac('sha256', secret).update(`${timestamp}.${text}`).digest('hex');
      const headers = {
        'x-assay-project': 'AI',
        'x-assay-timestamp': timestamp,
        'x-assay-signature': `v1=${hex}`,
      };
      return send('/webtrigger/evidence', { method: 'POST', body: text, headers });
    },
  };
};

export type Site = Awaited<ReturnType<typeof createSite>>;

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
};
