import ts from 'typescript';
import { treeOf } from './page-tree';

/**
 * Values of choices that are put into the viewer's language: a value goes to the app, to Jira or into a line
 * of the criteria language, which know it by its English name alone. What stands beside a `label` in an object
 * literal, and the `value` of an element, is such a value.
 * @returns `file:line: source of the value`
 */
export const translatedValues = (file: string, source: string): string[] => {
  const tree = treeOf(file, source);
  const found: string[] = [];
  const take = (node: ts.Node): void => {
    if (!saysSomething(node)) return;
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
    found.push(`${file}:${line + 1}: ${node.getText(tree)}`);
  };
  const look = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) valuesBesideLabels(node, tree).forEach(take);
    if (ts.isJsxAttribute(node) && node.name.getText(tree) === 'value' && isInput(node, tree)) {
      if (node.initializer !== undefined) take(node.initializer);
    }
    ts.forEachChild(node, look);
  };
  look(tree);
  return found;
};

const saysSomething = (node: ts.Node): boolean =>
  (ts.isCallExpression(node) && /^say(?:With)?$/u.test(node.expression.getText())) ||
  (ts.forEachChild(node, (child) => saysSomething(child) || undefined) ?? false);

const valuesBesideLabels = (
  { properties }: ts.ObjectLiteralExpression,
  tree: ts.SourceFile,
): ts.Expression[] => {
  const assigned = properties.filter(ts.isPropertyAssignment);
  const named = (name: string) => assigned.filter((one) => one.name.getText(tree) === name);
  return named('label').length === 0 ? [] : named('value').map(({ initializer }) => initializer);
};

/** Elements whose value is sent, kept or compared; of others it is shown. */
const isInput = (node: ts.JsxAttribute, tree: ts.SourceFile): boolean =>
  /^(?:option|input|select|textarea)$/u.test(node.parent.parent.tagName.getText(tree));
