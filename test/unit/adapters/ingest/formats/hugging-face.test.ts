import { describe, expect, it } from 'vitest';
import { measureOf, onlyRun, readOk, readProblem } from '../../../../support/evidence/read';

const card = (value: string): string =>
  `---\nlanguage: no\nmodel-index:\n- name: my-model\n  results:\n  - task:\n      type: text-classification\n    dataset:\n      type: claims\n      name: Claims\n    metrics:\n    - type: Accuracy\n      value: ${value}\n    - type: f1\n      value: 0.9\n      verifyToken: abc\n  - dataset:\n      type: claims\n      config: default\n      split: test\n      revision: 5503434\n    metrics:\n    - type: f1\n      value: '0.66'\n---\n\n# My model\n\nText with --- dashes.\n`;

describe('Hugging Face model card', () => {
  it('makes one run of each data set and says what is self-reported', () => {
    const parsed = readOk(card('91.5'), 'README.md');
    expect(parsed.blocks.map((b) => [b.label, b.run.dataset.id])).toEqual([
      ['my-model on claims', 'claims'],
      ['my-model on claims/default/test@5503434', 'claims/default/test@5503434'],
    ]);
    expect(parsed.blocks[0]?.run.results.map((r) => [r.metric, r.measure])).toEqual([
      ['accuracy', { kind: 'point', value: 91.5, trials: null }],
      ['f1', { kind: 'point', value: 0.9, trials: null }],
    ]);
    expect(parsed.notes.join(' ')).toMatch(/2 values without verifyToken.*percentage: accuracy/);
    expect(parsed.routing.model).toBe('my-model');
  });

  it('is read without a file name and as bare YAML', () => {
    expect(readOk(card('1')).format).toBe('hf-model-index');
    expect(
      readOk(
        'model-index:\n- name: m\n  results:\n  - metrics:\n    - type: wer\n      value: 20.9\n',
        'card.yml',
      ).blocks,
    ).toHaveLength(1);
  });

  it('does not read placeholders as numbers', () => {
    const placeholder = '{metric_value}';
    expect(readOk(card(placeholder)).notes.join(' ')).toContain('left out: Accuracy');
    expect(
      readProblem(
        `model-index:\n- name: m\n  results:\n  - metrics:\n    - type: wer\n      value: ${placeholder}\n`,
      ).hint,
    ).toContain('placeholders');
  });

  it('says which line of a card is broken', () => {
    expect(readProblem('---\na: 1\nmodel-index: [\n---\ntext\n', 'README.md').where).toMatch(
      /^line [34]/,
    );
  });
});

describe('Hugging Face eval results', () => {
  it('lets the task stand for the metric', () => {
    const parsed = readOk(
      '- dataset: {id: org/bench, task_id: hard, revision: abc}\n  value: 0.412\n  date: "2026-03-01"\n- dataset: {id: org/bench, task_id: {task_id}}\n  value: {metric_value}\n',
      'x.yaml',
    );
    const run = onlyRun(parsed);
    expect(measureOf(run, 'hard')).toEqual({ kind: 'point', value: 0.412, trials: null });
    expect(run).toMatchObject({
      dataset: { id: 'org/bench@abc' },
      startedAt: null,
      finishedAt: '2026-03-01T00:00:00.000Z',
    });
    expect(parsed.notes.join(' ')).toMatch(/names no metric.*1 entry without a number/);
  });
});
