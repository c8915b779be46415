import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type BuildTarget } from './built';
import { freePort } from './free-port';

const CHILD = fileURLToPath(new URL('./site-child.mjs', import.meta.url));

/** What a site holds at first: the sample projects, one without work items, or one with so many. */
export type SeedName = 'demo' | 'empty' | `scale:${number}`;

/** The sample site in a process of its own. */
export type SiteProcess = {
  url: string;
  /** What it said until it was there, a line each. */
  said: readonly string[];
  stop: () => Promise<void>;
};

type Ready = Pick<SiteProcess, 'url' | 'said'>;

/** @returns what the child serves and said; rejects with what it said when it ends first. */
const readyAt = (child: ChildProcess): Promise<Ready> =>
  new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.stdout?.on('data', (chunk: Buffer) => {
      const url = /^ready (\S+)$/m.exec(chunk.toString())?.[1];
      if (url !== undefined) resolve({ url, said: said.split('\n').filter((line) => line !== '') });
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the site ended with ${code}:\n${said}`)));
  });

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });

type SiteWish = {
  /** What has to be built first; for web triggers `functions` is enough. */
  targets?: readonly BuildTarget[];
  seed?: SeedName;
  /** Data of a stopped site, of which this one gets a copy. */
  copyOf?: string | undefined;
  /** Where its data lie, and stay when it stops; else they are its own and go with it. */
  data?: string;
  /** The site as one module; else it is read from its sources, which takes two seconds more. */
  program?: string;
};

/**
 * Builds what changed and starts the local site with the sample project, on a free port.
 * @throws with what the site said where it does not start
 */
export const startSite = async ({
  targets = ['functions', 'fields', 'surfaces', 'site'],
  seed = 'demo',
  ...wish
}: SiteWish = {}): Promise<SiteProcess> => {
  if (targets.length > 0) build(...targets);
  const directory = mkdtempSync(join(tmpdir(), 'assay-e2e-'));
  const data = wish.data ?? join(directory, 'data');
  if (wish.copyOf !== undefined) cpSync(wish.copyOf, data, { recursive: true });
  const program = wish.program === undefined ? [] : [wish.program];
  const child = spawn(process.execPath, [CHILD, String(await freePort()), data, seed, ...program], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended(child);
    rmSync(directory, { recursive: true, force: true });
  };
  try {
    return { ...(await readyAt(child)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
