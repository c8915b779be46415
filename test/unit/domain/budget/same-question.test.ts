import { describe, expect, it } from 'vitest';
import { newBudget } from '../../../../src/domain/budget/budget';
import { isSameQuestion, withOtherWords } from '../../../../src/domain/budget/same-question';
import { parseCriteria } from '../../../../src/domain/criteria/language/parse';
import type { Budget, Look } from '../../../../src/contract/types';

const LOCKED = '2026-11-01T12:00:00.000Z';

/** The budget of a line of criteria, as it is at the first lock. */
const of = (line: string, more: Partial<Budget> = {}): Budget => {
  const [criterion] = parseCriteria(line).criteria;
  if (criterion === undefined) throw new Error(`no criterion: ${line}`);
  return { ...newBudget(criterion, LOCKED), ...more };
};

const look = (run: string, day: number, verdict: Look['verdict'] = 'inconclusive'): Look => ({
  ...{ run, version: '1.4.0', look: 1, verdict, same: [], restated: null },
  at: `2026-11-${String(day).padStart(2, '0')}T12:00:00.000Z`,
});

const looked = (...looks: Look[]): Partial<Budget> => ({
  ...{ looks, looked: looks.length },
  spent: looks.filter(({ verdict }) => verdict !== 'pass').length,
});

const FRAUD = 'recall >= 80% on d for class "fraud"';
const MEASURED = { measuredFor: ['class "fraud"'] };

describe('two budgets', () => {
  it.each([
    ['of one line', of('recall >= 80% on d'), of('recall >= 90% on e'), true],
    ['of two metrics', of('recall >= 80% on d'), of('precision >= 80% on d'), false],
    ['of a value and a baseline', of('recall >= 80%'), of('recall within 2% of champion'), false],
    ['of two groups', of('recall >= 80% where a=b'), of('recall >= 80% where a=c'), false],
    ['of a group and all', of('recall >= 80% where a=b'), of('recall >= 80%'), false],
    ['of a class, and measured for it', of(FRAUD), of('recall >= 80% on d', MEASURED), true],
    [
      'of a class, and measured for another',
      of(FRAUD),
      of('recall >= 80% on d', { measuredFor: ['class "theft"'] }),
      false,
    ],
    [
      'of a class, and measured for what only holds its name',
      of(FRAUD),
      of('recall >= 80% on d', { measuredFor: ['no class "fraud"', 'class "fraud" alone'] }),
      false,
    ],
    [
      'of a class of two metrics, one measured for it',
      of(FRAUD),
      of('precision >= 80% on d', MEASURED),
      false,
    ],
    [
      'of a class in a group, and measured for it there',
      of('recall >= 80% on d where region=eu and class=fraud'),
      of('recall >= 80% on d where region=eu', MEASURED),
      true,
    ],
    [
      'of a class in a group, and measured for it in another',
      of('recall >= 80% on d where region=eu and class=fraud'),
      of('recall >= 80% on d where region=us', MEASURED),
      false,
    ],
    [
      'of a class everywhere, and measured for it in a group',
      of(FRAUD),
      of('recall >= 80% on d where region=eu', MEASURED),
      false,
    ],
    ['measured for averages', of(FRAUD), of('recall >= 80%', { measuredFor: ['macro'] }), false],
  ])('%s: %#', (_, one, other, same) => {
    expect(isSameQuestion(one, other)).toBe(same);
    expect(isSameQuestion(other, one)).toBe(same);
  });

  it('take a group written with a comma for the same', () => {
    const one = of('recall >= 80% on d where region=eu', MEASURED);
    expect(isSameQuestion(one, { ...one, slice: 'region=eu,class=fraud' })).toBe(true);
    expect(isSameQuestion(one, { ...one, slice: 'region=eu;class=fraud' })).toBe(false);
  });
});

