import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** A source file as a tree. */
export type Source = { path: string; tree: ts.SourceFile };

/** Reads a text as a source file, so that a check can be tried on code that is not there. */
export const parseSource = (path: string, text: string): Source => ({
  path,
  tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true),
});

export const readSource = (path: string): Source =>
  parseSource(path, readFileSync(join(root, path), 'utf8'));

/** Every TypeScript file under a folder of the repository; build outputs are left out. */
export const readSources = (folder: string): Source[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.d)\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((path) => !/(^|\/)(dist|node_modules)\/|\.built\./.test(path))
    .sort()
    .map(readSource);

/** All nodes of a tree that a guard takes. */
export const findNodes = <Node extends ts.Node>(
  node: ts.Node,
  is: (candidate: ts.Node) => candidate is Node,
): Node[] => {
  const found: Node[] = [];
  const visit = (candidate: ts.Node): void => {
    if (is(candidate)) found.push(candidate);
    ts.forEachChild(candidate, visit);
  };
  visit(node);
  return found;
};
