import { describe, expect, it } from 'vitest';
import { attemptRuleOf, foldAttempts } from '../../../../src/domain/items/attempts';
import { clustersOf } from '../../../../src/domain/items/clusters';
import { groupBy, type ItemSet } from '../../../../src/domain/items/item';
import {
  differencesOf,
  discordance,
  pairItems,
  regressionsOf,
} from '../../../../src/domain/items/pair-items';
import { item, passSet, scoreSet } from './item-sets';

const pairedOf = (candidate: ItemSet, baseline: ItemSet) => {
  const paired = pairItems(candidate, baseline);
  if (!paired.ok) throw new Error(paired.refusal.message);
  return paired.value;
};

describe('the rule by which tries become one result', () => {
  it.each([
    ['pass^3', { kind: 'all', attempts: 3 }],
    ['pass@10', { kind: 'any', attempts: 10 }],
    ['majority@5', { kind: 'majority', attempts: 5 }],
    ['first_attempt', { kind: 'first' }],
    ['first_attempt_success', { kind: 'first' }],
    ['first_attempts', { kind: 'each' }],
    ['pass@0', { kind: 'each' }],
    ['pass@12345', { kind: 'each' }],
    ['pass@3_rate', { kind: 'each' }],
    ['hit_pass@3', { kind: 'each' }],
    ['accuracy', { kind: 'each' }],
    ['my_first_attempt', { kind: 'each' }],
  ])('of %s is %o', (metric, rule) => {
    expect(attemptRuleOf(metric)).toEqual(rule);
  });
});

describe('tries of an item', () => {
  it('are left as they are where each counts', () => {
    const set = passSet(item('a', 1), item('a', 0, 2));
    expect(foldAttempts(set, { kind: 'each' })).toEqual({ ok: true, value: set });
  });

  it('are taken in their order, the first of them, whatever the order in which they come', () => {
    const set = passSet(item('a', 0, 3, 'x'), item('a', 0, 2, 'x'), item('a', 1, 1, 'x'));
    const folded = foldAttempts(set, { kind: 'first' });
    expect(folded).toEqual({ ok: true, value: passSet(item('a', 1, 1, 'x')) });
    expect(foldAttempts(set, { kind: 'any', attempts: 1 })).toEqual(folded);
  });

  it('become one item that keeps its place, as its first try', () => {
    const set = passSet(item('b', 1, 2), item('a', 1, 2), item('b', 1, 3), item('a', 0, 3));
    expect(foldAttempts(set, { kind: 'all', attempts: 2 })).toEqual({
      ok: true,
      value: passSet(item('b', 1), item('a', 0)),
    });
  });

  it('keep the score of the first, and refuse to be folded by passing', () => {
    const set: ItemSet = { kind: 'score', items: [item('a', 0.7), item('a', 0.9, 2)] };
    expect(foldAttempts(set, { kind: 'first' })).toEqual({
      ok: true,
      value: { kind: 'score', items: [item('a', 0.7)] },
    });
    expect(foldAttempts(set, { kind: 'any', attempts: 2 })).toEqual({
      ok: false,
      refusal: {
        message: 'attempts are folded by whether they pass, and these items have scores',
        hint: 'Give `pass` (0 or 1) instead of `score`, or take each attempt by itself.',
      },
    });
  });

  it('are too few where one item has fewer than are asked for, which is named', () => {
    const set = passSet(
      item('a', 1),
      item('a', 1, 2),
      item('a', 1, 3),
      item('b', 1),
      item('b', 1, 2),
    );
    expect(foldAttempts(set, { kind: 'all', attempts: 3 })).toEqual({
      ok: false,
      refusal: {
        message: 'item b has 2 attempts, 3 are needed',
        hint: 'Try every item 3 times, or ask for fewer attempts.',
      },
    });
  });
});

