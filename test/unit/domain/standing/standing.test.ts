import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../src/domain/item/item';
import type { Viewer } from '../../../../src/domain/standing/step';
import { aCount, anEvaluation, anItem, daysAgo } from '../../../support/builders/builders';
import { aChallenge, aFinding, aWaiver } from '../../../support/builders/governance-builders';
import { aDecision, aWatch } from '../../../support/builders/monitoring-builders';
import { standFor } from './stand';

const inDeployment = (over: Partial<Item>): Item =>
  anItem('accuracy >= 90%', [anEvaluation([aCount('accuracy', 970, 1000)])], {
    stage: 'deployment',
    stageSince: daysAgo(9),
    ...over,
  });

const drifting = (decider: string | null): Item => {
  const item = inDeployment({});
  return {
    ...item,
    monitoring: {
      ...item.monitoring,
      lastReportAt: daysAgo(0),
      watches: [aWatch({ level: 'critical', state: 'firing' })],
      decisions: [aDecision({ decider, level: 'critical', answer: null })],
    },
  };
};

describe('how an item stands', () => {
  it('puts a decision on drift above the gate, for whoever looks', () => {
    const { tone, headline, steps } = standFor(drifting('ds'));
    expect(tone).toBe('alarm');
    expect(headline).toBe('Drift: critical. Decide what happens to the model');
    expect(steps.find(({ kind }) => kind === 'retrain')).toMatchObject({
      who: ['ds'],
      mine: false,
    });
  });

  it('gives the person who decides their own step first', () => {
    expect(standFor(drifting('pm')).steps[0]).toMatchObject({ kind: 'retrain', mine: true });
    expect(standFor(drifting('ds')).steps[0]?.kind).not.toBe('retrain');
  });

  it('waits for an administrator where the plan names nobody', () => {
    expect(standFor(drifting(null)).steps.find(({ kind }) => kind === 'retrain')?.mine).toBe(false);
    expect(standFor(drifting(null), { administer: true }).steps[0]).toMatchObject({
      ...{ kind: 'retrain', mine: true, whoElse: 'whoever administers the project' },
    });
  });

  it('is told to carry out what was decided about its drift, and not to retire it', () => {
    const decided = (over: Partial<NonNullable<ReturnType<typeof aDecision>['answer']>>) => {
      const item = drifting('pm');
      const answer = {
        ...{ answer: 'retrain' as const, reason: 'it misses a group', by: 'pm', at: daysAgo(0) },
        ...{ until: null, issueKey: 'AI-20', falseAlarm: false, ...over },
      };
      const monitoring = { ...item.monitoring, decisions: [aDecision({ answer })] };
      return standFor({ ...item, stage: 'monitoring', monitoring }).next;
    };
    expect(decided({})).toBe('Carry out AI-20, then hand in a run of the new version.');
    expect(decided({ answer: 'roll-back', issueKey: null })).toContain('Carry out the rollback');
    expect(decided({ answer: 'accept', until: '2026-12-24T00:00:00.000Z' })).toContain(
      '24 Dec 2026',
    );
    expect(decided({ answer: 'retire' })).toContain('Retiring it was decided');
    const item = drifting('pm');
    const monitoring = { ...item.monitoring, decisions: [] };
    expect(standFor({ ...item, stage: 'monitoring', monitoring }).next).toContain('under In use');
  });

  it('has a finding settled by somebody else than the one it is about', () => {
    const item = inDeployment({ findings: [aFinding({ accountId: 'pm' })] });
    expect(standFor(item).steps.find(({ kind }) => kind === 'finding')?.mine).toBe(false);
    expect(standFor(item, { accountId: 'ds' }).steps[0]).toMatchObject({
      kind: 'finding',
      mine: true,
    });
  });

  const asked = { approvedBy: null, approvedAt: null };
  it.each([
    ['that waits', asked, ['waiver-request']],
    ['that waited until it expired', { ...asked, expiresAt: daysAgo(0) }, []],
    ['that was taken back before an answer', { ...asked, revokedAt: daysAgo(1) }, []],
    ['that was granted for a while', { expiresAt: daysAgo(-30) }, []],
    ['that ends within days', { expiresAt: daysAgo(-3) }, ['waiver-ending']],
    ['that has expired', { expiresAt: daysAgo(0) }, []],
    [
      'that ends within days, and was taken back',
      { expiresAt: daysAgo(-3), revokedAt: daysAgo(1) },
      [],
    ],
  ])('asks about a waiver %s', (_which, change, kinds) => {
    const { steps } = standFor(inDeployment({ waivers: [aWaiver(change)] }));
    expect(steps.map(({ kind }) => kind).filter((kind) => kind.startsWith('waiver'))).toEqual(
      kinds,
    );
  });

  it('has a waiver answered by somebody else than who asked for it', () => {
    const item = inDeployment({ waivers: [aWaiver({ ...asked, requestedBy: 'pm' })] });
    const mine = (who: string) =>
      standFor(item, { accountId: who }).steps.find(({ kind }) => kind === 'waiver-request')?.mine;
    expect([mine('pm'), mine('ds')]).toEqual([false, true]);
  });

  it('has a lower tier answered by somebody else than who asked for it', () => {
    const item = inDeployment({
      impact: { impacts: ['customers'], tier: 'high' },
      tierRequest: {
        ...{ impacts: [], tier: 'low', reason: 'two people use it, inside the team' },
        ...{ requestedBy: 'pm', requestedAt: daysAgo(1) },
      },
    });
    const tier = (who: Partial<Viewer>) =>
      standFor(item, who).steps.find(({ kind }) => kind === 'tier');
    expect(tier({})).toMatchObject({
      mine: false,
      title: 'Agree to low tier in place of high, or turn it down',
      why: 'two people use it, inside the team',
    });
    expect(tier({ accountId: 'ds' })?.mine).toBe(true);
    expect(tier({ accountId: 'ds', edit: false })?.mine).toBe(false);
  });

  it('tells a criterion without a result from one that is not decided', () => {
    expect(standFor(anItem('accuracy >= 90%', [])).verdict).toBe('no-evidence');
    const few = [anEvaluation([aCount('accuracy', 91, 100)])];
    expect(standFor(anItem('accuracy >= 90%', few)).verdict).toBe('inconclusive');
    expect(standFor({ ...anItem('accuracy >= 90%', []), locked: null }).verdict).toBe('none');
  });

  it('names what the next gate lacks, and nothing of it to who may not edit', () => {
    const item = anItem('accuracy >= 90%', [], { stage: 'validation' });
    expect(standFor(item).steps.find(({ kind }) => kind === 'gate')).toMatchObject({ mine: true });
    expect(standFor(item, { edit: false }).steps.every(({ mine }) => !mine)).toBe(true);
  });

  it('lists what is the viewer’s before what is others’, the most urgent first', () => {
    const item = inDeployment({
      findings: [aFinding({ accountId: 'pm' })],
      challenges: [aChallenge({ answer: null })],
    });
    const { steps } = standFor(item);
    const turn = steps.findIndex(({ mine }) => !mine);
    expect(turn).toBeGreaterThan(0);
    expect(steps.slice(turn).every(({ mine }) => !mine)).toBe(true);
  });
});
