import type { EvidenceDocument } from '../format';
import { guardBrackets, guardText } from '../guard';
import { EvidenceError, refuse } from '../problem';
import { decodeCsv, looksLikeCsv } from './csv';
import { decodeJson, decodeJsonLines } from './json';
import { decodeXml } from './xml';
import { decodeYaml, frontMatter } from './yaml';

/**
 * Reads the text in the syntax it is written in; the file name only helps where the text does not say.
 * @param text guarded text
 * @throws EvidenceError
 */
export const decode = (text: string, fileName: string | null): EvidenceDocument => {
  const start = text.trimStart();
  const made = (syntax: EvidenceDocument['syntax'], value: unknown, notes: string[] = []) => ({
    syntax,
    value,
    fileName,
    notes,
  });
  const front = frontMatter(start);
  if (isMarkdown(fileName) && front === null) refuseProse();
  if (start.startsWith('<')) {
    if (/^<(?:!doctype\s+)?html/i.test(start)) refuseHtml();
    return made('xml', decodeXml(start));
  }
  if (start.startsWith('{') || start.startsWith('[')) return decodeJsonLike(start, made);
  const inside = textInString(start);
  if (inside !== null) {
    const { notes, ...document } = decode(guardText(inside), fileName);
    return { ...document, notes: [IN_STRING, ...notes] };
  }
  if (front !== null && (isMarkdown(fileName) || hasProse(start, front))) {
    return made('front-matter', decodeYaml(`\n${front}`));
  }
  if (isCsv(fileName) || looksLikeCsv(start)) return made('csv', decodeCsv(start));
  return made('yaml', decodeYaml(front ?? start));
};

const IN_STRING =
  'The file is JSON inside a JSON string, as a text that was dumped once more; the inner one is read.';

/** The text of a JSON string that holds JSON or XML; null where the file is no such string. */
const textInString = (text: string): string | null => {
  if (!text.startsWith('"')) return null;
  guardBrackets(text);
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' && /^\s*[{[<"]/.test(value) ? value : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
};

const isMarkdown = (fileName: string | null): boolean => /\.(?:md|markdown)$/i.test(fileName ?? '');
const isCsv = (fileName: string | null): boolean => /\.(?:csv|tsv)$/i.test(fileName ?? '');

/** Is there text after the closing `---`, as in a model card? */
const hasProse = (text: string, front: string): boolean =>
  /\S/.test(text.slice(text.indexOf(front) + front.length).replace(/^---/, ''));

const refuseHtml = (): never =>
  refuse('This is an HTML page, not a result file.', {
    hint: 'Send the JSON, YAML, XML or CSV that the tool writes beside its HTML report.',
  });

const refuseProse = (): never =>
  refuse(
    'This is a text in Markdown without front matter, so it holds no result that can be read.',
    {
      hint: 'Numbers in prose and tables are not read. Send the file that the tool wrote, or a model card whose front matter has a model-index.',
    },
  );

type Make = (
  syntax: EvidenceDocument['syntax'],
  value: unknown,
  notes?: string[],
) => EvidenceDocument;

const decodeJsonLike = (text: string, made: Make): EvidenceDocument => {
  try {
    const { value, notes } = decodeJson(text);
    return made('json', value, notes);
  } catch (error) {
    const lines = error instanceof EvidenceError ? decodeJsonLines(text) : null;
    if (lines === null) throw error;
    return made('ndjson', lines.value, lines.notes);
  }
};
