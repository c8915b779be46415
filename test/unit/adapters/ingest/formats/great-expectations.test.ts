import { describe, expect, it } from 'vitest';
import { measureOf, onlyRun, readOk, readProblem } from '../../../../support/evidence/read';

const item = (
  key: 'type' | 'expectation_type',
  success: boolean,
  result: object,
  more: object = {},
) => ({
  success,
  expectation_config: {
    [key]: 'expect_column_values_to_be_between',
    kwargs: { column: 'age', mostly: 0.9 },
    meta: {},
  },
  result,
  exception_info: { raised_exception: false, exception_message: null, exception_traceback: null },
  ...more,
});

const suite = (results: { success: boolean }[], success = false) => ({
  success,
  results,
  suite_name: 'claims.warning',
  suite_parameters: {},
  statistics: {
    evaluated_expectations: results.length,
    successful_expectations: results.filter((one) => one.success).length,
    unsuccessful_expectations: results.filter((one) => !one.success).length,
    success_percent: 0,
  },
  meta: {
    run_id: { run_name: 'nightly', run_time: '2026-11-20T02:00:00+00:00' },
    validation_time: '20261120T020100.5Z',
    great_expectations_version: '1.2.0',
  },
});

describe('Great Expectations', () => {
  it.each(['type', 'expectation_type'] as const)('reads expectations named by %s', (key) => {
    const parsed = readOk(
      suite(
        [item(key, true, { element_count: 10000, unexpected_count: 3, missing_count: 1000 })],
        true,
      ),
    );
    const run = onlyRun(parsed);
    expect(measureOf(run, 'pass_rate')).toEqual({ kind: 'count', successes: 1, trials: 1 });
    expect(measureOf(run, 'expect_column_values_to_be_between', 'column=age')).toEqual({
      kind: 'count',
      successes: 8997,
      trials: 9000,
    });
    expect(run).toMatchObject({
      startedAt: '2026-11-20T02:00:00.000Z',
      runId: 'nightly',
      source: { tool: 'Great Expectations 1.2.0' },
    });
    expect(parsed.signals).toMatchObject([
      {
        name: 'claims.warning',
        state: 'clean',
        level: 'none',
        observedAt: '2026-11-20T02:01:00.500Z',
      },
    ]);
  });

  it('does not take an exception for a failure of the data', () => {
    const raised = {
      exception_info: {
        'metric-1': { raised_exception: true, exception_message: 'no such column' },
      },
    };
    const parsed = readOk(suite([item('type', true, {}), item('type', false, {}, raised)]));
    expect(measureOf(onlyRun(parsed), 'pass_rate')).toEqual({
      kind: 'count',
      successes: 1,
      trials: 2,
    });
    expect(parsed.signals[0]).toMatchObject({ state: 'firing', level: 'unknown' });
    expect(parsed.notes.join(' ')).toContain('1 expectation raised an exception');
  });

  it('reads rows of a null check against all rows', () => {
    const run = onlyRun(
      readOk(
        suite([
          item('type', false, { element_count: 100, unexpected_count: 60, missing_count: 60 }),
        ]),
      ),
    );
    expect(run.results[1]?.measure).toEqual({ kind: 'count', successes: 40, trials: 100 });
  });

  it('reads a validation operator with several suites, and a checkpoint', () => {
    const one = suite([item('expectation_type', true, {})], true);
    const operator = {
      run_results: {
        'ValidationResultIdentifier::a': { validation_result: one },
        'ValidationResultIdentifier::b': suite([item('expectation_type', false, {})], false),
      },
      success: false,
    };
    expect(readOk(operator).blocks).toHaveLength(2);
    const twice = { ...operator.run_results, 'ValidationResultIdentifier::c': one };
    expect(readOk({ ...operator, run_results: twice }).blocks).toHaveLength(2);
    const described = {
      success: false,
      statistics: { evaluated_validations: 1 },
      validation_results: [
        {
          success: false,
          statistics: { evaluated_expectations: 1 },
          expectations: [
            {
              expectation_type: 'expect_column_values_to_not_be_null',
              success: false,
              kwargs: { column: 'fare' },
              result: { element_count: 20, unexpected_count: 4 },
            },
          ],
        },
      ],
    };
    const parsed = readOk(described);
    expect(
      measureOf(onlyRun(parsed), 'expect_column_values_to_not_be_null', 'column=fare'),
    ).toEqual({ kind: 'count', successes: 16, trials: 20 });
    expect(parsed.signals[0]).toMatchObject({ state: 'firing', level: 'warning', value: 1 });
  });

  it('keeps the share of its statistics where they and the list disagree, and says so', () => {
    const failures = suite([item('type', false, {})]);
    const only = onlyRun(
      readOk({
        ...failures,
        statistics: { evaluated_expectations: 9, successful_expectations: 8 },
      }),
    );
    expect(only.results[0]).toMatchObject({
      measure: { kind: 'point', value: 8 / 9, trials: null },
      contradiction: expect.stringContaining('8 of 9 expectations') as string,
    });
  });

  it('needs neither the form of the run id nor that of the batch', () => {
    const file = suite([item('type', true, {})], true);
    const parsed = readOk({ ...file, meta: { ...file.meta, run_id: 'r-1', batch_spec: 'text' } });
    expect(onlyRun(parsed)).toMatchObject({ runId: 'r-1' });
  });

  it('refuses a suite without expectations', () => {
    expect(
      readProblem({ success: true, results: [], statistics: { evaluated_expectations: 0 } }).where,
    ).toBe('results');
  });
});
