import * as z from 'zod';
import type { Signal } from '../../../../contract/types';
import { aside, lenientCount, lenientText, toNumber } from '../../assemble/numbers';
import { firstOf, issueKeyOf, MODEL_NAMES, VERSION_NAMES } from '../../assemble/routing';
import { agreed, evidence } from '../../assemble/run';
import { countOf } from '../../../../words/counts';
import { signal } from '../../assemble/signals';
import { toIso } from '../../assemble/times';
import { defineFormat, has, isObject, isTree, listAt, mark, valueAt } from '../../format';
import { checked } from '../../problem';

const ID = 'alertmanager';

/** Labels and annotations are texts; another value among them is left out, not the message. */
const textsSchema = z
  .record(z.string(), z.unknown())
  .nullish()
  .catch(null)
  .transform((value) =>
    Object.fromEntries(
      Object.entries(value ?? {}).flatMap(([key, text]): [string, string][] =>
        typeof text === 'string' ? [[key, text]] : [],
      ),
    ),
  );

const statusSchema = z.enum(['firing', 'resolved']);

const alertSchema = z.object({
  status: statusSchema,
  labels: textsSchema,
  annotations: textsSchema,
  startsAt: z.unknown().optional(),
  endsAt: z.unknown().optional(),
  fingerprint: lenientText,
  /** Grafana only: values of the query by their letter. */
  values: aside(z.record(z.string(), z.unknown())),
  /** Grafana only: the same with the kind of each query. */
  valueString: lenientText,
  ruleUID: lenientText,
});

/** An alert that states no status of its own has the one of its message. */
const payloadSchema = z.preprocess(
  (value) =>
    isObject(value) && Array.isArray(value['alerts'])
      ? {
          ...value,
          alerts: value['alerts'].map((alert: unknown) =>
            isObject(alert) ? { status: value['status'], ...alert } : alert,
          ),
        }
      : value,
  z.object({
    receiver: lenientText,
    truncatedAlerts: lenientCount,
    commonLabels: textsSchema,
    alerts: z.array(alertSchema),
  }),
);

type Alert = z.infer<typeof alertSchema>;

/**
 * A webhook of Prometheus Alertmanager (version 4), or of Grafana alerting, which sends the same with
 * extras. Repeats have the same fingerprint and start; `resolved` ends an alert, its history stays.
 */
export const alertmanager = defineFormat({
  id: ID,
  title: 'an Alertmanager webhook',
  marks: (document) => {
    const tree = isTree(document);
    const { value } = document;
    const alerts = listAt(value, 'alerts');
    const each = (key: string): boolean =>
      alerts.length > 0 && alerts.every((alert) => has(alert, key));
    return [
      [
        mark('groupKey', tree && has(value, 'groupKey')),
        mark('alerts[]', Array.isArray(valueAt(value, 'alerts'))),
        mark('alerts[].labels', each('labels')),
        mark(
          'alerts[].status',
          each('status') || statusSchema.safeParse(valueAt(value, 'status')).success,
        ),
      ],
    ];
  },
  parse: ({ value }) => {
    const payload = checked(payloadSchema, value, 'an Alertmanager webhook');
    const isGrafana =
      has(value, 'orgId') ||
      payload.alerts.some(({ values, valueString }) => values !== null || valueString !== null);
    const tool = isGrafana ? 'Grafana' : 'Alertmanager';
    const unique = new Map(
      payload.alerts.map((alert) => [`${fingerprintOf(alert)} ${String(alert.startsAt)}`, alert]),
    );
    const alerts = [...unique.values()];
    const labels = [payload.commonLabels, ...payload.alerts.map((alert) => alert.labels)];
    const common = (names: readonly string[]): string | null =>
      agreed(labels.map((record) => firstOf(record, names)).filter((text) => text !== null));
    const repeated = payload.alerts.length - alerts.length;
    const unrated = alerts.filter(
      (alert) => alert.status === 'firing' && levelOf(alert.labels) === 'unknown',
    ).length;
    return evidence(
      ID,
      {
        signals: alerts.map((alert) => toSignal(alert, tool)),
        issueKey: agreed(labels.map(issueKeyOf).filter((key) => key !== null)),
        notes: [
          ...((payload.truncatedAlerts ?? 0) > 0
            ? [
                `${countOf(payload.truncatedAlerts ?? 0, 'alert')} left out by Alertmanager (max_alerts).`,
              ]
            : []),
          ...(repeated > 0
            ? [`${countOf(repeated, 'repeat')} of an alert in the same message.`]
            : []),
          ...(unrated > 0
            ? [
                `${countOf(unrated, 'alert')} without a severity label that is known; the level is unknown.`,
              ]
            : []),
        ],
      },
      { model: common(MODEL_NAMES), version: common(VERSION_NAMES) },
    );
  },
});

