import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../../src/contract/types';
import {
  aboutWhom,
  changeFinding,
  isPassedGate,
  newFinding,
  openReturns,
  passedGateId,
  undeclaredId,
  withFinding,
} from '../../../../src/domain/gate/findings';
import { anItem, daysAgo } from '../../../support/builders/builders';
import { dayInWords } from '../../../../src/words/days';

const finding = (id: string, change: Partial<Finding> = {}): Finding => ({
  ...newFinding({
    ...{ id, kind: 'moved-without-gate', at: daysAgo(1), accountId: null, sentence: 'moved' },
  }),
  ...change,
});

const settled = { resolvedAt: daysAgo(0), resolvedBy: 'account-pm' };
const ids = (findings: readonly Finding[]): string[] => findings.map(({ id }) => id);

describe('the findings of an item', () => {
  it('hold one finding for one id, as it was first', () => {
    const item = withFinding(anItem(''), finding('a', settled));
    expect(withFinding(item, finding('a'))).toBe(item);
    expect(ids(withFinding(item, finding('b')).findings)).toEqual(['a', 'b']);
  });

  it('are at most thirty: settled ones make room first, then the oldest open become one', () => {
    const open = Array.from({ length: 28 }, (_, index) => finding(`o${index}`));
    const findings = [...open, finding('s1', settled), finding('s2', settled)];
    const one = withFinding(anItem('', [], { findings }), finding('new'));
    expect(ids(one.findings)).toEqual([...ids(open), 's2', 'new']);
    const two = withFinding(one, finding('newer'));
    expect(ids(two.findings)).toEqual([...ids(open), 'new', 'newer']);
    const three = withFinding(two, finding('newest'));
    expect(ids(three.findings).slice(1)).toEqual([...ids(open.slice(2)), 'new', 'newer', 'newest']);
    expect(three.findings[0]).toMatchObject({ kind: 'older-findings', older: { count: 2 } });
  });

  it('count older open ones on, with whom they are about and the first day that is due', () => {
    const by = (n: number): Finding =>
      finding(`o${n}`, {
        ...{ at: daysAgo(100 - n), accountId: `account-${n % 2}` },
        ...(n === 3 ? { dueAt: daysAgo(-9) } : {}),
      });
    const all = Array.from({ length: 40 }, (_, n) => by(n)).reduce(withFinding, anItem(''));
    expect(all.findings).toHaveLength(30);
    const [older] = all.findings;
    expect(older).toMatchObject({
      ...{ kind: 'older-findings', at: daysAgo(100), dueAt: daysAgo(-9), resolvedAt: null },
      older: { count: 11, about: ['account-0', 'account-1'] },
      sentence: `11 older findings are open too, the last of ${dayInWords(daysAgo(90))}; the history tells each`,
    });
    expect(older === undefined ? [] : aboutWhom(older)).toEqual(['account-0', 'account-1']);
    // Settled, it makes room as any other, and the next stands for those after it.
    const done = changeFinding(all, older?.id ?? '', settled);
    const next = [by(40), by(41)].reduce(withFinding, done).findings;
    expect(next).toHaveLength(30);
    expect(next[0]).toMatchObject({ at: daysAgo(89), older: { count: 2 } });
  });

  it('change by their id alone', () => {
    const item = anItem('', [], { findings: [finding('a'), finding('b')] });
    expect(changeFinding(item, 'b', { reverted: true }).findings).toMatchObject([
      { id: 'a', reverted: false },
      { id: 'b', reverted: true },
    ]);
  });

  it('are told apart by the stage whose gate was passed', () => {
    const passed = finding(passedGateId('deployment', daysAgo(1)));
    expect(isPassedGate(passed, 'deployment')).toBe(true);
    expect(isPassedGate(passed, 'deploy')).toBe(false);
    expect(isPassedGate(finding('skipped-deployment-1'), 'deployment')).toBe(false);
  });
});

describe('open returns between two stages', () => {
  const back = { from: 'deployment', to: 'data' };
  const returned = (days: number, change: Partial<Finding> = {}): Finding =>
    finding(undeclaredId(back.from, back.to, daysAgo(days)), { at: daysAgo(days), ...change });

  it('are those that nobody settled, the earliest first', () => {
    const found = openReturns([returned(1), returned(3), returned(2, settled)], back);
    expect(found.map(({ at }) => at)).toEqual([daysAgo(3), daysAgo(1)]);
  });

  it('are not those the other way round, nor other findings', () => {
    expect(openReturns([returned(1)], { from: 'data', to: 'deployment' })).toEqual([]);
    expect(openReturns([finding('moved-data-1')], back)).toEqual([]);
  });
});
