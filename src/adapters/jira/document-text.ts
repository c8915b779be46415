import { isRecord } from '../../words/guards';

/** Deepest nesting and longest text that are read of a document that somebody wrote. */
const DEEPEST = 40;
const LONGEST = 40_000;

/** Nodes that stand inside of a line; all others are lines of their own. */
const INLINE = new Set(['text', 'hardBreak', 'mention', 'emoji', 'inlineCard', 'status', 'date']);

const partsOf = (node: unknown, depth: number): string => {
  if (!isRecord(node) || depth > DEEPEST) return '';
  const { type, text, content, attrs } = node;
  if (type === 'hardBreak') return '\n';
  if (typeof text === 'string') return text;
  const own = isRecord(attrs) && typeof attrs['text'] === 'string' ? attrs['text'] : '';
  const inside = Array.isArray(content)
    ? content.map((one) => partsOf(one, depth + 1)).join('')
    : own;
  return typeof type === 'string' && INLINE.has(type) ? inside : `${inside}\n`;
};

/**
 * The words of a document of Jira (Atlassian Document Format), a paragraph or list item a line; marks and
 * links are left out. What is no document has no words.
 */
export const documentText = (document: unknown): string =>
  partsOf(document, 0)
    .replace(/\n{2,}/gu, '\n')
    .trim()
    .slice(0, LONGEST);
