import { describe, expect, it } from 'vitest';
import type { LedgerBody } from '../../../../src/ledger/catalogue';
import { anItem } from '../../../support/builders/builders';
import { ledgerBodies } from '../../../support/builders/ledger-bodies';
import { appliedTo, toldOf, WRITTEN } from '../../../support/builders/ledger-entries';

const signed = { accountId: WRITTEN.by, at: WRITTEN.at };
const answer = (part: Partial<LedgerBody<'approval-given'>> = {}) => ({
  ...{ ...ledgerBodies['approval-given'], accountId: 'pm', at: '2026-11-01T00:00:00.000Z' },
  ...part,
});

describe('answers of approvers in words', () => {
  it('tell a yes with its comment and the credential behind it', () => {
    const credential = {
      ...{ scheme: 'CAIG' as const, number: 'C-17', expiresOn: null, confirmedBy: 'ds' },
    };
    expect(toldOf('approval-given', { comment: 'looks sound', credential })).toEqual({
      sentence: 'PM approved the Deployment gate as model owner',
      details: ['looks sound', 'holding CAIG, number C-17'],
    });
    expect(toldOf('approval-given', { comment: 'looks sound' }).details).toEqual(['looks sound']);
  });

  it('tell a no, and one that was taken back', () => {
    expect(toldOf('approval-declined', { role: 'risk' })).toEqual({
      sentence: 'PM declined the Deployment gate as risk',
      details: ['The group over 60 is too small.'],
    });
    expect(toldOf('approval-withdrawn')).toEqual({
      sentence: 'PM withdrew the approval of the Deployment gate',
      details: [],
    });
  });

  it('tell a waiver from the question to its end', () => {
    const what = 'the check evidence-fresh of the Deployment gate';
    expect(toldOf('waiver-requested')).toEqual({
      sentence: `PM asked to waive ${what}`,
      details: ['the lab is closed'],
    });
    expect(toldOf('waiver-approved')).toEqual({
      sentence: `PM approved the waiver of ${what}`,
      details: [],
    });
    expect(toldOf('waiver-revoked')).toEqual({
      sentence: `PM ended the waiver of ${what}`,
      details: [],
    });
  });
});

describe('an item behind an answer', () => {
  const others = [
    answer({ id: 'o1', role: 'risk' }),
    answer({ id: 'o2', stage: 'validation' }),
    { ...answer({ id: 'o3' }), accountId: 'ds' },
  ];
  const { comment: _comment, ...body } = ledgerBodies['approval-given'];

  it('has a yes in the place of the no of the same person to the same gate', () => {
    const item = anItem('accuracy >= 90%', [], {
      approvals: others,
      declines: [...others, answer({ id: 'd1' })],
    });
    expect(appliedTo(item, 'approval-given', { id: 'a2', comment: '' })).toEqual({
      ...item,
      approvals: [...others, { ...body, ...signed, id: 'a2', comment: '' }],
      declines: others,
    });
  });

  it('has a no in the place of the yes of the same person to the same gate', () => {
    const item = anItem('accuracy >= 90%', [], {
      approvals: [...others, answer({ id: 'd1' })],
      declines: others,
    });
    expect(appliedTo(item, 'approval-declined', { id: 'a2', comment: 'too few' })).toEqual({
      ...item,
      approvals: others,
      declines: [...others, { ...body, ...signed, id: 'a2', comment: 'too few' }],
    });
  });

  it('has neither where it was withdrawn, and all other answers', () => {
    const item = anItem('accuracy >= 90%', [], {
      approvals: [...others, answer({ id: 'a1' })],
      declines: [answer({ id: 'a1' }), ...others],
    });
    expect(appliedTo(item, 'approval-withdrawn', { id: 'a1' })).toEqual({
      ...item,
      approvals: others,
      declines: others,
    });
  });
});

describe('an item behind a waiver', () => {
  const asked = {
    ...{ ...ledgerBodies['waiver-requested'], requestedBy: 'pm', requestedAt: WRITTEN.at },
    ...{ approvedBy: null, approvedAt: null, revokedBy: null, revokedAt: null },
  };
  const other = { ...asked, id: 'w0' };
  const item = anItem('accuracy >= 90%', [], { waivers: [other] });
  const open = { ...item, waivers: [other, asked] };

  it('has it as it was asked for, approved or ended', () => {
    expect(appliedTo(item, 'waiver-requested')).toEqual(open);
    expect(appliedTo(open, 'waiver-approved')).toEqual({
      ...item,
      waivers: [other, { ...asked, approvedBy: 'pm', approvedAt: WRITTEN.at }],
    });
    expect(appliedTo(open, 'waiver-revoked')).toEqual({
      ...item,
      waivers: [other, { ...asked, revokedBy: 'pm', revokedAt: WRITTEN.at }],
    });
  });
});
