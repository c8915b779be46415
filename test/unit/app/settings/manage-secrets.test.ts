import { describe, expect, it } from 'vitest';
import {
  createSecret,
  revokeSecret,
  rotateSecret,
  secretStatus,
} from '../../../../src/app/settings/manage-secrets';
import type { Deps } from '../../../../src/app/ports';
import type { IngestSecret, SecretEvent } from '../../../../src/app/settings/ports';
import { secretName } from '../../../../src/app/settings/secret-name';
import { daysAgo } from '../../../support/builders/builders';
import { only } from '../../../support/builders/memory-ports';
import { memoryProject, projectAccess } from '../../../support/builders/memory-project';

const aSecret = (over: Partial<IngestSecret> = {}): IngestSecret => ({
  ...{ projectId: '10000', current: 'now', previous: null, previousUntil: null },
  ...{ createdAt: daysAgo(30), rotatedAt: null },
  ...over,
});
const anEvent = (over: Partial<SecretEvent> = {}): SecretEvent => ({
  ...{ at: daysAgo(30), accountId: 'pm', action: 'created', name: 'AI', ...over },
});

const site = (stored: Record<string, IngestSecret> = {}, past: SecretEvent[] = []) => {
  const { deps, state } = memoryProject();
  const store = new Map(Object.entries(stored));
  let events = past;
  let made = 0;
  const secrets = only<Deps['secrets']>('secrets', {
    find: (name) => Promise.resolve(store.get(name) ?? null),
    create: (name, secret) => {
      const isFree = !store.has(name);
      if (isFree) store.set(name, secret);
      return Promise.resolve(isFree);
    },
    replace: (name, secret) => Promise.resolve(void store.set(name, secret)),
    remove: (name) => Promise.resolve(void store.delete(name)),
    events: () => Promise.resolve(events),
    saveEvents: (_project, next) => Promise.resolve(void (events = [...next])),
  });
  const own = { ...deps, secrets, makeSecret: () => `made-${(made += 1)}` };
  const access = projectAccess();
  return {
    ...{ state, store, events: () => events },
    status: () => secretStatus(own)(access),
    create: () => createSecret(own)(access),
    rotate: () => rotateSecret(own)(access),
    revoke: () => revokeSecret(own)(access),
  };
};

describe('what may be known of a secret', () => {
  it('is by what it signs, since when, and what was done with it, newest first', async () => {
    const events = [anEvent(), anEvent({ at: daysAgo(2), accountId: 'admin', action: 'rotated' })];
    const soon = daysAgo(-0.5);
    const known = aSecret({ previous: 'old', previousUntil: soon, rotatedAt: daysAgo(2) });
    expect(await site({ AI: known }, events).status()).toEqual({
      ...{ exists: true, name: 'AI', signsAs: secretName('now'), createdAt: daysAgo(30) },
      ...{ previousSignsAs: secretName('old'), previousUntil: soon, rotatedAt: daysAgo(2) },
      events: events.toReversed(),
      people: { pm: 'Name of pm', admin: 'Name of admin' },
    });
  });

  it('is nothing where there is none, or another project has it', async () => {
    const none = {
      ...{ exists: false, name: 'AI', signsAs: null, previousSignsAs: null },
      ...{ createdAt: null, rotatedAt: null, previousUntil: null, events: [], people: {} },
    };
    expect(await site().status()).toEqual(none);
    expect(await site({ AI: aSecret({ projectId: '10009' }) }).status()).toEqual(none);
  });

  it.each([
    ['from the moment on at which it ends', daysAgo(0), null],
    ['not before', daysAgo(-0.001), secretName('old')],
    ['never where nobody wrote down when', null, secretName('old')],
  ])('leaves out the one before %s', async (_when, previousUntil, previousSignsAs) => {
    const { status } = site({ AI: aSecret({ previous: 'old', previousUntil }) });
    expect(await status()).toMatchObject({
      previousSignsAs,
      previousUntil: previousSignsAs === null ? null : previousUntil,
    });
  });

  it('is found under the key that the project had when something was last done with it', async () => {
    const events = [anEvent({ name: 'OLDER' }), anEvent({ name: 'OLD' })];
    const { status } = site({ OLD: aSecret(), OLDER: aSecret({ current: 'other' }) }, events);
    expect(await status()).toMatchObject({ name: 'OLD', signsAs: secretName('now') });
  });
});

describe('a secret', () => {
  it('is made once, and who made it is written down first', async () => {
    const { create, store, events } = site();
    const { secret, status } = await create();
    expect([secret, status.signsAs]).toEqual(['made-1', secretName('made-1')]);
    expect(store.get('AI')).toEqual(aSecret({ current: 'made-1', createdAt: daysAgo(0) }));
    const event = { at: daysAgo(0), accountId: 'admin', action: 'created', name: 'AI' };
    expect(events()).toEqual([{ ...event, secret: secretName('made-1') }]);
    await expect(create()).rejects.toMatchObject({ code: 'conflict' });
    expect(events()).toHaveLength(1);
    const taken = site({ AI: aSecret({ projectId: '10009' }) });
    await expect(taken.create()).rejects.toMatchObject({ code: 'conflict' });
    expect(taken.store.get('AI')?.projectId).toBe('10009');
  });

  it('is rotated where it lies, and the one before holds for a day', async () => {
    const { rotate, store, events } = site({ OLD: aSecret() }, [anEvent({ name: 'OLD' })]);
    expect((await rotate()).secret).toBe('made-1');
    expect([...store]).toEqual([
      [
        'OLD',
        aSecret({
          ...{ current: 'made-1', previous: 'now', previousUntil: daysAgo(-1) },
          rotatedAt: daysAgo(0),
        }),
      ],
    ]);
    expect(events()[1]).toMatchObject({
      ...{ action: 'rotated', name: 'OLD', secret: secretName('made-1') },
    });
  });

  it('is revoked with the one before, by the name of what ended', async () => {
    const { revoke, store, events } = site({ AI: aSecret({ previous: 'old' }) });
    expect(await revoke()).toMatchObject({ exists: false });
    expect(store.size).toBe(0);
    expect(events()).toMatchObject([{ action: 'revoked', secret: secretName('now') }]);
  });

  it('is neither where there is none', async () => {
    const { rotate, revoke, events } = site();
    const none = { code: 'conflict', message: 'AI has no secret.', hint: 'Create one first.' };
    await expect(rotate()).rejects.toMatchObject(none);
    await expect(revoke()).rejects.toMatchObject(none);
    expect(events()).toEqual([]);
  });

  it('leaves the last twenty things that were done with it on record', async () => {
    const past = Array.from({ length: 20 }, (_, index) => anEvent({ name: `K${index}` }));
    const { create, events } = site({}, past);
    await create();
    expect(events()).toHaveLength(20);
    expect([events()[0]?.name, events()[19]?.name]).toEqual(['K1', 'AI']);
  });
});
