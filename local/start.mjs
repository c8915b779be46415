/**
 * `npm start`: installs what is missing, builds what changed, and serves the local site. Uses Node
 * alone until the dependencies are there.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const checkNode = () => {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const wanted = /\d+(\.\d+)*/.exec(engines.node)[0].split('.').map(Number);
  const present = process.versions.node.split('.').map(Number);
  const difference = wanted.map((part, i) => present[i] - part).find((part) => part !== 0) ?? 0;
  if (difference < 0) {
    throw new Error(
      `Node ${process.versions.node} is too old; install Node ${wanted.join('.')} or newer`,
    );
  }
};

const readFaults = (file) => {
  if (file === null) return undefined;
  const path = resolve(file);
  if (!existsSync(path)) throw new Error(`--faults: there is no file ${path}`);
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`--faults: ${path} is not JSON: ${error.message}`, { cause: error });
  }
};

const build = async () => {
  const { buildApp } = await import('./build/build.ts');
  const { built } = await buildApp({ root, log: (line) => console.log(line) });
  if (built.length === 0) console.log('everything is built');
};

const stopOnSignals = (close) => {
  const stop = () => {
    close().then(
      () => process.exit(0),
      (error) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
};

const main = async () => {
  checkNode();
  const { readOptions, usage } = await import('./start/options.mjs');
  const options = readOptions(process.argv.slice(2));
  if (options.help) {
    console.log(usage);
    return;
  }
  const faults = readFaults(options.faults);
  const { checkPort } = await import('./start/free-port.mjs');
  await checkPort(options.port);
  const { installDependencies } = await import('./build/dependencies.mjs');
  installDependencies(root);
  const { register } = await import('tsx/esm/api');
  register();
  const { parseSeed } = await import('./seed/seed-site.ts');
  if (options.seed !== null) parseSeed(options.seed);
  const { checkPlan } = await import('./forge/faults/plan.ts');
  if (faults !== undefined) checkPlan(faults, `--faults: ${options.faults}`);
  await build();
  const { serveSite } = await import('./site/serve.ts');
  const { site, url, close } = await serveSite({
    root,
    port: options.port,
    dataDirectory: resolve(options.data),
    seed: options.seed,
    faults,
    log: (line) => console.log(line),
  });
  stopOnSignals(close);
  const { welcome } = await import('./start/welcome.mjs');
  console.log(welcome(url, site.seed));
  if (options.open) {
    const { openBrowser } = await import('./start/open-browser.mjs');
    openBrowser(url);
  }
};

const problemsOf = (error) =>
  error instanceof AggregateError ? error.errors.flatMap(problemsOf) : [error];

main().catch((error) => {
  for (const problem of problemsOf(error)) console.error(`npm start: ${problem.message}`);
  process.exit(1);
});
