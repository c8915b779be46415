import { join } from 'node:path';
import { build } from 'esbuild';

/** Bundles the command line tool into one file for Node. */
export const buildCli = async (root: string, out: string): Promise<void> => {
  await build({
    entryPoints: [join(root, 'cli/main.ts')],
    outfile: out,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  });
};
