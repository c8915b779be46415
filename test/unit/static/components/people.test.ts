import { describe, expect, it } from 'vitest';
import { placeAfterKey } from '../../../../static/components/combobox/combobox-keys';
import {
  readGroups,
  readNames,
  readPeople,
} from '../../../../static/components/people/people-answers';

describe('people that Jira found', () => {
  it('are offered by name and kept by account id; apps and closed accounts are left out', () => {
    const person = { accountId: '5b10:a', displayName: 'Mia', accountType: 'atlassian' };
    expect(
      readPeople([
        { ...person, active: true, emailAddress: 'mia@example.test' },
        { ...person, accountId: 'app', accountType: 'app', active: true },
        { ...person, accountId: 'gone', active: false },
        { displayName: 'without an account' },
      ]),
    ).toEqual([{ id: '5b10:a', label: 'Mia', detail: 'mia@example.test' }]);
  });

  it('are none in an answer of another form', () => {
    expect([readPeople({ errorMessages: [] }), readGroups(null)]).toEqual([[], []]);
  });
});

describe('the names of accounts', () => {
  it('leave out whom Jira does not name', () => {
    expect(
      readNames({ values: [{ accountId: 'a', displayName: 'Mia' }, { accountId: 'b' }] }),
    ).toEqual({ a: 'Mia' });
  });
});

describe('groups that Jira found', () => {
  it('are kept by name', () => {
    expect(readGroups({ groups: [{ name: 'risk', groupId: '1', html: '<b>r</b>isk' }] })).toEqual([
      { id: 'risk', label: 'risk', detail: '' },
    ]);
  });
});

describe('the keys of a combobox', () => {
  it('go round the list, from outside of it to either end, and do nothing without one', () => {
    expect(placeAfterKey(-1, 'ArrowDown', 3)).toBe(0);
    expect(placeAfterKey(2, 'ArrowDown', 3)).toBe(0);
    expect(placeAfterKey(-1, 'ArrowUp', 3)).toBe(2);
    expect(placeAfterKey(1, 'ArrowUp', 3)).toBe(0);
    expect(placeAfterKey(1, 'Enter', 3)).toBeNull();
    expect(placeAfterKey(-1, 'ArrowDown', 0)).toBeNull();
  });
});
