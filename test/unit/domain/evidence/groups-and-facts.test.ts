import { describe, expect, it } from 'vitest';
import type { Criterion, Evaluation, MetricResult } from '../../../../src/contract/types';
import { resultsOfGroups } from '../../../../src/domain/evidence/matching/derived-results';
import { fixedFor, restricted } from '../../../../src/domain/evidence/matching/reported';
import { takeFacts } from '../../../../src/domain/evidence/take-facts';
import { takeRun } from '../../../../src/domain/evidence/take-run';
import { aBudget } from '../../../support/builders/budget-builders';
import {
  aCount,
  anEvaluation,
  anItem,
  daysAgo,
  someCriteria,
} from '../../../support/builders/builders';

const of = (line: string): Criterion => {
  const [criterion] = someCriteria(line);
  if (criterion === undefined) throw new Error(`no criterion in ${line}`);
  return criterion;
};
const group = (slice: string | null, successes: number, metric = 'selection_rate') => ({
  ...aCount(metric, successes, 100),
  slice,
});

describe('groups against the highest', () => {
  const ratio = of('ratio of selection_rate by sex >= 0.8');
  const against = (
    criterion: Criterion,
    ...results: MetricResult[]
  ): [string | null, string | undefined][] =>
    resultsOfGroups(criterion, anEvaluation(results)).map(({ slice, baseline }) => [
      slice,
      baseline?.name,
    ]);

  it('are told the furthest off first, whichever stands first', () => {
    const groups = [group('sex=x', 60), group('Sex = M', 80), group('sex=f', 50)];
    const expected = [
      ['sex=f against sex=m', 'sex=m'],
      ['sex=x against sex=m', 'sex=m'],
    ];
    expect(against(ratio, ...groups)).toEqual(expected);
    expect(against(ratio, ...groups.toReversed())).toEqual(expected);
  });

  it('are measured on the data of the run, each with its own counts', () => {
    const run = anEvaluation([group('sex=f', 50), group('sex=m', 80)]);
    expect(resultsOfGroups(ratio, run)).toEqual([
      {
        ...{ metric: ratio.metric, slice: 'sex=f against sex=m' },
        measure: { kind: 'count', successes: 50, trials: 100 },
        baseline: {
          ...{ name: 'sex=m', dataset: run.dataset },
          measure: { kind: 'count', successes: 80, trials: 100 },
        },
      },
    ]);
  });

  it('are those of the column and of the metric, two at the least', () => {
    const others = [group('region=eu', 99), group(null, 99), group('sex=f', 99, 'recall')];
    expect(against(ratio, group('sex=f', 50), ...others)).toEqual([]);
    expect(against(ratio, group('sex=f', 50), group('sex=m', 60), ...others)).toEqual([
      ['sex=f against sex=m', 'sex=m'],
    ]);
    expect(against(of('selection_rate >= 80%'), group('sex=f', 50), group('sex=m', 60))).toEqual(
      [],
    );
  });

  it('are of every column where none is named', () => {
    const any = { ...ratio, metric: 'ratio(selection_rate by group)' };
    expect(against(any, group('sex=f', 50), group('region=eu', 90))).toEqual([
      ['sex=f against region=eu', 'region=eu'],
    ]);
  });

  it('are against the first of two that are equal', () => {
    const equal = [group('sex=m', 80), group('sex=f', 80)];
    expect(against(ratio, ...equal)).toEqual([['sex=f against sex=m', 'sex=m']]);
  });

  it('may stand in confusion matrices that hold the metric', () => {
    const matrix = (slice: string, hits: number): MetricResult => ({
      ...{ metric: 'confusion', slice, baseline: null },
      measure: {
        ...{ kind: 'confusion', labels: ['no', 'yes'], positive: 'yes' },
        matrix: [
          [50, 0],
          [50 - hits, hits],
        ],
      },
    });
    const both = [matrix('sex=f', 30), matrix('sex=m', 40)];
    const by = (metric: string) => ({ ...ratio, metric: `ratio(${metric} by sex)` });
    expect(against(by('recall'), ...both)).toEqual([['sex=f against sex=m', 'sex=m']]);
    expect(against(by('latency_ms'), ...both)).toEqual([]);
  });

  it('are named in 200 characters', () => {
    const long = `sex=${'f'.repeat(300)}`;
    const [first] = against(ratio, group(long, 50), group('sex=m', 80));
    expect(first?.[0]).toHaveLength(200);
  });
});

