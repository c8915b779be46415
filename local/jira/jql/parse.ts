import type { JiraError } from '../http/errors';
import type { FieldName, Node, Operand, Operator, Query } from './ast';
import { syntaxError, tokenize, type Token } from './tokens';

const operatorNames =
  "'=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'";

const comparisons: readonly Operator[] = ['=', '!=', '<', '<=', '>', '>=', '~', '!~'];

const reserved = new Set([
  'and',
  'or',
  'not',
  'in',
  'is',
  'order',
  'by',
  'asc',
  'desc',
  'was',
  'changed',
]);

/** Reads a query by recursive descent. @throws 400 in Jira's words, with line and character. */
class Parser {
  private readonly tokens: Token[];
  private at = 0;

  constructor(private readonly text: string) {
    this.tokens = tokenize(text);
  }

  query(): Query {
    const where = this.isEnd() || this.isWord('order') ? null : this.or();
    const orderBy = this.takeWord('order') ? this.orderBy() : [];
    if (!this.isEnd())
      throw this.error(`Expecting either 'OR' or 'AND' but got '${this.token().text}'.`);
    return { where, orderBy };
  }

  private token(ahead = 0): Token {
    return (
      this.tokens[this.at + ahead] ?? { kind: 'end', text: '', part: null, at: this.text.length }
    );
  }

  private isEnd(): boolean {
    return this.token().kind === 'end';
  }

  private isWord(word: string, ahead = 0): boolean {
    const token = this.token(ahead);
    return token.kind === 'word' && token.text.toLowerCase() === word;
  }

  private takeWord(word: string): boolean {
    const found = this.isWord(word);
    if (found) this.at += 1;
    return found;
  }

  private takeSign(...signs: string[]): string | undefined {
    const token = this.token();
    if (token.kind !== 'sign' || !signs.includes(token.text)) return undefined;
    this.at += 1;
    return token.text;
  }

  private error(message: string): JiraError {
    return syntaxError(this.text, this.token().at, message);
  }

  private or(): Node {
    const nodes = [this.and()];
    while (this.takeWord('or') || this.takeSign('||', '|') !== undefined) nodes.push(this.and());
    return nodes.length === 1 && nodes[0] !== undefined ? nodes[0] : { kind: 'or', nodes };
  }

  private and(): Node {
    const nodes = [this.not()];
    while (this.takeWord('and') || this.takeSign('&&', '&') !== undefined) nodes.push(this.not());
    return nodes.length === 1 && nodes[0] !== undefined ? nodes[0] : { kind: 'and', nodes };
  }

  private not(): Node {
    if (this.takeWord('not') || this.takeSign('!') !== undefined)
      return { kind: 'not', node: this.not() };
    if (this.takeSign('(') === undefined) return this.clause();
    const node = this.or();
    if (this.takeSign(')') === undefined)
      throw this.error("Expecting ')' before the end of the query.");
    return node;
  }

  private fieldName(): FieldName {
    const token = this.token();
    if (token.kind === 'end') throw this.error('Expecting a field name at the end of the query.');
    const isReserved = token.kind === 'word' && reserved.has(token.text.toLowerCase());
    if (token.kind === 'sign' || isReserved)
      throw this.error(`Expecting a field name but got '${token.text}'.`);
    this.at += 1;
    return { name: token.text, part: token.part };
  }

  private operator(): Operator {
    const sign = this.takeSign(...comparisons);
    const comparison = comparisons.find((one) => one === sign);
    if (comparison !== undefined) return comparison;
    if (this.takeWord('in')) return 'in';
    if (this.takeWord('is')) return this.takeWord('not') ? 'is not' : 'is';
    if (this.isWord('not') && this.isWord('in', 1)) {
      this.at += 2;
      return 'not in';
    }
    if (this.isEnd())
      throw this.error(
        `Expecting operator before the end of the query. The valid operators are ${operatorNames}.`,
      );
    throw this.error(
      `Expecting operator but got '${this.token().text}'. The valid operators are ${operatorNames}.`,
    );
  }

  private clause(): Node {
    const field = this.fieldName();
    const operator = this.operator();
    const operand = this.operand();
    const listed = operator === 'in' || operator === 'not in';
    if (listed && operand.kind === 'value')
      throw this.error(
        `Expecting a list or function for the operator '${operator.toUpperCase()}'.`,
      );
    const isTest = operator === 'is' || operator === 'is not';
    if (isTest && operand.kind !== 'empty')
      throw this.error(`The operator '${operator.toUpperCase()}' takes only EMPTY or NULL.`);
    return { kind: 'clause', field, operator, operand };
  }

  private operand(): Operand {
    if (this.takeSign('(') !== undefined) return { kind: 'list', items: this.items() };
    const token = this.token();
    if (token.kind === 'end')
      throw this.error('Expecting either a value, list or function before the end of the query.');
    if (token.kind === 'sign')
      throw this.error(`Expecting either a value, list or function but got '${token.text}'.`);
    this.at += 1;
    if (token.kind === 'string')
      return {
        kind: 'value',
        text: token.part === null ? token.text : `${token.text}.${token.part}`,
      };
    if (this.takeSign('(') !== undefined)
      return {
        kind: 'function',
        name: token.text,
        args: this.items().map((item) => this.argument(item)),
      };
    if (['empty', 'null'].includes(token.text.toLowerCase())) return { kind: 'empty' };
    return { kind: 'value', text: token.text };
  }

  private items(): Operand[] {
    const items: Operand[] = [];
    if (this.takeSign(')') !== undefined) return items;
    do items.push(this.operand());
    while (this.takeSign(',') !== undefined);
    if (this.takeSign(')') === undefined)
      throw this.error("Expecting ')' before the end of the query.");
    return items;
  }

  /** Functions take texts and numbers alone. */
  private argument(operand: Operand): string {
    if (operand.kind === 'value') return operand.text;
    throw this.error(`A function takes values as arguments, not a ${operand.kind}.`);
  }

  private orderBy(): Query['orderBy'] {
    if (!this.takeWord('by')) throw this.error("Expecting 'BY' after 'ORDER'.");
    const sorts: Query['orderBy'] = [];
    do {
      const field = this.fieldName();
      const descending = this.takeWord('desc');
      if (!descending) this.takeWord('asc');
      sorts.push({ field, descending });
    } while (this.takeSign(',') !== undefined);
    return sorts;
  }
}

export const parseJql = (text: string): Query => new Parser(text).query();
