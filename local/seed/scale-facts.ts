import { askKinds } from '../../src/words/asks';
import type { Ask, SystemType } from '../../src/contract/types';
import { DAY } from '../../src/words/time';

const stages = ['inception', 'data', 'experimentation', 'validation', 'deployment', 'monitoring'];
const systemTypes: SystemType[] = [
  'classifier',
  'document-classifier',
  'ranking',
  'forecaster',
  'agent',
];
const verdicts = ['pass', 'inconclusive', 'fail'] as const;
const drifts = ['none', 'none', 'none', 'watch', 'warning', 'critical'] as const;

const tiers = ['low', 'medium', 'high'];
const lastAlarms = ['none', 'none', 'open', 'real', 'false'] as const;

/** Every seventh item asks for something. */
const asksOf = (n: number, now: number): Ask[] =>
  n % 7 === 0
    ? [
        {
          kind: pick(askKinds, Math.floor(n / 7)),
          who: null,
          since: new Date(now - (n % 30) * DAY).toISOString(),
          due: null,
        },
      ]
    : [];

const statuses = ['Inception', 'Data', 'Experimentation', 'Validation', 'Deployment', 'Monitoring'];

const pick = <Value>(values: readonly Value[], n: number): Value => {
  const value = values[n % values.length];
  if (value === undefined) throw new Error('there is nothing to pick from');
  return value;
};

/** What is made up of the n-th item: every word in every mixture, the same at each start. */
export const factsOf = (n: number, now: number) => {
  const drift = pick(drifts, Math.floor(n / 5));
  return {
    n,
    stage: pick(stages, n),
    nextStage: pick(stages, n + 1),
    status: pick(statuses, n),
    stageSince: new Date(now - (n % 60) * DAY).toISOString(),
    verdict: pick(verdicts, Math.floor(n / 2)),
    drift,
    flags: drift === 'none' ? [] : [`psi ${drift}`],
    tier: pick(tiers, n),
    asks: asksOf(n, now),
    waived: n % 11 === 0 ? 1 : 0,
    lastAlarm: pick(lastAlarms, n),
    systemType: pick(systemTypes, n),
    model: { name: `sample-${n % 40}`, version: `1.${n % 10}.0` },
    created: now - ((n % 365) + 1) * DAY,
    /** Days since it was last worked on: which sprints it is in. */
    workedOnDaysAgo: n % 40,
  };
};

export type Facts = ReturnType<typeof factsOf>;
