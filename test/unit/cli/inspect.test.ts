import { describe, expect, it } from 'vitest';
import { run } from '../../../cli/run';
import { readItems } from '../../../src/adapters/ingest/items/read-items';
import { readEvidence } from '../../../src/adapters/ingest/read';
import { outside } from './outside';

const OWN = JSON.stringify({
  metric: 'accuracy',
  successes: 91,
  trials: 100,
  slice: 'age>60',
  model_version: '1.4.0',
});

describe('assay inspect', () => {
  it('shows format, model, data set and each result with its estimate and n', async () => {
    const { exitCode, stdout, stderr } = await run(
      ['inspect', 'e.json'],
      outside({ 'e.json': OWN }),
    );
    expect(exitCode).toBe(0);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^format \S+: 1 run, 0 signals\n/);
    expect(stdout).toContain('version 1.4.0');
    expect(stdout).toContain('data set not stated');
    expect(stdout).toContain('accuracy where age>60: 0.91 (91 of 100), n 100, count');
    expect(stdout).toContain('note: ');
  });

  it('gives everything it read as JSON', async () => {
    const { stdout } = await run(['inspect', '--json', 'e.json'], outside({ 'e.json': OWN }));
    expect(JSON.parse(stdout)).toEqual(readEvidence(OWN, 'e.json'));
  });

  it('refuses what it cannot read and says what would be read', async () => {
    const { exitCode, stdout, stderr } = await run(['inspect', '-'], outside({}, '{"a":1}'));
    expect(exitCode).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^stdin: .+\n/);
    expect(stderr).toContain('hint: ');
    const asJson = await run(['inspect', '--json', '-'], outside({}, '{"a":1}'));
    expect(asJson.exitCode).toBe(1);
    expect(JSON.parse(asJson.stdout)).toMatchObject({ ok: false });
  });

  it('prints the items of a metric as decide reads them', async () => {
    const rows = [1, 0.5, null].map((faithfulness, index) => ({
      ...{ user_input: 'q', response: 'a', retrieved_contexts: [], sample_index: index },
      faithfulness,
    }));
    const files = { 'e.json': JSON.stringify(rows) };
    const shown = await run(['inspect', 'e.json'], outside(files));
    expect(shown.stdout).toContain('items: 2 of faithfulness (score)');
    const { stdout } = await run(['inspect', '--items', 'faithfulness', 'e.json'], outside(files));
    expect(readItems(stdout)).toEqual({
      kind: 'score',
      items: [
        { id: 'row 0', value: 1, attempt: 1, cluster: null },
        { id: 'row 1', value: 0.5, attempt: 1, cluster: null },
      ],
    });
    const none = await run(['inspect', '--items', 'wer', 'e.json'], outside(files));
    expect(none).toMatchObject({ exitCode: 1, stdout: '' });
    expect(none.stderr).toContain('it has items of: faithfulness');
  });
});
