import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../../src/contract/types';
import {
  changeFinding,
  isPassedGate,
  newFinding,
  openReturns,
  passedGateId,
  undeclaredId,
  withFinding,
} from '../../../../src/domain/gate/findings';
import { anItem, daysAgo } from '../../../support/builders/builders';

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

  it('are at most thirty: settled ones make room first, then the oldest', () => {
    const open = Array.from({ length: 28 }, (_, index) => finding(`o${index}`));
    const findings = [...open, finding('s1', settled), finding('s2', settled)];
    const one = withFinding(anItem('', [], { findings }), finding('new'));
    expect(ids(one.findings)).toEqual([...ids(open), 's2', 'new']);
    const two = withFinding(one, finding('newer'));
    expect(ids(two.findings)).toEqual([...ids(open), 'new', 'newer']);
    const three = withFinding(two, finding('newest'));
    expect(ids(three.findings)).toEqual([...ids(open.slice(1)), 'new', 'newer', 'newest']);
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
