import { describe, expect, it } from 'vitest';
import { addUp, nameOfActor } from '../../../../static/report/lenses/moves-of-actors';

const person = { kind: 'person', accountId: null } as const;
const agent = { kind: 'agent', accountId: 'a1' } as const;

describe('moves by kind of actor', () => {
  it('are added up over the parts of the log, the most first', () => {
    const parts = [
      [{ ...agent, moves: 2 }],
      [
        { ...person, moves: 1 },
        { ...agent, moves: 3 },
      ],
    ];
    expect(addUp(parts)).toEqual([
      { ...agent, moves: 5 },
      { ...person, moves: 1 },
    ]);
    expect(addUp([])).toEqual([]);
  });

  it('tell accounts of apps by name, and say where nobody can be known', () => {
    expect(nameOfActor({ ...agent, moves: 1 }, { a1: 'Rovo helper' })).toBe(
      'An app, an AI agent or a rule: Rovo helper',
    );
    expect(nameOfActor({ ...person, moves: 1 }, {})).toBe('People');
    expect(nameOfActor({ kind: 'jira', accountId: null, moves: 1 }, {})).toBe('Cannot be known');
  });
});
