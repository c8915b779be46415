import * as z from 'zod';
import type { Signal } from '../../../../contract/types';
import { lenientText, toNumber } from '../../assemble/numbers';
import { evidence, listed } from '../../assemble/run';
import { countOf } from '../../../../words/counts';
import { CLEAN, signal } from '../../assemble/signals';
import { defineFormat, has, isTree, listAt, mark, valueAt } from '../../format';
import { checked } from '../../problem';

const ID = 'sagemaker-violations';
const SOURCE = { format: ID, tool: 'SageMaker' };

const fileSchema = z.object({
  violations: z.array(
    z.object({
      constraint_check_type: lenientText.transform((text) => text ?? 'constraint'),
      description: lenientText,
      feature_name: lenientText,
      metric_name: lenientText,
      facet: lenientText,
      facet_value: lenientText,
      label: lenientText,
    }),
  ),
});

type Violation = z.infer<typeof fileSchema>['violations'][number];
type Judged = Pick<Signal, 'value' | 'threshold' | 'direction'>;

/**
 * `constraint_violations.json` of SageMaker Model Monitor and Clarify: data quality, bias, feature
 * attribution and model quality. A listed violation is an alarm; values stand only in its prose. An empty
 * list is a clean run and counts as one.
 */
export const sagemakerViolations = defineFormat({
  id: ID,
  title: 'SageMaker constraint violations',
  marks: (document) => {
    const violations = isTree(document) ? valueAt(document.value, 'violations') : null;
    const first = listAt(document.value, 'violations')[0];
    const isEmpty = Array.isArray(violations) && violations.length === 0;
    return [
      [
        mark('violations[]', Array.isArray(violations)),
        mark('violations[].constraint_check_type', isEmpty || has(first, 'constraint_check_type')),
      ],
    ];
  },
  parse: ({ value }) => {
    const { violations } = checked(fileSchema, value, 'SageMaker constraint violations');
    if (violations.length === 0) {
      return evidence(ID, {
        signals: [
          signal({
            name: 'constraint violations',
            fingerprint: ID,
            ...CLEAN,
            method: 'constraints',
            value: 0,
            threshold: 0,
            direction: 'high-alarms',
            summary: 'The monitoring run found no violation',
            source: SOURCE,
          }),
        ],
        lists: [`${ID}:`],
        notes: [
          'The list of violations is empty: a clean run. It states neither what was monitored nor when, so every alarm of SageMaker on the work item is over.',
        ],
      });
    }
    const signals = violations.map(toSignal);
    const silent = signals.filter((s) => s.value === null).length;
    const infinite = violations.filter(({ description }) => NO_NUMBER.test(description ?? ''));
    const against = signals.filter(isAgainst);
    return evidence(ID, {
      signals,
      lists: listsOf(violations),
      notes: [
        'This is the whole list of its run: what an earlier list of the same kind of monitor held and this one does not is over.',
        'The file does not state when the run was made.',
        ...(against.length > 0
          ? [
              `The sentence says that the threshold is exceeded, and its own numbers do not: ${listed(against.map(({ name }) => name))}. The alarm stands.`,
            ]
          : []),
        ...(infinite.length > 0
          ? [`Infinite or not a number, and so without a value: ${listed(infinite.map(nameOf))}.`]
          : []),
        ...(silent > infinite.length
          ? [
              `${countOf(silent - infinite.length, 'violation')} without a value in its description.`,
            ]
          : []),
      ],
    });
  },
});

export const { detect, parse } = sagemakerViolations;

/** Checks that one monitor makes together; any other check is a list of its own. */
const MONITORS = [
  [
    'data_type_check',
    'completeness_check',
    'baseline_drift_check',
    'missing_column_check',
    'extra_column_check',
    'categorical_values_check',
  ],
  ['greaterthanthreshold', 'lessthanthreshold'],
] as const;

const checkOf = (violation: Violation): string => violation.constraint_check_type.toLowerCase();

