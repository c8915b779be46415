import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from '../manifest/code/sources';
import type * as Decisions from './decisions';
import type * as Sentences from './sentences';

/** A file of this folder, bundled as code is deployed: what runs tests wraps every function. */
const bundled = async (name: string): Promise<unknown> => {
  const outfile = join(root, `dist/bench/${name}.mjs`);
  await build({
    ...{ absWorkingDir: root, entryPoints: [`test/bench/${name}.ts`], outfile },
    ...{ bundle: true, platform: 'node', format: 'esm', logLevel: 'error' },
  });
  return import(pathToFileURL(outfile).href);
};

export const measureDecisions = async (
  log: (line: string) => void,
): Promise<Decisions.DecisionsReport> =>
  ((await bundled('decisions')) as typeof Decisions).measureDecisions(log);

export const measureSentences = async (
  log: (line: string) => void,
): Promise<Sentences.SentencesReport> =>
  ((await bundled('sentences')) as typeof Sentences).measureSentences(log);
