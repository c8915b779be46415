/**
 * The local site as a process of its own: `node site-child.mjs <port> <data directory> <seed>`. Says
 * `ready <url>` on its output, and stops on SIGTERM or when the process that started it is gone.
 */
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [port, dataDirectory, seed] = process.argv.slice(2);

register();
const { serveSite } = await import('../../local/site/serve.ts');
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
