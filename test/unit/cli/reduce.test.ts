import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { reduced } from '../../../cli/reduce';
import { run } from '../../../cli/run';
import { outside } from './outside';

const picture = `data:image/png;base64,${'A'.repeat(500_000)}`;
const log = (image: string): string =>
  JSON.stringify({
    status: 'success',
    eval: { task: 'signs', model: 'm', dataset: { name: 'd', samples: 1 } },
    results: {
      ...{ total_samples: 1, completed_samples: 1 },
      scores: [{ name: 'match', metrics: { accuracy: { value: 1 }, stderr: { value: 0 } } }],
    },
    samples: [{ id: 's', input: [{ image }], scores: { match: { value: 'C' } } }],
  });

describe('a file that is too large to send', () => {
  it('is read as the small one is, with the digests of what was left out', async () => {
    const files = { 'large.json': log(picture), 'small.json': log('x') };
    const [large, small] = await Promise.all(
      Object.keys(files).map(async (name) => (await run(['inspect', name], outside(files))).stdout),
    );
    const withoutNote = (large ?? '').split('\n').filter((line) => !line.includes('SHA-256'));
    expect(withoutNote).toEqual((small ?? '').split('\n'));
    expect(large).toContain('accuracy: 1 (1 of 1)');
    expect(reduced(log(picture)).text).toContain(
      createHash('sha256').update(picture).digest('hex'),
    );
  });

  it('shortens the digests of many texts, so that a file of many judged cases is small enough', () => {
    const score = (index: number) => ({
      ...{ name: 'faithfulness', score: 0.9, threshold: 0.5, success: true },
      ...{ reason: `${index} ${'r'.repeat(90)}`, verboseLogs: `${index} ${'v'.repeat(90)}` },
    });
    const testCases = Array.from({ length: 700 }, (_, index) => ({
      ...{ name: `case ${index}`, success: true, metricsData: [score(index)] },
    }));
    const { text } = reduced(JSON.stringify({ testCases }));
    expect(text.length).toBeLessThan(200_000);
    expect(text).toMatch(/"sha256:[0-9a-f]{16}"/);
    expect(text.match(/"score":0.9/g)).toHaveLength(700);
  });

  it('leaves out the attempts of garak where their digests alone are too much', () => {
    const attempt = { entry_type: 'attempt', outputs: Array.from({ length: 40 }, () => 'o') };
    const lines = [
      { entry_type: 'init', garak_version: '0.14.0' },
      ...Array.from({ length: 1_500 }, () => attempt),
      { entry_type: 'eval', probe: 'p', detector: 'd', passed: 9, total: 10 },
    ];
    const { text, notes } = reduced(lines.map((line) => JSON.stringify(line)).join('\n'));
    expect(text.split('\n')).toHaveLength(2);
    expect(notes).toHaveLength(1);
  });

  it('keeps every number, and leaves a small file and one of numbers as they are', () => {
    const numbers = JSON.stringify(Array.from({ length: 60_000 }, (_, index) => index));
    expect(reduced(numbers)).toEqual({ text: numbers, notes: [] });
    expect(reduced(log('x'))).toEqual({ text: log('x'), notes: [] });
    const report = `<testsuite><testcase name="a"/><system-out>${'x'.repeat(300_000)}</system-out></testsuite>`;
    expect(reduced(report).text).toBe('<testsuite><testcase name="a"/></testsuite>');
  });
});
