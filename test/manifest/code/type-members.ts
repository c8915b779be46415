import ts from 'typescript';
import { findNodes, type Source } from './sources';

/** What kind of JSON a member of a type is; lists count as what they hold. */
export type Kind = 'text' | 'number' | 'other';

const kindOf = (node: ts.TypeNode | undefined): Kind => {
  if (node === undefined) return 'other';
  if (ts.isArrayTypeNode(node)) return kindOf(node.elementType);
  if (ts.isUnionTypeNode(node)) {
    const kinds = node.types.filter((one) => one.getText() !== 'null').map(kindOf);
    const [first = 'other'] = kinds;
    return kinds.every((kind) => kind === first) ? first : 'other';
  }
  if (node.kind === ts.SyntaxKind.StringKeyword) return 'text';
  if (node.kind === ts.SyntaxKind.NumberKeyword) return 'number';
  if (ts.isLiteralTypeNode(node)) {
    if (ts.isStringLiteral(node.literal)) return 'text';
    if (ts.isNumericLiteral(node.literal)) return 'number';
  }
  return 'other';
};

/**
 * Members of an object type that is declared in a file, each with its kind.
 * @throws where the file declares no object type of that name
 */
export const membersOf = (source: Source, name: string): Map<string, Kind> => {
  const declared = findNodes(source.tree, ts.isTypeAliasDeclaration).find(
    (alias) => alias.name.text === name,
  );
  if (declared === undefined || !ts.isTypeLiteralNode(declared.type)) {
    throw new Error(`${source.path} declares no object type ${name}`);
  }
  return new Map(
    declared.type.members
      .filter(ts.isPropertySignature)
      .map((member) => [member.name.getText(), kindOf(member.type)]),
  );
};
