import ts from 'typescript';

/** Attributes that people read or are read. */
const READ = new Set([
  ...['aria-label', 'title', 'label', 'placeholder', 'summary', 'description', 'caption'],
  ...['data-label', 'detail', 'hint', 'said', 'alt'],
]);

/** Names, units and examples that are the same in every language. */
const SAME_EVERYWHERE = [
  /^(?:Assay|AI-\d+|SHA-256|CSV|JSON|n|v|PASS|sd|psi|KB|MB|Jira|PSF|PAI-8|https:\/\/)$/u,
  // A line of the language of criteria, or of a file.
  /[<>]=|\w,\w+,\w|=\s*\$/u,
];

/**
 * Texts of a page's file that stand beside `say`: words between tags, and in attributes that are read.
 * @returns `file:line: text`
 */
export const unsaidTexts = (file: string, source: string): string[] => {
  if (!file.endsWith('.tsx')) return [];
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const take = (node: ts.Node, text: string): void => {
    const trimmed = text.replace(/\s+/gu, ' ').trim();
    if (!/\p{L}{2}/u.test(trimmed) || SAME_EVERYWHERE.some((one) => one.test(trimmed))) return;
    found.push(
      `${file}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}: ${trimmed}`,
    );
  };
  const look = (node: ts.Node): void => {
    if (ts.isJsxText(node) && !isCode(node.parent)) take(node, node.text);
    if (
      ts.isJsxAttribute(node) &&
      READ.has(node.name.getText(tree)) &&
      node.initializer !== undefined
    ) {
      if (ts.isStringLiteral(node.initializer)) take(node, node.initializer.text);
    }
    ts.forEachChild(node, look);
  };
  look(tree);
  return found;
};

/** What stands as code is the same in every language. */
const isCode = (node: ts.Node): boolean =>
  ts.isJsxElement(node) && /^(?:code|kbd|pre)$/u.test(node.openingElement.tagName.getText());
