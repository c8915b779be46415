import { describe, expect, it } from 'vitest';
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
    ['Model card (TODO)', 'TODO'],
    ['  see above ', 'see above'],
    ['...', '...'],
    ['licence: n/a', 'n/a'],
  ])('is told by the word that gives it away: %j', (text, word) => {
    expect(placeholderIn(text)).toBe(word);
  });

  it.each([
    'Todorov claims model',
    'claims-doc 1.4',
    '1.0',
    '',
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

  it('are all fields that say something where nothing was there before', () => {
    const changes = fieldChanges(null, { version: '1.1', owner: 'b', link: null });
    expect(changes).toEqual([
      { field: 'version', before: null, after: '1.1' },
      { field: 'owner', before: null, after: 'b' },
    ]);
    expect(describeChanges(changes)).toBe('version none → 1.1, owner changed');
  });

  it('name a field that was not kept before, and one that says nothing any more', () => {
    const changes = fieldChanges({ link: 'https://x.test' }, { link: null, licence: 'internal' });
    expect(describeChanges(changes)).toBe('link https://x.test → none, licence none → internal');
    expect(fieldChanges({ link: null }, { link: null })).toEqual([]);
    expect(describeChanges([])).toBe('');
  });

  it('hide what has to be hidden, and no more', () => {
    const change = { field: 'licence', before: 'a', after: 'b' };
    expect(describeChanges([change], ['licence'])).toBe('licence changed');
    expect(describeChanges([{ ...change, field: 'owner' }], ['licence'])).toBe('owner a → b');
  });
});
