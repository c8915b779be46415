import { describe, expect, it } from 'vitest';
import { bringIntoForce } from '../../../../src/app/criteria/bring-into-force';
import type { Item } from '../../../../src/domain/item/item';
import { judgeCriteria } from '../../../../src/domain/gate/decide-gate';
import { starterPolicy } from '../../../../src/domain/gate/policy';
import {
  aCount,
  anEvaluation,
  anItem,
  daysAgo,
  someCriteria,
} from '../../../support/builders/builders';

const LOCKED = 'accuracy >= 90% @95% n>=50';

const lock = (
  item: Item,
  text: string,
  evaluations = [anEvaluation([aCount('accuracy', 97, 100)])],
) =>
  bringIntoForce(item, evaluations, {
    criteria: someCriteria(text),
    ...{ at: daysAgo(0), reason: 'a better reason', lockedBy: 'pm', approvedBy: 'risk' },
    writers: ['pm', 'ds'],
  });

describe('a version of the criteria that comes into force', () => {
  const run = (successes: number, day: number) =>
    anEvaluation([aCount('accuracy', successes, 100)], {
      ...{ startedAt: daysAgo(day + 0.1), finishedAt: daysAgo(day), recordedAt: daysAgo(day) },
    });
  const runs = [run(91, 3), run(92, 2), run(96, 1)];
  const standing = (item: Item) => judgeCriteria(item, starterPolicy)[0];

  it.each([
    LOCKED,
    `${LOCKED} because claims are paid by it`,
    'accuracy >= 90% @95% n>=51',
    'accuracy >= 90% @95% n>=50 on holdout-v3',
    'Acc >= 89% @95%',
  ])('keeps what was spent of the error budget: %s', (text) => {
    const { item } = lock(anItem(LOCKED, runs), text, runs);
    expect(standing(item)).toMatchObject({
      ...{ verdict: 'inconclusive', budget: { look: 3, nextLook: 4 } },
    });
    expect(item.locked?.version).toBe(2);
  });

  it('keeps the number of the look where the confidence changes, and scales its level', () => {
    const { item } = lock(anItem(LOCKED, runs), 'accuracy >= 90% @90% n>=50', runs);
    expect(standing(item)?.budget).toMatchObject({ look: 3, nextLook: 4 });
    expect(standing(item)?.budget?.tail).toBeCloseTo(0.1 / 15, 12);
  });

  it('begins no new budget by taking a criterion out and putting it back', () => {
    const without = lock(anItem(LOCKED, runs), 'recall >= 90%', runs).item;
    expect(standing(without)).toMatchObject({ budget: { looked: 0 } });
    const { item } = lock(without, LOCKED, runs);
    expect(standing(item)?.budget).toMatchObject({ look: 3, looked: 3, nextLook: 4 });
  });

  it('counts passes of an easier target as looks that did not pass the harder one', () => {
    const easy = anItem('accuracy >= 50%', runs);
    expect(standing(easy)?.budget).toMatchObject({ look: 1, nextLook: 1, looked: 3 });
    const { item } = lock(easy, 'accuracy >= 93%', runs);
    expect(standing(item)).toMatchObject({
      ...{ verdict: 'inconclusive', budget: { look: 3, nextLook: 4 } },
    });
  });

  it('gives nothing back for a target that every run would have passed', () => {
    const { item } = lock(anItem(LOCKED, runs), 'accuracy >= 50%', runs);
    expect(standing(item)).toMatchObject({ verdict: 'pass', budget: { look: 3, nextLook: 4 } });
  });

  it('counts looks that it keeps no more as not passed', () => {
    const easy = anItem('accuracy >= 50%', runs);
    const budgets = easy.budgets.map((budget) => ({ ...budget, looked: budget.looked + 2 }));
    const { item } = lock({ ...easy, budgets }, 'accuracy >= 93%', runs);
    expect(standing(item)?.budget).toMatchObject({ look: 5, looked: 5, nextLook: 6 });
  });

  it('keeps what was decided where the limits stay and the runs are known no more', () => {
    const known = [run(97, 3)];
    const { item } = lock(anItem(LOCKED, known), LOCKED, []);
    expect(standing(item)).toMatchObject({ verdict: 'pass', budget: { looked: 1, nextLook: 1 } });
  });

  it('is another budget for another data set', () => {
    const { item } = lock(anItem(LOCKED, runs), 'accuracy >= 90% on fresh-v1', runs);
    expect(standing(item)).toMatchObject({ reason: 'no-evidence', budget: { nextLook: 1 } });
  });

  it('is held against the evidence that is there', () => {
    expect(lock(anItem(LOCKED), LOCKED).item.latest).toHaveLength(1);
    expect(lock(anItem(LOCKED), 'recall >= 90%').item.latest).toEqual([]);
  });

  it('settles the proposal, and is told to the ledger by who let it pass', () => {
    const proposal = { text: LOCKED, reason: 'r', proposedBy: 'pm', proposedAt: daysAgo(1) };
    const { item, events } = lock(anItem(LOCKED, [], { proposal }), LOCKED);
    expect(item.proposal).toBeNull();
    expect(events).toMatchObject([
      {
        kind: 'criteria-locked',
        actor: { kind: 'person', accountId: 'risk' },
        body: { version: 2 },
      },
    ]);
  });

  it('is no scope change as the first version, and remembers ten later ones', () => {
    expect(lock(anItem(''), LOCKED).item.scopeChanges).toEqual([]);
    let item = anItem(LOCKED);
    for (let target = 80; target < 92; target += 1) {
      item = lock(item, `accuracy >= ${target}% @95% n>=50`).item;
    }
    expect(item.scopeChanges).toHaveLength(10);
    expect(item.scopeChanges.at(-1)?.version).toBe(13);
  });

  it('says that it was shown to stakeholders since the lock, by the latest showing', () => {
    const demo = (at: string) => ({ at, by: 'pm', note: '' });
    const shown = (...days: number[]) =>
      lock(anItem(LOCKED, [], { demos: days.map((day) => demo(daysAgo(day))) }), LOCKED).item
        .scopeChanges[0]?.afterDemo;
    expect(shown(8)).toBeNull();
    expect(shown(6, 5)).toBe(daysAgo(5));
    expect(shown(7)).toBe(daysAgo(7));
  });
});
