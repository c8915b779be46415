import { describe, expect, it } from 'vitest';
import { anItem } from '../../../support/builders/builders';
import { appliedTo, toldOf } from '../../../support/builders/ledger-entries';

describe('moves in words', () => {
  it.each([
    ['data', 'validation', 'Test', 'from Data to Validation by the status Test'],
    ['data', null, null, 'from Data to no stage'],
    ['gone', 'data', null, 'from gone to Data'],
  ])('tell %s to %s by the status %s', (from, to, status, words) => {
    expect(toldOf('stage-moved', { from, to, status })).toEqual({
      sentence: `PM moved it ${words}`,
      details: [],
    });
  });

  it('tell another project and another work type', () => {
    expect(toldOf('project-changed')).toEqual({
      sentence: 'PM moved it from project Lab to Claims AI',
      details: [],
    });
    expect(toldOf('type-changed')).toEqual({
      sentence: 'PM changed the work type from Task to Bug',
      details: ['No gate is asked of a Bug in this project.'],
    });
    expect(toldOf('type-changed', { governed: true }).details).toEqual([]);
  });

  it('tell returns, findings and corrections with their reasons', () => {
    expect(toldOf('return-declared')).toEqual({
      sentence: 'PM declared the return from Validation to Data',
      details: ['labels were wrong'],
    });
    expect(toldOf('finding-raised')).toEqual({
      sentence: 'Assay noticed: moved to Deployment past Validation',
      details: [],
    });
    expect(toldOf('finding-resolved')).toEqual({
      sentence: 'PM resolved a finding',
      details: ['the review was held the day before'],
    });
    expect(toldOf('correction').details).toEqual([]);
  });
});

describe('an item behind a move', () => {
  const written = anItem('accuracy >= 90%', [], { writers: ['ds', 'pm'] });

  it('has no writers any more where approvals let it in', () => {
    expect(appliedTo(written, 'stage-moved', { isApproved: true })).toEqual({
      ...written,
      writers: [],
    });
  });

  it('keeps its writers where none did', () => {
    expect(appliedTo(written, 'stage-moved', { isApproved: false })).toEqual(written);
    expect(appliedTo(written, 'stage-moved')).toEqual(written);
  });

  it('has none either once a correction says that approvals let it in', () => {
    const none = { ...written, writers: [] };
    expect(appliedTo(written, 'correction', { isApproved: true })).toEqual(none);
    expect(appliedTo(written, 'correction', { isApproved: false })).toEqual(written);
    expect(appliedTo(written, 'correction')).toEqual(written);
  });
});

describe('a gate in words', () => {
  it.each([
    ['allow', false, 'open'],
    ['refuse', false, 'held'],
    ['allow', true, 'open, decided without its records'],
    ['refuse', true, 'held, decided without its records'],
  ] as const)('tells %s, without its records: %s', (decision, degraded, words) => {
    const { sentence, details } = toldOf('gate-decided', { decision, degraded, reasons: [] });
    expect(sentence).toBe(`Deployment gate: ${words}`);
    expect(details).toEqual(degraded ? [] : ['By the policy starter 1.']);
  });

  it('names twelve digits of the policy, behind every reason', () => {
    const digest = '0123456789abcdef'.repeat(4);
    const policy = { name: 'strict', version: 7, digest };
    expect(toldOf('gate-decided', { reasons: ['one', 'two'], policy }).details).toEqual([
      'one',
      'two',
      'By the policy strict 7, digest 0123456789ab.',
    ]);
  });

  it('says that Jira was told otherwise', () => {
    expect(toldOf('decision-not-heard')).toEqual({
      sentence: 'Jira did not hear that the Deployment gate was open',
      details: [
        'The decision could not be written down in time, so Jira was told that the gate stays closed.',
      ],
    });
  });

  it('changes nothing of the item', () => {
    const item = anItem('accuracy >= 90%');
    expect(appliedTo(item, 'gate-decided')).toEqual(item);
    expect(appliedTo(item, 'decision-not-heard')).toEqual(item);
  });
});
