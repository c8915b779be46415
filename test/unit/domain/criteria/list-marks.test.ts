import { describe, expect, it } from 'vitest';
import { lintStory } from '../../../../src/domain/criteria/lint/story';

const proposals = (text: string): (string | null)[] =>
  lintStory(text).suggestions.map(({ proposal }) => proposal);

describe('a story with acceptance criteria', () => {
  it.each([
    ['- [ ] Recall of at least 90% on h1', 'recall >= 90% @95% on h1'],
    ['* [x] The p95 latency stays under 300 ms.', 'p95_latency_ms < 300 @95% on <data set>'],
    ['AC1: Recall is at least 90% on h1', 'recall >= 90% @95% on h1'],
    ['AC 2 - p95 latency stays below 2 s', 'p95_latency_s < 2 @95% on <data set>'],
    ['**Then** accuracy is at least 90%', 'accuracy >= 90% @95% on <data set>'],
    ['- **Accuracy**: at least 92%', 'accuracy >= 92% @95% on <data set>'],
    ['(3) False positive rate max 2%', 'false_positive_rate <= 2% @95% on <data set>'],
    ['✅ Refusal rate below 4%', 'refusal_rate < 4% @95% on <data set>'],
    [
      '**AC-4:** at least 95% of answers cite a source',
      'answers_cite_source_share >= 95% @95% on <data set>',
    ],
    [
      'Given a noisy call, when it is transcribed, then WER is at most 12%',
      'wer <= 12% @95% on <data set> where "noisy call"',
    ],
  ])('reads "%s" without the mark of its list', (line, proposal) => {
    expect(proposals(line)).toEqual([proposal]);
  });

  it('asks, proposes and leaves to tests line by line, each at its place', () => {
    const text = [
      'As a claims handler I want early warnings.',
      'Acceptance criteria:',
      '- [ ] Given a French claim, when it is scored, then recall is at least 90% on h1',
      '- [ ] The API returns 404 when the document does not exist.',
      '- [ ] Answers should be fast',
    ].join('\n');
    const { findings, suggestions, settled } = lintStory(text);
    expect(findings).toMatchObject([{ code: 'vague', line: 5, column: 25, length: 4 }]);
    expect(suggestions).toMatchObject([
      { line: 3, column: 7, proposal: 'recall >= 90% @95% on h1 where "French claim"' },
    ]);
    expect(settled).toEqual([
      { line: 4, column: 7, sentence: 'The API returns 404 when the document does not exist.' },
    ]);
  });

  it('reads marks in proportion', () => {
    expect(proposals('- [ ] **'.repeat(8000))).toEqual([]);
  });
});
