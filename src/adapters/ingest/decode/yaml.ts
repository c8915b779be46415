import { parseDocument, visit } from 'yaml';
import { guardBrackets, guardDepth } from '../guard';
import { refuse } from '../problem';

/**
 * One YAML document (YAML 1.2 core schema: `no` and dates stay text). Aliases are refused: a few lines
 * of them can stand for gigabytes.
 * @throws EvidenceError with line and column of the first mistake
 */
export const decodeYaml = (text: string): unknown => {
  guardBrackets(text);
  if (/^\s*(?:[-?:] +){60,}/m.test(text)) refuse('The file nests deeper than 60 levels.');
  const document = parseDocument(text, { schema: 'core', prettyErrors: true, logLevel: 'silent' });
  const mistake = document.errors[0];
  if (mistake !== undefined) {
    const at = mistake.linePos?.[0];
    refuse(
      `The file is not valid YAML: ${(mistake.message.split('\n')[0] ?? '').replace(/ at line.*$/, '')}.`,
      {
        ...(at === undefined ? {} : { where: `line ${at.line}, column ${at.col}` }),
      },
    );
  }
  visit(document, {
    Alias: () =>
      refuse('The file uses YAML aliases (`*name`), which Assay does not follow.', {
        hint: 'Write the values out.',
      }),
  });
  const value: unknown = document.toJS({ maxAliasCount: 0 });
  guardDepth(value);
  return value;
};

/** The block between the first two `---` lines of a markdown file; null where there is none. */
export const frontMatter = (text: string): string | null => {
  const match = /^---[ \t]*\r?\n/.exec(text);
  if (match === null) return null;
  const rest = text.slice(match[0].length);
  const end = /^---[ \t]*(?:\r?\n|$)/m.exec(rest);
  return end === null ? null : rest.slice(0, end.index);
};
