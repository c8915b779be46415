import type { Ask } from '../../contract/types';
import { utf8 } from '../digest';

/** Lines that are enough where each kind that an item asks has one. */
const ENOUGH_ASKS = 5;

/** What a value takes as JSON, in bytes of UTF-8. */
export const bytesOf = (value: unknown): number => utf8(JSON.stringify(value)).length;

/**
 * What an item asks, in lines for its property: asks of one kind to one person are one line with their
 * `count`. Each kind has a line before any has two, the most urgent kinds first; more are added up to
 * five. Lines for which there is no place are counted by the first line of their kind, so that the
 * counts of a kind always add up to all that is asked.
 * @param asks the most urgent first, as `asksOf` gives them; their order is kept
 * @param room bytes that the lines may take as JSON
 */
export const projectAsks = (asks: readonly Ask[], room: number): Ask[] => {
  const lines = groupAsks(asks);
  const chosen = chooseLines(lines, room, asks.length);
  return lines
    .filter((line) => chosen.includes(line))
    .map((line) => withLeftOut(line, lines, chosen));
};

const countOf = ({ count = 1 }: Ask): number => count;

const withCount = (line: Ask, count: number): Ask => (count === 1 ? line : { ...line, count });

/** One line for each kind and person: since the first of them, due with the first that is due. */
const groupAsks = (asks: readonly Ask[]): Ask[] => {
  const groups = new Map<string, Ask>();
  for (const ask of asks) {
    const id = `${ask.kind} ${ask.who ?? ''}`;
    const line = groups.get(id);
    groups.set(id, line === undefined ? ask : merge(line, ask));
  }
  return [...groups.values()];
};

const merge = (line: Ask, ask: Ask): Ask => ({
  ...line,
  due: [line.due, ask.due].filter((due) => due !== null).sort()[0] ?? null,
  count: countOf(line) + countOf(ask),
});

const chooseLines = (lines: readonly Ask[], room: number, most: number): Ask[] => {
  const isFirst = (line: Ask): boolean => lines.find(({ kind }) => kind === line.kind) === line;
  const chosen: Ask[] = [];
  let left = room;
  for (const line of [...lines.filter(isFirst), ...lines.filter((one) => !isFirst(one))]) {
    // With the highest count it could get, and the comma behind it.
    const bytes = bytesOf({ ...line, count: most }) + 1;
    if (bytes > left || (chosen.length >= ENOUGH_ASKS && !isFirst(line))) continue;
    chosen.push(line);
    left -= bytes;
  }
  return chosen;
};

const withLeftOut = (line: Ask, lines: readonly Ask[], chosen: readonly Ask[]): Ask => {
  if (chosen.find(({ kind }) => kind === line.kind) !== line) return line;
  const leftOut = lines.filter((one) => one.kind === line.kind && !chosen.includes(one));
  return withCount(
    line,
    [line, ...leftOut].reduce((sum, one) => sum + countOf(one), 0),
  );
};