describe('what hangs together', () => {
  it('is told by the cluster and not by the id, and an id is no cluster of that name', () => {
    expect(clustersOf([item('x', 1, 1, 'c'), item('y', 1, 1, 'c'), item('c', 0)])).toEqual([
      { sum: 2, count: 2 },
      { sum: 0, count: 1 },
    ]);
    expect(clustersOf([item('a', 1, 1, 'x'), item('b', 1, 1, 'y')])).toBeNull();
    expect(
      clustersOf([item('a', 1, 1, 'x'), item('b', 1, 1, 'y'), item('a', 0.5, 2, 'x')]),
    ).toEqual([
      { sum: 1.5, count: 2 },
      { sum: 1, count: 1 },
    ]);
  });

  it('is grouped in the order in which it first comes', () => {
    const groups = groupBy([item('b', 1), item('a', 2), item('b', 3)], ({ id }) => id);
    expect([...groups].map(([key, items]) => [key, items.map(({ value }) => value)])).toEqual([
      ['b', [1, 3]],
      ['a', [2]],
    ]);
  });
});

describe('two models on the same items', () => {
  it('are matched by item and try, in the order of the candidate', () => {
    const candidate = passSet(item('a', 1, 2), item('a', 0, 1), item('b', 1));
    const baseline = passSet(item('b', 0), item('a', 1, 1), item('a', 0, 2));
    expect(pairedOf(candidate, baseline)).toEqual([
      { candidate: item('a', 1, 2), baseline: item('a', 0, 2) },
      { candidate: item('a', 0, 1), baseline: item('a', 1, 1) },
      { candidate: item('b', 1), baseline: item('b', 0) },
    ]);
  });

  it.each<[string, ItemSet, ItemSet]>([
    ['the candidate has passes, the baseline scores', passSet(item('0', 1)), scoreSet([1])],
    ['the candidate has scores, the baseline passes', scoreSet([1]), passSet(item('0', 1))],
  ])('are not compared where %s', (message, candidate, baseline) => {
    expect(pairItems(candidate, baseline)).toEqual({
      ok: false,
      refusal: { message, hint: 'Give both models the same kind of results.' },
    });
  });

  it('name three of the items that only one of them has, with their tries, and count the rest', () => {
    const only = [item('b', 1), item('a', 1, 2), item('c', 1), item('d', 1), item('e', 1)];
    const one = passSet(item('a', 1), ...only);
    const other = passSet(item('a', 1));
    const hint = 'Run both models on the same items.';
    const named = 'b, a (try 2), c and 2 more';
    expect(pairItems(one, other)).toEqual({
      ok: false,
      refusal: { message: `5 of the items are in the candidate only: ${named}`, hint },
    });
    expect(pairItems(other, one)).toEqual({
      ok: false,
      refusal: { message: `5 of the items are in the baseline only: ${named}`, hint },
    });
    expect(pairItems(passSet(item('a', 1), ...only.slice(0, 3)), other)).toMatchObject({
      refusal: { message: '3 of the items are in the candidate only: b, a (try 2), c' },
    });
  });

  it('name those of the candidate where each has items of its own', () => {
    expect(pairItems(passSet(item('a', 1)), passSet(item('b', 1)))).toMatchObject({
      refusal: { message: '1 of the items are in the candidate only: a' },
    });
  });

  const paired = pairedOf(
    passSet(item('a', 1), item('b', 0), item('c', 1), item('b', 0, 2), item('d', 0), item('e', 1)),
    passSet(item('a', 0), item('b', 1), item('c', 1), item('b', 1, 2), item('d', 0), item('e', 0)),
  );

  it('count who was right where, and name what regressed once', () => {
    expect(discordance(paired)).toEqual({ items: 6, gained: 2, lost: 2 });
    expect(regressionsOf(paired)).toEqual(['b']);
  });

  it('differ by candidate minus baseline, of the cluster that either names', () => {
    const differences = differencesOf([
      { candidate: item('a', 0.9, 1, 'x'), baseline: item('a', 0.5, 1, 'y') },
      { candidate: item('b', 0.25, 2), baseline: item('b', 0.5, 2, 'y') },
    ]);
    expect(differences).toEqual([item('a', 0.9 - 0.5, 1, 'x'), item('b', -0.25, 2, 'y')]);
  });
});
