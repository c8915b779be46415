import { describe, expect, it } from 'vitest';
import {
  shownControls,
  statementCsv,
  tellCoverage,
  tellDays,
  type Control,
  type PackView,
  type Summary,
} from '../../../../static/report/frameworks/framework-words';

const summary: Summary = {
  ...{ id: 'PSF', name: 'PSF', version: '1', source: 'https://example.test/', asOf: '2026-11-28' },
  ...{ wording: 'ours', notes: [], isOwn: false, isStale: false, isChosen: true, next: null },
  ...{ controls: 40, carried: 22, excluded: 3 },
};

const stated = (applies: boolean): Control['applicability'] => ({
  ...{ control: 'PSF:b', applies, reason: '=1+1 is a reason', by: 'a', at: '2026-11-20T00:00:00Z' },
});

const controls: Control[] = [
  {
    ...{ id: 'a', title: 'A', applicability: null },
    carriedBy: [{ by: { kind: 'check', id: 'x' }, title: 'X', reason: 'It is on record there.' }],
  },
  { id: 'b', title: 'B', carriedBy: [], applicability: stated(false) },
  { id: 'c', title: 'C', carriedBy: [], applicability: stated(true) },
  { id: 'd', title: 'D', carriedBy: [], applicability: null },
];

describe('words of frameworks', () => {
  it('say what there is evidence for, and claim nothing more', () => {
    expect(tellCoverage(summary)).toBe(
      'evidence for 22 of 40 controls · 3 stated as not applicable · 15 with nothing',
    );
    expect(tellCoverage({ ...summary, carried: 40, excluded: 0 })).toBe(
      'evidence for 40 of 40 controls · no gap',
    );
  });

  it('count days', () => {
    expect(tellDays({ date: '2026-12-02', days: 1 })).toBe('in 1 day');
    expect(tellDays({ date: '2026-12-02', days: 0 })).toBe('today');
    expect(tellDays({ date: '2026-08-02', days: -118 })).toMatch(/^since /u);
  });

  it('a gap has nothing and was not excluded', () => {
    expect(shownControls(controls, 'gaps').map(({ id }) => id)).toEqual(['c', 'd']);
    expect(shownControls(controls, 'stated').map(({ id }) => id)).toEqual(['b', 'c']);
    expect(shownControls(controls, 'all')).toHaveLength(4);
  });

  it('put the statement of applicability into a table that no spreadsheet runs', () => {
    const view: PackView = {
      ...summary,
      ...{ groups: [], controls, obligations: [], people: { a: 'Ada' } },
    };
    const lines = statementCsv(view).trim().split('\r\n');
    expect(lines[2]).toBe("PSF,b,B,,no,'=1+1 is a reason,Ada,2026-11-20");
    expect(lines[1]).toBe('PSF,a,A,X: It is on record there.,not stated,,,');
  });
});
