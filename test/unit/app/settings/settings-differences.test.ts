import { describe, expect, it } from 'vitest';
import { settingsDifferences } from '../../../../src/app/settings/settings-differences';
import type { ProjectSettings } from '../../../../src/contract/types';
import { someSettings } from '../../../support/builders/memory-ports';

type Part = Partial<ProjectSettings>;

const differences = (before: Part, after: Part): string[] =>
  settingsDifferences(someSettings(before), someSettings(after));

const accounts = (...names: string[]) => ({ groups: [], accounts: names });
const key = (name: string, pem = 'one') => ({ name, pem });

describe('how settings differ from what they were', () => {
  it('is nothing where all is the same, however empty', () => {
    expect(differences({}, {})).toEqual([]);
    expect(
      differences({}, { auditors: accounts(), attestationKeys: [], weeklyDigest: false }),
    ).toEqual([]);
  });

  it.each<[string, Part, Part, string]>([
    ['a lifecycle', {}, { lifecycle: 'agent' }, 'lifecycle: seven-stages → agent'],
    ['a fail-safe mode', {}, { failSafe: 'open' }, 'fail-safe mode: closed → open'],
    ['an age', {}, { evidenceMaxAgeDays: 30 }, 'evidence holds for days: 90 → 30'],
    ['a bypass', {}, { revertOnBypass: true }, 'a bypass is put back: false → true'],
    ['messages', {}, { weeklyDigest: true }, 'weekly messages: false → true'],
    ['no messages', { weeklyDigest: true }, {}, 'weekly messages: true → false'],
    ['a new auditor', {}, { auditors: accounts('a1') }, 'auditors: added {a1}'],
    ['no auditor', { auditors: accounts('a1') }, {}, 'auditors: removed {a1}'],
    ['types', {}, { governedTypes: ['1', '2'] }, 'governed work types: all → 1, 2'],
    ['all types', { governedTypes: ['1', '2'] }, {}, 'governed work types: 1, 2 → all'],
    [
      'other types',
      { governedTypes: ['1', '2'] },
      { governedTypes: ['2', '3'] },
      'governed work types: removed 1, added 3',
    ],
    [
      'a policy',
      {},
      { policy: { ...someSettings().policy, version: 9 } },
      `policy: starter ${someSettings().policy.version} → starter 9`,
    ],
    ['a key', {}, { attestationKeys: [key('ci')] }, 'keys that attest runs: added ci'],
    ['a lost key', { attestationKeys: [key('ci')] }, {}, 'keys that attest runs: removed ci'],
    [
      'another key of the same name',
      { attestationKeys: [key('ci'), key('lab', 'three')] },
      { attestationKeys: [key('lab', 'three'), key('ci', 'two')] },
      'another key attests runs as ci',
    ],
  ])('is %s', (_what, before, after, words) => {
    expect(differences(before, after)).toEqual([words]);
  });

  it('names groups and people of each role, who left before who came', () => {
    const before = { risk: { groups: ['auditors', 'second-line'], accounts: ['a1'] } };
    const after = {
      risk: { groups: ['second-line'], accounts: ['a1', 'a2'] },
      'model-owner': accounts('a3'),
    };
    expect(differences({ roles: before }, { roles: after })).toEqual([
      'model owner: added {a3}',
      'risk: removed the group auditors, added {a2}',
    ]);
  });

  it('names each status that stands for another stage, and for none', () => {
    const before = { same: 'data', gone: 'data', moved: 'data' };
    const after = { same: 'data', moved: 'validation', fresh: 'deployment' };
    expect(differences({ statusStages: before }, { statusStages: after })).toEqual([
      'status gone: data → no stage',
      'status moved: data → validation',
      'status fresh: no stage → deployment',
    ]);
  });

  it('tells all of it in the order of the form', () => {
    const all = differences(
      {},
      {
        ...{ lifecycle: 'agent', roles: { risk: accounts('a1') }, auditors: accounts('a2') },
        ...{ statusStages: {}, governedTypes: [], failSafe: 'open', evidenceMaxAgeDays: 1 },
        ...{ revertOnBypass: true, attestationKeys: [key('ci')], weeklyDigest: true },
      },
    );
    const said = all.map((phrase) => phrase.replace(/:.*/u, ''));
    expect(said.filter((what) => !what.startsWith('status '))).toEqual([
      ...['lifecycle', 'risk', 'auditors', 'governed work types', 'fail-safe mode'],
      ...['evidence holds for days', 'a bypass is put back', 'keys that attest runs'],
      'weekly messages',
    ]);
    expect(said.indexOf('status status-data')).toBe(3 + 1);
  });
});
