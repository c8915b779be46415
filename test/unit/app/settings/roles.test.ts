import { describe, expect, it } from 'vitest';
import {
  groupsInQuestion,
  requireRole,
  requireStage,
  rolesHeld,
} from '../../../../src/app/settings/roles';
import { isGoverned } from '../../../../src/app/settings/project-settings';
import type { Viewer } from '../../../../src/app/jira-ports';
import {
  accessTo,
  memorySite,
  only,
  someIssue,
  someSettings,
} from '../../../support/builders/memory-ports';

const settings = someSettings({
  roles: {
    risk: { groups: ['second-line'], accounts: ['ds'] },
    'model-owner': { groups: [], accounts: ['pm', 'ds'] },
  },
});

describe('roles that a person holds', () => {
  it.each([
    ['ds', [], ['model-owner', 'risk']],
    ['pm', ['others'], ['model-owner']],
    ['dev', ['others', 'second-line'], ['risk']],
    ['dev', ['others'], []],
  ])('%s in %j are %j', (who, groups, roles) => {
    expect(rolesHeld(settings, who, groups)).toEqual(roles);
  });

  it('cost Jira a question for groups only where a group holds one', async () => {
    const asked = { groups: () => Promise.resolve(['second-line']) };
    const unasked = { groups: () => Promise.reject(new Error('asked')) };
    expect(await groupsInQuestion(settings, asked)).toEqual(['second-line']);
    const byName = someSettings({ roles: { risk: { groups: [], accounts: ['ds'] } } });
    expect(await groupsInQuestion(byName, unasked)).toEqual([]);
    expect(await groupsInQuestion(someSettings(), unasked)).toEqual([]);
  });

  it('let through to what one of them may, and nobody else', async () => {
    const { deps } = memorySite({ settings });
    const viewer = (accountId: string, groups: string[]) =>
      only<Viewer>('viewer', { accountId, groups: () => Promise.resolve(groups) });
    const ask = (who: string, groups: string[] = []) =>
      requireRole(deps)({ ...accessTo(someIssue()), viewer: viewer(who, groups) }, ['risk'], 'x');
    expect(await ask('ds')).toEqual(settings);
    expect(await ask('dev', ['second-line'])).toEqual(settings);
    await expect(ask('pm')).rejects.toMatchObject({ code: 'forbidden', message: 'You may not x.' });
  });
});

describe('a stage that somebody names', () => {
  it('is one of the lifecycle', () => {
    expect(() => requireStage(settings, 'deployment')).not.toThrow();
    expect(() => requireStage(settings, 'launch')).toThrow(
      expect.objectContaining({
        ...{ code: 'invalid-input', where: 'stage' },
        message: 'The lifecycle has no stage "launch".',
      }) as Error,
    );
  });
});

describe('work types that are governed', () => {
  it.each([
    [null, true],
    [['1', '2'], true],
    [['2'], false],
    [[], false],
  ])('%j hold type 1: %s', (governedTypes, is) => {
    expect(isGoverned(someSettings({ governedTypes }), '1')).toBe(is);
  });
});
