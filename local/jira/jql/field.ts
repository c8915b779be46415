import type { Refusal } from '../../forge/facts/fact';
import type { IssueRecord } from '../store/records';
import type { Operator } from './ast';

export type Comparable = string | number;

/** How a kind of field is compared. */
export type FieldKind = 'choice' | 'string' | 'text' | 'number' | 'date';

/** A field that a query can name. */
export type JqlField = {
  name: string;
  kind: FieldKind;
  /** The issue's values; none where the field is empty. */
  read: (issue: IssueRecord) => readonly Comparable[];
  /** What a literal of the query stands for. @throws 400 where it stands for nothing. */
  operand: (text: string) => readonly Comparable[];
  /** Values that a function of this field alone stands for; null where it knows no such function. */
  functions?: (name: string) => readonly Comparable[] | null;
  /** How a search for EMPTY on it is refused; without it, such a search is answered. */
  emptyRefused?: Refusal;
  /** Texts are the same whatever their case. */
  ignoreCase?: true;
  /** The words that `~` looks through. */
  text?: (issue: IssueRecord) => string;
  /** Where the values of all issues are worth an index: its name, and what `read` gives, not remembered. */
  index?: { name: string; read: JqlField['read'] };
  /** What ORDER BY compares, where that is not the first value. */
  sort?: (issue: IssueRecord) => Comparable | null;
};

/** What two values are held against each other as. */
export const normal = (
  value: Comparable,
  { kind, ignoreCase }: Pick<JqlField, 'kind' | 'ignoreCase'>,
): Comparable => (kind === 'string' && ignoreCase === true ? String(value).toLowerCase() : value);

const equality: Operator[] = ['=', '!=', 'in', 'not in', 'is', 'is not'];
const order: Operator[] = ['<', '<=', '>', '>='];
const contains: Operator[] = ['~', '!~'];

export const operatorsOf: Record<FieldKind, ReadonlySet<Operator>> = {
  choice: new Set(equality),
  string: new Set([...equality, ...contains]),
  text: new Set([...contains, 'is', 'is not']),
  number: new Set([...equality, ...order]),
  date: new Set([...equality, ...order]),
};
