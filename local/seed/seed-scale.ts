import { askKinds } from '../../src/contract/attention';
import type { GovernanceProperty } from '../../src/domain/item/projection';
import type { Runtime } from '../site/runtime/open-runtime';
import { claimsAi, createSampleProject } from './sample-project';

const DAY = 86_400_000;
const stages = ['inception', 'data', 'experimentation', 'validation', 'deployment', 'monitoring'];
const statuses = ['Inception', 'Data', 'Experimentation', 'Validation', 'Deployment', 'Monitoring'];
const systemTypes = ['classifier', 'document-classifier', 'ranking', 'forecaster', 'agent'];
const verdicts = ['pass', 'inconclusive', 'fail'] as const;
const drifts = ['none', 'none', 'none', 'watch', 'warning', 'critical'];

const lastAlarms = ['none', 'none', 'open', 'real', 'false'] as const;
const tiers = ['low', 'medium', 'high'];

/** Every seventh item asks for something. */
const asksAt = (n: number, now: number): GovernanceProperty['asks'] =>
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

const propertyOf = (n: number, now: number): GovernanceProperty => {
  const verdict = pick(verdicts, Math.floor(n / 2));
  const drift = pick(drifts, Math.floor(n / 5));
  return {
    v: 1,
    stage: pick(stages, n),
    stageSince: new Date(now - (n % 60) * DAY).toISOString(),
    gate: verdict === 'pass' ? 'open' : 'held',
    nextStage: pick(stages, n + 1),
    openStages: [pick(statuses, n)],
    verdict,
    criteria: { pass: 0, fail: 0, inconclusive: 0, [verdict]: 1 },
    version: 1,
    locked: new Date(now - 90 * DAY).toISOString(),
    model: `sample-${n % 40} 1.${n % 10}.0`,
    systemType: pick(systemTypes, n),
    drift,
    flags: drift === 'none' ? [] : [`psi ${drift}`],
    tier: pick(tiers, n),
    asks: asksAt(n, now),
    ask: asksAt(n, now).map(({ kind }) => kind),
    waived: n % 11 === 0 ? 1 : 0,
    lastAlarm: pick(lastAlarms, n),
    nextDate: null,
    worst: null,
    why: `Made up for a site with many items: ${verdict}.`,
    updatedAt: new Date(now).toISOString(),
  };
};

const pick = <Value>(values: readonly Value[], n: number): Value => {
  const value = values[n % values.length];
  if (value === undefined) throw new Error('there is nothing to pick from');
  return value;
};

/**
 * Fills the project with many work items in seconds. Unlike the demo it goes past the app: the items
 * carry only the issue property that the report reads, in the form the app projects it, and the app
 * has no records of them. It shows how pages behave with many items, not what is proven of any.
 */
export const seedScale = (runtime: Runtime, items: number): void => {
  const { jira, clock } = runtime;
  createSampleProject(runtime, claimsAi);
  const now = clock.now();
  runtime.tables.together(() => {
    for (let n = 0; n < items; n += 1) {
      const created = now - ((n % 365) + 1) * DAY;
      jira.admin.createIssue({
        projectKey: claimsAi.key,
        summary: `Sample model ${n + 1}`,
        issueType: 'Task',
        status: pick(statuses, n),
        created,
        updated: created,
        properties: { assay: propertyOf(n, now) },
      });
    }
  });
};
