import { describe, expect, it } from 'vitest';
import { declarePlan, renewBudget } from '../../../../src/domain/budget/change';
import { roleOf, type ReportingRun } from '../../../../src/domain/budget/classify';
import { matchDataset } from '../../../../src/domain/budget/dataset';
import { budgetKey } from '../../../../src/domain/budget/key';
import {
  isSameRun,
  nextLook,
  repeatedLook,
  standingPass,
  type BudgetHistory,
  type Look,
  type RunIdentity,
} from '../../../../src/domain/budget/looks';

const DIGEST = 'a'.repeat(64);
const OTHER = 'b'.repeat(64);

const runOf = (over: Partial<RunIdentity> = {}): RunIdentity => ({
  modelVersion: '1.0',
  dataset: DIGEST,
  items: null,
  startedAt: '2026-11-01T10:00:00.000Z',
  results: 'r1',
  ...over,
});

const lookOf = (day: number, verdict: Look['verdict'], over: Partial<RunIdentity> = {}): Look => ({
  digest: `evaluation-${day}`,
  receivedAt: `2026-11-${String(day).padStart(2, '0')}T12:00:00.000Z`,
  verdict,
  run: runOf({ results: `r${day}`, ...over }),
});

const historyOf = (looks: Look[], over: Partial<BudgetHistory> = {}): BudgetHistory => ({
  looks,
  renewals: [],
  plan: null,
  ...over,
});

describe('what counts as a look', () => {
  it('is every run that did not pass', () => {
    const looks = [lookOf(1, 'inconclusive'), lookOf(2, 'pass'), lookOf(3, 'fail')];
    expect(nextLook(historyOf([]), 0.05).look).toBe(1);
    expect(nextLook(historyOf(looks), 0.05)).toMatchObject({ look: 3, spentBefore: 0.8 });
  });

  it('keeps its number when the confidence changes, and scales its level', () => {
    const history = historyOf([lookOf(1, 'fail')]);
    expect(nextLook(history, 0.05)).toMatchObject({ look: 2, tail: 0.01 });
    expect(nextLook(history, 0.1)).toMatchObject({ look: 2, tail: 0.02 });
  });

  it.each<[string, Partial<RunIdentity>, boolean]>([
    ['the same in everything', {}, true],
    ['another model', { modelVersion: '1.1' }, false],
    ['other data', { dataset: OTHER }, false],
    ['another begin', { startedAt: '2026-11-02T10:00:00.000Z' }, false],
    ['other results', { results: 'r2' }, false],
    ['no begin', { startedAt: null }, false],
    ['no model', { modelVersion: null }, false],
    ['no data digest', { dataset: null }, false],
  ])('a post that has %s is the same run: %s', (_, over, same) => {
    expect(isSameRun(runOf(), runOf(over))).toBe(same);
    expect(isSameRun(runOf(over), runOf(over))).toBe(!Object.values(over).includes(null));
  });

  it('takes the digest of the items for that of the data, and tells two apart by it', () => {
    const items = { dataset: null, items: 'i1' };
    expect(isSameRun(runOf(items), runOf(items))).toBe(true);
    expect(isSameRun(runOf({ items: 'i1' }), runOf({ items: 'i2' }))).toBe(false);
  });

  it('finds what is posted again', () => {
    const history = historyOf([lookOf(1, 'fail')]);
    const again = { digest: 'another-envelope', run: runOf({ results: 'r1' }) };
    expect(repeatedLook(history, again)?.digest).toBe('evaluation-1');
    expect(
      repeatedLook(history, { digest: 'evaluation-1', run: runOf({ results: 'x' }) }),
    ).not.toBeNull();
    expect(repeatedLook(history, { digest: 'new', run: runOf({ results: 'x' }) })).toBeNull();
  });

  it('counts all looks of a growing sample', () => {
    const plan = { kind: 'last-80', looks: 3 } as const;
    const history = historyOf([lookOf(1, 'pass'), lookOf(2, 'inconclusive')], { plan });
    expect(nextLook(history, 0.05)).toMatchObject({ look: 3, tail: 0.04, nextLevel: null });
  });

  it('is keyed by metric and slice, not by target, confidence or wording', () => {
    const key = budgetKey({ metric: 'Recall', slice: 'age > 60' });
    expect(key).toBe(budgetKey({ metric: 'recall', slice: 'age>60' }));
    expect(key).not.toBe(budgetKey({ metric: 'recall', slice: null }));
  });
});

describe('a pass', () => {
  it('stands for its version until a later look rules it out', () => {
    const passed = lookOf(1, 'pass');
    expect(standingPass(historyOf([passed, lookOf(2, 'inconclusive')]), '1.0')).toBe(passed);
    expect(standingPass(historyOf([passed, lookOf(2, 'fail')]), '1.0')).toBeNull();
    const other = lookOf(2, 'fail', { modelVersion: '2.0' });
    expect(standingPass(historyOf([passed, other]), '1.0')).toBe(passed);
    expect(standingPass(historyOf([passed]), '2.0')).toBeNull();
  });

  it('goes by the order of receipt', () => {
    expect(standingPass(historyOf([lookOf(3, 'pass'), lookOf(2, 'fail')]), '1.0')?.digest).toBe(
      'evaluation-3',
    );
  });
});

