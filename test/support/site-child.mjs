/**
 * The local site as a process of its own: `node site-child.mjs <port> <data directory> <seed> [<program>]`.
 * Says `ready <url>` on its output, and stops on SIGTERM or when the process that started it is gone. The
 * program is the site as one module that was put together before; else it is read from its sources.
 */
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [port, dataDirectory, seed, program] = process.argv.slice(2);

const fromSources = async () => {
  const { register } = await import('tsx/esm/api');
  register();
  return import('../../local/site/serve.ts');
};

const { serveSite } = await (program === undefined
  ? fromSources()
  : import(pathToFileURL(program).href));
const { url, close } = await serveSite({
  root,
  port: Number(port),
  dataDirectory,
  seed,
  log: (line) => console.error(line),
});

const stop = () => {
  close().then(
    () => process.exit(0),
    (error) => {
      console.error(error);
      process.exit(1);
    },
  );
};
process.once('SIGTERM', stop);
process.stdin.once('close', stop).resume();
console.log(`ready ${url}`);
