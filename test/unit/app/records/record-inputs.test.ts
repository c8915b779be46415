import { describe, expect, it } from 'vitest';
import {
  refusePlaceholders,
  requireOther,
  requirePerson,
} from '../../../../src/app/records/record-inputs';
import type { Viewer } from '../../../../src/app/jira-ports';
import { accessTo, only, someIssue } from '../../../support/builders/memory-ports';

describe('a person that a record names', () => {
  const unasked = () => Promise.reject(new Error('not asked for'));
  const people = { persons: unasked, locales: unasked };
  const known = requirePerson({
    people: { ...people, names: () => Promise.resolve({ 'account-pm': 'Pat' }) },
  });

  it('is one that Jira knows', async () => {
    await expect(known('account-pm', 'owner')).resolves.toBeUndefined();
  });

  it.each(['account-gone', '', 'constructor', 'toString'])('is not "%s"', async (accountId) => {
    await expect(known(accountId, 'owner')).rejects.toMatchObject({
      ...{ code: 'invalid-input', where: 'owner' },
    });
  });
});

describe('another work item that a record names', () => {
  const there = someIssue({ id: '10002', key: 'AI-2' });
  const seeing = (found: ReturnType<typeof someIssue> | null) => {
    const access = accessTo(someIssue());
    const viewer = only<Viewer>('viewer', { findIssue: () => Promise.resolve(found) });
    return { ...access, viewer };
  };

  it('is told by its key of now', async () => {
    expect(await requireOther(seeing(there), 'OLD-7')).toBe('AI-2');
    expect(await requireOther(seeing(null), null)).toBeNull();
  });

  it('is one that the person may see, and not the item itself', async () => {
    await expect(requireOther(seeing(null), 'AI-9')).rejects.toThrow('may not see it');
    await expect(requireOther(seeing(someIssue()), 'AI-1')).rejects.toThrow('linked to itself');
  });
});

describe('a text that nobody has written', () => {
  it('is refused by its field', () => {
    expect(() => refusePlaceholders({ name: 'claims 2025', source: 'TBD' })).toThrow(
      expect.objectContaining({ code: 'invalid-input', where: 'source' }) as Error,
    );
    expect(() => refusePlaceholders({ name: 'claims 2025' })).not.toThrow();
  });
});
