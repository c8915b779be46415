import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../src/domain/item/item';
import { aBudget } from '../../../support/builders/budget-builders';
import { aCount, anEvaluation, anItem, daysAgo } from '../../../support/builders/builders';
import { aChallenge, aFinding, aWaiver } from '../../../support/builders/governance-builders';
import { aDecision, aWatch, watching } from '../../../support/builders/monitoring-builders';
import { aHandoff } from '../../../support/builders/records-builders';
import { gateOf, project } from './project';

const { records } = anItem('');

describe('the property of an item', () => {
  it('says how it stands, in full', () => {
    const item = anItem('accuracy >= 90% @95%', [anEvaluation([aCount('accuracy', 970, 1000)])], {
      ...{
        systemType: 'agent',
        waivers: [aWaiver(), aWaiver({ id: 'w2', expiresAt: daysAgo(1) })],
      },
      stake: { words: 'claims wait', by: 'account-pm', at: daysAgo(2), monthly: null },
      impact: { impacts: ['customers'], tier: 'high' },
    });
    const gate = { ...gateOf(item), why: 'x'.repeat(301) };
    const { asks: _asks, askOf: _askOf, worst: _worst, ...said } = project(item, { gate }).property;
    expect(said).toEqual({
      ...{ v: 1, stage: 'validation', stageSince: daysAgo(8), nextStage: 'deployment' },
      ...{ gate: gate.decision === 'allow' ? 'open' : 'held', openStages: ['Validation'] },
      ...{ verdict: 'pass', criteria: { pass: 1, fail: 0, inconclusive: 0 }, version: 1 },
      ...{ locked: daysAgo(7), model: 'claims-doc 1.4.0', systemType: 'agent' },
      ...{ drift: 'unknown', flags: [], inUse: 'no', tier: 'high' },
      stake: { words: 'claims wait', by: 'account-pm', at: daysAgo(2), amount: null, unit: null },
      ...{ ask: [], askAny: [], askBut: [], looksSpent: 0, waived: 1, lastAlarm: 'none' },
      ...{ nextDate: null, why: 'x'.repeat(300), updatedAt: daysAgo(0) },
    });
  });

  it('is empty where nothing is stated, and names no gate behind the last stage', () => {
    const model = { name: null, version: null, setBy: null };
    const { property, fields } = project(anItem('', [], { model }), { gate: null });
    expect(property).toMatchObject({
      ...{ gate: 'none', nextStage: null, why: '', verdict: 'none', version: 0, locked: null },
      ...{ model: null, systemType: null, tier: null, stake: null, worst: null },
    });
    expect(fields.threshold).toBeNull();
  });

  it('has no stage that the lifecycle does not have', () => {
    for (const stage of [null, 'hypercare']) {
      const { property, fields } = project(anItem('', [], { stage }));
      expect([property.stage, property.stageSince, fields.stage]).toEqual([null, null, null]);
    }
  });

  it.each([
    ['claims-doc', null, 'claims-doc'],
    [null, '1.4.0', '1.4.0'],
  ])('names the model by what is known of it: %s %s', (name, version, expected) => {
    const item = anItem('', [], { model: { name, version, setBy: null } });
    expect(project(item).property.model).toBe(expected);
  });
});

describe('what an item asks', () => {
  it('is for whoever may edit it, where nobody is barred', () => {
    const item = anItem('', [], { challenges: [aChallenge()] });
    expect(project(item).property).toMatchObject({
      ...{ ask: ['challenge'], askOf: [], askAny: ['challenge'], askBut: [] },
      asks: [{ kind: 'challenge', who: null, since: daysAgo(1), due: null }],
    });
  });

  it('is for anybody but the one whom it is about', () => {
    const item = anItem('', [], { findings: [aFinding({ accountId: 'account-ds' })] });
    expect(project(item).property).toMatchObject({
      ...{ ask: ['finding'], askAny: [], askBut: ['account-ds'] },
    });
  });

  it('is of fifteen people at most, and each kind is named once', () => {
    const handoffs = Array.from({ length: 16 }, (_, n) =>
      aHandoff({ id: `h${n}`, receiver: `account-${n}` }),
    );
    const { askOf, ask } = project(anItem('', [], { records: { ...records, handoffs } })).property;
    expect(ask).toEqual(['handoff']);
    expect(askOf).toEqual(handoffs.slice(0, 15).map(({ receiver }) => receiver));
  });

  it('is due first on the nearest of its dates', () => {
    const dueOn = (...dates: (string | undefined)[]) =>
      project(
        anItem('', [], {
          findings: dates.map((dueAt, n) =>
            aFinding({ id: `f${n}`, ...(dueAt === undefined ? {} : { dueAt }) }),
          ),
        }),
      ).property.nextDate;
    expect(dueOn(daysAgo(-9), undefined, daysAgo(-2), daysAgo(-5))).toBe(daysAgo(-2));
    expect(dueOn(undefined)).toBeNull();
  });
});

