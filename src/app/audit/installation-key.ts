import type { CallInput, CallOutput } from '../../contract/calls/calls';
import type { PackKey } from '../../contract/types';
import { fingerprintOf } from '../../domain/pack/manifest';
import type { LedgerEvent } from '../../ledger/catalogue';
import { appendEvents } from '../../ledger/chain';
import { AppError, changedMeanwhile, forbidden } from '../failure';
import type { ProjectAccess } from '../access';
import type { Deps } from '../ports';
import { INSTALLATION_CHAIN } from '../settings/settings-entry';
import type { Installation } from './ports';

/** Writers that may meet at the one row of the installation before one of them gives up. */
const MOST_TRIES = 8;

type Needs = Pick<Deps, 'installation' | 'packKeys' | 'clock'>;

const current = ({ keys }: Installation) => keys.at(-1) ?? null;

/** The installation with entries behind its chain. */
const withEvents = (
  installation: Installation,
  events: readonly LedgerEvent[],
): { next: Installation; entries: ReturnType<typeof appendEvents>['entries'] } => {
  const { entries, head } = appendEvents(INSTALLATION_CHAIN, installation.ledger, events);
  return { next: { ...installation, ledger: head }, entries };
};

/**
 * Writes to the chain of the installation, and what the entry is about with it.
 * @param change the installation and its events from what it is now; null where nothing is to be done.
 */
export const recordOnInstallation =
  (deps: Pick<Deps, 'installation'>) =>
  async (
    projectId: string,
    change: (now: Installation) => { next: Installation; events: LedgerEvent[] } | null,
  ): Promise<Installation> => {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const now = await deps.installation.load();
      const changed = change(now);
      if (changed === null) return now;
      const { next, entries } = withEvents(changed.next, changed.events);
      const placed = entries.map((entry) => ({ projectId, entry }));
      if (await deps.installation.save(next, placed)) return { ...next, rev: next.rev + 1 };
    }
    throw changedMeanwhile();
  };

const newKey = async (deps: Needs) => {
  const made = deps.packKeys.make();
  const fingerprint = fingerprintOf(made.public) ?? '';
  await deps.packKeys.keep(fingerprint, made.private);
  const madeAt = new Date(deps.clock.now()).toISOString();
  return { public: made.public, fingerprint, madeAt, retiredAt: null };
};

/** The key that signs, made where there is none yet. @param by account that asked for it. */
export const ensureKey =
  (deps: Needs) =>
  async (projectId: string, by: string): Promise<Installation> => {
    const known = await deps.installation.load();
    if (current(known) !== null) return known;
    const key = await newKey(deps);
    const after = await recordOnInstallation(deps)(projectId, (now) =>
      current(now) === null
        ? {
            next: { ...now, keys: [key] },
            events: [
              {
                at: key.madeAt,
                actor: { kind: 'person', accountId: by },
                kind: 'pack-key-made',
                body: { fingerprint: key.fingerprint },
              },
            ],
          }
        : null,
    );
    // Another one's key came first: this one signs nothing.
    if (current(after)?.fingerprint !== key.fingerprint) await deps.packKeys.drop(key.fingerprint);
    return after;
  };

/** @throws {AppError} `internal` where the secret store has lost the private half. */
export const signingKey = (deps: Pick<Deps, 'packKeys'>) => async (installation: Installation) => {
  const key = current(installation);
  const secret = key === null ? null : await deps.packKeys.find(key.fingerprint);
  if (key !== null && secret !== null) return { ...key, secret };
  throw new AppError('conflict', 'The key that signs packs is not in the secret store.', {
    hint: 'A site administrator can put a new one in its place, in the settings of Assay.',
  });
};

const viewOf = (installation: Installation): PackKey => {
  const [now, ...former] = [...installation.keys].reverse();
  if (now === undefined) throw new AppError('not-found', 'There is no key yet.');
  return {
    algorithm: 'Ed25519',
    fingerprint: now.fingerprint,
    madeAt: now.madeAt,
    former: former.map(({ fingerprint, madeAt, retiredAt }) => ({
      ...{ fingerprint, madeAt },
      retiredAt: retiredAt ?? now.madeAt,
    })),
  };
};

export const keyStatus =
  (deps: Needs) =>
  async ({ project, viewer }: ProjectAccess): Promise<CallOutput<'key.status'>> =>
    viewOf(await ensureKey(deps)(project.id, viewer.accountId));

/**
 * Puts a new key in place of the one that signs. The old public half is kept, for packs from its time;
 * the private half is dropped.
 * @throws {AppError} `forbidden` for whoever does not administer the site.
 */
export const rotateKey =
  (deps: Needs) =>
  async (
    { project, viewer }: ProjectAccess,
    { reason }: CallInput<'key.rotate'>,
  ): Promise<CallOutput<'key.rotate'>> => {
    if (!(await viewer.administersSite())) throw forbidden('administer this Jira site');
    const before = current(await ensureKey(deps)(project.id, viewer.accountId));
    const key = await newKey(deps);
    const after = await recordOnInstallation(deps)(project.id, (now) => {
      const old = current(now);
      // Somebody rotated in between: a second new key would be one too many.
      if (old === null || old.fingerprint !== before?.fingerprint) return null;
      const retired = { ...old, retiredAt: key.madeAt };
      const { fingerprint } = key;
      return {
        next: { ...now, keys: [...now.keys.slice(0, -1), retired, key] },
        events: [
          {
            at: key.madeAt,
            actor: { kind: 'person', accountId: viewer.accountId },
            kind: 'pack-key-rotated',
            body: { before: old.fingerprint, fingerprint, reason },
          },
        ],
      };
    });
    const isMine = current(after)?.fingerprint === key.fingerprint;
    const useless = isMine ? before?.fingerprint : key.fingerprint;
    if (useless !== undefined) await deps.packKeys.drop(useless);
    if (!isMine) throw changedMeanwhile();
    return viewOf(after);
  };
