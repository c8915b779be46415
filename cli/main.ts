import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { text } from 'node:stream/consumers';
import { run } from './run';

/** A reader that went away, as `assay parse … | head` makes them, is no fault of the command. */
const ignoreClosedPipe = (stream: NodeJS.WriteStream): void => {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
};

/** @returns the exit code. */
export const main = async (argv: readonly string[]): Promise<number> => {
  ignoreClosedPipe(process.stdout);
  const outcome = await run(argv, {
    readFile: (path) => readFile(path, 'utf8'),
    readBytes: (path) => readFile(path),
    readStdin: () => text(process.stdin),
    env: process.env,
    network: {
      fetch: (url, init) => fetch(url, init),
      now: () => Date.now(),
      sleep: (milliseconds) => sleep(milliseconds),
      random: () => Math.random(),
    },
    // By need: no other command pays for the protocol.
    serve: async (options) => (await import('./mcp/serve')).serve(options),
  });
  process.stderr.write(outcome.stderr);
  process.stdout.write(outcome.stdout);
  return outcome.exitCode;
};
