import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../src/domain/item/item';
import { owedSince, owingUntil } from '../../../../src/domain/monitoring/owed-since';
import { planTemplate } from '../../../../src/domain/monitoring/plan-templates';
import { settleMonitoring } from '../../../../src/domain/monitoring/settle-monitoring';
import { NOW, anItem, daysAgo } from '../../../support/builders/builders';
import { anApproval } from '../../../support/builders/governance-builders';
import { aPlan, aWatch, watching } from '../../../support/builders/monitoring-builders';

const approval = anApproval(anItem(''));

const inUse = (monitoring: Partial<Item['monitoring']> = {}, override: Partial<Item> = {}): Item =>
  anItem('', [], {
    ...{ stage: 'monitoring', stageSince: daysAgo(40), ledger: { seq: 17, hash: '' } },
    monitoring: watching({ plan: aPlan(), lastReportAt: daysAgo(1), ...monitoring }),
    ...override,
  });

describe('what the history tells of an alarm', () => {
  const cause = 'psi of age at warning (0.3, line 0.2)';
  const alarmed = inUse({ watches: [aWatch()] }, { approvals: [approval] });

  it('is the level it came from and why, the decision, and what has to be looked at', () => {
    const by = { at: daysAgo(0), actor: { kind: 'app' } };
    expect(settleMonitoring(alarmed, NOW).events).toEqual([
      {
        ...{ ...by, kind: 'drift-changed' },
        body: {
          ...{ from: 'unknown', to: 'warning', flags: ['psi:age', 'silent:accuracy'] },
          reason: 'psi of age has been at warning for 3 days; accuracy has never been reported.',
        },
      },
      {
        ...{ ...by, kind: 'retraining-asked' },
        body: {
          ...{ id: 'retraining-17', how: 'new', level: 'warning', decider: 'decider' },
          ...{ fingerprints: ['evidently:age'], dueAt: daysAgo(-10), reason: cause },
        },
      },
      {
        ...{ ...by, kind: 'review-raised' },
        body: {
          reason: cause,
          reviews: [
            {
              ...{ id: 'review-17-0', kind: 'approval', subject: 'approval-1', cause },
              label: 'Approval as model-owner for deployment',
            },
          ],
        },
      },
    ]);
  });

  it('names no looks where nothing depends on the model', () => {
    const { events } = settleMonitoring({ ...alarmed, approvals: [] }, NOW);
    expect(events.map(({ kind }) => kind)).toEqual(['drift-changed', 'retraining-asked']);
  });
});

describe('what is settled', () => {
  it('keeps mutes until the moment they end', () => {
    const mute = { id: 'm', fingerprint: 'x', reason: 'tests', by: 'p', at: daysAgo(1) };
    const mutes = [1, 0, -1].map((days) => ({ ...mute, until: daysAgo(days) }));
    expect(settleMonitoring(inUse({ mutes }), NOW).item.monitoring.mutes).toEqual([mutes[2]]);
  });

  it('holds the level and the flags by which people search, without the sentence', () => {
    expect(settleMonitoring(inUse({ watches: [aWatch()] }), NOW).item.drift).toEqual({
      ...{ level: 'warning', flags: ['psi:age', 'silent:accuracy'] },
    });
  });
});

describe('since when reports are owed', () => {
  const owed = (monitoring: Partial<Item['monitoring']>, override: Partial<Item> = {}) =>
    owedSince(inUse(monitoring, override), daysAgo(0));

  it.each([
    ['the entry into use, where the plan is older', {}, {}, daysAgo(40)],
    ['the plan, where it came later', { plan: aPlan({ setAt: daysAgo(10) }) }, {}, daysAgo(10)],
    ['now, where nobody knows when it came into use', {}, { stageSince: null }, daysAgo(0)],
    ['when they were first owed', { owedSince: daysAgo(70) }, {}, daysAgo(70)],
    ['never, without a plan', { plan: null, owedSince: daysAgo(70) }, {}, null],
    ['never, before it is in use', {}, { stage: 'validation' }, null],
  ])('is %s', (_what, monitoring, override, expected) => {
    expect(owed(monitoring, override)).toBe(expected);
  });

  it('is left as it is where a move says nothing new of it', () => {
    const known = inUse({ owedSince: daysAgo(40) });
    expect(owingUntil(known, daysAgo(0))).toBe(known);
    const unplanned = inUse({ plan: null });
    expect(owingUntil(unplanned, daysAgo(0))).toBe(unplanned);
  });
});

describe('a plan to begin with', () => {
  it.each([
    ['document-classifier', 7, 'accuracy', '<'],
    ['forecaster', 7, 'mape', '>'],
    ['rag-chatbot', 1, 'groundedness', '<'],
    ['agent', 1, 'task_success', '<'],
  ] as const)('for a %s asks every %i days, first of %s', (systemType, days, name, comparator) => {
    const { watches, cadenceDays, graceDays } = planTemplate(systemType);
    expect([cadenceDays, graceDays]).toEqual([days, 1]);
    expect(watches[0]).toMatchObject({ name, kind: 'metric', alert: { comparator } });
  });

  it('is the usual one for a system of no known kind', () => {
    expect(planTemplate(null)).toBe(planTemplate('other'));
    expect(planTemplate('other').watches).toEqual([
      {
        ...{ name: 'accuracy', kind: 'metric', reference: null },
        alert: { comparator: '<', value: 0.85, level: 'warning' },
      },
      {
        ...{ name: 'psi', kind: 'input-feature', reference: null },
        alert: { comparator: '>', value: 0.2, level: 'warning' },
      },
    ]);
  });

  it('leaves to the tool what has no usual line', () => {
    const drift = planTemplate('vision').watches.find(({ name }) => name === 'embedding_drift');
    expect(drift).toEqual({
      ...{ name: 'embedding_drift', kind: 'input-feature', reference: null, alert: null },
    });
  });
});
