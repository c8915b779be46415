import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { build } from 'esbuild';

/** Where the page is as a module, for the functions. */
export const PACK_PAGE = 'src/adapters/pack-page/page.built.js';

const PAGE = 'cli/page';

/** Whether the app has such a page; one that only tries the build has none. */
export const hasPackPage = (root: string): boolean => existsSync(join(root, PAGE));

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What closes a script inside of HTML must not stand in one. */
const inScript = (code: string): string => code.replaceAll('</script', '<\\/script');

/**
 * Makes the page that checks audit packs: one HTML file with its code and style inside. Its policy names
 * both by their digests and allows nothing else, no network among it.
 */
export const packPage = async (root: string): Promise<string> => {
  const folder = join(root, PAGE);
  const { outputFiles } = await build({
    entryPoints: [join(folder, 'main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    minify: true,
    charset: 'ascii',
    logLevel: 'warning',
  });
  const code = inScript(outputFiles[0]?.text ?? '').trim();
  const style = readFileSync(join(folder, 'page.css'), 'utf8').trim();
  const policy = `default-src 'none'; script-src ${hashOf(code)}; style-src ${hashOf(style)}`;
  return (
    readFileSync(join(folder, 'page.html'), 'utf8')
      .replace('%POLICY%', () => policy)
      // The digests are of the bare texts: white space around them would be part of what is hashed.
      .replace(/\s*%STYLE%\s*/u, () => style)
      .replace(/\s*%CODE%\s*/u, () => code)
  );
};

/** Writes the page as a module. */
export const buildPackPage = async (root: string): Promise<void> => {
  const path = join(root, PACK_PAGE);
  const temporary = `${path}.${process.pid}`;
  writeFileSync(temporary, `export const html = ${JSON.stringify(await packPage(root))};\n`);
  renameSync(temporary, path);
};
