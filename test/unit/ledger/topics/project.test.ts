import { describe, expect, it } from 'vitest';
import { anItem } from '../../../support/builders/builders';
import { appliedTo, toldOf } from '../../../support/builders/ledger-entries';

describe('settings in words', () => {
  it('names what was set', () => {
    const changed = ['lifecycle', 'failSafe', 'weeklyDigest'] as const;
    expect(toldOf('settings-changed', { changed: [...changed] })).toEqual({
      sentence: 'PM changed the lifecycle, the fail-safe mode, whether people get a weekly message',
      details: [],
    });
  });

  it('tells each difference with the names of the people in it', () => {
    const differences = [
      'model owner: {ds} added, {pm} removed',
      'risk: {somebody-who-left} added',
      'the gate of Data asks for 2 more checks',
      'a mark {} that names nobody',
    ];
    expect(toldOf('settings-changed', { differences }).details).toEqual([
      'model owner: Dana added, PM removed',
      'risk: somebody added',
      'the gate of Data asks for 2 more checks',
      'a mark {} that names nobody',
    ]);
  });
});

describe('frameworks in words', () => {
  it.each([
    [['PSF', 'ACME'], [], ['added: PSF, ACME']],
    [[], ['SR-26-2', 'ACME'], ['removed: SR-26-2, ACME']],
    [['PSF'], ['ACME'], ['added: PSF', 'removed: ACME']],
  ])('tells %j added and %j removed', (added, removed, details) => {
    expect(toldOf('frameworks-chosen', { added, removed })).toEqual({
      sentence: 'PM chose the frameworks of the project',
      details,
    });
  });

  it('tells one that is imported, replaced or removed', () => {
    expect(toldOf('framework-imported')).toEqual({
      sentence: 'PM imported the framework ACME',
      details: ['Acme AI policy, version 3 as of 1 Oct 2026, 2 controls'],
    });
    expect(toldOf('framework-imported', { replaced: true, controls: 1 })).toEqual({
      sentence: 'PM replaced the framework ACME',
      details: ['Acme AI policy, version 3 as of 1 Oct 2026, 1 control'],
    });
    expect(toldOf('framework-removed')).toEqual({
      sentence: 'PM removed the framework ACME',
      details: [],
    });
  });

  it.each([
    [true, 'stated that PSF:PSF-8.4 applies'],
    [false, 'stated that PSF:PSF-8.4 does not apply'],
    [null, 'took back the statement on PSF:PSF-8.4'],
  ])('tells a statement of %s', (applies, words) => {
    expect(toldOf('applicability-stated', { applies })).toEqual({
      sentence: `PM ${words}`,
      details: ['no vendor is involved'],
    });
  });
});

describe('credentials in words', () => {
  it('tells what somebody stated to hold, and where to look it up', () => {
    expect(toldOf('credential-stated')).toEqual({
      sentence: 'PM stated to hold CAIG, not confirmed yet',
      details: ['number C-17, without an end', 'to be looked up at https://example.test/C-17'],
    });
    expect(toldOf('credential-stated', { link: null, expiresOn: '2027-01-01' }).details).toEqual([
      'number C-17, holds until 1 Jan 2027',
    ]);
  });

  it('tells whose it is', () => {
    expect(toldOf('credential-confirmed', { account: 'ds' })).toEqual({
      sentence: 'PM confirmed that Dana holds CAIG',
      details: ['number C-17, holds until 1 Jan 2027'],
    });
    expect(toldOf('credential-removed', { account: 'somebody-who-left' })).toEqual({
      sentence: 'PM removed the CAIG of somebody',
      details: ['number C-17, without an end'],
    });
  });
});

describe('audit packs in words', () => {
  it.each([
    [{ kind: 'item', issueKey: 'AI-3' }, 'work item AI-3'],
    [{ kind: 'project' }, 'project AI'],
    [
      { kind: 'days', from: '2026-11-01', to: '2026-11-28' },
      'project AI from 2026-11-01 to 2026-11-28',
    ],
  ] as const)('tells a pack of %j', (scope, words) => {
    const { sentence } = toldOf('pack-built', { scope });
    expect(sentence).toBe(`PM had an audit pack of ${words} made`);
  });

  it('counts what is in it and what is left out', () => {
    expect(toldOf('pack-built').details).toEqual([
      '1 work item with 9 records; left out: 0 work items and 1 entry.',
      `SHA-256 of its manifest: ${'d'.repeat(64)}`,
    ]);
    const leftOut = { items: 1, entries: 2 };
    expect(toldOf('pack-built', { items: 2, records: 1, leftOut }).details[0]).toBe(
      '2 work items with 1 record; left out: 1 work item and 2 entries.',
    );
  });

  it('tells keys by their fingerprints', () => {
    expect(toldOf('pack-key-made')).toEqual({
      sentence: 'PM had the key made that audit packs are signed with',
      details: [`Fingerprint ${'f'.repeat(64)}`],
    });
    expect(toldOf('pack-key-rotated')).toEqual({
      sentence: 'PM put a new key in the place of the one that audit packs are signed with',
      details: ['a laptop was lost', `Fingerprint ${'f'.repeat(64)}, before ${'e'.repeat(64)}`],
    });
  });
});

describe('what concerns a whole project', () => {
  it('changes nothing of an item', () => {
    const item = anItem('accuracy >= 90%');
    const kinds = [
      'settings-changed',
      'frameworks-chosen',
      'credential-stated',
      'pack-built',
    ] as const;
    for (const kind of kinds) expect(appliedTo(item, kind), kind).toEqual(item);
  });
});
