import type { CallInput, CallOutput } from '../../contract/calls/calls';
import type { Pack } from '../../contract/types';
import { MINUTE, DAY } from '../../words/time';
import type { ProjectAccess } from '../access';
import { AppError, notFound } from '../failure';
import type { Viewer } from '../jira-ports';
import type { Deps } from '../ports';
import { handOver } from '../upkeep/secure-work';
import { mayHavePacks, requirePacks } from './auditors';
import { ensureKey } from './installation-key';
import { KEPT_DAYS } from './pack-limits';
import type { PackJob } from './ports';

const viewOf = (job: PackJob): Pack => ({
  ...{ id: job.id, scope: job.scope, state: job.state, problem: job.problem },
  ...{ askedBy: job.askedBy, askedAt: job.askedAt, madeAt: job.madeAt },
  progress: { done: job.taken, of: job.issues?.length ?? null },
  ...{ items: job.items, records: job.records, leftOut: job.leftOut, bytes: job.zip.bytes },
  ...{ digest: job.digest, fingerprint: job.fingerprint, expiresAt: job.expiresAt },
});

/** Packs of a project, for whoever may have them; others are told that there are none for them. */
export const listPacks =
  (deps: Pick<Deps, 'packs' | 'installation' | 'settings' | 'people'>) =>
  async (access: ProjectAccess): Promise<CallOutput<'packs.list'>> => {
    const { isAuditor, mayBuild } = await mayHavePacks(deps)(access);
    const [jobs, installation] = await Promise.all([
      mayBuild ? deps.packs.ofProject(access.project.id) : [],
      deps.installation.load(),
    ]);
    return {
      packs: jobs.map(viewOf),
      mayBuild,
      isAuditor,
      fingerprint: installation.keys.at(-1)?.fingerprint ?? null,
      keptDays: KEPT_DAYS,
      people: await deps.people.names([...new Set(jobs.map(({ askedBy }) => askedBy))]),
    };
  };

/** Packs of one project that are made at the same time. */
const MOST_AT_ONCE = 3;

const scopeOf = async (
  { viewer, project }: ProjectAccess,
  scope: CallInput<'packs.build'>['scope'],
): Promise<{ scope: PackJob['scope']; issues: string[] | null }> => {
  if (scope.kind === 'project') return { scope, issues: null };
  if (scope.kind === 'days') {
    if (scope.from <= scope.to) return { scope, issues: null };
    throw new AppError('invalid-input', 'The first day comes after the last one.', {
      where: 'scope.from',
    });
  }
  const issue = await viewer.findIssue(scope.issue);
  if (issue === null || issue.project.id !== project.id) {
    throw notFound(`Work item ${scope.issue} of ${project.key}`);
  }
  return { scope: { kind: 'item', issueKey: issue.key }, issues: [issue.id] };
};

/** Has a pack made by the queue. @throws {AppError} `forbidden`, or `conflict` where some are made already. */
export const requestPack =
  (
    deps: Pick<
      Deps,
      | 'packs'
      | 'installation'
      | 'packKeys'
      | 'settings'
      | 'queue'
      | 'outbox'
      | 'newId'
      | 'clock'
      | 'log'
      | 'site'
    >,
  ) =>
  async (access: ProjectAccess, input: CallInput<'packs.build'>): Promise<Pack> => {
    const { project, viewer } = access;
    await requirePacks(deps)(access);
    const { scope, issues } = await scopeOf(access, input.scope);
    const open = (await deps.packs.ofProject(project.id)).filter(
      ({ state }) => state === 'waiting' || state === 'building',
    );
    if (open.length >= MOST_AT_ONCE) {
      throw new AppError('conflict', `${MOST_AT_ONCE} packs of this project are being made.`, {
        hint: 'Wait until one of them is ready.',
      });
    }
    await ensureKey(deps)(project.id, viewer.accountId);
    const now = deps.clock.now();
    const askedAt = new Date(now).toISOString();
    const job: PackJob = {
      ...{ id: deps.newId(), rev: 1, projectId: project.id, projectKey: project.key },
      ...{ scope, issues, site: deps.site(), state: 'waiting', problem: null },
      ...{ askedBy: viewer.accountId, askedAt, changedAt: askedAt, madeAt: null },
      ...{ taken: 0, items: 0, records: 0, leftOut: { items: 0, entries: 0 } },
      ...{ within: [], named: [] },
      ...{ zip: { pieces: [], bytes: 0 }, index: { pieces: [], bytes: 0 } },
      ...{ digest: null, fingerprint: null },
      expiresAt: new Date(now + KEPT_DAYS * DAY).toISOString(),
    };
    await deps.packs.save(job, null);
    await handOver(deps)([{ kind: 'build-pack', packId: job.id }]);
    return viewOf(job);
  };

