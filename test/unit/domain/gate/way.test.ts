import { describe, expect, it } from 'vitest';
import type { Policy } from '../../../../src/contract/types';
import { adopted, entering, enteredLate } from '../../../../src/domain/gate/entering';
import { askedRules, orderProblem, subjectOf, wayOf } from '../../../../src/domain/gate/way';
import { newFinding, passedGateId } from '../../../../src/domain/gate/findings';
import type { Item } from '../../../../src/domain/item/item';
import { sevenStages as lifecycle } from '../../../../src/domain/lifecycle/presets';
import { noRecords } from '../../../../src/domain/item/item';
import { anItem, daysAgo } from '../../../support/builders/builders';

const policy: Policy = {
  ...{ name: 'own', version: 1 },
  gates: {
    data: [{ check: 'stage-order' }, { check: 'impact-tier-set' }],
    deployment: [{ check: 'approvals-complete', roles: ['risk'] }],
    monitoring: [{ check: 'approvals-complete' }],
    decommission: [{ check: 'decommission-planned' }],
  },
};

const here = anItem('accuracy >= 90%', [], { writers: ['ds'], entered: [], moves: [] });
const been = adopted(here, lifecycle, 'monitoring', daysAgo(20));
const asked = (item: Item, from: string | null, to: string) => ({ item, lifecycle, from, to });
const at = daysAgo(1);

describe('what a move is to the lifecycle', () => {
  it.each([
    [null, 'inception', 'forward'],
    ['data', 'experimentation', 'forward'],
    ['data', 'deployment', 'forward'],
    ['monitoring', 'decommission', 'forward'],
    ['deployment', 'decommission', 'early-retirement'],
    [null, 'decommission', 'early-retirement'],
    ['data', 'data', 'back'],
    ['validation', 'data', 'again'],
    ['decommission', 'data', 'anew'],
    ['decommission', 'decommission', 'back'],
    ['gone', 'data', 'forward'],
  ] as const)('from %s to %s of an item that entered nothing: %s', (from, to, way) => {
    expect(wayOf(asked(here, from, to))).toBe(way);
  });

  it('is a return where the item once entered, and in use only as what it was then', () => {
    const other: Item = { ...been, model: { ...been.model, version: '2' } };
    expect(wayOf(asked(been, 'validation', 'data'))).toBe('back');
    expect(wayOf(asked(other, 'validation', 'data'))).toBe('back');
    expect(wayOf(asked(been, 'monitoring', 'deployment'))).toBe('back');
    for (const part of [
      { model: other.model },
      { systemType: 'agent' as const },
      { impact: { impacts: [], tier: 'low' as const } },
      { locked: null },
    ]) {
      expect(wayOf(asked({ ...been, ...part }, 'monitoring', 'deployment'))).toBe('again');
    }
    expect(wayOf(asked({ ...been, writers: ['pm'] }, 'monitoring', 'deployment'))).toBe('back');
  });
});

describe('the rules that a move is asked by', () => {
  const checks = (item: Item, from: string | null, to: string): string[] =>
    askedRules(policy, asked(item, from, to)).map(({ check }) => check);

  it('are those of the gate ahead, and of a return the order alone', () => {
    expect(checks(here, 'inception', 'data')).toEqual(['stage-order', 'impact-tier-set']);
    expect(checks(been, 'validation', 'data')).toEqual(['stage-order']);
    expect(checks(been, 'monitoring', 'deployment')).toEqual([]);
    expect(checks(here, 'validation', 'data')).toEqual(['stage-order', 'impact-tier-set']);
  });

  it('are the order as well in and out of retirement, once', () => {
    expect(checks(here, 'data', 'decommission')).toEqual(['stage-order', 'decommission-planned']);
    expect(checks(here, 'monitoring', 'decommission')).toEqual(['decommission-planned']);
    expect(checks(here, 'decommission', 'deployment')).toEqual([
      'stage-order',
      'approvals-complete',
    ]);
    expect(checks(here, 'decommission', 'data')).toEqual(['stage-order', 'impact-tier-set']);
  });
});

