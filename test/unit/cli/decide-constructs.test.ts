import { describe, expect, it } from 'vitest';
import { run } from '../../../cli/run';
import { parseCriteria } from '../../../src/domain/criteria/language/parse';
import { metricLabel } from '../../../src/domain/evidence/words/metric-label';
import { CONSTRUCTS } from '../domain/criteria/constructs';
import { outside } from './outside';
import { runFor, type Wanted } from './runs-of-constructs';

const HEAD = {
  ...{ model: 'm', modelVersion: '2.1', dataset: 'h1' },
  startedAt: '2026-05-01T10:00:00Z',
};
const EXIT: Record<Wanted, number> = { pass: 0, fail: 1, inconclusive: 3 };

const CASES = CONSTRUCTS.flatMap(([line]) =>
  (['pass', 'fail', 'inconclusive'] as const).flatMap((wanted) => {
    const body = runFor(parseCriteria(line).criteria, wanted);
    return body === null ? [] : [[line, wanted, body] as const];
  }),
);

describe('assay decide on a construct', () => {
  it.each(CASES)('%s: %s, with a sentence', async (line, wanted, body) => {
    const files = outside({ 'run.json': JSON.stringify({ ...HEAD, ...body }) });
    const { exitCode, stdout, stderr } = await run(
      ['decide', 'run.json', '--criterion', line, '--json'],
      files,
    );
    expect(stderr).toBe('');
    const { verdicts } = JSON.parse(stdout) as {
      verdicts: { metric: string; verdict: Wanted; reason: string; sentence: string }[];
    };
    expect({ exitCode, verdicts }).toMatchObject({ exitCode: EXIT[wanted] });
    expect(verdicts).toHaveLength(parseCriteria(line).criteria.length);
    for (const { metric, reason, sentence } of verdicts) {
      expect(['no-evidence', 'not-comparable', 'contradicted']).not.toContain(reason);
      expect(sentence).toContain(metricLabel(metric));
      expect(sentence).toMatch(/needed|is needed/u);
      expect(sentence).not.toMatch(/[a-z0-9]_[a-z0-9]|NaN|Infinity|undefined|null/iu);
    }
  });

  it('has a run for every verdict of all but bare numbers', () => {
    const bare = CONSTRUCTS.filter(([, canonical = '']) => canonical.endsWith(' point'));
    expect(CASES).toHaveLength(CONSTRUCTS.length * 3 - bare.length);
  });
});
