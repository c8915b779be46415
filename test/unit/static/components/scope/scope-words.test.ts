import { describe, expect, it } from 'vitest';
import { criteriaChangeKinds } from '../../../../../src/contract/governance';
import {
  changeLooks,
  describeChange,
  describeLock,
} from '../../../../../static/components/scope/scope-words';

const change = { kind: 'loosened', metric: 'false_positive_rate', slice: null } as const;

describe('scope changes in words', () => {
  it('has a look for every kind', () => {
    expect(Object.keys(changeLooks).sort()).toEqual([...criteriaChangeKinds].sort());
  });

  it('names criterion, slice and difference', () => {
    const lines = { before: 'recall >= 90%', after: 'recall >= 85%' };
    const details = ['target 90% → 85%', 'confidence 95% → 90%'];
    expect(describeChange({ ...change, ...lines, details, slice: 'region=south' })).toBe(
      'false positive rate (region=south): target 90% → 85%, confidence 95% → 90%',
    );
    expect(describeChange({ ...change, ...lines, details: [] })).toContain('recall >= 85%');
    expect(describeChange({ ...change, before: 'gone', after: null, details: [] })).toContain(
      'gone',
    );
  });

  it('says who, who agreed and why', () => {
    const people = { a: 'Ada', b: 'Bo' };
    expect(describeLock({ lockedBy: 'a', approvedBy: 'b', reason: 'new data' }, people)).toBe(
      'Ada, approved by Bo: “new data”',
    );
    expect(describeLock({ lockedBy: 'x', approvedBy: null, reason: null }, people)).toBe(
      'Somebody, without a reason.',
    );
  });
});