/** Work items that Jira checks in one request, and names it is asked for in one. */
const MOST_CHECKED = 1000;
const MOST_NAMED = 100;

/** A person may have lost sight of something since the pack was made, or another one had it made. */
const requireSight = async (viewer: Viewer, { within, named }: PackJob): Promise<void> => {
  let hidden = 0;
  for (let at = 0; at < within.length; at += MOST_CHECKED) {
    const part = within.slice(at, at + MOST_CHECKED);
    hidden += part.length - (await viewer.browsable(part)).size;
  }
  let unknown = 0;
  for (let at = 0; at < named.length; at += MOST_NAMED) {
    const part = named.slice(at, at + MOST_NAMED);
    const seen = await viewer.seen(part);
    const names = new Set([...seen].flatMap(([id, { key }]) => [id, key]));
    unknown += part.filter((name) => !names.has(name)).length;
  }
  if (hidden === 0 && unknown === 0) return;
  throw new AppError('forbidden', 'This pack names work items that you may not see.', {
    hint: 'Have one made for yourself: it leaves them out and counts them.',
  });
};

/** Pieces of one answer: below the 5 MB that an invocation gives back, as base64. */
const PIECES = 12;

/** A piece of a pack that is ready, for whoever may still see all that is in it. */
export const readPack =
  (deps: Pick<Deps, 'packs' | 'settings' | 'clock' | 'toBase64'>) =>
  async (
    access: ProjectAccess,
    { id, from = 0 }: CallInput<'packs.read'>,
  ): Promise<CallOutput<'packs.read'>> => {
    await requirePacks(deps)(access);
    const job = await deps.packs.load(id);
    if (job === null || job.projectId !== access.project.id) throw notFound('This audit pack');
    if (job.state !== 'ready') {
      throw new AppError('conflict', 'This audit pack is not ready.', {
        hint: 'Wait until it is made.',
      });
    }
    if (Date.parse(job.expiresAt) <= deps.clock.now()) {
      throw new AppError('not-found', `Packs are kept for ${KEPT_DAYS} days; this one is gone.`, {
        hint: 'Have it made again.',
      });
    }
    await requireSight(access.viewer, job);
    const pieces = await deps.packs.pieces(job, 'zip', from, PIECES);
    const next = from + pieces.length;
    return {
      data: deps.toBase64(pieces),
      next: next < job.zip.pieces.length ? next : null,
    };
  };

/** A pack that nobody has touched for so long has lost its event. */
const IDLE = 10 * MINUTE;

/** Hands packs over again that a process died on. */
export const sweepPacks =
  (deps: Pick<Deps, 'packs' | 'queue' | 'outbox' | 'newId' | 'clock' | 'log'>) =>
  async (): Promise<{ idle: number }> => {
    const idle = await deps.packs.idleSince(deps.clock.now() - IDLE);
    if (idle.length > 0) {
      await handOver(deps)(idle.map(({ id }) => ({ kind: 'build-pack' as const, packId: id })));
    }
    return { idle: idle.length };
  };
