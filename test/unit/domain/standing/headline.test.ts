import { describe, expect, it } from 'vitest';
import type { MonitoringState, Policy, RetrainingDecision } from '../../../../src/contract/types';
import { standardPolicy, starterPolicy } from '../../../../src/domain/gate/policy';
import type { Item } from '../../../../src/domain/item/item';
import { sevenStages } from '../../../../src/domain/lifecycle/presets';
import { implementation } from '../../../../src/domain/lifecycle/presets/implementation';
import { nextOfDrifted } from '../../../../src/domain/standing/next-in-use';
import { verdictOf, worstVerdict } from '../../../../src/domain/standing/summary';
import { aCount, anEvaluation, anItem, daysAgo } from '../../../support/builders/builders';
import { aDecision, aWatch, watching } from '../../../support/builders/monitoring-builders';
import { standFor, standingInput } from './stand';

const proven = (over: Partial<Item> = {}): Item =>
  anItem('accuracy >= 90% @95%', [anEvaluation([aCount('accuracy', 970, 1000)])], over);

/** An item that was reported on today, at this level of drift. */
const drifting = (
  level: MonitoringState['watches'][number]['level'],
  stage: string,
  more: Partial<MonitoringState> = {},
): Item =>
  proven({
    stage,
    monitoring: watching({
      ...{ owedSince: daysAgo(20), lastReportAt: daysAgo(0) },
      ...{ watches: [aWatch({ level, state: 'firing' })], ...more },
    }),
  });

const headed = (item: Item, policy = starterPolicy, lifecycle = sevenStages) => {
  const { tone, headline, why, next } = standFor(item, {}, policy, lifecycle);
  return { tone, headline, why, next };
};

const incident: MonitoringState['incidents'][number] = {
  ...{ id: 'i1', kind: 'serious', awareAt: daysAgo(2), dueAt: daysAgo(-13) },
  ...{ description: 'a claim was refused wrongly', openedBy: 'pm', openedAt: daysAgo(2) },
  ...{ report: null, closed: null },
};

describe('the headline of an item', () => {
  it('is an incident before all else', () => {
    const item = drifting('critical', 'deployment', {
      ...{ incidents: [incident], decisions: [aDecision()] },
    });
    expect(headed(item)).toEqual({
      ...{ tone: 'alarm', headline: 'A serious incident has to be reported' },
      why: 'a claim was refused wrongly',
      next: 'Report it by the due date, then close it in the panel.',
    });
  });

  it.each([
    ['critical', 'alarm', 'Drift: critical'],
    ['warning', 'held', 'Drift: warning'],
  ] as const)('of a model in use that drifts at %s is that', (level, tone, headline) => {
    expect(headed(drifting(level, 'monitoring'))).toEqual({
      ...{ tone, headline, why: `psi of age has been at ${level} for 3 days.` },
      next: 'Look at what drifted under In use, and say what was found.',
    });
  });

  it('of a model that drifts says what holds its gate, and never to move on or to retire it', () => {
    const look = 'Look at what drifted under In use, and say what was found.';
    const next = (stage: string, policy: Policy) =>
      headed(drifting('critical', stage), policy).next;
    const { gate } = standingInput(drifting('critical', 'deployment'), standardPolicy);
    expect(next('deployment', standardPolicy)).toBe(gate?.next);
    expect(next('deployment', { ...starterPolicy, gates: {} })).toBe(look);
    expect(next('monitoring', standardPolicy)).toBe(look);
  });

  it.each(['none', 'watch', 'unknown'] as const)(
    'of a model in use stays with the gate where its drift is %s',
    (level) => {
      expect(headed(drifting(level, 'deployment')).headline).toMatch(/^Monitoring gate: /u);
    },
  );

  it('stays with the gate where nobody relies on the model yet', () => {
    const item = drifting('critical', 'validation', { owedSince: null });
    expect(headed(item).headline).toBe('Deployment gate: open');
  });

  it('is the gate ahead, with what holds it', () => {
    const held = anItem('accuracy >= 90% @95%');
    const { gate } = standingInput(held, starterPolicy);
    expect(headed(held)).toEqual({
      ...{ tone: 'held', headline: 'Deployment gate: held', why: gate?.why, next: gate?.next },
    });
    const { gate: open } = standingInput(proven(), starterPolicy);
    expect(headed(proven())).toEqual({
      ...{ tone: 'open', headline: 'Deployment gate: open', why: open?.why, next: open?.next },
    });
  });

  it('of a model in use is how it does, where its next gate is that of its end', () => {
    const item = drifting('none', 'monitoring');
    expect(headed(item)).toEqual({
      ...{ tone: 'in-use', headline: 'In use. No drift seen', why: 'Nothing fires.' },
      next: 'Keep reports coming. The Decommission gate is open for when it is retired.',
    });
  });

  it('of a model that stays in use behind its last gate is how it does', () => {
    const inUse = { tone: 'in-use', headline: 'In use. No drift seen', why: 'Nothing fires.' };
    const of = (level: 'none' | 'critical', stage: string) =>
      headed(drifting(level, stage), starterPolicy, implementation);
    expect(of('none', 'handover')).toEqual({ ...inUse, next: 'Keep reports coming.' });
    expect(of('critical', 'handover')).toMatchObject({
      ...{ tone: 'alarm', headline: 'Drift: critical' },
      next: 'Look at what drifted under In use, and say what was found.',
    });
    // Its last gate leads to another stage in which it is in use.
    expect(of('none', 'hypercare').headline).toBe('Handover gate: open');
  });

  it('names the last stage, which has no gate ahead', () => {
    expect(headed(proven({ stage: 'decommission' }))).toEqual({
      ...{ tone: 'none', headline: 'Decommission: no gate ahead', why: '', next: '' },
    });
  });
});

