import { MAX_DEPTH } from '../guard';
import { refuse } from '../problem';

/**
 * One pass over the tags before the parser, which is lenient: every tag closed in order, none nested too
 * deep, one root, and no document type or entity. Comments, CDATA and instructions are stepped over.
 * @throws EvidenceError with line and column
 */
export const checkTags = (text: string): void => {
  const open: string[] = [];
  let roots = 0;
  let at = text.indexOf('<');
  while (at >= 0) {
    const skipped = endOfSection(text, at);
    if (skipped === null) {
      const tag = readTag(text, at);
      if (tag.kind === 'close') {
        if (open.pop() !== tag.name)
          wrong(text, at, `</${tag.name}> closes a tag that is not open`);
      } else {
        if (open.length === 0) roots += 1;
        if (roots > 1) wrong(text, at, 'there is a second root element');
        if (tag.kind === 'open') open.push(tag.name);
      }
      if (open.length > MAX_DEPTH) wrong(text, at, `it nests deeper than ${MAX_DEPTH} levels`);
    }
    at = text.indexOf('<', skipped ?? tagEnd(text, at));
  }
  const left = open.at(-1);
  if (left !== undefined) wrong(text, text.length, `it ends before </${left}>`);
  if (roots === 0) wrong(text, 0, 'it has no element');
};

const SECTIONS = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

/** Index after a comment, CDATA or instruction that begins here; null where none does. */
const endOfSection = (text: string, at: number): number | null => {
  const section = SECTIONS.find(([start]) => text.startsWith(start, at));
  if (section === undefined) {
    return text.startsWith('<!', at)
      ? refuse('The XML file declares a document type or entities, which Assay does not read.', {
          where: place(text, at),
          hint: 'Remove the <!DOCTYPE …> line: it can make a reader fetch files or grow without end.',
        })
      : null;
  }
  const end = text.indexOf(section[1], at + section[0].length);
  return end < 0 ? wrong(text, at, `${section[0]} has no end`) : end + section[1].length;
};

type Tag = { kind: 'open' | 'close' | 'empty'; name: string };

const NAME = /<(\/?)([^\s/>"'<=]{1,200})/y;

const readTag = (text: string, at: number): Tag => {
  NAME.lastIndex = at;
  const match = NAME.exec(text);
  if (match === null) return wrong(text, at, '"<" begins no tag');
  const name = match[2] ?? '';
  if (match[1] === '/') return { kind: 'close', name };
  return { kind: text.charAt(tagEnd(text, at) - 2) === '/' ? 'empty' : 'open', name };
};

/** Index after the `>` of a tag; quoted attribute values may hold one. */
const tagEnd = (text: string, at: number): number => {
  let quote = '';
  for (let i = at + 1; i < text.length; i += 1) {
    const c = text.charAt(i);
    if (quote !== '') quote = c === quote ? '' : quote;
    else if (c === '"' || c === "'") quote = c;
    else if (c === '>') return i + 1;
    else if (c === '<') return wrong(text, at, 'a tag has no end');
  }
  return wrong(text, at, 'a tag has no end');
};

const place = (text: string, offset: number): string => {
  const before = text.slice(0, offset);
  return `line ${before.split('\n').length}, column ${before.length - before.lastIndexOf('\n')}`;
};

const wrong = (text: string, at: number, what: string): never =>
  refuse(`The file is not well-formed XML: ${what}.`, { where: place(text, at) });