describe('classes that a budget is measured for', () => {
  const recall = of('recall >= 80%');
  const ofClass = (positiveClass: string): MetricResult => ({
    ...aCount('recall', 90, 100),
    positiveClass,
  });
  const reported = (...names: string[]) => {
    const [first, ...rest] = names.map(ofClass);
    if (first === undefined) throw new Error('a class');
    return [{ criterion: recall, results: [first, ...rest] as const }];
  };

  it('are fifty at the most, each once, of the first look alone', () => {
    const names = Array.from({ length: 60 }, (_, at) => `c${at}`);
    const fixed = fixedFor(aBudget('recall >= 80%'), reported('c0', ...names));
    expect(fixed.measuredFor).toEqual(names.slice(0, 50).map((name) => `class "${name}"`));
    expect(fixedFor(fixed, reported('other'))).toBe(fixed);
  });

  it('are not fixed by a criterion that names its class, or asks for every one', () => {
    for (const line of ['recall >= 80% for class "a"', 'recall for every class >= 80%']) {
      const budget = aBudget(line);
      const results = [ofClass('a')] as const;
      expect(fixedFor(budget, [{ criterion: of(line), results }])).toBe(budget);
    }
  });

  it('leave other classes out, unless one of them is missing', () => {
    const budget = { measuredFor: ['class "a"', 'class "b"'] };
    const kept = (...names: string[]) =>
      restricted(reported(...names), budget)[0]?.results.map((one) => one.positiveClass);
    expect(kept('c', 'b', 'a')).toEqual(['a', 'b']);
    expect(kept('c', 'a')).toEqual(['c', 'a']);
  });
});

describe('what an item keeps of a run under other conditions', () => {
  const run = (days: number, part: Partial<Evaluation>): Evaluation =>
    anEvaluation([aCount('accuracy', 97, 100)], {
      ...{ recordedAt: daysAgo(days), startedAt: daysAgo(days), finishedAt: daysAgo(days) },
      ...part,
    });
  const prompt = (digit: string) => ({ identity: { promptDigest: digit.repeat(64) } });
  const known = takeRun(anItem('accuracy >= 90% on holdout-v3'), run(5, prompt('a')));
  const findingOf = (part: Partial<Evaluation>) =>
    takeFacts(known, run(3, { ...prompt('b'), ...part })).findings[0];

  it('is a finding about who handed it in, which names the run', () => {
    const what = 'was made under other conditions: the prompt is bbbbbbbbbbbb…';
    expect(findingOf({ postedBy: { kind: 'person', accountId: 'ds' } })).toMatchObject({
      ...{ kind: 'conditions-changed', accountId: 'ds', at: daysAgo(3) },
      sentence: expect.stringContaining(
        `the run of 1.4.0 that came in on 17 Nov 2026 ${what}`,
      ) as string,
    });
    expect(findingOf({ model: { name: 'm', version: null } })).toMatchObject({
      accountId: null,
      sentence: expect.stringContaining(`the run that came in on 17 Nov 2026 ${what}`) as string,
    });
  });

  it('is no finding under the same ones', () => {
    expect(takeFacts(known, run(3, prompt('a'))).findings).toEqual([]);
  });

  it('compares the content of a version with its latest run', () => {
    const model = (digit: string) => ({ identity: { modelDigest: digit.repeat(64) } });
    const twice = [run(6, model('a')), run(5, model('b'))].reduce<typeof known>(
      (item, one) => takeFacts(item, one),
      anItem('accuracy >= 90% on holdout-v3'),
    );
    expect(twice.findings).toHaveLength(1);
    expect(takeFacts(twice, run(3, model('b'))).findings).toHaveLength(1);
    expect(takeFacts(twice, run(3, model('a'))).findings).toHaveLength(2);
  });
});
