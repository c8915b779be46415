import * as z from 'zod';
import type { Item, ItemSet } from '../../../domain/items/item';
import { decodeCsv, looksLikeCsv } from '../decode/csv';
import { refuse } from '../problem';

/** More than this is no test set, and more than an intake takes. */
const MOST_ITEMS = 200_000;

const idSchema = z.union([z.string().trim().min(1).max(200), z.number()]).transform(String);

/** One row in any of the three forms, numbers already read. */
const rowSchema = z.object({
  id: idSchema,
  pass: z.union([z.literal(0), z.literal(1), z.boolean()]).nullish(),
  score: z.number().nullish(),
  attempt: z.number().int().positive().nullish(),
  cluster: idSchema.nullish(),
});

type Row = { where: string; value: unknown };

const COLUMNS = ['id', 'pass', 'score', 'attempt', 'cluster'] as const;

const cellOf = (name: string, text: string): unknown => {
  if (text === '') return undefined;
  if (name === 'id' || name === 'cluster') return text;
  if (/^(?:true|false)$/iu.test(text)) return text.toLowerCase() === 'true';
  return Number.isNaN(Number(text)) ? text : Number(text);
};

const rowsOfCsv = (text: string, names: readonly string[]): Row[] => {
  const { columns, rows } = decodeCsv(text);
  const lower = new Map(columns.map((column) => [column.toLowerCase(), column]));
  return rows.map(({ line, cells }) => ({
    where: `line ${line}`,
    value: Object.fromEntries(
      names.flatMap((name) => {
        const column = lower.get(name);
        return column === undefined ? [] : [[name, cellOf(name, cells[column] ?? '')]];
      }),
    ),
  }));
};

const parsed = (text: string): { ok: true; value: unknown } | { ok: false } => {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false };
    throw error;
  }
};

const wholeSchema = z.union([
  z.array(z.unknown()),
  z.object({ items: z.array(z.unknown()) }).transform(({ items }) => items),
]);

const rowsOfJson = (text: string): Row[] | null => {
  const whole = parsed(text);
  if (!whole.ok) return null;
  const list = wholeSchema.safeParse(whole.value);
  if (!list.success) return null;
  return list.data.map((value, index) => ({ where: `items[${index}]`, value }));
};

const rowsOfLines = (text: string): Row[] =>
  text.split(/\r\n|\n/u).flatMap((line, index) => {
    if (line.trim() === '') return [];
    const value = parsed(line);
    const where = `line ${index + 1}`;
    if (!value.ok) {
      return refuse('The line is not valid JSON.', {
        where,
        hint: 'Write one JSON object a line, {"items":[…]}, or CSV with a header line.',
      });
    }
    return [{ where, value: value.value }];
  });

/** Rows of NDJSON, `{"items":[…]}`, a bare array, or CSV with a header line, of which these columns count. */
export const rowsOf = (text: string, columns: readonly string[]): Row[] => {
  const plain = text.replace(/^\uFEFF/u, '').trim();
  return looksLikeCsv(plain)
    ? rowsOfCsv(plain, columns)
    : (rowsOfJson(plain) ?? rowsOfLines(plain));
};

const FORMS =
  'Each item has an `id`, and `pass` (0 or 1) or `score` (a number); `attempt` and `cluster` may be added.';

type ReadRow = { item: Item; kind: ItemSet['kind']; where: string };

const readRow = ({ where, value }: Row, attempts: Map<string, number>): ReadRow => {
  const row = rowSchema.safeParse(value);
  if (!row.success) {
    const issue = row.error.issues[0];
    const name = issue?.path.map(String).join('.') ?? '';
    return refuse(
      `${name === '' ? 'The item' : `\`${name}\``} cannot be read: ${issue?.message ?? ''}`,
      { where, hint: FORMS },
    );
  }
  const { id, pass, score, cluster } = row.data;
  if ((pass == null) === (score == null)) {
    const found = pass == null ? 'neither `pass` nor `score`' : 'both `pass` and `score`';
    return refuse(`Item ${id} has ${found}.`, { where, hint: FORMS });
  }
  const attempt = row.data.attempt ?? (attempts.get(id) ?? 0) + 1;
  attempts.set(id, Math.max(attempt, attempts.get(id) ?? 0));
  const item = { id, value: Number(pass ?? score), attempt, cluster: cluster ?? null };
  return { item, kind: pass == null ? 'score' : 'pass', where };
};

const refuseTwice = (rows: readonly ReadRow[]): void => {
  const known = new Set<string>();
  for (const { item, where } of rows) {
    const key = JSON.stringify([item.id, item.attempt]);
    if (known.has(key)) {
      refuse(`Item ${item.id} has its attempt ${item.attempt} twice.`, {
        where,
        hint: 'Number the attempts of an item 1, 2, …, or leave `attempt` out: they are then counted.',
      });
    }
    known.add(key);
  }
};

/**
 * Rows as items. One that stands more than once without `attempt` was tried so often, in their order.
 *
 * @throws EvidenceError naming the row
 */
export const itemsOfRows = (rows: readonly Row[]): ItemSet => {
  if (rows.length === 0) refuse('The file holds no items.', { hint: FORMS });
  const attempts = new Map<string, number>();
  const read = rows.map((row) => readRow(row, attempts));
  const kind = read[0]?.kind ?? 'pass';
  const other = read.find((row) => row.kind !== kind);
  if (other !== undefined) {
    refuse(`Item ${other.item.id} has \`${other.kind}\`, the items before it have \`${kind}\`.`, {
      where: other.where,
      hint: 'Give all items the same kind of result.',
    });
  }
  refuseTwice(read);
  return { kind, items: read.map(({ item }) => item) };
};

/**
 * Results item by item: NDJSON, `{"items":[…]}`, a bare array, or CSV with a header line.
 *
 * @throws EvidenceError naming the line or the index
 */
export const readItems = (text: string): ItemSet => {
  const rows = rowsOf(text, COLUMNS);
  if (rows.length > MOST_ITEMS) {
    refuse(`The file holds ${rows.length} items, more than ${MOST_ITEMS}.`, {
      hint: 'Decide on a sample of them, or on counts.',
    });
  }
  return itemsOfRows(rows);
};
