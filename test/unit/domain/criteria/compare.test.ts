import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCriteria } from '../../../../src/domain/criteria/versions/compare';
import { someCriteria } from '../../../support/builders/builders';

const compare = (before: string, after: string) =>
  compareCriteria(someCriteria(before), someCriteria(after));

const oneChange = (before: string, after: string) => {
  const [change, ...others] = compare(before, after);
  expect(others).toEqual([]);
  return change;
};

describe('two versions of one criterion', () => {
  it.each([
    ['accuracy >= 90%', 'accuracy >= 85%', 'loosened', 'target 90% → 85%'],
    ['accuracy >= 90%', 'accuracy >= 95%', 'tightened', 'target 90% → 95%'],
    ['latency <= 200', 'latency <= 300', 'loosened', 'target 200 → 300'],
    ['latency <= 200', 'latency <= 150', 'tightened', 'target 200 → 150'],
    ['r2 >= -0.5', 'r2 >= -0.6', 'loosened', 'target -0.5 → -0.6'],
    ['accuracy > 90%', 'accuracy >= 90%', 'loosened', 'comparator > → >='],
    ['accuracy >= 90%', 'accuracy > 90%', 'tightened', 'comparator >= → >'],
    ['accuracy >= 90%', 'accuracy <= 90%', 'loosened', '>= 90% → <= 90%'],
    ['accuracy >= 90% @95%', 'accuracy >= 90% @90%', 'loosened', 'confidence 95% → 90%'],
    ['accuracy >= 90% @95%', 'accuracy >= 90% @99%', 'tightened', 'confidence 95% → 99%'],
    ['accuracy >= 90% @95%', 'accuracy >= 90% @95% wilson', 'loosened', 'method exact → Wilson'],
    ['accuracy >= 90% @95% wilson', 'accuracy >= 90% @95%', 'tightened', 'method Wilson → exact'],
    ['accuracy >= 90% @95%', 'accuracy >= 90% point', 'loosened', 'interval → bare number'],
    ['accuracy >= 90% point', 'accuracy >= 90% @95%', 'tightened', 'bare number → interval'],
    ['accuracy >= 90% n>=100', 'accuracy >= 90% n>=50', 'loosened', 'samples 100 → 50'],
    ['accuracy >= 90% n>=50', 'accuracy >= 90%', 'loosened', 'samples 50 → any number'],
    ['accuracy >= 90%', 'accuracy >= 90% n>=50', 'tightened', 'samples any number → 50'],
    ['accuracy >= 90% on v3', 'accuracy >= 90%', 'loosened', 'data set v3 → any'],
    ['accuracy >= 90%', 'accuracy >= 90% on v3', 'tightened', 'data set any → v3'],
    ['accuracy >= 90% on v3', 'accuracy >= 90% on v4', 'changed', 'data set v3 → v4'],
    ['accuracy within 2% of old', 'accuracy within 3% of old', 'loosened', 'margin 2% → 3%'],
    ['accuracy within 2% of old', 'accuracy within 1% of old', 'tightened', 'margin 2% → 1%'],
    ['accuracy within 2% of old', 'accuracy within 2% of older', 'changed', 'baseline old → older'],
  ])('%s to %s is %s', (before, after, kind, words) => {
    expect(oneChange(before, after)).toMatchObject({ kind, details: [words] });
  });

  it('is loosened when it got easier in one way and harder in another, and both are told', () => {
    expect(oneChange('accuracy >= 90% n>=50', 'accuracy >= 85% n>=500')).toMatchObject({
      kind: 'loosened',
      details: ['target 90% → 85%', 'samples 50 → 500'],
      before: 'accuracy >= 90% @95% n>=50',
      after: 'accuracy >= 85% @95% n>=500',
    });
  });

  it('is no change where only the business reason is another', () => {
    expect(compare('accuracy >= 90% because law', 'accuracy >= 90% because trust')).toEqual([]);
  });
});

describe('two sets', () => {
  it('tell what was added and removed, with the group it is about', () => {
    expect(compare('accuracy >= 90%', 'recall >= 80% where age>60')).toMatchObject([
      { kind: 'added', metric: 'recall', slice: 'age>60', before: null },
      { kind: 'removed', metric: 'accuracy', slice: null, after: null },
    ]);
  });

  it('keep groups of one metric apart', () => {
    const before = 'recall >= 80% where age>60\nrecall >= 90% where age<30';
    const after = 'recall >= 90% where age<30\nrecall >= 70% where age>60';
    expect(compare(before, after)).toMatchObject([
      { kind: 'loosened', slice: 'age>60', details: ['target 80% → 70%'] },
    ]);
  });

  it('do not mix up data sets or directions of one metric, whatever the order', () => {
    const before = 'accuracy >= 90% on v1\naccuracy >= 80% on v2\naccuracy <= 99%';
    const after = 'accuracy <= 98%\naccuracy >= 75% on v2\naccuracy >= 85% on v1';
    expect(compare(before, after).map(({ kind, details }) => [kind, ...details])).toEqual([
      ['tightened', 'target 99% → 98%'],
      ['loosened', 'target 80% → 75%'],
      ['loosened', 'target 90% → 85%'],
    ]);
  });

  it('call a margin in the place of a target what it is: one removed, one added', () => {
    expect(compare('accuracy >= 90%', 'accuracy within 2% of old').map(({ kind }) => kind)).toEqual(
      ['added', 'removed'],
    );
  });

  it('all is added to nothing', () => {
    expect(compareCriteria([], someCriteria('accuracy >= 90%'))).toMatchObject([{ kind: 'added' }]);
  });
});

describe('properties', () => {
  const line = fc.record({
    metric: fc.constantFrom('accuracy', 'recall', 'precision', 'f1', 'specificity'),
    target: fc.integer({ min: 1, max: 99 }),
    slice: fc.constantFrom('', ' where age>60', ' where region=north'),
  });
  const sets = fc
    .uniqueArray(line, { maxLength: 8, minLength: 1, selector: (one) => one.metric + one.slice })
    .map((lines) =>
      someCriteria(
        lines.map(({ metric, target, slice }) => `${metric} >= ${target}%${slice}`).join('\n'),
      ),
    );
  const seed = { seed: 20_261_120, numRuns: 200 };

  it('a set differs in nothing from itself, in whatever order', () => {
    fc.assert(
      fc.property(sets, (set) => {
        expect(compareCriteria(set, [...set].reverse())).toEqual([]);
      }),
      seed,
    );
  });

  it('what is loosened one way is tightened the other way, and what is added is removed', () => {
    const mirror = {
      loosened: 'tightened',
      tightened: 'loosened',
      added: 'removed',
      removed: 'added',
      changed: 'changed',
    };
    fc.assert(
      fc.property(sets, sets, (before, after) => {
        const there = compareCriteria(before, after).map(
          ({ kind, metric, slice }) => `${kind} ${metric} ${slice ?? ''}`,
        );
        const back = compareCriteria(after, before).map(
          ({ kind, metric, slice }) => `${mirror[kind]} ${metric} ${slice ?? ''}`,
        );
        expect(back.sort()).toEqual(there.sort());
      }),
      seed,
    );
  });
});
