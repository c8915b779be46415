/**
 * Builds the command line tool into `dist/cli/main.mjs`, and knows when that is out of date: next to
 * it stands a list of the sources it was made of, with their sizes and times.
 */
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

const output = (root) => join(root, 'dist/cli/main.mjs');
const stamp = (root) => join(root, 'dist/cli/main.inputs.json');

/** Part of the list, so that a change of how it is built builds it again. */
const RECIPE = 1;

const sourceState = async (root, path) => {
  const { size, mtimeMs } = await stat(join(root, path));
  return { path, size, mtimeMs };
};

/** @returns whether the built tool is there and every source is as it was when it was built. */
export const isBuilt = async (root) => {
  try {
    const { recipe, sources } = JSON.parse(await readFile(stamp(root), 'utf8'));
    if (recipe !== RECIPE) return false;
    await stat(output(root));
    const now = await Promise.all(sources.map(({ path }) => sourceState(root, path)));
    return now.every(
      ({ size, mtimeMs }, index) =>
        size === sources[index].size && mtimeMs === sources[index].mtimeMs,
    );
  } catch {
    // A missing or unreadable file says the same as a changed one: build.
    return false;
  }
};

/**
 * Builds the tool. Written under another name and renamed, so that two that start at once do not
 * read half a file.
 */
export const buildTool = async (root) => {
  const { build } = await import('esbuild');
  const temporary = `${output(root)}.${process.pid}`;
  await mkdir(join(root, 'dist/cli'), { recursive: true });
  try {
    const { metafile } = await build({
      absWorkingDir: root,
      entryPoints: [join(root, 'cli/main.ts')],
      outfile: temporary,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      minifySyntax: true,
      minifyWhitespace: true,
      metafile: true,
      logLevel: 'silent',
      // Packages in the older module form ask for Node's own modules by `require`.
      banner: {
        js: "import { createRequire as assayRequire } from 'node:module'; const require = assayRequire(import.meta.url);",
      },
    });
    const paths = Object.keys(metafile.inputs)
      .map((path) => relative(root, join(root, path)))
      .filter((path) => !path.startsWith('..') && !path.includes('node_modules'));
    const sources = await Promise.all(
      [...paths, 'package-lock.json'].map((path) => sourceState(root, path)),
    );
    await rename(temporary, output(root));
    await writeFile(stamp(root), JSON.stringify({ recipe: RECIPE, sources }));
  } finally {
    await rm(temporary, { force: true });
  }
  return output(root);
};
