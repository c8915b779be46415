import { join } from 'node:path';
import ts from 'typescript';
import { findNodes, root, type Source } from './sources';

/** What kind of JSON a member of a type is; lists count as what they hold. */
export type Kind = 'text' | 'number' | 'other';

const kindOf = (checker: ts.TypeChecker, type: ts.Type): Kind => {
  const whole = checker.getNonNullableType(type);
  const [element] = checker.isArrayType(whole)
    ? checker.getTypeArguments(whole as ts.TypeReference)
    : [];
  const held = element ?? whole;
  const parts = held.isUnion() ? held.types : [held];
  if (parts.every(({ flags }) => (flags & ts.TypeFlags.StringLike) !== 0)) return 'text';
  return parts.every(({ flags }) => (flags & ts.TypeFlags.NumberLike) !== 0) ? 'number' : 'other';
};

const isObject = ({ flags }: ts.Type): boolean =>
  (flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0;

/**
 * Members of an object type that is declared in a file, each with its kind as the compiler works it out;
 * those of an object in it too, as `outer.inner`, also where it may be null.
 * @throws where the file declares no object type of that name
 */
export const membersOf = (source: Source, name: string): Map<string, Kind> => {
  const path = join(root, source.path);
  const program = ts.createProgram([path], {
    ...{ strict: true, noEmit: true, skipLibCheck: true, types: [] },
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
  });
  const file = program.getSourceFile(path);
  const declared =
    file === undefined
      ? undefined
      : findNodes(file, ts.isTypeAliasDeclaration).find((alias) => alias.name.text === name);
  if (declared === undefined || !ts.isTypeLiteralNode(declared.type)) {
    throw new Error(`${source.path} declares no object type ${name}`);
  }
  const checker = program.getTypeChecker();
  const membersIn = (type: ts.Type, prefix = ''): [string, Kind][] =>
    type.getProperties().flatMap((member): [string, Kind][] => {
      const path = `${prefix}${member.name}`;
      const held = checker.getTypeOfSymbolAtLocation(member, declared);
      const whole = checker.getNonNullableType(held);
      const isNested = prefix === '' && isObject(whole) && !checker.isArrayType(whole);
      return [[path, kindOf(checker, held)], ...(isNested ? membersIn(whole, `${path}.`) : [])];
    });
  return new Map(membersIn(checker.getTypeAtLocation(declared.name)));
};
