import ts from 'typescript';
import { findNodes, type Source } from './sources';

const withoutAs = (node: ts.Expression | undefined): ts.Expression | undefined =>
  node !== undefined && (ts.isAsExpression(node) || ts.isSatisfiesExpression(node))
    ? withoutAs(node.expression)
    : node;

const valueOf = (source: Source, name: string): ts.Expression => {
  const declared = findNodes(source.tree, ts.isVariableDeclaration).find(
    (variable) => variable.name.getText() === name,
  );
  const value = withoutAs(declared?.initializer);
  if (value === undefined) throw new Error(`${source.path} declares no ${name}`);
  return value;
};

/** A text constant of a file. @throws where it is not there or not a text */
export const textConstant = (source: Source, name: string): string => {
  const value = valueOf(source, name);
  if (!ts.isStringLiteralLike(value)) throw new Error(`${source.path}: ${name} is not a text`);
  return value.text;
};

/** Texts that an object constant of a file holds. @throws where it is not there or not an object */
export const textsOfConstant = (source: Source, name: string): string[] => {
  const value = valueOf(source, name);
  if (!ts.isObjectLiteralExpression(value)) {
    throw new Error(`${source.path}: ${name} is not an object`);
  }
  return value.properties.flatMap((property) =>
    ts.isPropertyAssignment(property) && ts.isStringLiteralLike(property.initializer)
      ? [property.initializer.text]
      : [],
  );
};