describe('what became of the last alarm', () => {
  const answer = { answer: 'retrain', until: null, reason: 'known shift', by: 'ds' } as const;
  const given = { ...answer, at: daysAgo(1), issueKey: null };
  const older = aDecision({ id: 'older' });

  it.each([
    ['none', []],
    ['open', [aDecision({ answer: { ...given, falseAlarm: true } }), older]],
    ['real', [older, aDecision({ answer: { ...given, falseAlarm: false } })]],
    ['false', [older, aDecision({ answer: { ...given, falseAlarm: true } })]],
  ])('is %s', (expected, decisions) => {
    const item = anItem('', [], { monitoring: watching({ decisions }) });
    expect(project(item).property.lastAlarm).toBe(expected);
  });
});

describe('the field of drift', () => {
  const clean = aWatch({ state: 'clean', level: 'none' });
  const unknown = aWatch({ level: 'unknown' });

  it.each<[string, string, Item['monitoring']['watches'], string[], string[]]>([
    ['that nobody knows, in use', 'monitoring', [], ['not-known'], ['yes', 'unknown']],
    ['that it is not in use', 'validation', [], ['not-in-use'], ['no', 'unknown']],
    ['nothing where none was seen', 'monitoring', [clean], [], ['yes', 'none']],
    ['what fires', 'monitoring', [aWatch()], ['psi:age'], ['yes', 'warning']],
    ['what cannot be judged', 'monitoring', [unknown], ['psi:age'], ['yes', 'unknown']],
  ])('says %s', (_what, stage, watches, shown, known) => {
    const item = anItem('', [], { stage, monitoring: watching({ watches }) });
    const { fields, property } = project(item, { gate: null });
    expect(fields.drift).toEqual(shown);
    expect([property.inUse, property.drift]).toEqual(known);
    expect(property.flags).toEqual(shown.filter((flag) => flag === 'psi:age'));
  });
});

describe('the criterion that stands worst', () => {
  it('is shown with its numbers, in the field and in the property', () => {
    const { fields, property } = project(
      anItem('accuracy >= 90% @95% n>=50\nrecall >= 80% @95%', [
        anEvaluation([aCount('accuracy', 500, 1000), aCount('recall', 990, 1000)]),
      ]),
    );
    const { worst } = property;
    expect(worst).toMatchObject({
      ...{ metric: 'accuracy', unit: 'percent', comparator: '>=', target: 0.9, confidence: 0.95 },
      ...{ estimate: 0.5, trials: 1000, verdict: 'fail' },
    });
    expect(worst?.line).toMatch(/^accuracy >= 90%/u);
    expect(worst?.lower).toBeLessThan(0.5);
    expect(worst?.upper).toBeGreaterThan(0.5);
    expect(fields.threshold).toEqual({
      ...{ metric: 'accuracy', operator: '>=', target: 0.9, verdict: 'fail', estimate: 0.5 },
      ...{ lower: worst?.lower, line: worst?.line },
    });
  });

  it('has no numbers where nothing was measured', () => {
    const { fields, property } = project(anItem('accuracy >= 90%'));
    expect(fields.threshold).toEqual({
      ...{ metric: 'accuracy', operator: '>=', target: 0.9, verdict: 'no-evidence' },
      line: property.worst?.line,
    });
    expect(property.worst).toMatchObject({ estimate: null, lower: null, upper: null });
    expect(property.criteria).toEqual({ pass: 0, fail: 0, inconclusive: 1 });
  });

  it('is shown by 120 characters of its line', () => {
    const { worst } = project(anItem(`accuracy >= 90% where region=${'x'.repeat(150)}`)).property;
    expect(worst?.line).toHaveLength(120);
  });
});

describe('the share of the error budget that is spent', () => {
  const lines = ['accuracy >= 90% @95%', 'recall >= 80% @95%'] as const;
  const spent = (...budgets: Item['budgets']) =>
    project(anItem(lines.join('\n'), [], { budgets })).property.looksSpent;
  const of = (line: 0 | 1, override: Parameters<typeof aBudget>[1]) =>
    aBudget(lines[line], override);

  // Of the decreasing plan 1 - 0.4 / n is gone after n looks.
  it.each([
    ['nothing where no look was taken', [of(0, {})], 0],
    ['60 % after one look', [of(0, { spent: 1 })], 60],
    ['to a tenth of a percent', [of(0, { spent: 3 })], 86.7],
    ['with what other items spent', [of(0, { spent: 1, elsewhere: { spent: 1, issues: [] } })], 80],
    ['that of the criterion with the most', [of(0, { spent: 1 }), of(1, { spent: 2 })], 80],
    ['by the plan that was chosen', [of(0, { spent: 1, plan: { kind: 'equal', looks: 4 } })], 25],
  ])('is %s', (_what, budgets, expected) => {
    expect(spent(...budgets)).toBe(expected);
  });

  it('counts none of criteria that are gone', () => {
    const budgets = [of(0, { spent: 1 })];
    expect(project(anItem('f1 >= 80%', [], { budgets })).property.looksSpent).toBe(0);
    expect(project(anItem('', [], { budgets })).property.looksSpent).toBe(0);
  });
});
