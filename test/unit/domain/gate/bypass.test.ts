import { describe, expect, it } from 'vitest';
import {
  coversMove,
  DEGRADED,
  isBypass,
  type Move,
  wasDegraded,
} from '../../../../src/domain/gate/bypass';
import {
  changeFinding,
  isPassedGate,
  newFinding,
  passedGateId,
  withFinding,
} from '../../../../src/domain/gate/findings';
import { starterPolicy } from '../../../../src/domain/gate/policy';
import type { Item } from '../../../../src/domain/item/item';
import { sevenStages } from '../../../../src/domain/lifecycle/presets';
import { anItem, daysAgo, NOW } from '../../../support/builders/builders';

const rules = { policy: starterPolicy, lifecycle: sevenStages };
const minutesAgo = (minutes: number): string => new Date(NOW - minutes * 60_000).toISOString();

const move = (override: Partial<Move> = {}): Move => ({
  from: 'validation',
  to: 'deployment',
  at: minutesAgo(0),
  isFirstSight: false,
  ...override,
});

const allowed = (at: string, stage = 'deployment'): Partial<Item> => ({
  decisions: [{ ref: at, stage, at, allowed: true }],
});
/** It entered that stage through its gate, about something else than what it is now. */
const entered = (stage: string): Partial<Item> => ({
  entered: [{ stage, at: daysAgo(9), subject: 'something else' }],
});

const decidedEarly = (from: string, at: string): Partial<Item> => ({
  records: {
    ...anItem('').records,
    earlyRetirement: { from, at, reason: 'the vendor ends the service', by: 'account-pm' },
  },
});

const asked = (override: Partial<Item>, made = move()): boolean =>
  isBypass(anItem('', [], override), rules, made);

describe('a move into a stage whose gate asks for something', () => {
  it('went past the gate when nothing was decided', () => {
    expect(asked({})).toBe(true);
  });

  it.each([
    ['a moment ago', minutesAgo(0.1), false],
    ['ten minutes ago', minutesAgo(10), false],
    ['eleven minutes ago', minutesAgo(11), true],
    ['before the item last moved', daysAgo(9), true],
  ])('with a decision %s: past the gate is %j', (_when, at, expected) => {
    expect(asked(allowed(at))).toBe(expected);
  });

  it('does not count a decision for another stage, or from before a return', () => {
    expect(asked(allowed(minutesAgo(1), 'validation'))).toBe(true);
    expect(asked({ ...allowed(minutesAgo(5)), stageSince: minutesAgo(3) })).toBe(true);
  });

  it('counts any decision since the last move where nobody says when it moved', () => {
    expect(asked(allowed(daysAgo(3)), move({ at: null }))).toBe(false);
    expect(asked(allowed(daysAgo(9)), move({ at: null }))).toBe(true);
  });
});

describe('a move that no gate holds', () => {
  it('is a return, or one into a stage without rules', () => {
    const back = move({ from: 'monitoring', to: 'validation' });
    expect(asked(entered('validation'), back)).toBe(false);
    expect(asked({}, back)).toBe(true);
    expect(asked(entered('deployment'), move({ from: 'monitoring' }))).toBe(true);
    expect(asked({}, move({ from: null, to: 'inception' }))).toBe(false);
    expect(
      isBypass(anItem(''), { ...rules, policy: { ...starterPolicy, gates: {} } }, move()),
    ).toBe(false);
  });

  it('keeps to the order where the gate asks for nothing else', () => {
    expect(asked({}, move({ from: 'inception', to: 'data' }))).toBe(false);
    expect(asked({}, move({ from: 'inception', to: 'experimentation' }))).toBe(true);
    expect(asked({}, move({ from: null, to: 'experimentation' }))).toBe(true);
    expect(asked({}, move({ from: null, to: 'experimentation', isFirstSight: true }))).toBe(false);
    const retired = move({ from: 'data', to: 'decommission' });
    expect(asked({}, retired)).toBe(true);
    expect(asked(decidedEarly('data', minutesAgo(3)), retired)).toBe(false);
    expect(asked(decidedEarly('inception', minutesAgo(3)), retired)).toBe(true);
    expect(asked(decidedEarly('data', daysAgo(9)), retired)).toBe(true);
    expect(asked({}, move({ from: 'monitoring', to: 'decommission' }))).toBe(false);
  });

  it('is none out of retirement but into the first stage', () => {
    const anew = (to: string): boolean => asked({}, move({ from: 'decommission', to }));
    expect(anew('inception')).toBe(false);
    expect(anew('data')).toBe(true);
    expect(anew('deployment')).toBe(true);
  });
});

