import { describe, expect, it } from 'vitest';
import { bringIntoForce } from '../../../../src/app/criteria/bring-into-force';
import type { Item } from '../../../../src/domain/item/item';
import { aCount, anEvaluation, anItem, daysAgo, someCriteria } from '../../../support/builders';

const LOCKED = 'accuracy >= 90% @95% n>=50';
const looks: Item['looks'] = { rule: 'always-valid', count: 3 };

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
  it('keeps the looks at the data where nothing changed that a verdict depends on', () => {
    const { item } = lock(anItem(LOCKED, [], { looks }), `${LOCKED} because claims are paid by it`);
    expect(item.looks).toEqual(looks);
    expect(item.locked?.version).toBe(2);
  });

  it('counts looks anew where the target moved', () => {
    const { item } = lock(anItem(LOCKED, [], { looks }), 'accuracy >= 91% @95% n>=50');
    expect(item.looks).toEqual({ rule: null, count: 0 });
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
