import { describe, expect, it } from 'vitest';
import type { Evaluation, MetricResult } from '../../../../src/contract/types';
import { takeOver } from '../../../../src/domain/evidence/conditions';
import { isFromBefore } from '../../../../src/domain/evidence/hold-conditions';
import { holdCriteria } from '../../../../src/domain/evidence/hold-criteria';
import { pinsOf } from '../../../../src/domain/evidence/pins';
import { takeRun } from '../../../../src/domain/evidence/take-run';
import type { Item } from '../../../../src/domain/item/item';
import {
  aCount,
  anEvaluation,
  anItem,
  daysAgo,
  someLocked,
} from '../../../support/builders/builders';

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);
const FIRST = 'accuracy >= 90% on holdout-v3';
const OTHER_LIMIT = 'accuracy >= 91% on holdout-v3';
const WITH_RECALL = `${OTHER_LIMIT}\nrecall >= 80% on holdout-v3`;

/** Runs differ in what they counted, so that none is taken for another. */
const run = (
  days: number,
  promptDigest: string,
  results: MetricResult[] = [aCount('accuracy', 97, 100 + Math.round(days))],
): Evaluation =>
  anEvaluation(results, {
    ...{ recordedAt: daysAgo(days), startedAt: daysAgo(days), finishedAt: daysAgo(days) },
    identity: { promptDigest },
  });

const withFirst = (): Item => anItem(FIRST, [], { locked: someLocked(FIRST, daysAgo(20)) });

const promptOf = (item: Item, line = 0): string | undefined =>
  pinsOf(item.conditions, item.locked?.criteria[line]?.id ?? '').promptDigest;

const findings = ({ findings: all }: Item): string[] => all.map(({ kind }) => kind);

describe('the conditions of criteria that are a new version', () => {
  it('are those of the criterion that asked the same before', () => {
    const known = run(15, A);
    const held = holdCriteria(takeRun(withFirst(), known), someLocked(OTHER_LIMIT, daysAgo(10)), [
      known,
    ]);
    expect(promptOf(held)).toBe(A);
    expect(findings(takeRun(held, run(5, B)))).toEqual(['conditions-changed']);
    expect(findings(takeRun(held, run(5, A)))).toEqual([]);
  });

  it.each([
    [null, undefined],
    ['train', undefined],
    ['Holdout-V3', B],
  ])('are fixed by a run on their data set alone: %s', (id, prompt) => {
    const on = { ...run(5, B), dataset: { id, sha256: null } };
    expect(promptOf(takeRun(withFirst(), on))).toBe(prompt);
    expect(promptOf(holdCriteria(anItem(''), someLocked(FIRST, daysAgo(10)), [on]))).toBe(prompt);
  });

  it('are the same where the run is processed only afterwards', () => {
    const known = run(15, A);
    const lock = someLocked(OTHER_LIMIT, daysAgo(10));
    const inOrder = holdCriteria(takeRun(withFirst(), known), lock, [known]);
    const late = takeRun(holdCriteria(withFirst(), lock, []), known);
    expect(late.conditions).toEqual(inOrder.conditions);
    expect(late.latest).toEqual(inOrder.latest);
  });

  it('are still not those of a run that nobody took over', () => {
    const [known, other] = [run(15, A), run(14, B)];
    const open = takeRun(takeRun(withFirst(), known), other);
    const held = holdCriteria(open, someLocked(OTHER_LIMIT, daysAgo(10)), [known, other]);
    expect(promptOf(held)).toBe(A);
    expect(promptOf({ ...held, conditions: takeOver(held.conditions) })).toBe(B);
  });

  it('are fixed by the next run where nothing asked the same', () => {
    const early = run(15, A, [aCount('accuracy', 97, 100), aCount('recall', 90, 100)]);
    const held = holdCriteria(takeRun(withFirst(), early), someLocked(WITH_RECALL, daysAgo(10)), [
      early,
    ]);
    expect([promptOf(held, 0), promptOf(held, 1)]).toEqual([A, undefined]);
    const next = run(5, B, [aCount('recall', 91, 100)]);
    expect(promptOf(takeRun(held, next), 1)).toBe(B);
  });

  it('stay known for a criterion that nothing asks any more', () => {
    const known = run(15, A);
    const without = holdCriteria(
      takeRun(withFirst(), known),
      someLocked('recall >= 80% on holdout-v3', daysAgo(10)),
      [known],
    );
    const again = holdCriteria(without, someLocked(FIRST, daysAgo(8)), [known]);
    expect(promptOf(again)).toBe(A);
  });

  it('go on under no other criterion while their own is still asked', () => {
    const [known, other] = [run(15, A), run(14, B)];
    const over = takeRun(takeRun(withFirst(), known), other);
    const own = { ...over, conditions: takeOver(over.conditions) };
    const beside = holdCriteria(own, someLocked(`${FIRST}\n${OTHER_LIMIT}`, daysAgo(10)), []);
    expect([promptOf(beside, 0), promptOf(beside, 1)]).toEqual([B, undefined]);
    const without = holdCriteria(beside, someLocked(OTHER_LIMIT, daysAgo(9)), []);
    expect(promptOf(without)).toBeUndefined();
    expect(promptOf(holdCriteria(without, someLocked(FIRST, daysAgo(8)), []))).toBe(B);
  });
});

describe('a run from before its criterion was locked first', () => {
  const early = run(25, A);

  it.each([
    ['known at the lock', () => holdCriteria(anItem(''), someLocked(FIRST, daysAgo(20)), [early])],
    ['processed after it', () => takeRun(withFirst(), early)],
  ])('is shown, and is no look: %s', (_, of) => {
    const item = of();
    expect(item.latest.map(({ digest, prior }) => [digest, prior])).toEqual([[early.digest, true]]);
    expect(item.budgets.map(({ looked, spent }) => [looked, spent])).toEqual([[0, 0]]);
    expect(promptOf(item)).toBeUndefined();
  });

  it('is one that came in earlier than the lock itself, and none where nothing is locked', () => {
    const at = (recordedAt: string) => isFromBefore({ since: daysAgo(20) }, { recordedAt });
    expect([at(daysAgo(21)), at(daysAgo(20)), at(daysAgo(19))]).toEqual([true, false, false]);
    expect(isFromBefore(null, early)).toBe(false);
  });

  it('takes no place from a look, nor from a later one from before', () => {
    const look = run(15, A);
    const after = takeRun(takeRun(withFirst(), look), early);
    expect(after.latest.map(({ digest }) => digest)).toEqual([look.digest]);
    const later = run(22, A);
    const both = takeRun(takeRun(withFirst(), later), early);
    expect(both.latest.map(({ digest }) => digest)).toEqual([later.digest]);
  });
});
