import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { run } from '../../../cli/run';
import { outside } from './outside';

/** Items of which the first `gained` only the candidate passes, the next `lost` only the baseline. */
const files = (gained: number, lost: number, all: number, wrong = 0): Record<string, string> => {
  const csv = (fails: (index: number) => boolean): string =>
    `id,pass\n${Array.from({ length: all }, (_, index) => `i${index},${fails(index) ? 0 : 1}`).join('\n')}\n`;
  const bothFail = (index: number): boolean => index >= all - wrong;
  return {
    'new.csv': csv((index) => (index >= gained && index < gained + lost) || bothFail(index)),
    'now.csv': csv((index) => index < gained || bothFail(index)),
  };
};

const answerSchema = z.looseObject({
  verdict: z.string(),
  reason: z.string(),
  sentence: z.string(),
});

const decide = async (options: string[], given: Record<string, string>) => {
  const outcome = await run(['decide', ...options], outside(given));
  return outcome;
};

const answer = async (options: string[], given: Record<string, string>) =>
  answerSchema.parse(JSON.parse((await decide([...options, '--json'], given)).stdout));

const PAIR = ['--items', 'new.csv', '--baseline', 'now.csv'];

describe('assay decide --items', () => {
  it('holds one model against a target', async () => {
    const line = ['--items', 'new.csv', '--criterion', 'accuracy >= 90% @95%'];
    expect(await answer(line, files(0, 0, 100, 4))).toMatchObject({
      verdict: 'pass',
      estimate: 0.96,
      trials: 100,
      look: 1,
      level: 0.97,
    });
    expect((await answer(line, files(0, 0, 100, 5))).verdict).toBe('inconclusive');
    const options = ['--items', 'new.csv', '--at-least', '90%'];
    expect((await answer(options, files(0, 0, 100, 4))).verdict).toBe('pass');
  });

  it('shows 7 of 7 to be better and 15 to 5 not, at look 1', async () => {
    expect(await answer(PAIR, files(7, 0, 100))).toMatchObject({ verdict: 'pass', level: 0.985 });
    expect((await answer(PAIR, files(15, 5, 100))).verdict).toBe('inconclusive');
  });

  it('shows a candidate not to be worse by the margin of the line', async () => {
    const line = [...PAIR, '--criterion', 'accuracy within 2% of champion @95%'];
    expect(await answer(line, files(12, 11, 500, 50))).toMatchObject({ verdict: 'pass' });
    expect((await answer(line, files(10, 15, 500, 50))).verdict).toBe('inconclusive');
    expect((await answer(line, files(2, 40, 500, 50))).verdict).toBe('fail');
  });

  it.each([
    ['accuracy better than champion', 'pass', 0],
    ['accuracy better than champion by 1% @95%', 'pass', 0.01],
    ['accuracy better than the "model in use" by at least 1 point', 'pass', 0.01],
    ['accuracy better than champion by 10% @95%', 'inconclusive', 0.1],
  ])('%s: %s', async (line, verdict, target) => {
    const given = await answer([...PAIR, '--criterion', line], files(30, 8, 300, 10));
    expect(given).toMatchObject({ verdict, comparator: '>=', target, level: 0.985 });
    const worse = await answer([...PAIR, '--criterion', line], files(8, 30, 300, 10));
    expect(worse.verdict).toBe('fail');
  });

  it('takes less as better where the metric is of failures', async () => {
    const line = ['--criterion', 'error_rate better than champion'];
    expect(await answer([...PAIR, ...line], files(30, 8, 300))).toMatchObject({
      verdict: 'pass',
      comparator: '<=',
      target: 0,
    });
    const within = ['--criterion', 'error_rate within 2% of champion'];
    expect(await answer([...PAIR, ...within], files(2, 30, 300))).toMatchObject({
      verdict: 'fail',
    });
  });

  it('takes scores, percentiles and tries as the metric says', async () => {
    const scores = `id,score\n${Array.from({ length: 200 }, (_, index) => `i${index},${100 + index}`).join('\n')}\n`;
    const p95 = await answer(['--items', 's.csv', '--criterion', 'p95_latency_ms <= 300'], {
      's.csv': scores,
    });
    expect(p95).toMatchObject({ verdict: 'pass', estimate: 289 });
    const tries = Array.from({ length: 60 }, (_, index) =>
      [1, 1, index < 3 ? 0 : 1].map((pass) => JSON.stringify({ id: index, pass })),
    ).flat();
    const all = await answer(['--items', 't.ndjson', '--criterion', '"pass^3" >= 80%'], {
      't.ndjson': tries.join('\n'),
    });
    expect(all).toMatchObject({ verdict: 'pass', estimate: 0.95, trials: 60 });
    const each = await answer(['--items', 't.ndjson', '--criterion', 'success_rate >= 80%'], {
      't.ndjson': tries.join('\n'),
    });
    expect(each).toMatchObject({ trials: 180, method: 'Clopper-Pearson over 60 clusters' });
  });

  it('counts what regresses, by id', async () => {
    const line = [...PAIR, '--criterion', 'regressions <= 0'];
    expect(await answer(line, files(5, 2, 50))).toMatchObject({
      verdict: 'fail',
      reason: 'items-regressed',
      regressed: ['i5', 'i6'],
    });
    expect((await answer(line, files(5, 0, 50))).verdict).toBe('pass');
  });

  it.each([
    [
      ['--items', 'none.csv', '--at-least', '0.9'],
      /none\.csv cannot be read: there is no such file/,
    ],
    [['--items', 'new.csv'], /the target is missing/],
    [['--items', 'new.csv', '--criterion', 'accuracy >= 190%'], /--criterion: /],
    [
      ['--items', 'new.csv', '--criterion', 'accuracy >= 90% point'],
      /`point` takes the bare number/,
    ],
    [
      ['--items', 'new.csv', '--criterion', 'accuracy within 2% of champion'],
      /--baseline is missing/,
    ],
    [[...PAIR, '--criterion', 'accuracy >= 90%'], /the criterion compares with none/],
    [
      ['--items', 'new.csv', '--criterion', 'accuracy >= 90%', '--at-least', '0.9'],
      /does not go with/,
    ],
    [['--items', 'new.csv', '--at-least', '0.9', '--trials', '5'], /does not go with --items/],
    [['--items', 'bad.csv', '--at-least', '0.9'], /bad\.csv, line 2: `pass` cannot be read/],
    [
      ['--items', 'new.csv', '--criterion', '"pass^3" >= 80%'],
      /item i0 has 1 attempt, 3 are needed/,
    ],
  ])('%j is a wrong call', async (options, message) => {
    const given = { ...files(1, 0, 10), 'bad.csv': 'id,pass\na,maybe\n' };
    const { exitCode, stderr } = await decide(options, given);
    expect(stderr).toMatch(message);
    expect(exitCode).toBe(2);
  });
});