describe('changes of a budget', () => {
  const request = {
    dataset: OTHER,
    at: '2026-11-05T00:00:00.000Z',
    askedBy: 'ds',
    grantedBy: 'pm',
    plan: null,
    usedDatasets: new Set([DIGEST]),
  };

  it('declares a plan before the first look only', () => {
    const plan = { kind: 'equal', looks: 3 } as const;
    const declared = declarePlan(historyOf([]), plan);
    expect(declared.ok && nextLook(declared.value, 0.06).tail).toBeCloseTo(0.02, 12);
    expect(declarePlan(historyOf([lookOf(1, 'fail')]), plan)).toMatchObject({
      ok: false,
      refusal: { code: 'plan-after-look' },
    });
    expect(declarePlan(historyOf([]), { kind: 'equal', looks: 6 })).toMatchObject({
      ok: false,
      refusal: { code: 'plan-too-long' },
    });
  });

  it('begins anew on unseen data that a second person grants', () => {
    const renewed = renewBudget(historyOf([lookOf(1, 'fail'), lookOf(2, 'fail')]), request);
    expect(renewed.ok && nextLook(renewed.value, 0.05).look).toBe(1);
    const after = renewed.ok
      ? { ...renewed.value, looks: [...renewed.value.looks, lookOf(6, 'fail')] }
      : historyOf([]);
    expect(nextLook(after, 0.05).look).toBe(2);
  });

  it.each([
    [{ usedDatasets: new Set([OTHER]) }, 'data-used-before'],
    [{ grantedBy: 'ds' }, 'same-person'],
    [{ dataset: 'holdout' }, 'not-digest'],
    [{ plan: { kind: 'equal' as const, looks: 9 } }, 'plan-too-long'],
  ])('refuses a renewal with %j: %s', (over, code) => {
    expect(renewBudget(historyOf([]), { ...request, ...over })).toMatchObject({
      ok: false,
      refusal: { code },
    });
  });
});

describe('the data set of a run', () => {
  const own = { id: 'holdout', sha256: DIGEST };
  it.each([
    [own, own, { kind: 'same', renamed: false }],
    [own, { id: 'renamed', sha256: DIGEST }, { kind: 'same', renamed: true }],
    [own, { id: 'Holdout', sha256: OTHER }, { kind: 'other-content' }],
    [own, { id: 'Holdout', sha256: null }, { kind: 'digest-missing' }],
    [own, { id: 'train', sha256: OTHER }, { kind: 'other' }],
    [own, { id: null, sha256: null }, { kind: 'unnamed' }],
    [{ id: null, sha256: null }, own, { kind: 'joins', dataset: own }],
    [{ id: 'holdout', sha256: null }, own, { kind: 'joins', dataset: own }],
    [
      { id: 'holdout', sha256: null },
      { id: 'HOLDOUT', sha256: null },
      { kind: 'same', renamed: false },
    ],
    [{ id: 'holdout', sha256: null }, { id: 'train', sha256: null }, { kind: 'other' }],
  ])('%j against %j', (criterion, run, expected) => {
    expect(matchDataset(criterion, run)).toEqual(expected);
  });
});

describe('what a run is to a criterion', () => {
  const passed = lookOf(1, 'pass');
  const history = historyOf([passed, lookOf(2, 'fail', { modelVersion: '2.0' })]);
  const reporting = (over: Partial<ReportingRun> = {}): ReportingRun => ({
    digest: 'new',
    run: runOf({ results: 'new' }),
    isMonitoring: false,
    dataset: { kind: 'same', renamed: false },
    ...over,
  });

  it.each<[string, Partial<ReportingRun>, object]>([
    ['a look at the next level', {}, { kind: 'look', level: { look: 2, tail: 0.01 } }],
    ['a repeat', { digest: 'evaluation-2' }, { kind: 'repeat', look: { digest: 'evaluation-2' } }],
    ['development', { dataset: { kind: 'other' } }, { kind: 'development', note: null }],
    [
      'another data set of that name',
      { dataset: { kind: 'other-content' } },
      { kind: 'development' },
    ],
    ['monitoring of what passed', { isMonitoring: true }, { kind: 'monitoring', pass: passed }],
    [
      'a look where what is monitored never passed',
      { isMonitoring: true, run: runOf({ modelVersion: '2.0', results: 'new' }) },
      { kind: 'look' },
    ],
    [
      'undecided without data set',
      { dataset: { kind: 'unnamed' } },
      { missing: { fact: 'dataset' } },
    ],
    [
      'undecided without its digest',
      { dataset: { kind: 'digest-missing' } },
      { missing: { fact: 'dataset-digest', who: 'pipeline' } },
    ],
    [
      'undecided without a model',
      { run: runOf({ modelVersion: null }) },
      { kind: 'undecided', missing: { fact: 'model' } },
    ],
  ])('is %s', (_, over, expected) => {
    expect(roleOf(history, 0.05, reporting(over))).toMatchObject(expected);
  });
});
