export type Operator =
  | '='
  | '!='
  | '<'
  | '<='
  | '>'
  | '>='
  | '~'
  | '!~'
  | 'in'
  | 'not in'
  | 'is'
  | 'is not';

/** A field as the query names it; `part` is a sub-field such as the alias of an object field. */
export type FieldName = { name: string; part: string | null };

export type Operand =
  | { kind: 'value'; text: string }
  | { kind: 'function'; name: string; args: string[] }
  | { kind: 'list'; items: Operand[] }
  | { kind: 'empty' };

export type Node =
  | { kind: 'and' | 'or'; nodes: Node[] }
  | { kind: 'not'; node: Node }
  | { kind: 'clause'; field: FieldName; operator: Operator; operand: Operand };

export type Query = {
  /** Null where the query restricts nothing. */
  where: Node | null;
  orderBy: { field: FieldName; descending: boolean }[];
};
