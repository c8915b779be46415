import { afterEach, describe, expect, it } from 'vitest';
import { parseCriteria } from '../../../../src/domain/criteria/language/parse';
import {
  lineOf,
  newForm,
  priceOf,
  type BuiltForm,
} from '../../../../static/panel/sections/criteria/builder/built-line';
import { speak } from '../../../../static/language/language';

const built = (form: Partial<BuiltForm>): string => lineOf({ ...newForm, ...form }) ?? '';

const read = (form: Partial<BuiltForm>) => {
  const { criteria, findings } = parseCriteria(built(form));
  return {
    criterion: criteria[0],
    errors: findings.filter(({ severity }) => severity === 'error'),
  };
};

describe('a criterion that is put together', () => {
  it('is nothing without a metric or a target', () => {
    expect(lineOf(newForm)).toBeNull();
    expect(lineOf({ ...newForm, metric: 'accuracy' })).toBeNull();
    expect(lineOf({ ...newForm, target: '90' })).toBeNull();
  });

  it('is the line that the language reads', () => {
    const { criterion, errors } = read({
      ...{ metric: 'recall', target: '90', dataset: 'holdout-v3', group: 'age>60' },
      ...{ least: '500', reason: 'missed claims cost customers' },
    });
    expect(errors).toEqual([]);
    expect(criterion).toMatchObject({
      ...{ metric: 'recall', dataset: 'holdout-v3', slice: 'age>60', minTrials: 500 },
      requirement: { comparator: '>=', target: 0.9 },
      reason: 'missed claims cost customers',
    });
  });

  it.each<[Partial<BuiltForm>, object]>([
    [
      { metric: 'False positive rate', comparator: '<=', target: '3' },
      { metric: 'false_positive_rate' },
    ],
    [{ metric: 'f1 (macro)', target: '0.8', unit: '' }, { metric: 'f1_(macro)' }],
    [{ metric: 'accuracy', target: '90', dataset: 'audit 2024' }, { dataset: 'audit 2024' }],
    [{ metric: 'accuracy', target: '90', group: 'night shift' }, { slice: 'night shift' }],
    [{ metric: 'accuracy', target: '90', dataset: ' a "b" c ' }, { dataset: "a 'b' c" }],
    [
      { metric: 'accuracy', target: '90', confidence: '97.5' },
      { uncertainty: { confidence: 0.975 } },
    ],
  ])('%o is read as it is meant', (form, expected) => {
    const { criterion, errors } = read(form);
    expect(errors).toEqual([]);
    expect(criterion).toMatchObject(expected);
  });
});

describe('a criterion that is put together in German', () => {
  afterEach(() => speak('en-US', {}));

  it('is the same line as in English', () => {
    const whole = { metric: 'recall', target: '90', dataset: 'v3', group: 'age>60', reason: 'so' };
    const english = built(whole);
    speak('de-DE', {
      ...{ 'on {dataset}': 'auf {dataset}', 'where {group}': 'für {group}' },
      'because {reason}': 'weil {reason}',
    });
    expect(built(whole)).toBe(english);
  });
});

describe('the price of samples', () => {
  it('is what one costs, times all', () => {
    expect(priceOf(944, '0.4')).toBe(377.6);
    expect(priceOf(944, '')).toBeNull();
    expect(priceOf(944, 'cheap')).toBeNull();
    expect(priceOf(null, '0.4')).toBeNull();
  });
});
