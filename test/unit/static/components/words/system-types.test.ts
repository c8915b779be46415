import { describe, expect, it } from 'vitest';
import { systemTypes } from '../../../../../src/contract/lifecycle';
import { lintCriteria } from '../../../../../src/domain/criteria/lint/lint';
import {
  examplesFor,
  nameSystemType,
  readSystemType,
  systemTypeChoices,
} from '../../../../../static/components/words/system-types';

describe('kinds of system', () => {
  it('offers every kind of the contract, each by a name', () => {
    expect(systemTypeChoices.map(({ value }) => value)).toEqual([...systemTypes]);
    expect(nameSystemType(null)).toBe('not stated');
    expect(nameSystemType('rag-chatbot')).toBe('Chatbot over documents');
  });

  it('takes nothing else from a form', () => {
    expect(readSystemType('')).toBeNull();
    expect(readSystemType('toString')).toBeNull();
    expect(readSystemType('agent')).toBe('agent');
  });

  it.each([...systemTypes, null])('has examples for %s that the linter accepts', (type) => {
    const lines = examplesFor(type);
    expect(lines.length).toBeGreaterThan(0);
    const errors = lintCriteria(lines.join('\n'), type ?? undefined).filter(
      ({ severity }) => severity === 'error',
    );
    expect(errors).toEqual([]);
  });
});
