import { describe, expect, it } from 'vitest';
import {
  confirmCredential,
  listCredentials,
  removeCredential,
  stateCredential,
} from '../../../../src/app/credentials/keep-credentials';
import type { CallInput } from '../../../../src/contract/calls/calls';
import type { Credential } from '../../../../src/contract/types';
import { daysAgo } from '../../../support/builders/builders';
import { someSettings } from '../../../support/builders/memory-ports';
import { memoryProject, projectAccess } from '../../../support/builders/memory-project';

const aCredential = (override: Partial<Credential> = {}): Credential => ({
  ...{ id: 'c1', accountId: 'ds', scheme: 'CAIG', number: 'C-17', link: null, expiresOn: null },
  ...{ statedAt: daysAgo(5), confirmed: null },
  ...override,
});
const confirmed = { by: 'admin', at: daysAgo(2) };
/** The site stands at 20 November, noon. */
const [TODAY, YESTERDAY] = ['2026-11-20', '2026-11-19'];

const input = (over: Partial<CallInput<'credential.state'>> = {}) => ({
  ...{ project: 'AI', scheme: 'CAIG' as const, number: 'C-17', link: null, expiresOn: null },
  ...over,
});

const inRole = someSettings({ roles: { risk: { groups: ['risk-team'], accounts: ['ds'] } } });
const site = (credentials: Credential[] = [], settings = inRole) =>
  memoryProject({ credentials, settings });
const others = { mayAdminister: false };
const one = { project: 'AI', id: 'c1' };

describe('the credentials of a project', () => {
  it('are listed with what this person may do about each, and with names', async () => {
    const { deps } = site([
      aCredential(),
      aCredential({ id: 'c2', accountId: 'admin' }),
      aCredential({ id: 'c3', accountId: 'pm', confirmed, expiresOn: YESTERDAY }),
      aCredential({ id: 'c4', accountId: 'pm', expiresOn: TODAY }),
    ]);
    const seenBy = async (who: string, mayAdminister: boolean) =>
      (await listCredentials(deps)(projectAccess(who, { mayAdminister }))).credentials.map(
        ({ isMine, isExpired, mayConfirm, mayRemove }) =>
          Object.entries({ isMine, isExpired, mayConfirm, mayRemove })
            .flatMap(([what, is]) => (is ? what : []))
            .join(),
      );
    expect(await seenBy('admin', true)).toEqual([
      'mayConfirm,mayRemove',
      'isMine,mayRemove',
      'isExpired,mayRemove',
      'mayConfirm,mayRemove',
    ]);
    expect(await seenBy('ds', false)).toEqual(['isMine,mayRemove', '', 'isExpired', '']);
    const { people, credentials } = await listCredentials(deps)(projectAccess());
    expect(Object.keys(people)).toEqual(['ds', 'admin', 'pm']);
    expect(credentials[2]).toMatchObject({ scheme: 'CAIG', number: 'C-17', confirmed });
  });
});