describe('a decision that comes to be known late', () => {
  it.each([
    [0, true],
    [10, true],
    [10.1, false],
    [-0.08, true],
    [-0.09, false],
    [-2, false],
  ])('made %d minutes before the move covers it: %j', (minutes, expected) => {
    expect(coversMove({ moves: [] }, minutesAgo(minutes), minutesAgo(0))).toBe(expected);
  });
});

describe('a decision', () => {
  it('allows one move only, whichever of both comes to be known first', () => {
    const decidedAt = minutesAgo(5);
    const moves = [{ to: 'experimentation', at: minutesAgo(3) }];
    expect(coversMove({ moves }, decidedAt, minutesAgo(0))).toBe(false);
    expect(coversMove({ moves }, decidedAt, minutesAgo(3))).toBe(true);
  });

  it('is for the later of two moves, and not for the one before it, by whatever clock', () => {
    const [early, back, late] = [minutesAgo(1.05), minutesAgo(1.02), minutesAgo(1)];
    const moves = [
      { to: 'deployment', at: early },
      { to: 'validation', at: back },
      { to: 'deployment', at: late },
    ];
    expect(coversMove({ moves }, late, early)).toBe(false);
    expect(coversMove({ moves }, late, late)).toBe(true);
    expect(coversMove({ moves: moves.slice(0, 1) }, late, early)).toBe(true);
  });

  it('that refused allows nothing, and an earlier one still does', () => {
    const refused = { ref: 'no', stage: 'deployment', at: minutesAgo(1), allowed: false };
    const { decisions = [] } = allowed(minutesAgo(2));
    expect(asked({ decisions: [...decisions, refused] })).toBe(false);
    expect(asked({ decisions: [refused] })).toBe(true);
  });
});

describe('findings on an item', () => {
  const finding = (n: number) =>
    newFinding({
      id: passedGateId('deployment', new Date(NOW + n).toISOString()),
      kind: 'moved-without-gate',
      at: new Date(NOW + n).toISOString(),
      accountId: null,
      sentence: 'moved',
    });
  const many = (count: number): Item =>
    Array.from({ length: count }, (_, n) => finding(n)).reduce(withFinding, anItem(''));

  it('are raised once each', () => {
    expect(withFinding(many(2), finding(1)).findings).toHaveLength(2);
  });

  it('stay at thirty: settled ones make room first, then the oldest become one', () => {
    const settled = changeFinding(many(30), finding(7).id, { resolvedAt: daysAgo(0) });
    const one = withFinding(settled, finding(30)).findings;
    expect(one).toHaveLength(30);
    expect(one.map(({ id }) => id)).not.toContain(finding(7).id);
    expect(one[0]?.id).toBe(finding(0).id);
    const { findings } = withFinding(many(30), finding(30));
    expect(findings).toHaveLength(30);
    expect(findings[0]).toMatchObject({ kind: 'older-findings', older: { count: 2, about: [] } });
    expect(findings[1]?.id).toBe(finding(2).id);
  });

  it('tell their stage', () => {
    expect(isPassedGate(finding(0), 'deployment')).toBe(true);
    expect(isPassedGate(finding(0), 'data')).toBe(false);
  });
});

describe('a stage that an item was let into without its records', () => {
  const degraded = (decisions: { ref: string; stage?: string; allowed?: boolean }[]): boolean =>
    wasDegraded(
      anItem('', [], {
        stageSince: daysAgo(1),
        decisions: decisions.map((one) => ({
          ...{ at: minutesAgo(1), stage: 'deployment', allowed: true },
          ...one,
        })),
      }),
      ...(['deployment', minutesAgo(0)] as const),
    );

  it('is one that nothing but such answers let it into', () => {
    expect(degraded([{ ref: `${DEGRADED}1` }, { ref: `${DEGRADED}2` }])).toBe(true);
    expect(degraded([{ ref: `${DEGRADED}1` }, { ref: 'decision-2' }])).toBe(false);
    expect(degraded([{ ref: `decision-${DEGRADED}` }])).toBe(false);
  });

  it('is none where nothing let it in, or into another stage', () => {
    expect(degraded([])).toBe(false);
    expect(degraded([{ ref: `${DEGRADED}1`, stage: 'monitoring' }])).toBe(false);
    expect(degraded([{ ref: `${DEGRADED}1`, allowed: false }])).toBe(false);
    const elsewhere = [{ ref: `${DEGRADED}1` }, { ref: 'decision-2', stage: 'monitoring' }];
    expect(degraded(elsewhere)).toBe(true);
  });
});
