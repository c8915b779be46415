import * as z from 'zod';

/** Atlassian Document Format, as far as Jira insists on it at the edge. */
const documentShape = z.looseObject({
  type: z.literal('doc'),
  version: z.literal(1),
  content: z.array(z.looseObject({ type: z.string() })),
});

export const isDocument = (value: unknown): boolean => documentShape.safeParse(value).success;

/** A document of one paragraph. */
export const documentOf = (text: string): unknown => ({
  type: 'doc',
  version: 1,
  content: text === '' ? [] : [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

const nodeShape = z.looseObject({
  type: z.string().optional(),
  text: z.string().optional(),
  content: z.array(z.unknown()).optional(),
});

/** The words of a document, paragraphs apart by a line break. */
export const documentText = (value: unknown): string => {
  const parsed = nodeShape.safeParse(value);
  if (!parsed.success) return '';
  const { type, text, content } = parsed.data;
  if (text !== undefined) return text;
  const inner = (content ?? []).map(documentText);
  return inner.join(type === 'doc' ? '\n' : '');
};
