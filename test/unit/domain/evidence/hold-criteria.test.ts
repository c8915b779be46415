import { describe, expect, it } from 'vitest';
import type { Budget, Evaluation, Look } from '../../../../src/contract/types';
import { holdCriteria } from '../../../../src/domain/evidence/hold-criteria';
import { takeRun } from '../../../../src/domain/evidence/take-run';
import type { Item } from '../../../../src/domain/item/item';
import { aLook } from '../../../support/builders/budget-builders';
import {
  aCount,
  anEvaluation,
  anItem,
  daysAgo,
  someLocked,
} from '../../../support/builders/builders';

const at = (percent: number): string => `accuracy >= ${percent}% on holdout-v3`;
const RECALL = 'recall >= 80% on holdout-v3';

/** Of a thousand samples, so that every verdict is beyond doubt; the day keeps runs apart. */
const run = (day: number, right: number, metric = 'accuracy'): Evaluation =>
  anEvaluation([aCount(metric, right, 1000)], {
    ...{ startedAt: daysAgo(day + 0.1), finishedAt: daysAgo(day), recordedAt: daysAgo(day) },
  });

const taken = (text: string, ...runs: Evaluation[]): Item =>
  runs.reduce(
    (item, one) => takeRun(item, one),
    anItem(text, [], { locked: someLocked(text, daysAgo(20)) }),
  );

const held = (item: Item, text: string, runs: Evaluation[] = []): Item =>
  holdCriteria(item, someLocked(text, daysAgo(1)), runs);

const looksOf = ({ budgets }: Item) =>
  budgets.flatMap(({ looks }) => looks.map(({ verdict, look }) => [verdict, look]));

const digests = ({ latest }: Item): string[] => latest.map(({ digest }) => digest);

/** The item with another state of its only budget. */
const withBudget = (item: Item, part: (budget: Budget) => Partial<Budget>): Item => ({
  ...item,
  budgets: item.budgets.map((one) => ({ ...one, ...part(one) })),
});

