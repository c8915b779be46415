import { describe, expect, it } from 'vitest';
import { readChecklistItem } from '../../../../src/domain/criteria/propose/checklist-item';

describe('an item of a checklist', () => {
  it.each([
    ['recall >= 90% on holdout-v3', 'recall >= 90% @95% on holdout-v3'],
    ['Recall is at least 90% on\n holdout-v3', 'recall >= 90% @95% on holdout-v3'],
    ['p95 latency under 300 ms', 'p95_latency_ms < 300 @95% on <data set>'],
  ])('that can be measured becomes a line: %j', (text, line) => {
    expect(readChecklistItem(text)).toEqual({ kind: 'lines', lines: [line] });
  });

  it('that is vague becomes a question, and one beyond its unit is asked about', () => {
    const asked = (text: string): string => {
      const read = readChecklistItem(text);
      return read.kind === 'question' ? read.question : read.kind;
    };
    expect(asked('Accuracy should feel better')).toContain('Which number would be enough');
    expect(asked('accuracy >= 190%')).toContain('between 0% and 100%');
  });

  it.each(['Book a room', '', '   ', 'Ask Ada for the file'])(
    'about else stays as text: %j',
    (text) => {
      expect(readChecklistItem(text)).toEqual({ kind: 'text' });
    },
  );

  it('with words that fit no part of a line is asked about, and makes no line', () => {
    const read = readChecklistItem('Low GPU usage (<5% idle)');
    const question = read.kind === 'question' ? read.question : read.kind;
    expect(question).toMatch(/`gpu_usage < 5% .*`.*“idle” belong/u);
  });

  it('of which a part is in no line is asked about, with what is understood', () => {
    const read = readChecklistItem('Pose PCK ≥ 0.85 (mean) with no clip under 0.65');
    const question = read.kind === 'question' ? read.question : read.kind;
    expect(question).toMatch(/`mean_pose_pck >= 0.85 .*`\. The sentence says “no clip under/u);
  });

  it('of several sentences is asked about where one is vague', () => {
    const text = 'Recall is at least 90% on holdout-v3. The answers must be good enough.';
    expect(readChecklistItem(text).kind).toBe('question');
  });
});
