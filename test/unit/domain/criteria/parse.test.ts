import { describe, expect, it } from 'vitest';
import { criterionSchema } from '../../../../src/contract/criteria';
import type { Criterion, LintFinding } from '../../../../src/contract/types';
import { formatCriterion } from '../../../../src/domain/criteria/language/format';
import { parseCriteria } from '../../../../src/domain/criteria/language/parse';

const only = (text: string): Criterion => {
  const { criteria, findings } = parseCriteria(text);
  expect(findings).toEqual([]);
  const [criterion, ...more] = criteria;
  if (criterion === undefined || more.length > 0) throw new Error(`${text} is not one criterion`);
  return criterion;
};

const refusal = (text: string): LintFinding => {
  const { criteria, findings } = parseCriteria(text);
  expect(criteria).toEqual([]);
  const [finding, ...more] = findings;
  if (finding === undefined || more.length > 0) throw new Error(`${text} was not refused once`);
  return finding;
};

describe('parseCriteria', () => {
  it('reads every clause of a line', () => {
    const criterion = only(
      'recall >= 90% @95% n>=500 on holdout-v3 where age>60 because missed claims cost customers',
    );
    expect(criterion).toMatchObject({
      metric: 'recall',
      requirement: { kind: 'threshold', comparator: '>=', target: 0.9 },
      unit: 'percent',
      uncertainty: { kind: 'interval', confidence: 0.95, method: 'exact' },
      minTrials: 500,
      dataset: 'holdout-v3',
      slice: 'age>60',
      reason: 'missed claims cost customers',
    });
    expect(criterionSchema.parse(criterion)).toEqual(criterion);
  });

  it('reads a margin over a baseline', () => {
    expect(only('recall within 2% of champion').requirement).toEqual({
      kind: 'non-inferior',
      margin: 0.02,
      baseline: 'champion',
    });
    expect(only('rmse within 0.5 of "last model"')).toMatchObject({
      requirement: { kind: 'non-inferior', margin: 0.5, baseline: 'last model' },
      unit: 'number',
    });
  });

  it('takes the exact interval at 95 % where nothing is said', () => {
    expect(only('f1 > 0.8').uncertainty).toEqual({
      kind: 'interval',
      confidence: 0.95,
      method: 'exact',
    });
    expect(only('f1 > 0.8 point').uncertainty).toEqual({ kind: 'point' });
    expect(only('f1 > 0.8 wilson @99%').uncertainty).toEqual({
      kind: 'interval',
      confidence: 0.99,
      method: 'wilson',
    });
  });

  it.each([
    ['ACCURACY ≥ 90 %', 'accuracy >= 90% @95%'],
    ['accuracy ≤ .9', 'accuracy <= 0.9 @95%'],
    ['accuracy >= 99.50%', 'accuracy >= 99.5% @95%'],
    ['accuracy >= 90 percent at 97.5% confidence', 'accuracy >= 90% @97.5%'],
    ['False positive-rate < 2%', 'false_positive_rate < 2% @95%'],
    ['"Mean (macro) F1" >= 0.7', '"mean_(macro)_f1" >= 0.7 @95%'],
    ['exact match >= 80% wilson', 'exact_match >= 80% @95% wilson'],
    ['recall@5 >= 80%@95%', 'recall@5 >= 80% @95%'],
    ['p95 latency <= 300 ms', 'p95_latency_ms <= 300 @95%'],
    ['p95_latency_ms <= 300ms', 'p95_latency_ms <= 300 @95%'],
    ['latency <= 2 seconds point', 'latency_s <= 2 point'],
    ['cost per call <= $0.02 point', 'cost_per_call_usd <= 0.02 point'],
    ['n>=1,000, on holdout-v3, recall >= 90%', 'recall >= 90% @95% n>=1000 on holdout-v3'],
    ['recall on holdout-v3 >= 90%', 'recall >= 90% @95% on holdout-v3'],
    [
      'recall where age ≥ 60 AND region == north >= 90%',
      'recall >= 90% @95% where age>=60 and region=north',
    ],
    [
      'recall >= 90% where "night shift" on "set 1"',
      'recall >= 90% @95% on "set 1" where "night shift"',
    ],
    ['recall >= 90% on “the set”', 'recall >= 90% @95% on "the set"'],
    ['- recall >= 90%.  # agreed in May', 'recall >= 90% @95%'],
    ['2) recall >= 90%', 'recall >= 90% @95%'],
    ['bias >= -0.1', 'bias >= -0.1 @95%'],
    ['recall >= 90% because  of #12, "really"', 'recall >= 90% @95% because of #12, "really"'],
  ])('prints "%s" canonically', (text, canonical) => {
    expect(formatCriterion(only(text))).toBe(canonical);
  });

  it('passes over blank lines and comments, and counts them as lines', () => {
    const { criteria, findings } = parseCriteria('\n# agreed in May\n\r\nrecall >= 90%\nrecall =');
    expect(criteria).toHaveLength(1);
    expect(findings).toMatchObject([{ line: 5, column: 8, length: 1, severity: 'error' }]);
    expect(parseCriteria('')).toEqual({ criteria: [], findings: [] });
  });

  it.each([
    ['accuracy >= 190%', 'range', 13, '190%', /above 100%/],
    ['accuracy >= 90', 'range', 13, '90', /between 0 and 1/],
    ['accuracy >= -3%', 'range', 13, '-3%', /below 0%/],
    ['accuracy >= 100%', 'range', 13, '100%', /no number of samples/],
    ['accuracy > 100% point', 'range', 12, '100%', /no model/],
    ['accuracy >= 0%', 'range', 13, '0%', /every model/],
    ['error_rate <= 0%', 'range', 15, '0%', /no number of samples/],
    ['accuracy >= 90% @50%', 'range', 18, '50%', /above 50% and below 100%/],
    ['accuracy >= 90% @100%', 'range', 18, '100%', /below 100%/],
    ['accuracy >= 90% n>=0', 'range', 17, 'n>=0', /no number of samples/],
    ['accuracy >= 90% n>=2.5', 'range', 17, 'n>=2.5', /no number of samples/],
    ['accuracy >= 90% n>500', 'range', 17, 'n>500', /least number/],
    ['accuracy within 0% of champion', 'range', 17, '0%', /margin/],
    ['accuracy within 100% of champion', 'range', 17, '100%', /allows everything/],
    ['accuracy >= high', 'unmeasurable', 13, 'high', /not a number/],
    ['accuracy >= ', 'syntax', 13, '', /number is missing/],
    ['accuracy >= 0,9', 'number', 13, '0,9', /comma/],
    ['accuracy >= 90foo', 'number', 13, '90foo', /not a number/],
    ['accuracy >= 0.1234567890123', 'number', 13, '0.1234567890123', /digits/],
    ['accuracy => 90%', 'syntax', 10, '=>', /not one of the comparisons/],
    ['accuracy = 90%', 'syntax', 10, '=', /not one of the comparisons/],
    ['>= 90%', 'syntax', 1, '>=', /metric is expected/],
    ['recall', 'syntax', 1, 'recall', /states no requirement/],
    ['recall within 2%', 'syntax', 17, '', /name of the baseline/],
    ['recall >= 90% on', 'syntax', 17, '', /data set is missing/],
    ['recall >= 90% on the 2024 set', 'syntax', 18, 'the', /no part of the name/],
    ['recall >= 90% on <data set>', 'placeholder', 18, '<data set>', /filled in/],
    ['recall >= 90% where', 'syntax', 20, '', /group is expected/],
    ['recall >= 90% where age>60 and n>=500', 'syntax', 32, 'n>=500', /group is expected/],
    ['recall >= 90% because', 'syntax', 15, 'because', /reason is missing/],
    ['recall >= 90% becuase x', 'syntax', 15, 'becuase', /not expected/],
    ['recall >= 90% @95% @99%', 'duplicate-clause', 20, '@99%', /twice/],
    ['recall >= 90% on a1 on b1', 'duplicate-clause', 21, 'on b1', /twice/],
    ['recall >= 90% point @95%', 'conflict', 15, 'point', /bare number/],
    ['recall >= 90% >= 80%', 'syntax', 15, '>=', /second/],
    ['latency_ms <= 2s', 'unit', 15, '2s', /in ms/],
    ['the recall >= 90%', 'prose', 1, 'the', /sentence/],
    ['better recall >= 90%', 'prose', 1, 'better', /compares/],
    ['accuracy (macro) >= 90%', 'syntax', 10, '(macro)', /metric/],
    ['12 >= 90%', 'syntax', 1, '12 ', /name of a metric/],
  ])('refuses "%s" as %s', (text, code, column, marked, message) => {
    const finding = refusal(text);
    expect(finding).toMatchObject({ code, column, line: 1, severity: 'error' });
    expect(text.slice(column - 1, column - 1 + finding.length)).toBe(marked);
    expect(finding.message).toMatch(message);
    expect(finding.hint).not.toBe('');
  });

  it('names the word that was probably meant', () => {
    expect(refusal('recall >= 90% becuase x').hint).toContain('`because`');
    expect(refusal('accuracy >= 90% @5%').hint).toContain('@95%');
    expect(refusal('accuracy => 90%').hint).toContain('>=');
  });

  it('allows exact targets where a bare number is enough or the metric is no share', () => {
    expect(only('accuracy >= 100% point').requirement).toMatchObject({ target: 1 });
    expect(only('critical_failures <= 0').requirement).toMatchObject({ target: 0 });
  });
});
