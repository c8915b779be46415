import type { CallOutput } from '../../contract/calls/calls';
import type { SecretStatus } from '../../contract/types';
import type { ProjectAccess } from '../access';
import { AppError } from '../failure';
import type { Deps } from '../ports';
import type { IngestSecret, SecretEvent } from './ports';
import { secretName } from './secret-name';
import { DAY } from '../../words/time';

type Needs = Pick<Deps, 'secrets' | 'people' | 'clock' | 'makeSecret'>;

/** How long pipelines may still sign with the secret before the last rotation. */
const PREVIOUS_VALID_MS = DAY;

/** What was done with a secret is remembered this often. */
const KEPT_EVENTS = 20;

/** What may be known of the secret of a project; never the secret. */
export const secretStatus =
  (deps: Omit<Needs, 'makeSecret'>) =>
  async ({ project }: ProjectAccess): Promise<SecretStatus> => {
    const events = await deps.secrets.events(project.id);
    const { name, secret } = await findOwn(deps, project, events);
    const until = secret?.previousUntil ?? null;
    const isPast = until !== null && Date.parse(until) <= deps.clock.now();
    const previous = isPast ? null : (secret?.previous ?? null);
    return {
      exists: secret !== null,
      name,
      signsAs: secret === null ? null : secretName(secret.current),
      previousSignsAs: previous === null ? null : secretName(previous),
      createdAt: secret?.createdAt ?? null,
      rotatedAt: secret?.rotatedAt ?? null,
      previousUntil: isPast ? null : until,
      events: [...events].reverse(),
      people: await deps.people.names([...new Set(events.map(({ accountId }) => accountId))]),
    };
  };

/** @throws {AppError} `conflict` where the project has one. */
export const createSecret =
  (deps: Needs) =>
  async (access: ProjectAccess): Promise<CallOutput<'secret.create'>> => {
    const { project } = access;
    const events = await deps.secrets.events(project.id);
    if ((await findOwn(deps, project, events)).secret !== null) throw exists();
    const now = new Date(deps.clock.now()).toISOString();
    const secret: IngestSecret = {
      projectId: project.id,
      current: deps.makeSecret(),
      previous: null,
      previousUntil: null,
      createdAt: now,
      rotatedAt: null,
    };
    const made = { name: project.key, secret: secretName(secret.current) };
    await remember(deps, access, events, { action: 'created', ...made });
    if (!(await deps.secrets.create(project.key, secret))) throw exists();
    return { secret: secret.current, status: await secretStatus(deps)(access) };
  };

/** Makes a new secret; the one before stays valid for 24 hours, the one before that no longer. */
export const rotateSecret =
  (deps: Needs) =>
  async (access: ProjectAccess): Promise<CallOutput<'secret.rotate'>> => {
    const events = await deps.secrets.events(access.project.id);
    const { name, secret: old } = await mustFind(deps, access.project, events);
    const now = deps.clock.now();
    const secret: IngestSecret = {
      ...old,
      current: deps.makeSecret(),
      previous: old.current,
      previousUntil: new Date(now + PREVIOUS_VALID_MS).toISOString(),
      rotatedAt: new Date(now).toISOString(),
    };
    const made = { name, secret: secretName(secret.current) };
    await remember(deps, access, events, { action: 'rotated', ...made });
    await deps.secrets.replace(name, secret);
    return { secret: secret.current, status: await secretStatus(deps)(access) };
  };

/** Ends both secrets at once. */
export const revokeSecret =
  (deps: Needs) =>
  async (access: ProjectAccess): Promise<SecretStatus> => {
    const events = await deps.secrets.events(access.project.id);
    const { name, secret } = await mustFind(deps, access.project, events);
    const ended = { name, secret: secretName(secret.current) };
    await remember(deps, access, events, { action: 'revoked', ...ended });
    await deps.secrets.remove(name);
    return secretStatus(deps)(access);
  };

type Named = { name: string; secret: IngestSecret | null };

/**
 * The secret of a project and the name it is under: its key, or the key it had before it was renamed.
 * A secret of another project under that key is not its own.
 */
const findOwn = async (
  { secrets }: Pick<Needs, 'secrets'>,
  project: ProjectAccess['project'],
  events: readonly SecretEvent[],
): Promise<Named> => {
  for (const name of new Set([project.key, events.at(-1)?.name ?? project.key])) {
    const secret = await secrets.find(name);
    if (secret?.projectId === project.id) return { name, secret };
  }
  return { name: project.key, secret: null };
};

const mustFind = async (
  deps: Pick<Needs, 'secrets'>,
  project: ProjectAccess['project'],
  events: readonly SecretEvent[],
): Promise<{ name: string; secret: IngestSecret }> => {
  const { name, secret } = await findOwn(deps, project, events);
  if (secret !== null) return { name, secret };
  throw new AppError('conflict', `${project.key} has no secret.`, { hint: 'Create one first.' });
};

const exists = (): AppError =>
  new AppError('conflict', 'There is a secret under this project key already.', {
    hint: 'Rotate it to get a new one; the old one stays valid for 24 hours.',
  });

/** Written before it is done: what may have been done is on record, whatever fails after. */
const remember = async (
  deps: Needs,
  { project, viewer }: ProjectAccess,
  events: readonly SecretEvent[],
  done: Required<Pick<SecretEvent, 'action' | 'name' | 'secret'>>,
): Promise<void> => {
  const at = new Date(deps.clock.now()).toISOString();
  const event = { at, accountId: viewer.accountId, ...done };
  await deps.secrets.saveEvents(project.id, [...events, event].slice(-KEPT_EVENTS));
};
