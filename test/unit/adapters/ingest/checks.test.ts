import { describe, expect, it } from 'vitest';
import { measureOf, onlyRun, readOk, readProblem } from '../../../support/evidence/read';

describe('Deepchecks', () => {
  const check = (header: string, status: string) => ({
    check: { name: header, params: {} },
    header,
    value: 1,
    conditions_results: [
      { Status: status, Condition: 'Score < 0.2', 'More Info': `found ${status}` },
    ],
    display: [],
  });

  it('reads conditions; a check that broke is neither passed nor clean', () => {
    const parsed = readOk({
      name: 'Train Test',
      results: [
        check('Feature Drift', 'FAIL'),
        check('Label Drift', 'WARN'),
        check('Leakage', 'PASS'),
        check('Odd', 'ERROR'),
        { header: 'Broken', check: { name: 'Broken' } },
      ],
    });
    expect(measureOf(onlyRun(parsed), 'pass_rate')).toEqual({
      kind: 'count',
      successes: 1,
      trials: 5,
    });
    expect(parsed.signals.map((s) => [s.name, s.state, s.level])).toEqual([
      ['Feature Drift', 'firing', 'warning'],
      ['Label Drift', 'firing', 'watch'],
      ['Leakage', 'clean', 'none'],
      ['Odd', 'firing', 'unknown'],
      ['Broken', 'firing', 'unknown'],
    ]);
    expect(parsed.notes.join(' ')).toMatch(
      /1 condition ended with a warning.*2 conditions could not be checked/,
    );
  });

  it('refuses a suite that decided nothing', () => {
    expect(
      readProblem({
        name: 's',
        type: 'SuiteResult',
        results: [{ check: { name: 'a' }, header: 'A', conditions_results: [] }],
      }).hint,
    ).toContain('conditions');
  });
});

describe('whylogs constraints', () => {
  it.each([
    [
      'lists',
      [
        ['age over 0', 1, 0, null],
        ['income known', 0, 1, { metric: 'counts' }],
        ['odd', 0, 0, null],
      ],
    ],
    [
      'objects',
      [
        { name: 'age over 0', passed: 1, failed: 0, summary: null },
        { name: 'income known', passed: 0, failed: 1 },
        { name: 'odd', passed: 0, failed: 0 },
      ],
    ],
  ])('reads name, passed, failed in this order from %s', (_, report) => {
    const parsed = readOk(report);
    expect(measureOf(onlyRun(parsed), 'pass_rate')).toEqual({
      kind: 'count',
      successes: 1,
      trials: 2,
    });
    expect(parsed.signals.map((s) => [s.name, s.state, s.level])).toEqual([
      ['age over 0', 'clean', 'none'],
      ['income known', 'firing', 'warning'],
      ['odd', 'firing', 'unknown'],
    ]);
  });
});

describe('Alertmanager', () => {
  const alert = (more: object) => ({
    status: 'firing',
    labels: { alertname: 'PSIBreach', severity: 'critical', model: 'churn', issue: 'AI-4' },
    annotations: { summary: 'PSI 0.31' },
    startsAt: '2026-11-20T10:00:00.14925565Z',
    endsAt: '0001-01-01T00:00:00Z',
    generatorURL: 'http://prom.test',
    fingerprint: 'c0ffee',
    ...more,
  });
  const message = (alerts: object[], more: object = {}) => ({
    version: '4',
    groupKey: '{}:{alertname="PSIBreach"}',
    truncatedAlerts: 0,
    status: 'firing',
    receiver: 'jira',
    groupLabels: {},
    commonLabels: {},
    commonAnnotations: {},
    externalURL: 'http://am.test',
    notification_reason: 'new',
    alerts,
    ...more,
  });

  it('reads a firing alert with its routing', () => {
    const parsed = readOk(message([alert({})]));
    expect(parsed.signals).toEqual([
      expect.objectContaining({
        name: 'PSIBreach',
        fingerprint: 'c0ffee',
        state: 'firing',
        level: 'critical',
        observedAt: '2026-11-20T10:00:00.149Z',
        summary: 'PSI 0.31',
      }),
    ]);
    expect(parsed.routing).toEqual({ issueKey: 'AI-4', model: 'churn', version: null });
  });

  it('keeps one of repeated alerts, and both of two occurrences', () => {
    expect(readOk(message([alert({}), alert({})])).signals).toHaveLength(1);
    expect(
      readOk(message([alert({}), alert({ startsAt: '2026-11-21T10:00:00Z' })])).signals,
    ).toHaveLength(2);
  });

  it('ends an alert with the same fingerprint', () => {
    expect(
      readOk(message([alert({ status: 'resolved', endsAt: '2026-11-20T11:00:00Z' })])).signals[0],
    ).toMatchObject({
      fingerprint: 'c0ffee',
      state: 'resolved',
      level: 'none',
      observedAt: '2026-11-20T11:00:00.000Z',
    });
    expect(readOk(message([alert({ status: 'resolved' })])).signals[0]?.observedAt).toBeNull();
  });

  it.each([
    ['critical', 'critical'],
    ['page', 'critical'],
    ['high', 'critical'],
    ['error', 'critical'],
    ['warning', 'warning'],
    ['Warn', 'warning'],
    ['medium', 'warning'],
    ['info', 'watch'],
    ['low', 'watch'],
    ['none', 'watch'],
    ['sev1', 'critical'],
    ['SEV-2', 'warning'],
    ['P1', 'critical'],
    ['p4', 'watch'],
    ['gold', 'unknown'],
    ['constructor', 'unknown'],
  ])('reads the severity %s as %s', (severity, level) => {
    const labels = { alertname: 'PSIBreach', severity };
    expect(readOk(message([alert({ labels })])).signals[0]).toMatchObject({ level });
  });

  it('does not guess a level', () => {
    const parsed = readOk(
      message([alert({ labels: { alertname: 'X' }, fingerprint: undefined })], {
        truncatedAlerts: 3,
      }),
    );
    expect(parsed.signals[0]).toMatchObject({ level: 'unknown', fingerprint: 'alertname=X' });
    expect(parsed.notes.join(' ')).toMatch(/3 alerts left out.*1 alert without a severity/);
  });

  it('reads what Grafana adds', () => {
    const parsed = readOk(
      message([alert({ values: { B: 0.31 }, valueString: '[ var=B ]' })], {
        version: '1',
        orgId: 1,
        title: 't',
      }),
    );
    expect(parsed.signals[0]).toMatchObject({ value: 0.31, source: { tool: 'Grafana' } });
  });
});
