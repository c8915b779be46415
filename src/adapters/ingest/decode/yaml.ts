import { LineCounter, parseDocument, visit, type Pair } from 'yaml';
import { guardBrackets, guardDepth, MAX_DEPTH } from '../guard';
import { refuse } from '../problem';

/** Largest YAML in characters: a card or a list of results; the parser takes far longer than for JSON. */
const MAX_YAML_CHARACTERS = 100_000;

/**
 * One YAML document (YAML 1.2 core schema: `no` and dates stay text). Aliases are refused: a few lines
 * of them can stand for gigabytes. Keys are checked here for being unique, since the parser compares
 * each with every other, and its own long messages are off for the same reason.
 * @throws EvidenceError with line and column of the first mistake
 */
export const decodeYaml = (text: string): unknown => {
  if (text.length > MAX_YAML_CHARACTERS) {
    refuse(`The YAML has ${text.length} characters; Assay reads up to ${MAX_YAML_CHARACTERS}.`, {
      hint: 'Send long files as JSON.',
    });
  }
  guardBrackets(text);
  if (/^[ \t]*(?:[-?:][ \t]+){60}/m.test(text))
    refuse(`The file nests deeper than ${MAX_DEPTH} levels.`);
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'core',
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'silent',
    lineCounter: lines,
  });
  const where = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `line ${line}, column ${col}`;
  };
  const mistake = document.errors[0];
  if (mistake !== undefined) {
    refuse(`The file is not valid YAML: ${mistake.message.replace(/\.$/, '')}.`, {
      where: where(mistake.pos[0]),
    });
  }
  visit(document, {
    Alias: (_, { range }) =>
      refuse('The file uses YAML aliases (`*name`), which Assay does not follow.', {
        where: where(range?.[0] ?? 0),
        hint: 'Write the values out.',
      }),
    Map: (_, map) => checkKeys(map.items, map.range?.[0] ?? 0, where),
  });
  const value: unknown = document.toJS({ maxAliasCount: 0 });
  guardDepth(value);
  return value;
};

const checkKeys = (pairs: Pair[], offset: number, where: (offset: number) => string): void => {
  const seen = new Set<string>();
  for (const { key } of pairs) {
    const name = String(key);
    if (seen.has(name)) {
      refuse(`The key "${name.slice(0, 60)}" is there twice in one YAML map.`, {
        where: `map at ${where(offset)}`,
      });
    }
    seen.add(name);
  }
};

/** The block between the first two `---` lines of a markdown file; null where there is none. */
export const frontMatter = (text: string): string | null => {
  const match = /^---[ \t]*\r?\n/.exec(text);
  if (match === null) return null;
  const rest = text.slice(match[0].length);
  const end = /^---[ \t]*(?:\r?\n|$)/m.exec(rest);
  return end === null ? null : rest.slice(0, end.index);
};
