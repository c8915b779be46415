import type { CallInput, CallOutput } from '../../contract/calls/calls';
import type { Credential } from '../../contract/types';
import type { LedgerFact } from '../../ledger/catalogue';
import { isOver } from '../../words/expiry';
import type { ProjectAccess } from '../access';
import { AppError, forbidden, notFound } from '../failure';
import type { Deps } from '../ports';
import { changeProject, type ProjectMoment } from '../settings/change-project';
import { settingsOf } from '../settings/project-settings';
import { groupsInQuestion, rolesHeld } from '../settings/roles';
import { dayInWords } from '../../words/days';

type Needs = Pick<Deps, 'settings' | 'projects' | 'clock' | 'newId' | 'credentials' | 'people'>;

/** Credentials that a project keeps. */
const MOST_CREDENTIALS = 200;

type Listed = CallOutput<'credentials.list'>;
type Stated = Pick<Credential, 'accountId' | 'scheme' | 'number' | 'link' | 'expiresOn'>;

/** What is stated, by whom, and what of it a second person confirmed. */
export const listCredentials =
  (deps: Pick<Needs, 'credentials' | 'people' | 'clock'>) =>
  async ({ project, viewer, mayAdminister }: ProjectAccess): Promise<Listed> => {
    const now = deps.clock.now();
    const all = await deps.credentials.load(project.id);
    const accounts = all.flatMap(({ accountId, confirmed }) => [accountId, confirmed?.by ?? []]);
    return {
      credentials: all.map((one) => {
        const isMine = one.accountId === viewer.accountId;
        return {
          ...{ ...one, isMine, isExpired: isOver(one.expiresOn, now) },
          mayConfirm: mayAdminister && !isMine && one.confirmed === null,
          mayRemove: isMine || mayAdminister,
        };
      }),
      people: await deps.people.names([...new Set(accounts.flat())]),
    };
  };

type Change = (
  all: readonly Credential[],
  moment: ProjectMoment,
) => { credentials: Credential[]; fact: LedgerFact } | null;

const change =
  (deps: Needs) =>
  async (access: ProjectAccess, make: Change): Promise<Listed> => {
    await changeProject(deps)(access, async (moment) => {
      const all = await deps.credentials.load(access.project.id);
      const made = make(all, moment);
      if (made === null) return null;
      const { credentials, fact } = made;
      return { beside: { kind: 'credentials', credentials }, fact };
    });
    return listCredentials(deps)(access);
  };

const bodyOf = ({ id, accountId, scheme, number, expiresOn }: Credential) => ({
  ...{ id, account: accountId, scheme, number, expiresOn },
});

/** Only who may be asked to approve has use for one. */
const requireAnyRole = async (
  deps: Needs,
  { project, viewer, mayAdminister }: ProjectAccess,
): Promise<void> => {
  if (mayAdminister) return;
  const settings = await settingsOf(deps)(project, await deps.settings.load(project.id));
  const groups = await groupsInQuestion(settings, viewer);
  if (rolesHeld(settings, viewer.accountId, groups).length > 0) return;
  throw new AppError(
    'forbidden',
    'You hold no role in this project, so nobody asks you to approve.',
    {
      hint: 'Somebody who administers the project gives roles, in its settings.',
    },
  );
};

/** Whether somebody states what is kept already. */
const isSame = (kept: Credential, stated: Stated): boolean =>
  kept.accountId === stated.accountId &&
  kept.scheme === stated.scheme &&
  kept.number === stated.number &&
  kept.link === stated.link &&
  kept.expiresOn === stated.expiresOn;

/**
 * States a credential of one's own; one of the same scheme takes its place, and is a claim again. The same
 * one once more changes nothing, so that its confirmation stays.
 * @throws {AppError} `forbidden` for who holds no role, and for an account that is no person's.
 */
export const stateCredential =
  (deps: Needs) =>
  async (access: ProjectAccess, input: CallInput<'credential.state'>): Promise<Listed> => {
    const { accountId } = access.viewer;
    await requireAnyRole(deps, access);
    if (!(await deps.people.persons([accountId])).has(accountId)) {
      throw forbidden('state a credential: only people have them');
    }
    const { scheme, link, expiresOn } = input;
    const number = input.number.trim();
    return change(deps)(access, (all, { id, at, now }) => {
      if (isOver(expiresOn, now)) {
        throw new AppError(
          'invalid-input',
          `A credential that expired on ${dayInWords(expiresOn ?? '')} is none.`,
          {
            where: 'expiresOn',
            hint: 'Renew it first, then state it with its new date.',
          },
        );
      }
      if (all.some((one) => isSame(one, { accountId, scheme, number, link, expiresOn })))
        return null;
      const others = all.filter((one) => one.accountId !== accountId || one.scheme !== scheme);
      if (others.length >= MOST_CREDENTIALS) {
        throw new AppError(
          'too-large',
          `A project keeps at most ${MOST_CREDENTIALS} credentials.`,
          {
            hint: 'Remove those of people who no longer approve here.',
          },
        );
      }
      const stated: Credential = {
        ...{ id, accountId, scheme, number, link, expiresOn },
        ...{ statedAt: at, confirmed: null },
      };
      return {
        credentials: [...others, stated],
        fact: { kind: 'credential-stated', body: { ...bodyOf(stated), link } },
      };
    });
  };

const found = (all: readonly Credential[], id: string): Credential => {
  const credential = all.find((one) => one.id === id);
  if (credential === undefined) throw notFound('That credential');
  return credential;
};

/**
 * Confirms what somebody else stated, after looking it up at its issuer.
 * @throws {AppError} `forbidden` for one's own, `conflict` where it is confirmed or over.
 */
export const confirmCredential =
  (deps: Needs) =>
  async (access: ProjectAccess, { id }: CallInput<'credential.confirm'>): Promise<Listed> => {
    const { accountId } = access.viewer;
    if (!(await deps.people.persons([accountId])).has(accountId)) {
      throw forbidden('confirm a credential: only people look it up');
    }
    return change(deps)(access, (all, { at, now }) => {
      const credential = found(all, id);
      if (credential.accountId === accountId) {
        throw forbidden('confirm a credential of your own: somebody else has to');
      }
      if (credential.confirmed !== null || isOver(credential.expiresOn, now)) {
        throw new AppError('conflict', 'It is confirmed already, or it has expired.', {
          hint: 'Look at the list again.',
        });
      }
      const confirmed = { by: accountId, at };
      return {
        credentials: all.map((one) => (one.id === id ? { ...one, confirmed } : one)),
        fact: { kind: 'credential-confirmed', body: bodyOf(credential) },
      };
    });
  };

/** Takes a credential away: one's own, or as somebody who administers the project. */
export const removeCredential =
  (deps: Needs) =>
  (access: ProjectAccess, { id }: CallInput<'credential.remove'>): Promise<Listed> =>
    change(deps)(access, (all) => {
      const isMine = all.some((one) => one.id === id && one.accountId === access.viewer.accountId);
      if (!isMine && !access.mayAdminister)
        throw forbidden('remove the credential of somebody else');
      const credential = found(all, id);
      return {
        credentials: all.filter((one) => one.id !== id),
        fact: { kind: 'credential-removed', body: bodyOf(credential) },
      };
    });
