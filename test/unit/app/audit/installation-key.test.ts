import { describe, expect, it } from 'vitest';
import {
  ensureKey,
  keyStatus,
  recordOnInstallation,
  rotateKey,
  signingKey,
} from '../../../../src/app/audit/installation-key';
import { INSTALLATION_CHAIN } from '../../../../src/app/settings/settings-entry';
import { fingerprintOf } from '../../../../src/domain/pack/manifest';
import { daysAgo } from '../../../support/builders/builders';
import { memoryPacks } from '../../../support/builders/memory-packs';
import { projectAccess } from '../../../support/builders/memory-project';

const printOf = (key: number): string => fingerprintOf(`${key}`.repeat(64)) ?? '';
const siteAdmin = projectAccess('root', { administersSite: () => Promise.resolve(true) });
const rotate = (deps: ReturnType<typeof memoryPacks>['deps'], access = siteAdmin) =>
  rotateKey(deps)(access, { project: 'AI', reason: 'a laptop was lost' });

/** Has another process make the change in the moment before this one writes. */
const before = (site: ReturnType<typeof memoryPacks>, change: () => void): void => {
  site.packs.meanwhile = () => {
    site.packs.meanwhile = null;
    change();
  };
};

describe('the key that packs are signed with', () => {
  it('is made when it is first asked for, once, and told who asked', async () => {
    const { packs, deps } = memoryPacks();
    const status = await keyStatus(deps)(projectAccess('pm'));
    expect(status).toEqual({
      ...{ algorithm: 'Ed25519', fingerprint: printOf(1), madeAt: daysAgo(0), former: [] },
    });
    expect([...packs.secrets]).toEqual([[printOf(1), 'private-1']]);
    expect(packs.placed).toMatchObject([
      {
        projectId: '10000',
        entry: {
          ...{ seq: 1, issueId: INSTALLATION_CHAIN, kind: 'pack-key-made', at: daysAgo(0) },
          ...{ actor: { kind: 'person', accountId: 'pm' }, body: { fingerprint: printOf(1) } },
        },
      },
    ]);
    expect(packs.installation.ledger).toEqual({ seq: 1, hash: packs.placed[0]?.entry.hash });
    expect(await keyStatus(deps)(projectAccess('ds'))).toEqual(status);
    expect(packs.made).toBe(1);
  });

  it('is that of who was first where two ask at once, and the other one is dropped', async () => {
    const site = memoryPacks();
    const theirs = { public: '9'.repeat(64), fingerprint: 'theirs', madeAt: daysAgo(0) };
    before(site, () => {
      const keys = [{ ...theirs, retiredAt: null }];
      site.packs.installation = { ...site.packs.installation, rev: 1, keys };
    });
    const after = await ensureKey(site.deps)('10000', 'pm');
    expect(after.keys.map(({ fingerprint }) => fingerprint)).toEqual(['theirs']);
    expect([site.packs.secrets.size, site.packs.placed]).toEqual([0, []]);
  });

  it('signs with its private half, and not where the secret store has lost it', async () => {
    const { packs, deps } = memoryPacks();
    await expect(signingKey(deps)(packs.installation)).rejects.toMatchObject({ code: 'conflict' });
    const known = await ensureKey(deps)('10000', 'pm');
    expect(await signingKey(deps)(known)).toMatchObject({
      ...{ fingerprint: printOf(1), secret: 'private-1', public: '1'.repeat(64) },
    });
    packs.secrets.clear();
    await expect(signingKey(deps)(known)).rejects.toMatchObject({
      hint: expect.stringContaining('site administrator') as string,
    });
  });
});

describe('a new key in the place of the one that signs', () => {
  it('keeps the public half of the old one alone, and says why', async () => {
    const { packs, deps, state } = memoryPacks();
    await ensureKey(deps)('10000', 'pm');
    state.now += 86_400_000;
    await rotate(deps);
    state.now += 86_400_000;
    const status = await rotate(deps);
    // Newest first; each went when the next one came.
    expect(status).toMatchObject({
      ...{ fingerprint: printOf(3), madeAt: daysAgo(-2) },
      former: [
        { fingerprint: printOf(2), madeAt: daysAgo(-1), retiredAt: daysAgo(-2) },
        { fingerprint: printOf(1), madeAt: daysAgo(0), retiredAt: daysAgo(-1) },
      ],
    });
    expect([...packs.secrets]).toEqual([[printOf(3), 'private-3']]);
    expect(packs.installation.keys.map(({ fingerprint }) => fingerprint)).toEqual(
      [1, 2, 3].map(printOf),
    );
    expect(packs.installation.keys.at(-1)?.retiredAt).toBeNull();
    expect(packs.placed[2]?.entry).toMatchObject({
      ...{ seq: 3, kind: 'pack-key-rotated', actor: { kind: 'person', accountId: 'root' } },
      body: { before: printOf(2), fingerprint: printOf(3), reason: 'a laptop was lost' },
    });
  });

  it('is put there by nobody who does not administer the whole site', async () => {
    const { packs, deps } = memoryPacks();
    const access = projectAccess('admin', { administersSite: () => Promise.resolve(false) });
    await expect(rotate(deps, access)).rejects.toMatchObject({ code: 'forbidden' });
    expect([packs.made, packs.saves]).toEqual([0, 0]);
  });

  it('counts for nothing where another one came in between, whose key stays', async () => {
    const site = memoryPacks();
    await ensureKey(site.deps)('10000', 'pm');
    before(site, () => {
      const { installation, secrets } = site.packs;
      const theirs = { public: '9'.repeat(64), fingerprint: 'theirs', madeAt: daysAgo(0) };
      const keys = [...installation.keys, { ...theirs, retiredAt: null }];
      site.packs.installation = { ...installation, rev: installation.rev + 1, keys };
      secrets.set('theirs', 'private-theirs');
    });
    await expect(rotate(site.deps)).rejects.toMatchObject({ code: 'conflict' });
    expect(site.packs.installation.keys.map(({ fingerprint }) => fingerprint)).toEqual([
      printOf(1),
      'theirs',
    ]);
    expect(site.packs.secrets.get('theirs')).toBe('private-theirs');
    expect(site.packs.secrets.has(printOf(2))).toBe(false);
  });

  it('takes the place of one whose private half is lost', async () => {
    const { packs, deps } = memoryPacks();
    await ensureKey(deps)('10000', 'pm');
    packs.secrets.clear();
    await rotate(deps);
    expect(await signingKey(deps)(packs.installation)).toMatchObject({ secret: 'private-2' });
  });
});

describe('an entry in the chain of the installation', () => {
  it('is given up where others are quicker eight times', async () => {
    const { packs, deps } = memoryPacks();
    packs.meanwhile = () => {
      packs.installation = { ...packs.installation, rev: packs.installation.rev + 1 };
    };
    await expect(
      recordOnInstallation(deps)('10000', (now) => ({ next: now, events: [] })),
    ).rejects.toMatchObject({ code: 'conflict' });
    expect(packs.saves).toBe(8);
  });

  it('is answered with the revision that is stored, and not written where nothing is to be done', async () => {
    const { packs, deps } = memoryPacks();
    const write = recordOnInstallation(deps);
    expect(await write('10000', (now) => ({ next: now, events: [] }))).toEqual(packs.installation);
    expect(packs.installation.rev).toBe(1);
    expect(await write('10000', () => null)).toBe(packs.installation);
    expect(packs.saves).toBe(1);
  });
});