export const { detect, parse } = alertmanager;

/** Alertmanager's own fingerprint; without one, the labels, which is what it is made of. */
const fingerprintOf = (alert: Alert): string =>
  alert.fingerprint ??
  Object.entries(alert.labels)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key}=${value}`)
    .join(',');

const LEVELS: Record<string, Signal['level']> = {
  critical: 'critical',
  page: 'critical',
  high: 'critical',
  error: 'critical',
  warning: 'warning',
  warn: 'warning',
  medium: 'warning',
  info: 'watch',
  low: 'watch',
  none: 'watch',
  p0: 'critical',
  p1: 'critical',
  p2: 'warning',
  p3: 'warning',
  p4: 'watch',
  p5: 'watch',
  sev0: 'critical',
  sev1: 'critical',
  sev2: 'warning',
  sev3: 'warning',
  sev4: 'watch',
  sev5: 'watch',
};

const levelOf = (labels: Record<string, string>): Signal['level'] => {
  // `P1`, `sev-1` and `SEV 1` are the usual ways to write one level of an incident.
  const severity = (labels['severity'] ?? labels['priority'] ?? '')
    .trim()
    .toLowerCase()
    .replace(/^(p|sev)[\s_-]*(\d)$/, '$1$2');
  return Object.hasOwn(LEVELS, severity) ? (LEVELS[severity] ?? 'unknown') : 'unknown';
};

const VALUE = /var='([^']*)'[^\]]*?type='([^']*)'/g;

/**
 * The value of a Grafana alert: that of its one query. A condition (`threshold`, `math` and the like)
 * gives 1 or 0, which is its outcome and no measurement.
 */
const valueOf = ({ values, valueString }: Alert): number | null => {
  const entries = Object.entries(values ?? {});
  const kinds = new Map(
    [...(valueString ?? '').matchAll(VALUE)].map(([, name = '', kind = '']) => [name, kind]),
  );
  const queries = entries.filter(([name]) => (kinds.get(name) ?? 'query') === 'query');
  const named = queries.filter(([name]) => kinds.size > 0 || name === 'A');
  const [only, ...others] = queries.length === 1 ? queries : named;
  return only === undefined || others.length > 0 ? null : toNumber(only[1]);
};

const toSignal = (alert: Alert, tool: string): Signal => {
  const { labels, annotations } = alert;
  const name = labels['alertname'] ?? 'alert';
  const isFiring = alert.status === 'firing';
  return signal({
    name,
    fingerprint: fingerprintOf(alert),
    state: isFiring ? 'firing' : 'resolved',
    level: isFiring ? levelOf(labels) : 'none',
    value: valueOf(alert),
    method: alert.ruleUID === null ? null : `rule ${alert.ruleUID}`,
    observedAt: isFiring ? toIso(alert.startsAt) : toIso(alert.endsAt),
    summary: annotations['summary'] ?? annotations['description'] ?? name,
    source: { format: ID, tool },
  });
};
