import { describe, expect, it } from 'vitest';
import type { DeclaredReturn } from '../../../../src/contract/types';
import { noticeMove } from '../../../../src/domain/gate/notice-move';
import type { Item } from '../../../../src/domain/item/item';
import { sevenStages } from '../../../../src/domain/lifecycle/presets';
import { anItem, daysAgo } from '../../../support/builders/builders';

const declared = (override: Partial<DeclaredReturn> = {}): DeclaredReturn => ({
  ...{ from: 'deployment', to: 'data', reason: 'r1' },
  ...{ by: 'account-ds', at: daysAgo(1), movedAt: null },
  ...override,
});

const withReturns = (...returns: DeclaredReturn[]): Item => {
  const item = anItem('');
  return { ...item, records: { ...item.records, returns } };
};

const move = (from: string | null, to: string, item = anItem(''), isFirstSight = false) =>
  noticeMove(item, sevenStages, {
    from,
    to,
    at: daysAgo(0),
    accountId: 'account-ds',
    isFirstSight,
  });

describe('a move forward', () => {
  it('to the next stage shows nothing', () => {
    const item = anItem('');
    expect(move('validation', 'deployment', item)).toEqual({ item, finding: null });
  });

  it('within a stage, from one status to another, shows nothing', () => {
    expect(move('data', 'data').finding).toBeNull();
  });

  it('past stages is a finding that names them', () => {
    const { item, finding } = move('data', 'deployment');
    expect(finding).toMatchObject({
      kind: 'skipped-stage',
      accountId: 'account-ds',
      at: daysAgo(0),
      sentence: 'moved from Data to Deployment and skipped Experimentation, Validation',
    });
    expect(item.findings).toEqual([finding]);
  });

  it('says nothing of the stages before where the item was not seen before', () => {
    expect(move('data', 'deployment', anItem(''), true).finding).toBeNull();
    expect(move(null, 'deployment').finding).toBeNull();
    expect(move('gone', 'deployment').finding).toBeNull();
  });
});

describe('a way back', () => {
  it('that nobody declared is a finding', () => {
    expect(move('deployment', 'data').finding).toMatchObject({
      kind: 'undeclared-return',
      sentence: 'returned from Deployment to Data, undeclared',
    });
  });

  it('that was declared uses its declaration up', () => {
    const item = withReturns(declared({ reason: 'other', to: 'validation' }), declared());
    const moved = move('deployment', 'data', item);
    expect(moved.finding).toBeNull();
    expect(moved.item.records.returns).toMatchObject([
      { reason: 'other', movedAt: null },
      { reason: 'r1', movedAt: daysAgo(0) },
    ]);
    expect(move('deployment', 'data', moved.item).finding).toMatchObject({
      kind: 'undeclared-return',
    });
  });

  it('uses the earliest declaration that is left', () => {
    const item = withReturns(
      declared({ reason: 'late' }),
      declared({ reason: 'early', at: daysAgo(2) }),
      declared({ reason: 'used', at: daysAgo(3), movedAt: daysAgo(3) }),
    );
    expect(move('deployment', 'data', item).item.records.returns).toMatchObject([
      { reason: 'late', movedAt: null },
      { reason: 'early', movedAt: daysAgo(0) },
      { reason: 'used', movedAt: daysAgo(3) },
    ]);
  });

  it('is not covered by a declaration of long ago', () => {
    const item = withReturns(declared({ at: daysAgo(8) }));
    expect(move('deployment', 'data', item).finding).not.toBeNull();
  });
});
