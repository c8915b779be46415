import { AppError } from '../failure';
import { settingsOf } from '../settings/project-settings';
import { handOver } from '../upkeep/secure-work';
import { addItems } from './add-items';
import { beginPack } from './begin-pack';
import { finishPack } from './finish-pack';
import { EVENT_MS, ITEMS_PER_EVENT } from './pack-limits';
import { now, OtherBuilder, type BuildDeps } from './pack-steps';
import type { PackJob } from './ports';

const steps = async (deps: BuildDeps, first: PackJob): Promise<'done' | 'more'> => {
  let job = first;
  const began = deps.clock.now();
  if (job.state === 'waiting') job = await beginPack(deps, job);
  const start = job.taken;
  const project = { id: job.projectId, key: job.projectKey };
  const settings = await settingsOf(deps)(project, await deps.settings.load(project.id));
  const count = job.issues?.length ?? 0;
  while (job.taken < count) {
    const isLong = deps.clock.now() - began > EVENT_MS || job.taken - start >= ITEMS_PER_EVENT;
    if (isLong) return 'more';
    job = await addItems(deps, job, settings);
  }
  await finishPack(deps, job);
  return 'done';
};

/**
 * Goes on with a pack from where its job says it is, for one event of the queue; the next event goes on
 * from there. May run twice, also at once: what is written counts once the job names it, and only one can
 * write the next state of the job.
 */
export const buildPack =
  (deps: BuildDeps) =>
  async (id: string): Promise<void> => {
    const job = await deps.packs.load(id);
    if (job === null || job.state === 'ready' || job.state === 'failed') return;
    try {
      const outcome = await steps(deps, job);
      if (outcome === 'more') await handOver(deps)([{ kind: 'build-pack', packId: id }]);
    } catch (error) {
      if (error instanceof OtherBuilder) return;
      if (!(error instanceof AppError) || error.code === 'unavailable') throw error;
      await fail(deps, id, error);
    }
  };

const fail = async (deps: BuildDeps, id: string, { message, hint }: AppError): Promise<void> => {
  const job = await deps.packs.load(id);
  if (job === null) return;
  const problem = hint === undefined ? message : `${message} ${hint}`;
  const next = { ...job, state: 'failed' as const, problem, changedAt: now(deps) };
  await deps.packs.save({ ...next, rev: job.rev + 1 }, job.rev);
};
