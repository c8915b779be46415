import { describe, expect, it } from 'vitest';
import { documentText } from '../../../src/adapters/jira/document-text';

const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });
const text = (words: string) => ({ type: 'text', text: words });

describe('the words of a document', () => {
  it('are one line a paragraph and list item, with marks left out', () => {
    const mention = { type: 'mention', attrs: { text: '@Maria' } };
    const bold = { ...text('matters'), marks: [{ type: 'strong' }] };
    const item = (...content: unknown[]) => ({
      type: 'listItem',
      content: [paragraph(...content)],
    });
    const document = {
      type: 'doc',
      content: [
        paragraph(text('Accuracy '), bold, { type: 'hardBreak' }, text('a lot')),
        { type: 'bulletList', content: [item(text('one')), item(text('two, says '), mention)] },
      ],
    };
    expect(documentText(document)).toBe('Accuracy matters\na lot\none\ntwo, says @Maria');
  });

  it.each([null, undefined, 'text', 3, [], { type: 'doc' }, { content: [null, 1, 'x'] }])(
    'are none where there is no document: %j',
    (value) => {
      expect(documentText(value)).toBe('');
    },
  );

  it('end where nesting and length do', () => {
    let deep: unknown = text('hidden');
    for (let level = 0; level < 5_000; level += 1) deep = { type: 'panel', content: [deep] };
    expect(documentText(deep)).toBe('');
    expect(documentText(paragraph(text('x'.repeat(100_000))))).toHaveLength(40_000);
  });
});
