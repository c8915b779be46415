import ts from 'typescript';

const known = new Map<string, { source: string; tree: ts.SourceFile }>();

/** The syntax of a page's file; several look at the same files, so each is parsed once a process. */
export const treeOf = (file: string, source: string): ts.SourceFile => {
  const before = known.get(file);
  if (before?.source === source) return before.tree;
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ES2022, true, kind);
  known.set(file, { source, tree });
  return tree;
};
