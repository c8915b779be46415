import { describe, expect, it } from 'vitest';
import { lintStory } from '../../../../src/domain/criteria/lint/story';
import { MEASURABLE_LINES, MEASURABLE_SENTENCES, NEUTRAL_SENTENCES } from './measurable-sentences';
import { MORE_MEASURABLE_SENTENCES } from './more-measurable-sentences';
import { MORE_VAGUE_SENTENCES } from './more-vague-sentences';
import { VAGUE_SENTENCES } from './vague-sentences';

const errors = (text: string): string[] =>
  lintStory(text)
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ message }) => message);

describe('lintStory', () => {
  it.each([...VAGUE_SENTENCES, ...MORE_VAGUE_SENTENCES])('refuses "%s"', (sentence) => {
    expect(lintStory(sentence).findings).toMatchObject([{ severity: 'error', code: 'vague' }]);
  });

  it.each([
    ...MEASURABLE_LINES,
    ...MEASURABLE_SENTENCES,
    ...MORE_MEASURABLE_SENTENCES,
    ...NEUTRAL_SENTENCES,
  ])('leaves "%s" alone', (sentence) => {
    expect(errors(sentence)).toEqual([]);
  });

  it('finds the vague sentence among others and says where it stands', () => {
    const text = [
      'As a claims handler I want early warnings.',
      '',
      '- Recall is at least 90% on holdout-v3. Responses should be fast. The panel lists them.',
    ].join('\n');
    const { findings } = lintStory(text, 'rag-chatbot');
    expect(findings).toMatchObject([{ line: 3, column: 61, length: 4, code: 'vague' }]);
    expect(findings[0]?.proposal).toBe('p95_latency_ms <= 3000 @95% n>=500 on <data set>');
  });

  it('offers measurable sentences as criteria', () => {
    expect(lintStory('The p95 latency stays under 300 ms.').suggestions).toEqual([
      {
        line: 1,
        column: 1,
        sentence: 'The p95 latency stays under 300 ms.',
        proposal: 'p95_latency_ms < 300 @95% n>=500 on <data set>',
      },
    ]);
    expect(lintStory('The user uploads a PDF.').suggestions).toEqual([]);
  });

  it('checks lines in the criteria language as such', () => {
    expect(lintStory('We agreed:\naccuracy >= 190%\nrecall >= 90%').findings).toMatchObject([
      { line: 2, code: 'range', severity: 'error' },
      { line: 3, code: 'no-dataset', severity: 'warning' },
    ]);
  });
});
