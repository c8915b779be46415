import * as z from 'zod';
import type { Signal } from '../../../../contract/types';
import { aside, lenientText, toNumber } from '../../assemble/numbers';
import { ALARM, CLEAN, signal, UNCLEAR, withoutNumbers } from '../../assemble/signals';
import { isText, valueAt } from '../../format';
import { driftRule } from './evidently-method';

export const testSchema = z.object({
  id: lenientText,
  name: z.string(),
  description: lenientText,
  status: z.string(),
  metric_config: aside(
    z.object({ metric_id: lenientText, params: aside(z.record(z.string(), z.unknown())) }),
  ),
  test_config: aside(z.record(z.string(), z.unknown())),
  bound_test: aside(z.record(z.string(), z.unknown())),
});

export type Test = z.infer<typeof testSchema>;

/** Beginning of the identities of tests. */
export const TESTS = 'evidently:test:';

/** State of a test; what could not be calculated is not clean. */
export const stateOfStatus = (status: string): Pick<Signal, 'state' | 'level'> => {
  switch (status.toUpperCase()) {
    case 'SUCCESS':
      return CLEAN;
    case 'FAIL':
      return ALARM;
    case 'WARNING':
      return { state: 'firing', level: 'watch' };
    default:
      return UNCLEAR;
  }
};

/** Settings that a new reference or another limit changes; they do not say which test it is. */
const CHANGING = new Set(['type', 'method', 'threshold', 'drift_share', 'metric_fingerprint']);

const textParts = (record: Record<string, unknown> | null | undefined): string[] =>
  Object.entries(record ?? {})
    .filter(
      ([key, value]) =>
        !CHANGING.has(key) && ['string', 'number', 'boolean'].includes(typeof value),
    )
    .map(([key, value]) => `${key}=${String(value)}`)
    .sort();

const shortType = (value: unknown): string | null =>
  isText(value) ? (value.split(':').at(-1) ?? null) : null;

/** What is tested of what: metric, column and settings, kind of the test; never what it was held against. */
const identity = (test: Test): string => {
  const { params } = test.metric_config ?? {};
  const metric = shortType(params?.['type']);
  if (metric === null) return withoutNumbers(test.name);
  return [
    metric,
    ...textParts(params),
    shortType(test.test_config?.['type']) ?? test.id ?? 'test',
    ...textParts(test.bound_test),
  ].join(':');
};

const LIMIT =
  /:\s*(Equal|Not Equal|Less or Equal|Less|Greater or Equal|Greater|Approx\w*)\s+(?:to\s+)?(-?\d+(?:\.\d+)?)/i;

/** `count` or `share` of a test that is of one of the two. */
const aspectOf = (test: Test): 'count' | 'share' | null => {
  const isCount = test.bound_test?.['is_count'];
  return typeof isCount === 'boolean' ? (isCount ? 'count' : 'share') : null;
};

/** The value that was tested: that of the metric, else the one in the description. */
const valueOf = (test: Test, metricValue: unknown): number | null => {
  const aspect = aspectOf(test);
  const measured = aspect === null ? metricValue : valueAt(metricValue, aspect);
  return (
    toNumber(measured) ?? toNumber(/actual value (-?[\d.]+)/i.exec(test.description ?? '')?.[1])
  );
};

const sideOf = (limit: string | undefined): Signal['direction'] => {
  if (limit === undefined || !/^(?:less|greater)/i.test(limit)) return 'unknown';
  return /^less/i.test(limit) ? 'high-alarms' : 'low-alarms';
};

/** @param metricValue value of the metric that the test is about; undefined where it is not in the file */
export const testSignal = (test: Test, metricValue: unknown): Signal => {
  const params = test.metric_config?.params ?? {};
  const method = isText(params['method']) && params['method'] !== '' ? params['method'] : null;
  const limit = LIMIT.exec(test.name);
  const stated = toNumber(params['threshold']);
  const value = valueOf(test, metricValue);
  const rule = driftRule(method);
  const state = stateOfStatus(test.status);
  const goesAgainst =
    rule !== null &&
    stated !== null &&
    value !== null &&
    state === CLEAN &&
    rule.drifted(value, stated);
  const aspect = aspectOf(test);
  const name = test.name.replace(LIMIT, '').replace(/\s*±.*$/, '');
  const said = test.description ?? `${test.name}: ${test.status}`;
  return signal({
    name: aspect === null ? name : `${name} (${aspect})`,
    fingerprint: `${TESTS}${identity(test)}`,
    ...(goesAgainst ? UNCLEAR : state),
    method,
    value,
    threshold: stated ?? toNumber(limit?.[2]),
    direction: rule?.direction ?? sideOf(limit?.[1]),
    summary: goesAgainst
      ? `Contradiction: the test is a success, and ${value} against ${stated} is drift by ${method ?? 'its method'}. ${said}`
      : said,
    source: { format: 'evidently', tool: 'Evidently' },
  });
};
