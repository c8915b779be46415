import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { treeOf } from './page-tree';

/** A text that pages show, in English, and the files that say it. */
export type PageText = { text: string; files: readonly string[] };

const FOLDERS_OF_ALL = new Set(['components', 'language']);

/** The catalogue that holds a text: that of the one page that says it, else the shared one. */
export const catalogueOf = ({ files }: PageText): string => {
  const folders = new Set(files.map((file) => file.split('/')[1] ?? ''));
  const [only] = folders;
  return only === undefined || folders.size > 1 || FOLDERS_OF_ALL.has(only) ? 'shared' : only;
};

/** Every text that is said under `static`, each once, in the order of files and lines. */
export const pageTexts = (root: string): PageText[] => {
  const found = new Map<string, string[]>();
  for (const file of pageSources(root)) {
    for (const text of textsOf(file, readFileSync(join(root, file), 'utf8'))) {
      const files = found.get(text) ?? [];
      if (!files.includes(file)) found.set(text, [...files, file]);
    }
  }
  return [...found].map(([text, files]) => ({ text, files }));
};

/** Files with code of pages, by their paths from the root. */
export const pageSources = (root: string): string[] =>
  readdirSync(join(root, 'static'), { recursive: true, encoding: 'utf8' })
    .map((file) => `static/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.tsx?$/u.test(file) && !file.startsWith('static/dist/'))
    .filter((file) => !file.startsWith('static/language/'))
    .sort();

/** The texts of one file: what `say`, `sayWith` and `formatCount` are given. */
export const textsOf = (file: string, source: string): string[] => {
  const tree = treeOf(file, source);
  const texts: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
      const [first, one, many] = node.arguments;
      const called = node.expression.text;
      if (called === 'say' || called === 'sayWith') texts.push(...literalsIn(first));
      if (called === 'formatCount') {
        const singular = literalsIn(one);
        texts.push(
          ...singular,
          ...(many === undefined ? singular.map((word) => `${word}s`) : literalsIn(many)),
        );
      }
    }
    ts.forEachChild(node, look);
  };
  look(tree);
  return texts;
};

/** A text, or both of a choice. */
const literalsIn = (node: ts.Expression | undefined): string[] => {
  if (node === undefined) return [];
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isParenthesizedExpression(node)) return literalsIn(node.expression);
  return ts.isConditionalExpression(node)
    ? [...literalsIn(node.whenTrue), ...literalsIn(node.whenFalse)]
    : [];
};