describe('a budget that another asks in other words', () => {
  const whole = (more: Partial<Budget> = {}): Budget =>
    of('recall >= 80% on d', { ...MEASURED, ...more });
  const settledBy = (budget: Budget, other: Budget): number =>
    withOtherWords(budget, [other]).settled.length;

  it.each([
    ['one data set', {}, {}, 1],
    ['two data sets', {}, { datasets: ['e'] }, 0],
    ['one of several data sets', {}, { datasets: ['e', 'd'] }, 1],
    ['several data sets, one of them the same', { datasets: ['d', 'f'] }, { datasets: ['d'] }, 1],
    ['no data set yet', {}, { datasets: [] }, 1],
    ['a digest that nobody named', {}, { datasets: [], sha256: 'a' }, 0],
    ['two names and one digest', { sha256: 'a' }, { datasets: ['e'], sha256: 'a' }, 1],
    ['two names and two digests', { sha256: 'a' }, { datasets: ['e'], sha256: 'b' }, 0],
    ['two names and one digest unknown', { sha256: 'a' }, { datasets: ['e'] }, 0],
    ['one name and two digests', { sha256: 'a' }, { sha256: 'b' }, 1],
  ])('is settled where both may be of the same data: %s', (_, own, other, settled) => {
    expect(settledBy(of(FRAUD, own), whole(other))).toBe(settled);
    expect(settledBy(whole(other), of(FRAUD, own))).toBe(settled);
  });

  it('is not one that is written alike', () => {
    expect(withOtherWords(of(FRAUD), [of(FRAUD)])).toEqual({ budget: of(FRAUD), settled: [] });
  });

  it('counts each look once, in order of time, and what did not pass as spent', () => {
    const [a, b, c, d] = [look('a', 2), look('b', 4), look('c', 3), look('d', 5, 'pass')];
    const own = of(FRAUD, looked(a, b));
    const other = whole(looked(a, c, d));
    const { budget, settled } = withOtherWords(own, [other]);
    expect(settled).toEqual([other]);
    expect(budget.looks.map(({ run }) => run)).toEqual(['a', 'c', 'b', 'd']);
    expect(budget).toMatchObject({ slice: 'class=fraud', looked: 4, spent: 3 });
    // The other way round it is the same, under its own words.
    const turned = withOtherWords(other, [own]).budget;
    expect(turned).toMatchObject({ slice: null, looked: 4, spent: 3, looks: budget.looks });
    expect(withOtherWords(budget, [other]).budget).toEqual(budget);
  });

  it('keeps what was spent before its looks are listed', () => {
    const own = of(FRAUD, { ...looked(look('a', 2)), looked: 3, spent: 2, unnamed: 2 });
    const other = whole({ ...looked(look('b', 3, 'pass')), unnamed: 1 });
    const united = { looked: 4, spent: 2, unnamed: 2 };
    expect(withOtherWords(own, [other]).budget).toMatchObject(united);
    expect(withOtherWords(other, [own]).budget).toMatchObject(united);
    const even = whole({ ...looked(look('b', 3)), looked: 3, spent: 3 });
    expect(withOtherWords(own, [even]).budget).toMatchObject({ looked: 4, spent: 3 });
  });

  it('knows every name, the digest and the first lock of both', () => {
    const early = { since: '2026-10-01T12:00:00.000Z' };
    const own = of(FRAUD, { sha256: 'a' });
    const other = whole({ ...early, datasets: ['e', 'd'] });
    expect(withOtherWords(own, [other]).budget).toMatchObject({
      ...early,
      ...{ datasets: ['d', 'e'], sha256: 'a' },
    });
    expect(withOtherWords(other, [own]).budget).toMatchObject({
      ...early,
      ...{ datasets: ['e', 'd'], sha256: 'a' },
    });
  });

  it('keeps its plan once it was looked at, and else takes one that was declared', () => {
    const plan = { kind: 'equal', looks: 3 } as const;
    const last = { kind: 'last-80', looks: 4 } as const;
    const plans = (own: Partial<Budget>, other: Partial<Budget>) =>
      withOtherWords(of(FRAUD, own), [whole(other)]).budget.plan;
    expect(plans({ plan }, { plan: last })).toEqual(plan);
    expect(plans({}, { plan: last })).toEqual(last);
    expect(plans(looked(look('a', 2)), { plan: last })).toBeNull();
    expect(plans({ ...looked(look('a', 2)), plan }, { plan: last })).toEqual(plan);
  });

  it('keeps the larger count of other items and of renewals, and what is asked for', () => {
    const elsewhere = (spent: number): Budget['elsewhere'] => ({
      spent,
      issues: [{ issueKey: `AI-${spent}` }],
    });
    const asked = { dataset: 'b'.repeat(64), askedBy: 'ds', reason: 'new data', plan: null };
    const renewal = { ...asked, at: LOCKED, grantedBy: 'pm' };
    const request = { ...asked, id: 'q', askedAt: LOCKED };
    const aside: Budget['aside'] = {
      ...{ kind: 'development', reason: 'no-evidence', digest: 'c'.repeat(64), at: LOCKED },
      ...{ version: null, why: 'it is of other data', next: '', who: '' },
    };
    const rich = { elsewhere: elsewhere(2), renewals: [renewal], request, aside };
    const poor = { elsewhere: elsewhere(1), renewals: [], request: null, aside: null };
    expect(withOtherWords(of(FRAUD, rich), [whole(poor)]).budget).toMatchObject(rich);
    expect(withOtherWords(of(FRAUD, poor), [whole(rich)]).budget).toMatchObject(rich);
    // Of two alike, those of the budget that goes on.
    const own = { elsewhere: { ...elsewhere(2), issues: [{ issueKey: 'AI-9' }] } };
    expect(withOtherWords(of(FRAUD, own), [whole(rich)]).budget.elsewhere).toEqual(own.elsewhere);
    const mine = { ...renewal, reason: 'mine' };
    expect(withOtherWords(of(FRAUD, { renewals: [mine] }), [whole(rich)]).budget.renewals).toEqual([
      mine,
    ]);
  });
});
