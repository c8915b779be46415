import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from '../manifest/code/sources';
import type * as Decisions from './decisions';

/** The decisions of `decisions.ts`, bundled as code is deployed: what runs tests wraps every function. */
export const measureDecisions = async (
  log: (line: string) => void,
): Promise<Decisions.DecisionsReport> => {
  const outfile = join(root, 'dist/bench/decisions.mjs');
  await build({
    ...{ absWorkingDir: root, entryPoints: ['test/bench/decisions.ts'], outfile },
    ...{ bundle: true, platform: 'node', format: 'esm', logLevel: 'error' },
  });
  const decisions = (await import(pathToFileURL(outfile).href)) as typeof Decisions;
  return decisions.measureDecisions(log);
};