describe('the order of stages', () => {
  const problem = (item: Item, from: string | null, to: string) =>
    orderProblem(asked(item, from, to));

  it('is kept by the next stage, by a return and by coming again', () => {
    expect(problem(here, null, 'inception')).toBeNull();
    expect(problem(here, 'data', 'experimentation')).toBeNull();
    expect(problem(been, 'monitoring', 'data')).toBeNull();
    expect(problem(here, 'monitoring', 'data')).toBeNull();
    expect(problem(here, 'monitoring', 'decommission')).toBeNull();
  });

  it('names the stages that a move skips', () => {
    expect(problem(here, 'data', 'deployment')).toEqual({
      observed: 'Data to Deployment skips Experimentation, Validation',
      next: 'Pass Experimentation first.',
      isFirst: false,
    });
    expect(problem(here, null, 'data')?.observed).toBe('no stage to Data skips Inception');
  });

  it('begins at the first stage out of retirement', () => {
    expect(problem(here, 'decommission', 'experimentation')).toEqual({
      observed: 'Decommission to Experimentation leaves retirement, and skips Inception, Data',
      next: 'What was retired begins anew, through every gate: move it to Inception first.',
      isFirst: true,
    });
    expect(problem(here, 'decommission', 'inception')).toBeNull();
  });

  it('asks for a decision before it is retired early', () => {
    const decided = (from: string | null, when: string, stageSince: string | null): Item => ({
      ...here,
      stageSince,
      records: { ...noRecords(), earlyRetirement: { from, reason: 'sold', by: 'pm', at: when } },
    });
    const open = {
      observed:
        'Validation to Decommission retires it early, before Deployment, Monitoring, and nobody has decided that with a reason',
      next: 'Decide it with a reason under Decommission in the Assay panel, then move it.',
      isFirst: true,
    };
    expect(problem(here, 'validation', 'decommission')).toEqual(open);
    const [before, since, later] = [daysAgo(3), daysAgo(2), daysAgo(1)];
    for (const [item, expected] of [
      [decided('validation', later, since), null],
      [decided('validation', since, since), null],
      [decided('validation', later, null), null],
      [decided('validation', before, since), open],
      [decided('data', later, since), open],
    ] as const) {
      expect(problem(item, 'validation', 'decommission')).toEqual(expected);
    }
  });
});

describe('an item that enters a stage', () => {
  const enter = (item: Item, from: string | null, to: string, isPassed = true) =>
    entering(policy, { ...asked(item, from, to), at }, isPassed);
  const stages = ({ item }: ReturnType<typeof enter>): string[] =>
    item.entered.map(({ stage }) => stage);

  it('is changed by no return', () => {
    expect(enter(been, 'monitoring', 'deployment')).toEqual({ item: been, isApproved: false });
  });

  it('may return to it from now on where its gate let it in, and is approved where people did', () => {
    const once = enter(here, 'validation', 'deployment');
    expect(stages(once)).toEqual(['deployment']);
    expect(once).toMatchObject({ isApproved: true, item: { writers: [] } });
    const past = enter(here, 'validation', 'deployment', false);
    expect(stages(past)).toEqual([]);
    expect(past).toMatchObject({ isApproved: false, item: { writers: ['ds'] } });
    const unasked = enter(here, 'deployment', 'monitoring');
    expect(unasked).toMatchObject({ isApproved: false, item: { writers: ['ds'] } });
  });

  it('has entered it once, as what it is now', () => {
    const other: Item = { ...been, model: { ...been.model, version: '2' } };
    const again = enter(other, 'monitoring', 'deployment');
    expect(stages(again)).toEqual([
      ...['inception', 'data', 'experimentation', 'validation', 'monitoring', 'deployment'],
    ]);
    expect(again.item.entered.at(-1)).toMatchObject({ at });
    expect(stages(enter(other, 'monitoring', 'deployment', false))).not.toContain('deployment');
  });

  it('has entered nothing else where it leaves retirement, and needs a new decision to retire', () => {
    expect(stages(enter(been, 'decommission', 'inception'))).toEqual(['inception']);
    const earlyRetirement = { from: 'validation', reason: 'sold', by: 'pm', at };
    const deciding = { ...been, records: { ...noRecords(), earlyRetirement } };
    const { item: retired } = enter(deciding, 'monitoring', 'decommission');
    expect(retired.records).toEqual(noRecords());
    const { item: kept } = enter(deciding, 'data', 'experimentation');
    expect(kept.records.earlyRetirement).toEqual(earlyRetirement);
  });

  it('counts as having come through every gate where it is taken as it stands', () => {
    expect(been.entered.map(({ stage }) => stage)).toEqual([
      ...['inception', 'data', 'experimentation', 'validation', 'deployment', 'monitoring'],
    ]);
    expect(adopted(here, lifecycle, 'gone', at).entered).toEqual([]);
  });
});

