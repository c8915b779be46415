import { describe, expect, it } from 'vitest';
import { createAnswers } from '../../../../local/forge/facts/table';
import { compareValues, compileFilters, holds } from '../../../../local/forge/kvs/conditions';

const entity = { name: 'item', attributes: { a: { type: 'any' as const } }, indexes: [] };

describe('holds', () => {
  it.each([
    ['EQUAL_TO', [1], 1, true],
    ['EQUAL_TO', [1], '1', false],
    ['EQUAL_TO', [1], undefined, false],
    ['NOT_EQUAL_TO', [1], 2, true],
    ['NOT_EQUAL_TO', [1], undefined, true],
    ['BETWEEN', [1, 3], 3, true],
    ['BETWEEN', [1, 3], 3.1, false],
    ['BETWEEN', [1, 3], '2', false],
    ['BEGINS_WITH', ['ab'], 'abc', true],
    ['BEGINS_WITH', ['b'], 'abc', false],
    ['EXISTS', [true], 0, true],
    ['EXISTS', [true], undefined, false],
    ['NOT_EXISTS', [true], undefined, true],
    ['NOT_EXISTS', [true], null, false],
    ['GREATER_THAN', ['a'], 'b', true],
    ['GREATER_THAN', [2], 2, false],
    ['GREATER_THAN_EQUAL_TO', [2], 2, true],
    ['LESS_THAN', [2], 1, true],
    ['LESS_THAN_EQUAL_TO', [2], 3, false],
    ['CONTAINS', ['b'], 'abc', true],
    ['CONTAINS', ['b'], ['a', 'b'], true],
    ['NOT_CONTAINS', ['b'], undefined, true],
    ['NOT_CONTAINS', ['b'], 'abc', false],
  ] as const)('%s %j of %j is %s', (condition, values, found, expected) => {
    expect(holds({ condition, values: [...values] }, found)).toBe(expected);
  });
});

describe('compareValues', () => {
  it('orders text by its bytes and never compares two types', () => {
    expect(compareValues('Z', 'a')).toBeLessThan(0);
    expect(compareValues('\u{FF5E}', '\u{1F600}')).toBeLessThan(0);
    expect(compareValues(1, '1')).toBeUndefined();
  });
});

describe('compileFilters', () => {
  const item = { property: 'a', condition: 'EQUAL_TO' as const, values: [1] };
  it.each([
    [{ and: [] }, 'entity-query.filter.empty'],
    [{ and: [item], or: [item] }, 'entity-query.filter.mixed'],
    [{ and: [{ ...item, condition: 'BETWEEN' as const }] }, 'entity-query.filter.few-values'],
    [{ and: [{ ...item, values: [1, 2] }] }, 'entity-query.filter.many-values'],
    [{ and: [{ ...item, property: 'b' }] }, 'entity-query.filter.attribute'],
    [{ or: Array.from({ length: 101 }, () => item) }, 'entity-query.filter.many-values'],
  ])('refuses %j', (filters, fact) => {
    const compile = () => compileFilters(entity, filters, createAnswers());
    expect(compile).toThrow(expect.objectContaining({ fact }));
  });
});
