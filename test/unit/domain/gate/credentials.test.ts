import { describe, expect, it } from 'vitest';
import type { Credential } from '../../../../src/contract/types';
import { credentialFor } from '../../../../src/domain/gate/credentials';
import { standardPolicy } from '../../../../src/domain/gate/policy';
import { rulesFor } from '../../../../src/domain/gate/rules-for';
import { credentialIds } from '../../../../src/words/people/credential-ids';
import { credentialSchemes } from '../../../../src/words/people/credentials';
import { NOW } from '../../../support/builders/builders';

const held = (override: Partial<Credential> = {}): Credential => ({
  ...{ id: 'k1', accountId: 'risk', scheme: 'CAIG', number: 'C-17', link: null },
  ...{ expiresOn: '2026-11-20', statedAt: '2026-11-01T00:00:00.000Z' },
  confirmed: { by: 'admin', at: '2026-11-02T00:00:00.000Z' },
  ...override,
});

const asked = { credentials: ['CAIG' as const, 'PMP' as const] };

describe('what an approver has to hold', () => {
  it('is nothing where the rule asks for nothing', () => {
    expect(credentialFor({}, [], NOW)).toEqual({ kind: 'not-asked' });
  });

  it('is one of the set, confirmed, up to the end of its last day', () => {
    const endOfDay = Date.parse('2026-11-20T23:59:59.999Z');
    expect(credentialFor(asked, [held()], endOfDay)).toEqual({
      kind: 'shown',
      credential: { scheme: 'CAIG', number: 'C-17', expiresOn: '2026-11-20', confirmedBy: 'admin' },
    });
    expect(credentialFor(asked, [held()], endOfDay + 1)).toMatchObject({
      kind: 'missing',
      why: 'Your CAIG expired on 20 Nov 2026.',
    });
  });

  it('is not a claim, and not another certificate', () => {
    expect(credentialFor(asked, [held({ confirmed: null })], NOW)).toMatchObject({
      kind: 'missing',
      why: 'Your CAIG is claimed and not confirmed yet.',
    });
    expect(credentialFor(asked, [held({ scheme: 'CSM' })], NOW)).toMatchObject({
      kind: 'missing',
      why: 'This gate asks its approvers for one of CAIG, PMP, and you have stated none.',
    });
  });

  it('is found among others that do not count', () => {
    const all = [held({ expiresOn: '2026-01-01' }), held({ scheme: 'PMP', expiresOn: null })];
    expect(credentialFor(asked, all, NOW)).toMatchObject({
      kind: 'shown',
      credential: { scheme: 'PMP' },
    });
  });
});

describe('certificates', () => {
  it('each have an issuer and a page to look them up at', () => {
    expect(credentialSchemes.map(({ id }) => id)).toEqual(credentialIds);
    expect(credentialSchemes.every(({ verify }) => verify.startsWith('https://'))).toBe(true);
  });
});

describe('rules that meet', () => {
  it('let through who satisfies each of them', () => {
    const gates = {
      deployment: [
        { check: 'approvals-complete', credentials: ['CAIG' as const, 'PMP' as const] },
        { check: 'approvals-complete', credentials: ['PMP' as const, 'CSM' as const] },
        { check: 'approvals-complete', roles: ['risk' as const] },
      ],
    };
    const [rule] = rulesFor({ ...standardPolicy, gates }, 'deployment', 'high', null);
    expect(rule).toMatchObject({ credentials: ['PMP'], roles: ['risk'] });
  });
});
