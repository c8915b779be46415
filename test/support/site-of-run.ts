import { cpSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { inject } from 'vitest';
import * as z from 'zod';
import { madeOnce } from './made-once';
import { startSite, type SiteProcess, type SeedName } from './site-process';
import { build as buildTargets, type BuildTarget } from './built';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The local site as one module, put together once a run. */
export const siteProgram = async (): Promise<string> => {
  const { folder } = await madeOnce('site-program', async (into) => {
    await build({
      ...{ absWorkingDir: root, entryPoints: [join(root, 'local/site/serve.ts')] },
      ...{ bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external' },
      ...{ outfile: join(into, 'serve.mjs'), logLevel: 'silent' },
    });
  });
  return join(folder, 'serve.mjs');
};

const linesSchema = z.array(z.string());

/**
 * The sample projects, filled in once a run: it takes twenty times as long as to start a site with them.
 * Needs the functions built.
 * @returns where the data of the site lie, which is stopped, and what it said while it was filled
 */
export const sampleSite = async (): Promise<{ data: string; lines: string[] }> => {
  const { folder, told } = await madeOnce('sample-site', async (into) => {
    const program = await siteProgram();
    const { said, stop } = await startSite({ targets: [], data: join(into, 'data'), program });
    await stop();
    return said;
  });
  return { data: join(folder, 'data'), lines: linesSchema.parse(told) };
};

/** A copy of the sample projects for a site in this process. It goes with the run. */
export const copyOfSample = async (): Promise<{ data: string; lines: string[] }> => {
  const { data, lines } = await sampleSite();
  const copy = join(mkdtempSync(join(inject('runFolder'), 'copy-')), 'data');
  cpSync(data, copy, { recursive: true });
  return { data: copy, lines };
};

/**
 * Starts a site in a process of its own with what was made in this run.
 * @param wish what has to be built first, which is looked at once a run, and what the site holds
 * @throws as `startSite` does
 */
export const startSiteOfRun = async (
  wish: { targets?: readonly BuildTarget[]; seed?: SeedName } = {},
): Promise<SiteProcess> => {
  const { targets = [], seed = 'demo' } = wish;
  if (targets.length > 0) await madeOnce(targets.join('-'), () => buildTargets(...targets));
  const copyOf = seed === 'demo' ? (await sampleSite()).data : undefined;
  return startSite({ targets: [], seed, copyOf, program: await siteProgram() });
};
