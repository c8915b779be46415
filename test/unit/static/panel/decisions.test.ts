import { describe, expect, it } from 'vitest';
import type { CriteriaChange, Finding } from '../../../../src/contract/types';
import {
  describeChange,
  nameChange,
  summariseChanges,
} from '../../../../static/panel/sections/criteria/criteria-changes';
import {
  describeFinding,
  openFindings,
} from '../../../../static/panel/sections/lifecycle/model/findings';
import { describeImpact, readTier } from '../../../../static/components/words/impact';

const change = (part: Partial<CriteriaChange>): CriteriaChange => ({
  ...{ kind: 'loosened', metric: 'false_positive_rate', slice: null },
  ...{ before: 'a', after: 'b', details: ['target 3% → 5%'] },
  ...part,
});

const now = '2026-11-24T12:00:00.000Z';

const finding = (part: Partial<Finding>): Finding => ({
  ...{ id: 'f1', kind: 'moved-without-gate', at: '2026-11-20T12:00:00Z', accountId: 'ds' },
  ...{ sentence: 'Moved past the gate.', reverted: false, resolvedBy: null, resolvedAt: null },
  ...part,
});

describe('changes of the criteria', () => {
  it('sums up what made it easier first', () => {
    const kinds = ['added', 'tightened', 'loosened', 'added', 'removed'] as const;
    expect(summariseChanges(kinds.map((kind) => change({ kind })))).toBe(
      '1 loosened, 1 removed, 1 tightened, 2 added',
    );
    expect(summariseChanges([])).toBe('0 changes');
  });

  it('names the criterion, and tells the line where there are no details', () => {
    expect(nameChange(change({ slice: 'age>60' }))).toBe('false positive rate (age>60)');
    expect(describeChange(change({}))).toBe('target 3% → 5%');
    expect(describeChange(change({ details: [], after: null }))).toBe('a');
  });
});

describe('findings', () => {
  it('shows those that nobody has settled, newest first', () => {
    const rows = [
      finding({ id: 'old' }),
      finding({ id: 'settled', resolvedAt: '2026-11-21' }),
      finding({ id: 'new', at: '2026-11-21T12:00:00Z' }),
    ];
    expect(openFindings(rows).map(({ id }) => id)).toEqual(['new', 'old']);
  });

  it('tells who did it and whether the status was put back', () => {
    const tell = (part: Partial<Finding>): string =>
      describeFinding(finding(part), { ds: 'Dana' }, now);
    expect(tell({})).toBe('by Dana · the status was not put back');
    expect(tell({ reverted: true, accountId: null })).toBe(
      'Jira does not say who · the status was put back',
    );
    expect(tell({ kind: 'projection-changed' })).toBe('by Dana');
  });

  it('asks to declare a return only as long as that settles it', () => {
    const tell = (at: string): string =>
      describeFinding(finding({ kind: 'undeclared-return', at }), { ds: 'Dana' }, now);
    expect(tell('2026-11-22T12:00:00.000Z')).toBe(
      'by Dana · declaring it within two days settles it',
    );
    expect(tell('2026-11-22T11:59:59.000Z')).toBe('by Dana · the two days to declare it are over');
  });
});

describe('impact', () => {
  it('says whom it touches', () => {
    expect(describeImpact(null)).toBe('not set');
    expect(describeImpact({ tier: 'low', impacts: [] })).toBe('low tier · nobody outside');
    expect(describeImpact({ tier: 'high', impacts: ['customers', 'money'] })).toBe(
      'high tier · customers, money',
    );
  });

  it('reads only tiers that there are', () => {
    expect([readTier('high'), readTier('')]).toEqual(['high', null]);
  });
});