describe('a credential that a person states', () => {
  it('is kept as a claim of theirs, and told with what it is', async () => {
    const { deps, state } = site();
    const link = 'https://issuer.example.test/c/17';
    const listed = await stateCredential(deps)(
      projectAccess('ds', others),
      input({ number: ' C-17 ', link, expiresOn: TODAY }),
    );
    const stated = { id: 'id-1', scheme: 'CAIG', number: 'C-17', expiresOn: TODAY };
    expect(state.credentials).toEqual([
      { ...stated, accountId: 'ds', link, statedAt: daysAgo(0), confirmed: null },
    ]);
    expect(listed.credentials).toMatchObject([{ ...stated, isMine: true, mayConfirm: false }]);
    expect(state.entries).toMatchObject([
      {
        ...{ kind: 'credential-stated', at: daysAgo(0), body: { ...stated, account: 'ds', link } },
        actor: { kind: 'person', accountId: 'ds' },
      },
    ]);
  });

  it('takes the place of theirs of that scheme, and of nothing else', async () => {
    const kept = [
      aCredential({ id: 'c2', scheme: 'PMP' }),
      aCredential({ id: 'c3', accountId: 'pm', confirmed }),
    ];
    const { deps, state } = site([aCredential({ confirmed }), ...kept]);
    await stateCredential(deps)(projectAccess('ds', others), input({ number: 'C-18' }));
    expect(state.credentials.slice(0, 2)).toEqual(kept);
    expect(state.credentials.slice(2)).toMatchObject([{ number: 'C-18', confirmed: null }]);
  });

  it('stays confirmed where it is stated once more as it is', async () => {
    const mine = aCredential({ confirmed, link: 'https://issuer.example.test', expiresOn: TODAY });
    const { deps, state } = site([mine]);
    const { link, expiresOn } = mine;
    const same = { link, expiresOn, number: ' C-17 ' };
    const listed = await stateCredential(deps)(projectAccess('ds', others), input(same));
    expect(listed.credentials).toMatchObject([{ id: 'c1', confirmed }]);
    expect(state.saves).toBe(0);
  });

  it.each<Partial<CallInput<'credential.state'>>>([
    { link: 'https://issuer.example.test' },
    { expiresOn: TODAY },
    { number: 'C-18' },
  ])('is a claim again as %j', async (over) => {
    const { deps, state } = site([aCredential({ confirmed })]);
    await stateCredential(deps)(projectAccess('ds', others), input(over));
    expect(state.credentials).toMatchObject([{ ...over, id: 'id-1', confirmed: null }]);
  });

  it('is of one scheme and one person: the number alone makes none the same', async () => {
    const { deps, state } = site([aCredential({ confirmed })]);
    await stateCredential(deps)(projectAccess('ds', others), input({ scheme: 'PMP' }));
    await stateCredential(deps)(projectAccess('admin'), input());
    expect(state.credentials).toMatchObject([
      { id: 'c1', confirmed },
      { scheme: 'PMP', accountId: 'ds' },
      { scheme: 'CAIG', accountId: 'admin' },
    ]);
  });

  it.each([
    ['by name', 'ds', { ...others }],
    ['by group', 'pm', { ...others, groups: ['risk-team'] }],
    ['as who administers', 'admin', {}],
  ])('is for who may be asked to approve %s', async (_how, who, may) => {
    const { deps, state } = site();
    await stateCredential(deps)(projectAccess(who, may), input());
    expect(state.credentials).toHaveLength(1);
  });

  it('is for nobody else, and for no machine', async () => {
    const { deps, state } = site();
    await expect(
      stateCredential(deps)(projectAccess('pm', { ...others, groups: ['others'] }), input()),
    ).rejects.toMatchObject({
      code: 'forbidden',
      message: 'You hold no role in this project, so nobody asks you to approve.',
    });
    state.machines.push('ds');
    await expect(stateCredential(deps)(projectAccess('ds', others), input())).rejects.toMatchObject(
      { code: 'forbidden', message: expect.stringContaining('only people have them') as string },
    );
    expect(state.saves).toBe(0);
  });

  it('is none from the day after the last on which it holds', async () => {
    const { deps, state } = site([aCredential({ confirmed, expiresOn: YESTERDAY })]);
    await expect(
      stateCredential(deps)(projectAccess('ds', others), input({ expiresOn: YESTERDAY })),
    ).rejects.toMatchObject({
      ...{ code: 'invalid-input', where: 'expiresOn' },
      message: 'A credential that expired on 19 Nov 2026 is none.',
    });
    expect(state.saves).toBe(0);
  });

  it('is one of two hundred at most, of which one may be stated anew', async () => {
    const many = Array.from({ length: 200 }, (_, index) =>
      aCredential({ id: `c${index}`, accountId: index === 7 ? 'ds' : `a${index}` }),
    );
    const { deps, state } = site(many);
    await stateCredential(deps)(projectAccess('ds', others), input({ number: 'C-18' }));
    expect(state.credentials).toHaveLength(200);
    await expect(stateCredential(deps)(projectAccess('admin'), input())).rejects.toMatchObject({
      code: 'too-large',
    });
  });
});

describe('a confirmation', () => {
  it('is of the one that was looked up, by whom and when', async () => {
    const other = aCredential({ id: 'c2', scheme: 'PMP' });
    const { deps, state } = site([aCredential({ expiresOn: TODAY }), other]);
    await confirmCredential(deps)(projectAccess(), one);
    const is = { by: 'admin', at: daysAgo(0) };
    expect(state.credentials).toEqual([aCredential({ expiresOn: TODAY, confirmed: is }), other]);
    expect(state.entries).toMatchObject([
      {
        kind: 'credential-confirmed',
        body: { id: 'c1', account: 'ds', scheme: 'CAIG', number: 'C-17', expiresOn: TODAY },
      },
    ]);
  });

  it.each([
    ['of one of their own', aCredential({ accountId: 'admin' }), 'forbidden'],
    ['a second time', aCredential({ confirmed }), 'conflict'],
    ['of what has expired', aCredential({ expiresOn: YESTERDAY }), 'conflict'],
    ['of what is not there', aCredential({ id: 'c9' }), 'not-found'],
  ])('is given by nobody %s', async (_what, credential, code) => {
    const { deps, state } = site([credential]);
    await expect(confirmCredential(deps)(projectAccess(), one)).rejects.toMatchObject({ code });
    expect(state.saves).toBe(0);
  });

  it('is given by no machine', async () => {
    const { deps, state } = site([aCredential()]);
    state.machines.push('admin');
    await expect(confirmCredential(deps)(projectAccess(), one)).rejects.toMatchObject({
      ...{
        code: 'forbidden',
        message: expect.stringContaining('only people look it up') as string,
      },
    });
  });
});

describe('a credential that is taken away', () => {
  it.each([
    ['who stated it', projectAccess('ds', others)],
    ['who administers', projectAccess()],
  ])('goes by %s, and alone', async (_who, access) => {
    const other = aCredential({ id: 'c2', scheme: 'PMP' });
    const { deps, state } = site([aCredential(), other]);
    await removeCredential(deps)(access, one);
    expect(state.credentials).toEqual([other]);
    expect(state.entries).toMatchObject([
      { kind: 'credential-removed', body: { id: 'c1', account: 'ds', number: 'C-17' } },
    ]);
  });

  it('stays where somebody else asks, who does not learn whether it is there', async () => {
    const own = aCredential({ id: 'c2', accountId: 'pm' });
    for (const credentials of [[aCredential(), own], [own]]) {
      const { deps, state } = site(credentials);
      await expect(removeCredential(deps)(projectAccess('pm', others), one)).rejects.toMatchObject({
        code: 'forbidden',
      });
      expect(state.saves).toBe(0);
    }
    await expect(removeCredential(site([own]).deps)(projectAccess(), one)).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});
