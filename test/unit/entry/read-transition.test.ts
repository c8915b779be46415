import { describe, expect, it } from 'vitest';
import { readTransition } from '../../../src/entry/read-transition';

const transition = { from: { id: '1' }, to: { id: '2' } };

describe('readTransition', () => {
  it('reads what Jira documents', () => {
    const args = {
      issue: { key: 'AI-1' },
      configuration: { gate: 'deployment', failSafe: 'warn' },
      transition: { ...transition, modifiedFields: { issuetype: { id: 10_001 } } },
    };
    expect(readTransition(args)).toEqual({
      ...{ issueKey: 'AI-1', gate: 'deployment', failSafe: 'warn' },
      ...{ fromStatusId: '1', toStatusId: '2', typeId: '10001' },
    });
  });

  it.each([
    ['nothing beside the transition', {}],
    ['nulls', { issue: null, configuration: null }],
    ['a configuration that says nothing', { configuration: { gate: 7, failSafe: 'later' } }],
    ['an item without a key', { issue: { key: null } }],
  ])('reads %s as nothing said', (_what, others) => {
    expect(readTransition({ ...others, transition: { to: { id: 2 } } })).toEqual({
      ...{ issueKey: '', gate: null, failSafe: null },
      ...{ fromStatusId: '', toStatusId: '2', typeId: null },
    });
  });

  it.each([
    ['transition.to', 'text'],
    ['transition.to', {}],
    ['transition.to', { transition: { to: { id: null } } }],
    ['transition.to', { transition: { to: { id: true } } }],
    ['transition.from', { transition: { ...transition, from: 'status' } }],
    ['transition.from', { transition: { ...transition, from: { id: {} } } }],
    ['issue', { issue: 'AI-1', transition }],
    ['issue', { issue: { key: 1 }, transition }],
    ['configuration', { configuration: [], transition }],
  ])('names %s where it is of another form', (part, args) => {
    expect(readTransition(args)).toBe(part);
  });

  it('takes a work type of another form for one that nobody names', () => {
    const odd = { ...transition, modifiedFields: { issuetype: 'Story' } };
    expect(readTransition({ transition: odd })).toMatchObject({ typeId: null });
  });
});
