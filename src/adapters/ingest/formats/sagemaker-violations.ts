import * as z from 'zod';
import type { Signal } from '../../../contract/types';
import { lenientText, toNumber } from '../assemble/numbers';
import { counted, evidence } from '../assemble/run';
import { CLEAN, signal } from '../assemble/signals';
import { defineFormat, has, isTree, listAt, mark, valueAt } from '../format';
import { checked } from '../problem';

const ID = 'sagemaker-violations';
const SOURCE = { format: ID, tool: 'SageMaker' };

const fileSchema = z.object({
  violations: z.array(
    z.object({
      constraint_check_type: z.string(),
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
        notes: [
          'The list of violations is empty: a clean run. The file states neither what was monitored nor when.',
        ],
      });
    }
    const signals = violations.map(toSignal);
    const silent = signals.filter((s) => s.value === null).length;
    return evidence(ID, {
      signals,
      notes: [
        'The file does not state when the run was made.',
        ...(silent > 0
          ? [`${counted(silent, 'violation')} without a value in its description.`]
          : []),
      ],
    });
  },
});

export const { detect, parse } = sagemakerViolations;

const NUMBER = String.raw`(-?\d+(?:\.\d+)?(?:e[-+]?\d+)?)`;
const near = (before: string): RegExp => new RegExp(`${before}\\D{0,20}?${NUMBER}`, 'i');

const numberAfter = (text: string, before: string): number | null =>
  toNumber(near(before).exec(text)?.[1]);

/** Value, threshold and alarming side, as far as the check and its sentence state them. */
const judge = (violation: Violation): Judged => {
  const text = violation.description ?? '';
  const check = violation.constraint_check_type.toLowerCase();
  const threshold = numberAfter(text, 'threshold(?: of)?');
  if (violation.metric_name?.toLowerCase() === 'shap') {
    // The nDCG of the feature ranking alarms when it falls, though the sentence says "exceeds".
    return { value: numberAfter(text, 'attribution drift'), threshold, direction: 'low-alarms' };
  }
  if (check === 'baseline_drift_check') {
    return {
      value: numberAfter(text, '(?:drift distance|distance|drift)'),
      threshold,
      direction: 'high-alarms',
    };
  }
  if (check === 'bias_drift_check')
    return { value: numberAfter(text, 'value'), threshold, direction: 'unknown' };
  if (check === 'greaterthanthreshold' || check === 'lessthanthreshold') {
    return {
      value: numberAfter(text, '(?:with|value|is)'),
      threshold: threshold ?? numberAfter(text, '(?:GreaterThan|LessThan)\\w*'),
      direction: check === 'greaterthanthreshold' ? 'high-alarms' : 'low-alarms',
    };
  }
  if (check === 'completeness_check')
    return { value: null, threshold: null, direction: 'low-alarms' };
  return { value: null, threshold: null, direction: 'unknown' };
};

const toSignal = (violation: Violation): Signal => {
  const { facet, facet_value: facetValue } = violation;
  const group = facet === null ? null : `${facet}=${facetValue ?? '?'}`;
  const name =
    [violation.feature_name ?? violation.metric_name ?? violation.label, group]
      .filter((part) => part !== null)
      .join(' ') || violation.constraint_check_type;
  return signal({
    name,
    fingerprint: `${ID}:${violation.constraint_check_type}:${name}${violation.label === null ? '' : `:${violation.label}`}`,
    state: 'firing',
    level: 'warning',
    method: violation.constraint_check_type,
    ...judge(violation),
    summary: `${name}: ${violation.description ?? violation.constraint_check_type}`,
    source: SOURCE,
  });
};
