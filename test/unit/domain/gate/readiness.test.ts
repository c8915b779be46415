import { describe, expect, it } from 'vitest';
import type { CheckResult, GateDecision } from '../../../../src/contract/types';
import { starterPolicy } from '../../../../src/domain/gate/policy';
import { auditPolicy, readinessOf } from '../../../../src/domain/gate/readiness';
import type { Item } from '../../../../src/domain/item/item';
import { sevenStages } from '../../../../src/domain/lifecycle/presets';
import { anItem, daysAgo } from '../../../support/builders/builders';
import { boundTo } from '../../../support/builders/governance-builders';
import { aSheet, someData } from '../../../support/builders/records-builders';
import { aDecision, aPlan, watching } from '../../../support/builders/monitoring-builders';

const result = (id: string, state: CheckResult['state']): CheckResult => ({
  ...{ id, state, title: `title of ${id}`, observed: 'seen', needed: 'needed' },
  ...{ next: 'do it', who: 'whoever', controls: ['EU-AI-Act:9(6)'] },
});

const gateOf = (...checks: CheckResult[]): GateDecision => ({
  ...{ stage: 'deployment', stageName: 'Deployment', decision: 'refuse', degraded: false },
  ...{ headline: '', why: '', next: '', reasons: [], message: '', checks, criteria: [] },
  ...{ policy: { name: 'starter', version: 1 }, decidedAt: daysAgo(0) },
  basis: { itemRevision: 1, criteriaVersion: null, ...boundTo(anItem('')) },
});

describe('how ready an item is', () => {
  const gateChecks = gateOf(
    result('stage-order', 'met'),
    result('criteria-met', 'inconclusive'),
    result('evidence-fresh', 'waived'),
    result('evidence-present', 'met'),
    result('judge-validated', 'not-applicable'),
  );

  it('is the share that is there of what is asked; order shows nothing and a waiver is a gap', () => {
    const { score, met, asked, missing, stage } = readinessOf(anItem(''), gateChecks, null);
    expect({ score, met, asked }).toEqual({ score: 1 / 3, met: 1, asked: 3 });
    expect(stage).toBe('validation');
    expect(missing).toEqual([
      expect.objectContaining({ check: 'criteria-met', next: 'do it', who: 'whoever' }),
      expect.objectContaining({ check: 'evidence-fresh', controls: ['EU-AI-Act:9(6)'] }),
    ]);
  });

  it('asks of every item what an auditor asks, and misses what misses for either', () => {
    const audit = gateOf(
      result('criteria-defined', 'unmet'),
      result('evidence-present', 'not-applicable'),
      result('criteria-met', 'met'),
      result('reviews-done', 'not-applicable'),
    );
    const { met, asked, missing } = readinessOf(anItem(''), gateChecks, audit);
    expect(missing.map(({ check }) => check)).toEqual([
      'criteria-defined',
      'evidence-present',
      'criteria-met',
      'evidence-fresh',
    ]);
    expect({ met, asked }).toEqual({ met: 0, asked: 4 });
    expect(readinessOf(anItem(''), null, audit)).toMatchObject({ met: 1, asked: 3 });
  });

  it('is nothing where nothing is asked, because nothing is there', () => {
    expect(readinessOf(anItem(''), null, null)).toMatchObject({ score: 0, asked: 0, missing: [] });
    const none = gateOf(result('judge-validated', 'not-applicable'));
    expect(readinessOf(anItem(''), none, null)).toMatchObject({ score: 0, missing: [] });
  });

  it('asks of what is in use for its watch, and of what is retired for its plan', () => {
    const asks = (stage: string): string[] =>
      (auditPolicy(starterPolicy, sevenStages, stage).gates[stage] ?? []).map(({ check }) => check);
    expect(asks('data')).not.toContain('drift-within-limits');
    expect(asks('monitoring')).toContain('drift-within-limits');
    expect(asks('decommission')).toContain('decommission-planned');
    for (const stage of ['data', 'monitoring', 'decommission', 'no-such-stage'])
      expect(asks(stage)).toContain('criteria-defined');
    for (const stage of ['data', 'monitoring', 'no-such-stage'])
      expect(asks(stage)).not.toContain('decommission-planned');
    for (const stage of ['decommission', 'no-such-stage'])
      expect(asks(stage)).not.toContain('drift-within-limits');
  });
});

describe('who has it in hand', () => {
  const offered = {
    ...{
      kind: 'data-model' as const,
      giver: 'giver',
      acceptance: 'checked',
      offeredAt: daysAgo(3),
    },
  };
  const accepted = { accepted: true, note: '', by: 'first', at: daysAgo(2) };
  const accept = {
    ...{ answer: 'accept' as const, reason: 'a holiday', by: 'decided', at: daysAgo(0) },
    ...{ until: daysAgo(-9), issueKey: null, falseAlarm: false },
  };
  const item = {
    ...anItem('accuracy >= 90%', [], {
      monitoring: watching({
        plan: aPlan(),
        decisions: [
          aDecision({ id: 'r1', decider: 'decided', answer: accept }),
          aDecision({ id: 'r2', decider: 'undecided' }),
        ],
      }),
    }),
    model: { name: 'm', version: '1', setBy: 'ds' },
  };
  const records = {
    ...item.records,
    handoffs: [
      { ...offered, id: 'h1', receiver: 'first', answer: accepted },
      { ...offered, id: 'h2', receiver: 'second', answer: null },
    ],
    dependencies: [
      { ...someData(), id: 'd1', owner: 'ready', ready: { by: 'x', at: daysAgo(1) } },
      { ...someData(), id: 'd2', owner: 'late', ready: null },
    ],
    sheets: [aSheet('model-card', { owner: 'writer' })],
  };
  const ownerOf = (check: string, of: Item = { ...item, records }) =>
    readinessOf(of, gateOf(result(check, 'unmet')), null).missing[0]?.owner;

  it.each([
    ['criteria-defined', 'account-pm'],
    ['criteria-locked-before-run', 'account-pm'],
    ['criteria-met', 'account-pm'],
    ['evidence-present', 'ds'],
    ['evidence-fresh', 'ds'],
    ['evidence-matches-model', 'ds'],
    ['handoff-accepted', 'second'],
    ['data-dependencies-ready', 'late'],
    ['artifacts-complete', 'writer'],
    ['monitoring-plan-complete', 'owner'],
    ['no-open-incident', 'owner'],
    ['drift-within-limits', 'undecided'],
    ['decisions-taken', 'undecided'],
    ['impact-tier-set', null],
  ])('of %s is %s', (check, owner) => {
    expect(ownerOf(check)).toBe(owner);
  });

  it('is who wrote the draft where nothing is locked, and nobody where nothing is there', () => {
    const draft = { text: 'accuracy >= 90%', updatedAt: daysAgo(1), updatedBy: 'drafter' };
    expect(ownerOf('criteria-defined', anItem('', [], { draft }))).toBe('drafter');
    for (const check of ['criteria-met', 'handoff-accepted', 'artifacts-complete']) {
      expect(ownerOf(check, anItem(''))).toBeNull();
    }
    expect(ownerOf('data-dependencies-ready', anItem(''))).toBeNull();
    for (const check of ['monitoring-plan-complete', 'no-open-incident', 'decisions-taken']) {
      expect(ownerOf(check, anItem(''))).toBeNull();
    }
  });
});
