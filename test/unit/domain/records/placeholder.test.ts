import { describe, expect, it } from 'vitest';
import { agreementWord } from '../../../../src/domain/records/agreement';
import { describeChanges, fieldChanges } from '../../../../src/domain/records/field-changes';
import { placeholderIn } from '../../../../src/domain/records/placeholder';

describe('a text that nobody has written', () => {
  it.each([
    'TBD',
    'tbd.',
    'Model card (TODO)',
    'xxx',
    'Lorem ipsum dolor sit amet',
    'N/A',
    '???',
    '...',
    '--',
    'to be defined',
    'FIXME: name it',
    'asdfasdf',
    'Coming soon',
    'see above',
    'Same as below.',
    'ditto',
    'later',
  ])('is noticed in %j', (text) => {
    expect(placeholderIn(text)).not.toBeNull();
  });

  it.each([
    'Todorov claims model',
    'claims-doc 1.4',
    '1.0',
    'none, the forms are gone',
    'what to do is written in the runbook ... and on the wall',
    'xx-large images are left out',
    'dummy claims are left out',
    'agents fill in the form',
    'it fails later than the model before',
    'letters by hand, see above',
  ])('is not seen in %j', (text) => {
    expect(placeholderIn(text)).toBeNull();
  });
});

describe('the changes of a record', () => {
  it('name each field that differs, and no account', () => {
    const before = { version: '1.0', owner: 'a', link: null };
    const changes = fieldChanges(before, { version: '1.1', owner: 'b', link: null });
    expect(changes).toEqual([
      { field: 'version', before: '1.0', after: '1.1' },
      { field: 'owner', before: 'a', after: 'b' },
    ]);
    expect(describeChanges(changes)).toBe('version 1.0 → 1.1, owner changed');
  });
});

describe('the agreement of a judge', () => {
  it.each([
    [-0.1, 'poor'],
    [0.2, 'slight'],
    [0.4, 'fair'],
    [0.6, 'moderate'],
    [0.61, 'substantial'],
    [0.81, 'almost perfect'],
  ])('of kappa %d is %s', (kappa, word) => {
    expect(agreementWord(kappa)).toBe(word);
  });
});
