import { describe, expect, it } from 'vitest';
import { fixture, readOk, readProblem } from '../../../../support/evidence/read';
import { tellSignal } from '../../../../support/evidence/told';

const json = (name: string): Record<string, unknown> => {
  const value: unknown = JSON.parse(fixture(`shapes/${name}`));
  if (typeof value !== 'object' || value === null) throw new Error(`${name} is no object`);
  return { ...value };
};
const lines = (input: unknown): string[] => readOk(input).signals.map(tellSignal);
const print = (input: unknown): string | undefined => readOk(input).signals[0]?.fingerprint;

/** What the priorities of Datadog and of PagerDuty mean to a model. */
const LEVELS_OF_PRIORITIES = [
  ['P1', 'critical'],
  ['P2', 'critical'],
  ['P3', 'warning'],
  ['P4', 'watch'],
  ['P5', 'watch'],
  ['P6', 'unknown'],
] as const;

describe('CloudWatch', () => {
  const outer = json('cloudwatch.json');
  const message = JSON.parse(String(outer['Message'])) as Record<string, unknown>;
  const withState = (state: string) => ({ ...message, NewStateValue: state });

  it('is read out of SNS, of a Lambda event, and alone', () => {
    const expected = ['late-psi firing unknown 2026-09-20T06:02:11.000Z'];
    expect(lines(outer)).toEqual(expected);
    expect(lines({ Records: [{ EventSource: 'aws:sns', Sns: outer }] })).toEqual(expected);
    expect(lines(message)).toEqual(expected);
    expect(readOk(outer)).toMatchObject({ routing: { model: 'late' } });
    expect(readOk(outer).signals[0]).toMatchObject({
      threshold: 0.25,
      direction: 'high-alarms',
      value: null,
    });
  });

  it('is over with OK, and not with INSUFFICIENT_DATA', () => {
    expect(lines(withState('OK'))[0]).toContain('resolved none');
    expect(lines(withState('INSUFFICIENT_DATA'))[0]).toContain('firing unknown');
    expect(print(withState('OK'))).toBe(print(message));
  });

  it('is read out of EventBridge', () => {
    const event = {
      'detail-type': 'CloudWatch Alarm State Change',
      source: 'aws.cloudwatch',
      time: '2026-09-20T06:02:11Z',
      resources: ['arn:aws:cloudwatch:eu-west-1:000000000000:alarm:late-psi'],
      detail: {
        alarmName: 'late-psi',
        state: { value: 'ALARM', reason: 'crossed' },
        previousState: { value: 'OK' },
      },
    };
    expect(lines(event)).toEqual(['late-psi firing unknown 2026-09-20T06:02:11.000Z']);
  });

  it('fires for nothing without its state', () => {
    const { NewStateValue: _, ...stateless } = message;
    expect(readProblem({ ...outer, Message: JSON.stringify(stateless) }).message).toContain(
      'CloudWatch alarm without its state',
    );
  });
});

describe('Datadog', () => {
  const event = json('datadog.json');

  it.each([
    ['Triggered', 'firing critical'],
    ['Re-Triggered', 'firing critical'],
    ['Warn', 'firing warning'],
    ['No Data', 'firing unknown'],
    ['Recovered', 'resolved none'],
  ])('%s is %s', (transition, state) => {
    expect(lines({ ...event, alert_transition: transition })[0]).toContain(state);
    expect(print({ ...event, alert_transition: transition })).toBe(print(event));
  });

  it.each(LEVELS_OF_PRIORITIES)('of priority %s is %s', (alert_priority, level) => {
    expect(readOk({ ...event, alert_priority }).signals[0]).toMatchObject({ level });
  });

  it('finds the model among the tags, and the time', () => {
    expect(readOk(event)).toMatchObject({
      routing: { model: 'late' },
      signals: [{ name: 'PSI of late', observedAt: '2026-09-20T06:02:11.000Z' }],
    });
  });
});

describe('a payload of Datadog that nothing filled in', () => {
  it('fires for nothing', () => {
    const template = { ...json('datadog.json'), alert_transition: '$ALERT_TRANSITION' };
    expect(readProblem(template).message).toContain('not filled in');
  });
});

describe('PagerDuty', () => {
  const payload = json('pagerduty.json');
  const as = (type: string): string =>
    fixture('shapes/pagerduty.json').replace('incident.triggered', type);

  it('fires until it is resolved', () => {
    expect(lines(payload)).toEqual(['PSI of late firing critical 2026-09-20T06:02:11.000Z']);
    expect(lines(as('incident.acknowledged'))[0]).toContain('firing critical');
    expect(lines(as('incident.resolved'))[0]).toContain('resolved none');
    expect(print(as('incident.resolved'))).toBe(print(payload));
  });

  it.each([
    ...LEVELS_OF_PRIORITIES.map(([name, level]) => [`"priority": { "summary": "${name}" }`, level]),
    ['"urgency": "High"', 'critical'],
    ['"urgency": "low"', 'watch'],
  ])('with %s is %s', (stated, level) => {
    const text = fixture('shapes/pagerduty.json')
      .replace('"priority": null', '"number": 3')
      .replace('"urgency": "high"', stated);
    expect(readOk(text).signals[0]).toMatchObject({ level });
  });
});
