import * as z from 'zod';

const nodeSchema = z.object({
  type: z.string().optional(),
  text: z.string().optional(),
  content: z.array(z.unknown()).default([]),
});

/** The plain text of an Atlassian document, one entry a paragraph. */
export const paragraphsOf = (document: unknown): string[] => {
  const parsed = nodeSchema.safeParse(document);
  return parsed.success ? parsed.data.content.map(inlineText).filter((text) => text !== '') : [];
};

const inlineText = (node: unknown): string => {
  const parsed = nodeSchema.safeParse(node);
  if (!parsed.success) return '';
  const { type, text, content } = parsed.data;
  if (type === 'hardBreak') return '\n';
  return text ?? content.map(inlineText).join(type === 'listItem' ? '\n' : '');
};

/** How Jira writes a custom field's value where no app draws it. */
export const plainValue = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(plainValue).join(', ');
  if (typeof value === 'object') return JSON.stringify(value);
  return typeof value === 'string' ? value : JSON.stringify(value);
};

/** A moment for people; the page's script turns it into their own format. */
export const when = (iso: string): string => iso.slice(0, 16).replace('T', ' ');