describe('looks under criteria that are a new version', () => {
  it('are each judged again by its own run, and spend where they do not pass any more', () => {
    const runs = [run(9, 960), run(8, 990), run(7, 950)];
    const item = taken(at(90), ...runs);
    expect(item.budgets).toMatchObject([{ looked: 3, spent: 0 }]);
    const [again, all] = [held(item, at(97), runs), held(item, at(99), runs)];
    expect(looksOf(again)).toEqual([
      ['fail', 1],
      ['pass', 2],
      ['fail', 2],
    ]);
    expect(again.budgets).toMatchObject([{ looked: 3, spent: 2 }]);
    expect(digests(again)).toEqual([runs[2]?.digest]);
    expect(looksOf(all).map(([, look]) => look)).toEqual([1, 2, 3]);
    expect(all.budgets).toMatchObject([{ spent: 3 }]);
  });

  it('give nothing back: what was spent stays spent, and a look keeps its number', () => {
    const runs = [run(9, 900), run(8, 990)];
    const again = held(taken(at(95), ...runs), at(80), runs);
    expect(looksOf(again)).toEqual([
      ['pass', 1],
      ['pass', 2],
    ]);
    expect(again.budgets).toMatchObject([{ spent: 1 }]);
  });

  it('count as not passed where their run is not known, or reports nothing of it', () => {
    const [known, gone] = [run(9, 990), run(8, 990)];
    const item = taken(at(90), known, gone);
    const once = held(item, at(91), [known]);
    expect(looksOf(once)).toEqual([
      ['pass', 1],
      ['inconclusive', 1],
    ]);
    expect(once.budgets).toMatchObject([{ spent: 1 }]);
    expect(digests(once)).toEqual([known.digest]);
    const other = run(8, 990, 'precision');
    const beside: Look = aLook({ run: other.digest.slice(0, 16), verdict: 'pass' });
    const silent = held(
      withBudget(item, ({ looks }) => ({ looks: [...looks.slice(0, 1), beside] })),
      at(91),
      [known, other],
    );
    expect(looksOf(silent)).toEqual(looksOf(once));
  });

  it('count as not passed where they are known as a number only', () => {
    const known = run(9, 990);
    const item = withBudget(taken(at(90), known), () => ({ looked: 5 }));
    const again = held(item, at(91), [known]);
    expect(looksOf(again)).toEqual([['pass', 5]]);
    expect(again.budgets).toMatchObject([{ looked: 5, spent: 4 }]);
    const bare = held(
      withBudget(item, () => ({ looked: 2, looks: [] })),
      at(91),
      [known],
    );
    expect(bare.budgets).toMatchObject([{ looked: 2, spent: 2 }]);
    expect(bare.latest).toEqual([]);
  });

  it('are shown from before a renewal, and spend nothing of what was renewed', () => {
    const runs = [run(9, 960), run(5, 960)];
    const renewal = {
      ...{ dataset: 'a'.repeat(64), at: daysAgo(7), askedBy: 'pm', grantedBy: 'qa' },
      ...{ reason: 'fresh data', plan: null },
    };
    const renewed = withBudget(taken(at(90), ...runs), () => ({ looked: 1, renewals: [renewal] }));
    expect(held(renewed, at(99), runs).budgets).toMatchObject([{ looked: 1, spent: 1 }]);
    const unused = withBudget(taken(at(90), run(9, 960)), () => ({
      ...{ looked: 0, renewals: [renewal] },
    }));
    const shown = held(unused, at(91), [run(9, 960)]);
    expect(shown.budgets).toMatchObject([{ looked: 0, spent: 0 }]);
    expect(shown.latest.map(({ prior }) => prior)).toEqual([false]);
  });

  it('say what to do next, unless nobody reads it', () => {
    const runs = [run(9, 905)];
    const lock = someLocked(at(89), daysAgo(1));
    const adviceOf = (...advise: boolean[]) =>
      holdCriteria(taken(at(90), ...runs), lock, runs, ...advise).latest[0]?.judgement?.advice;
    expect(adviceOf(false)).toBeNull();
    expect(adviceOf()).toEqual(adviceOf(true));
    expect(adviceOf()).not.toBeNull();
  });
});

describe('criteria that stay as they are', () => {
  const BOTH = `${at(90)}\n${RECALL}`;
  const both = taken(BOTH, run(9, 960), run(8, 900, 'recall'));

  it('keep their results, each once, whatever is known of their runs', () => {
    const again = held(both, BOTH);
    expect(again.latest).toEqual(both.latest);
    expect(again.budgets).toEqual(both.budgets);
  });

  it('keep the order of their budgets, beside another that is new', () => {
    const ids = ({ budgets }: Item): string[] => budgets.map(({ id }) => id);
    expect(ids(held(both, at(91)))).toEqual(ids(both));
    expect(ids(held(both, `${at(91)}\nprecision >= 80%`)).slice(0, 2)).toEqual(ids(both));
  });

  it('keep theirs where two share a budget, and are judged again beside a third', () => {
    const runs = [run(9, 960)];
    const two = `${at(90)}\n${at(92)}`;
    const item = taken(two, ...runs);
    expect(item.latest).toHaveLength(2);
    expect(held(item, two).latest).toEqual(item.latest);
    const three = held(item, `${two}\n${at(93)}`, runs);
    expect(three.latest.map(({ criterionId }) => criterionId)).toEqual(
      three.locked?.criteria.map(({ id }) => id),
    );
  });
});

describe('runs from before the first lock', () => {
  it('are known in any order: the newest that could have been a look is shown', () => {
    const [old, middle, young] = [run(25, 960), run(24, 970), run(23, 980)];
    const elsewhere = { ...run(22, 990), dataset: { id: 'train', sha256: null } };
    for (const runs of [
      [old, middle, young, elsewhere],
      [young, elsewhere, middle, old],
      [middle, young, old, run(21, 900, 'recall')],
    ]) {
      expect(digests(held(anItem(''), at(90), runs))).toEqual([young.digest]);
    }
  });
});