describe('how an item stands', () => {
  it('names the gate ahead, the verdict, the drift and whether it is in use', () => {
    expect(standFor(proven(), {}, starterPolicy)).toMatchObject({
      gate: { state: 'open', stage: 'deployment', stageName: 'Deployment' },
      ...{ verdict: 'pass', drift: 'unknown', inUse: false },
    });
    expect(standFor(drifting('warning', 'deployment'))).toMatchObject({
      gate: { state: 'held', stage: 'monitoring', stageName: 'Monitoring' },
      ...{ verdict: 'pass', drift: 'warning', inUse: true },
    });
  });

  it('still has a verdict where there is no gate ahead', () => {
    expect(standFor(proven({ stage: 'decommission' }))).toMatchObject({
      gate: { state: 'none', stage: null, stageName: null },
      ...{ verdict: 'pass', inUse: false },
    });
  });
});

describe('the verdict of an item', () => {
  const results = {
    pass: aCount('accuracy', 970, 1000),
    fail: aCount('recall', 500, 1000),
    inconclusive: aCount('precision', 91, 100),
  };
  const lines = 'accuracy >= 90%\nrecall >= 90%\nprecision >= 90%\nspecificity >= 90%';
  const verdicts = (...keys: (keyof typeof results)[]) => {
    const item = anItem(lines, [anEvaluation(keys.map((key) => results[key]))]);
    return standingInput(item, starterPolicy).gate?.criteria ?? [];
  };
  const only = (metrics: string[], ...keys: (keyof typeof results)[]) =>
    verdicts(...keys).filter(({ metric }) => metrics.includes(metric));

  it('is that of the criterion that stands worst', () => {
    expect(verdictOf(verdicts('pass', 'inconclusive', 'fail'))).toBe('fail');
    expect(verdictOf(verdicts('pass', 'inconclusive'))).toBe('inconclusive');
    expect(verdictOf(verdicts('pass'))).toBe('no-evidence');
    expect(verdictOf(only(['accuracy'], 'pass'))).toBe('pass');
    expect(verdictOf([])).toBe('none');
  });

  it('leaves the order of the criteria as it is', () => {
    const all = verdicts('pass', 'inconclusive', 'fail');
    expect(worstVerdict(all)?.metric).toBe('recall');
    expect(all.map(({ metric }) => metric)).toEqual([
      ...['accuracy', 'recall', 'precision', 'specificity'],
    ]);
  });
});

describe('what comes next for a model that drifted', () => {
  const after = (...answers: Partial<NonNullable<RetrainingDecision['answer']>>[]): string =>
    nextOfDrifted(
      proven({
        monitoring: watching({
          decisions: answers.map((over) =>
            aDecision({
              answer: {
                ...{ answer: 'retrain', reason: 'it misses a group', by: 'pm', at: daysAgo(1) },
                ...{ until: null, issueKey: null, falseAlarm: false, ...over },
              },
            }),
          ),
        }),
      }),
    );

  it.each([
    [{ issueKey: 'AI-20' }, 'Carry out AI-20, then hand in a run of the new version.'],
    [{}, 'Carry out the retraining, then hand in a run of the new version.'],
    [
      { answer: 'roll-back', issueKey: 'AI-21' },
      'Carry out AI-21, then set the version that is in use.',
    ],
    [{ answer: 'roll-back' }, 'Carry out the rollback, then set the version that is in use.'],
    [
      { answer: 'retire' },
      'Retiring it was decided: move it to its last stage when it is out of use.',
    ],
    [
      { answer: 'accept', until: '2026-12-24T00:00:00Z' },
      'The drift is accepted until 24 Dec 2026; look at it again by then.',
    ],
    [{ answer: 'accept' }, 'The drift was accepted; look at it again when the next report comes.'],
  ] as [Partial<NonNullable<RetrainingDecision['answer']>>, string][])(
    'follows the answer %j',
    (answer, next) => {
      expect(after(answer)).toBe(next);
    },
  );

  it('follows the last answer, whatever was raised and not answered since', () => {
    expect(after({ answer: 'retire' }, { issueKey: 'AI-22' })).toContain('AI-22');
    const decisions = [
      aDecision({
        answer: {
          ...{ answer: 'retire', reason: 'too old', by: 'pm', at: daysAgo(1), until: null },
          ...{ issueKey: null, falseAlarm: false },
        },
      }),
      aDecision({ id: 'decision-2' }),
    ];
    expect(nextOfDrifted(proven({ monitoring: watching({ decisions }) }))).toMatch(/^Retiring it/u);
  });
});
