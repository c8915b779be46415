import { describe, expect, it } from 'vitest';
import { projectChain, recordChange } from '../../../../src/app/settings/settings-entry';
import type { ProjectSettings } from '../../../../src/contract/types';
import { policyDigest } from '../../../../src/domain/gate/approval';
import { standardPolicy, starterPolicy } from '../../../../src/domain/gate/policy';
import { verifyChain } from '../../../../src/ledger/chain';
import { daysAgo } from '../../../support/builders/builders';
import { someSettings } from '../../../support/builders/memory-ports';

type Part = Partial<ProjectSettings>;

const who = { at: daysAgo(0), actor: { kind: 'person' as const, accountId: 'admin' } };
const change = (before: Part, after: Part) =>
  recordChange(someSettings(before), someSettings(after), who);
const holders = { groups: [], accounts: ['a1'] };
const everything: Part = {
  ...{ lifecycle: 'agent', policy: standardPolicy, roles: { risk: holders }, auditors: holders },
  ...{ statusStages: {}, governedTypes: [], failSafe: 'open', evidenceMaxAgeDays: 1 },
  ...{ revertOnBypass: true, attestationKeys: [{ name: 'ci', pem: 'p' }], weeklyDigest: true },
};

describe('the entry of a change of settings', () => {
  it('is none where nothing was set to anything else', () => {
    const after = someSettings({ revision: 7, registeredAt: daysAgo(3) });
    expect(recordChange(someSettings(), after, who)).toEqual({ settings: after, entries: [] });
  });

  it.each(Object.entries(everything))('names %s where that alone is another', (part, value) => {
    expect(change({}, { [part]: value }).entries[0]?.body['changed']).toEqual([part]);
  });

  it('names all that changed in the order of the form, with both policies', () => {
    const { entries } = change({}, everything);
    expect(entries).toMatchObject([{ ...who, kind: 'settings-changed', seq: 1 }]);
    expect(entries[0]?.body).toMatchObject({
      changed: Object.keys(everything),
      policy: {
        before: `starter ${starterPolicy.version}`,
        after: `standard ${standardPolicy.version}`,
      },
      policyDigest: policyDigest(standardPolicy),
      policyDigestBefore: policyDigest(starterPolicy),
      failSafe: 'open',
    });
    expect(entries[0]?.body['differences']).toContain('fail-safe mode: closed → open');
  });

  it('stands in the chain of the project, behind the one before', () => {
    const first = change({}, { failSafe: 'open' });
    const second = recordChange(first.settings, { ...first.settings, failSafe: 'closed' }, who);
    const entries = [...first.entries, ...second.entries];
    expect(entries.map(({ seq, issueId }) => [seq, issueId])).toEqual([
      [1, projectChain('10000')],
      [2, projectChain('10000')],
    ]);
    expect(second.settings.ledger).toEqual({ seq: 2, hash: entries[1]?.hash });
    expect(verifyChain(entries, { seq: 2, hash: entries[1]?.hash ?? '' }).ok).toBe(true);
  });

  it('holds the first hundred differences, so that it can be read at once', () => {
    const statuses = Object.fromEntries(
      Array.from({ length: 120 }, (_, index) => [`s${index}`, 'data']),
    );
    const { entries } = change({ statusStages: {} }, { statusStages: statuses });
    const { differences } = entries[0]?.body ?? {};
    expect(differences).toHaveLength(100);
    expect(differences).toContain('status s99: no stage → data');
  });
});