describe('an entry that comes to be known late', () => {
  const moved = (...moves: [string, number][]): Item => ({
    ...been,
    moves: moves.map(([to, days]) => ({ to, at: daysAgo(days) })),
  });
  const late = (item: Item, to: string, days: number): Item =>
    enteredLate(item, lifecycle, to, daysAgo(days)).item;
  const of = (item: Item, stage: string) => item.entered.find((one) => one.stage === stage);

  it('stands in its place by time', () => {
    const item = late(moved(), 'decommission', 30);
    expect(item.entered[0]).toMatchObject({ stage: 'decommission', at: daysAgo(30) });
    expect(late(moved(), 'decommission', 3).entered.at(-1)?.stage).toBe('decommission');
  });

  it('takes the place of an earlier one, and never of a later one', () => {
    expect(of(late(moved(), 'data', 10), 'data')?.at).toBe(daysAgo(10));
    expect(late(moved(), 'data', 10).entered).toHaveLength(been.entered.length);
    for (const days of [20, 25]) {
      const item = moved();
      expect(late(item, 'data', days)).toEqual(item);
    }
  });

  it('changes nothing where the item was retired since and began anew', () => {
    const anew = moved(['decommission', 8], ['inception', 7]);
    expect(late(anew, 'data', 10)).toEqual(anew);
    expect(late(anew, 'data', 8)).toEqual(anew);
    expect(of(late(anew, 'data', 5), 'data')?.at).toBe(daysAgo(5));
    const retired = moved(['data', 9], ['decommission', 8]);
    expect(of(late(retired, 'data', 10), 'data')?.at).toBe(daysAgo(10));
  });

  it('is of what the item was about at the move, whatever it is by now', () => {
    const subject = subjectOf(been);
    const item = { ...been, moves: [{ to: 'data', at: daysAgo(10), subject }] };
    const other = { ...item, model: { ...been.model, version: '2.0.0' } };
    expect(subjectOf(other)).not.toBe(subject);
    expect(of(late(other, 'data', 10), 'data')?.subject).toBe(subject);
    // The move was judged now, so nothing is kept for it.
    expect(late(other, 'data', 10).moves).toEqual([{ to: 'data', at: daysAgo(10) }]);
    expect(of(late(other, 'data', 9), 'data')?.subject).toBe(subjectOf(other));
  });

  describe('before the item came to the stage once more', () => {
    const again = (from: string, resolvedBy: string | null = null) => {
      const at = daysAgo(6);
      const finding = newFinding({
        ...{ id: passedGateId('deployment', at), kind: 'moved-without-gate', at },
        ...{ accountId: 'ds', sentence: 'past' },
      });
      const item = moved(['deployment', 9], [from, 7], ['deployment', 6]);
      const entered = item.entered.filter(({ stage }) => stage !== 'deployment');
      const resolvedAt = resolvedBy === null ? null : daysAgo(1);
      return { ...item, entered, findings: [{ ...finding, resolvedAt, resolvedBy }] };
    };
    const stages = ({ entered }: Item) => entered.map(({ stage }) => stage);

    it('covers a return to it, which no finding is right about then', () => {
      const item = again('monitoring');
      const { covered, item: next } = enteredLate(item, lifecycle, 'deployment', daysAgo(9));
      expect(covered).toEqual(item.findings);
      expect(stages(next)).toContain('deployment');
    });

    it('leaves nothing open about a return that it covers, and its authors authors', () => {
      const item = again('monitoring');
      const open = { to: 'deployment', at: daysAgo(6), subject: 's', writers: ['before'] };
      const moves = [...item.moves.slice(0, -1), open];
      const held = { ...item, moves, writers: ['after'] };
      const { item: next } = enteredLate(held, lifecycle, 'deployment', daysAgo(9));
      expect(next.moves).toEqual(item.moves);
      expect(next.writers).toEqual(['before', 'after']);
    });

    it.each([null, 'pm'])('counts no more once it went past the gate (settled by %s)', (by) => {
      const { covered, item } = enteredLate(
        again('validation', by),
        lifecycle,
        'deployment',
        daysAgo(9),
      );
      expect(covered).toEqual([]);
      expect(stages(item)).not.toContain('deployment');
    });

    it('counts where that finding turned out to be none', () => {
      const item = again('validation');
      const findings = item.findings.map((one) => ({ ...one, resolvedAt: daysAgo(1) }));
      const late = enteredLate({ ...item, findings }, lifecycle, 'deployment', daysAgo(9));
      expect(stages(late.item)).toContain('deployment');
    });
  });
});