/** What the list is the whole of: all checks of the monitors that wrote into it. */
const listsOf = (violations: readonly Violation[]): string[] => {
  const checks = new Set(violations.map(checkOf));
  const whole = MONITORS.filter((monitor) => monitor.some((check) => checks.has(check)));
  return [...new Set([...checks, ...whole.flat()])].map((check) => `${ID}:${check}:`);
};

const NUMBER = String.raw`(-?\d+(?:\.\d+)?(?:e[-+]?\d+)?)`;
const NO_NUMBER = /\b(?:infinity|inf|nan)\b/i;
const near = (before: string): RegExp => new RegExp(`${before}[^\\d.%]{0,40}?${NUMBER}`, 'i');

const numberAfter = (text: string, before: string): number | null =>
  toNumber(near(before).exec(text)?.[1]);

/** Does a sentence say "exceeds" of a value that does not? */
const isAgainst = ({ direction, value, threshold, summary }: Signal): boolean =>
  direction === 'high-alarms' &&
  value !== null &&
  threshold !== null &&
  value < threshold &&
  /exceeds/i.test(summary);

/** `Expected: 100.0%. Observed: Only 93.5% …`: percentages, kept as written. */
const expectedAndObserved = (text: string): Pick<Judged, 'value' | 'threshold'> => ({
  value: numberAfter(text, 'observed'),
  threshold: numberAfter(text, 'expected(?: match)?:'),
});

/** Value, threshold and alarming side, as far as the check and its sentence state them. */
const judge = (violation: Violation): Judged => {
  const text = violation.description ?? '';
  const threshold = numberAfter(text, 'threshold(?: of)?');
  if (violation.metric_name?.toLowerCase() === 'shap') {
    // The nDCG of the feature ranking alarms when it falls, though the sentence says "exceeds".
    return { value: numberAfter(text, 'attribution drift'), threshold, direction: 'low-alarms' };
  }
  switch (checkOf(violation)) {
    case 'baseline_drift_check':
      return {
        value: numberAfter(text, '(?:drift distance|distance|drift)'),
        threshold,
        direction: 'high-alarms',
      };
    case 'bias_drift_check':
      return {
        value: NO_NUMBER.test(text) ? null : numberAfter(text, 'value'),
        threshold: numberAfter(text, 'requirement'),
        direction: 'unknown',
      };
    case 'greaterthanthreshold':
    case 'lessthanthreshold':
      return {
        value: numberAfter(text, '\\b(?:with|value|is)\\b'),
        threshold: threshold ?? numberAfter(text, '(?:GreaterThan|LessThan)\\w*'),
        direction: checkOf(violation) === 'greaterthanthreshold' ? 'high-alarms' : 'low-alarms',
      };
    case 'completeness_check':
    case 'data_type_check':
    case 'categorical_values_check':
      return { ...expectedAndObserved(text), direction: 'low-alarms' };
    case 'extra_column_check':
    case 'missing_column_check':
      return {
        value: numberAfter(text, 'in current dataset'),
        threshold: numberAfter(text, 'in baseline(?: constraints)?'),
        direction: 'unknown',
      };
    default:
      return { value: null, threshold: null, direction: 'unknown' };
  }
};

const nameOf = (violation: Violation): string => {
  const { facet, facet_value: facetValue } = violation;
  const group = facet === null ? null : `${facet}=${facetValue ?? '?'}`;
  const named = [violation.feature_name ?? violation.metric_name ?? violation.label, group];
  return named.filter((part) => part !== null).join(' ') || violation.constraint_check_type;
};

const toSignal = (violation: Violation): Signal => {
  const name = nameOf(violation);
  return signal({
    name,
    fingerprint: `${ID}:${checkOf(violation)}:${name}${violation.label === null ? '' : `:${violation.label}`}`,
    state: 'firing',
    level: 'warning',
    method: violation.constraint_check_type,
    ...judge(violation),
    summary: `${name}: ${violation.description ?? violation.constraint_check_type}`,
    source: SOURCE,
  });
};
