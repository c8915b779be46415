import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';
import { root } from '../manifest/code/sources';

export type SurfaceReport = {
  name: string;
  /** Scripts the page loads before anything is clicked. */
  scripts: number;
  rawBytes: number;
  /** Each script gzipped by itself, as a server sends them. */
  gzipBytes: number;
  styleGzipBytes: number;
};

const attribute = (tag: string, name: string): string | null =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? null;

const tags = (html: string, name: string): string[] =>
  html.match(new RegExp(`<${name}\\b[^>]*>`, 'g')) ?? [];

/** What a page names in its head: module scripts and their preloads, or style sheets. */
const namedIn = (html: string): { scripts: string[]; styles: string[] } => {
  const links = (rel: string): string[] =>
    tags(html, 'link')
      .filter((tag) => attribute(tag, 'rel') === rel)
      .flatMap((tag) => attribute(tag, 'href') ?? []);
  const scripts = tags(html, 'script').flatMap((tag) => attribute(tag, 'src') ?? []);
  return { scripts: [...scripts, ...links('modulepreload')], styles: links('stylesheet') };
};

/** Modules that a module needs before it runs; what it loads later by `import()` is not among them. */
const staticImports = (code: string): string[] =>
  ts
    .createSourceFile('module.js', code, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS)
    .statements.flatMap((statement) => {
      if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
      const from = statement.moduleSpecifier;
      return from !== undefined && ts.isStringLiteral(from) ? [from.text] : [];
    });

const withImports = (files: readonly string[]): Map<string, Buffer> => {
  const found = new Map<string, Buffer>();
  const waiting = [...files];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    const content = readFileSync(file);
    found.set(file, content);
    const folder = dirname(file);
    waiting.push(...staticImports(content.toString('utf8')).map((path) => join(folder, path)));
  }
  return found;
};

const gzipped = (contents: Iterable<Buffer>): number =>
  [...contents].reduce((total, content) => total + gzipSync(content).length, 0);

/** @param folder of the built page, with its `index.html` */
export const measurePage = (folder: string): Omit<SurfaceReport, 'name'> => {
  const { scripts, styles } = namedIn(readFileSync(join(folder, 'index.html'), 'utf8'));
  if (scripts.length === 0) throw new Error(`${folder}/index.html loads no script`);
  const modules = withImports(scripts.map((path) => join(folder, path)));
  return {
    scripts: modules.size,
    rawBytes: [...modules.values()].reduce((total, { length }) => total + length, 0),
    gzipBytes: gzipped(modules.values()),
    styleGzipBytes: gzipped(styles.map((path) => readFileSync(join(folder, path)))),
  };
};

/** Every built Custom UI page. @throws where there is none */
export const measureSurfaces = (): SurfaceReport[] => {
  const folder = join(root, 'static/dist');
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  if (names.length === 0) throw new Error(`${folder} holds no page; run npm run build`);
  return names.map((name) => ({ name, ...measurePage(join(folder, name)) }));
};
