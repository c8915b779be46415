import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { run } from '../../../cli/run';
import { lintFindingSchema } from '../../../src/contract/criteria';
import { canonicalCriteria, digestCriteria } from '../../../src/domain/criteria/versions/canonical';
import { parseCriteria } from '../../../src/domain/criteria/language/parse';
import { outside } from './outside';

const TEXT = '# agreed\nRECALL ≥ 90 % on holdout-v3 n>=500 because it matters\nfpr < 2%\n';

const parseAnswer = z.object({
  ok: z.boolean(),
  criteria: z.array(z.object({ id: z.string(), line: z.string() })),
  canonical: z.string(),
  digest: z.string().nullable(),
  findings: z.array(lintFindingSchema),
});
const lintAnswer = z.object({
  ok: z.boolean(),
  findings: z.array(lintFindingSchema),
  suggestions: z.array(z.object({ line: z.number(), proposal: z.string() })),
});

describe('assay parse', () => {
  it('prints canonical lines with ids, and the digest of the set', async () => {
    const { exitCode, stdout, stderr } = await run(['parse', 'c.txt'], outside({ 'c.txt': TEXT }));
    const { criteria } = parseCriteria(TEXT);
    expect(exitCode).toBe(0);
    expect(stderr).toBe('');
    expect(stdout.split('\n')).toEqual([
      `${criteria[0]?.id ?? ''}  recall >= 90% @95% n>=500 on holdout-v3 because it matters`,
      `${criteria[1]?.id ?? ''}  fpr < 2% @95%`,
      `sha256 ${digestCriteria(criteria)}`,
      '',
    ]);
  });

  it('reads standard input and --text alike', async () => {
    const piped = await run(['parse', '-', '--json'], outside({}, TEXT));
    const typed = await run(['parse', '--json', '--text', TEXT], outside());
    expect(piped).toEqual(typed);
    const answer = parseAnswer.parse(JSON.parse(piped.stdout));
    const { criteria } = parseCriteria(TEXT);
    expect(answer).toMatchObject({ ok: true, digest: digestCriteria(criteria), findings: [] });
    expect(answer.canonical).toBe(canonicalCriteria(criteria));
    expect(answer.criteria.map(({ line }) => line)).toEqual(answer.canonical.split('\n'));
  });

  it('points at what it refuses and gives no digest of a part', async () => {
    const text = 'recall >= 90%\naccuracy >= 190%';
    const { exitCode, stdout, stderr } = await run(['parse', 'c.txt'], outside({ 'c.txt': text }));
    expect(exitCode).toBe(1);
    expect(stdout).not.toContain('sha256');
    expect(stderr).toContain(
      'c.txt:2:13: error range: 190% lies above 100%\n  accuracy >= 190%\n              ^^^^\n  hint: ',
    );
    const asJson = await run(['parse', '--json', '--text', text], outside());
    const answer = parseAnswer.parse(JSON.parse(asJson.stdout));
    expect(answer).toMatchObject({ ok: false, digest: null });
    expect(answer.findings).toHaveLength(1);
    expect(asJson.exitCode).toBe(1);
  });

  it('refuses a text without a criterion', async () => {
    const { exitCode, stderr } = await run(['parse', '-'], outside({}, '# nothing yet\n'));
    expect(exitCode).toBe(1);
    expect(stderr).toContain('no criterion');
  });
});

describe('assay lint', () => {
  it('refuses a vague sentence with a measurable line', async () => {
    const text = 'the model should feel more accurate';
    const { exitCode, stderr } = await run(['lint', '--text', text], outside());
    expect(exitCode).toBe(1);
    expect(stderr).toContain('--text:1:18: error vague');
    expect(stderr).toContain('try:  accuracy better than <version in use> @97.5% on <data set>');
    const fitted = await run(['lint', '--text', text, '--system-type', 'forecaster'], outside());
    expect(fitted.stderr).toContain('try:  mape better than <version in use>');
  });

  it('leaves measurable text alone and offers it as criteria', async () => {
    const text = 'p95 latency stays under 300 ms';
    const { exitCode, stdout, stderr } = await run(['lint', '--json', '-'], outside({}, text));
    expect(exitCode).toBe(0);
    expect(stderr).toBe('');
    expect(lintAnswer.parse(JSON.parse(stdout))).toMatchObject({
      ok: true,
      findings: [],
      suggestions: [{ line: 1, proposal: 'p95_latency_ms < 300 @95% on <data set>' }],
    });
  });

  it('asks where words belong that a criterion keeps as they are', async () => {
    const text = 'Low GPU usage (<5% idle)';
    const { exitCode, stdout } = await run(['lint', '--text', text], outside());
    expect(exitCode).toBe(0);
    expect(stdout).toContain('as a criterion: gpu_usage < 5% @95% on <data set> because “idle”');
    expect(stdout).toContain('check where “idle” belongs');
  });

  it('offers the limits that it reads, and names the part that it does not', async () => {
    const text = 'Pose PCK ≥ 0.85 (mean) with no clip under 0.65';
    const { exitCode, stdout } = await run(['lint', '--text', text], outside());
    expect(exitCode).toBe(0);
    expect(stdout).toContain('as a criterion: mean_pose_pck >= 0.85 @95% on <data set>');
    expect(stdout).toContain('The sentence says “no clip under 0.65” as well');
  });

  it('lets warnings pass', async () => {
    const { exitCode, stdout } = await run(['lint', '--text', 'recall >= 90%'], outside());
    expect(exitCode).toBe(0);
    expect(stdout).toContain('0 errors, 1 warning');
  });

  it('wants criteria and nothing else when strict', async () => {
    const text = 'p95 latency stays under 300 ms';
    const { exitCode, stdout } = await run(
      ['lint', '--strict', '--json', '--text', text],
      outside(),
    );
    expect(exitCode).toBe(1);
    expect(lintAnswer.parse(JSON.parse(stdout)).findings).toMatchObject([
      { code: 'prose', proposal: 'p95_latency_ms < 300 @95% on <data set>' },
    ]);
  });
});
