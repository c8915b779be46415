import { describe, expect, it } from 'vitest';
import { signedPost } from '../../../support/intake';
import { withTestSite } from '../../../support/with-test-site';

const site = withTestSite();

const MINUTE = 60_000;

const drift = (feature: string, check = 'baseline_drift_check') => ({
  feature_name: feature,
  constraint_check_type: check,
  description: 'Baseline drift distance: 0.4 exceeds threshold: 0.2',
});

const bias = (facet: string) => ({
  ...{ facet, facet_value: 'a', metric_name: 'CI', constraint_check_type: 'bias_drift_check' },
  description: 'Metric value 0.2 does not meet the baseline constraint requirement 0.1',
});

const send = async (body: unknown): Promise<number> => {
  site.clock.advance(MINUTE);
  const { status } = await signedPost(site, 'evidence', body, { query: { issue: 'AI-1' } });
  await site.drain();
  return status;
};

const firing = async (): Promise<string[]> => {
  const { monitoring } = await site.must('pm', 'item.get', { issue: 'AI-1' });
  return monitoring.watches
    .filter(({ state }) => state === 'firing')
    .map(({ name }) => name)
    .sort();
};

describe('a file that is the whole list of its tool', () => {
  it('ends what it no longer holds, and a clean run ends everything', async () => {
    await send({ violations: [drift('weight'), drift('speed', 'completeness_check')] });
    expect(await firing()).toEqual(['speed', 'weight']);
    await send({ violations: [drift('weight')] });
    expect(await firing()).toEqual(['weight']);
    await send({ violations: [] });
    expect(await firing()).toEqual([]);
  });

  it('ends nothing that another monitor found, unless it is empty', async () => {
    await send({ violations: [drift('weight')] });
    await send({ violations: [bias('age')] });
    expect(await firing()).toEqual(['CI age=a', 'weight']);
    await send({ violations: [] });
    expect(await firing()).toEqual([]);
  });

  it('counts again when the same list comes again, since it has no time of its own', async () => {
    const bodies = [{ violations: [] }, { violations: [drift('weight')] }];
    for (const body of [...bodies, ...bodies]) expect(await send(body)).toBe(202);
    expect(await firing()).toEqual(['weight']);
    expect(await send({ violations: [] })).toBe(202);
    expect(await firing()).toEqual([]);
  });

  it('ends more alarms than one transaction takes, each with a signal of its own', async () => {
    const many = Array.from({ length: 45 }, (_, index) => drift(`feature ${index}`));
    await send({ violations: many });
    expect(await firing()).toHaveLength(45);
    await send({ violations: many.slice(0, 2) });
    expect(await firing()).toEqual(['feature 0', 'feature 1']);
    const { entries, chain } = await site.must('pm', 'ledger.list', { issue: 'AI-1' });
    expect(chain.ok).toBe(true);
    const signals = entries.flatMap(({ kind, body }) =>
      kind === 'signal-recorded' && Array.isArray(body['signals']) ? body['signals'] : [],
    );
    expect(signals).toHaveLength(45 + 2 + 43);
  });

  it('ends what a data check found, once a run finds nothing', async () => {
    const expectations = (met: boolean) => ({
      success: met,
      meta: { expectation_suite_name: 'trays' },
      statistics: { evaluated_expectations: 1, successful_expectations: met ? 1 : 0 },
      results: [
        {
          success: met,
          expectation_config: { expectation_type: 'expect_column_to_exist', kwargs: {} },
          result: {},
        },
      ],
    });
    const constraints = (failed: 0 | 1) => [
      ['weight above 0', 1 - failed, failed, null],
      ['speed below 9', 1, 0, null],
    ];
    const suite = (status: 'FAIL' | 'PASS') => ({
      type: 'SuiteResult',
      name: 'Trays',
      results: [
        {
          type: 'CheckResult',
          check: { name: 'New labels' },
          header: 'New labels',
          conditions_results: [{ Status: status, Condition: 'none is new', 'More Info': '' }],
        },
      ],
    });
    const runs: [unknown, unknown][] = [
      [expectations(false), expectations(true)],
      [constraints(1), constraints(0)],
      [suite('FAIL'), suite('PASS')],
    ];
    for (const [found, clean] of runs) {
      expect(await send(found)).toBe(202);
      expect(await firing()).toHaveLength(1);
      expect(await send(clean)).toBe(202);
      expect(await firing()).toEqual([]);
    }
  });

  it('ends a constraint that the next list of whylogs no longer holds', async () => {
    await send([
      ['weight above 0', 0, 1, null],
      ['speed below 9', 1, 0, null],
    ]);
    expect(await firing()).toEqual(['weight above 0']);
    await send([['speed below 9', 1, 0, null]]);
    expect(await firing()).toEqual([]);
  });
});
