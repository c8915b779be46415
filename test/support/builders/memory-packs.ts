import type { Installation, PackJob, PlacedEntry } from '../../../src/app/audit/ports';
import type { Deps } from '../../../src/app/ports';
import type { Work } from '../../../src/app/upkeep/ports';
import { emptyHead } from '../../../src/ledger/chain';
import { daysAgo } from './builders';
import { memoryProject } from './memory-project';
import { only } from './memory-ports';

const settled = <Value>(value: Value): Promise<Value> => Promise.resolve(value);

/** A pack that was asked for and that nobody has begun with. */
export const aPackJob = (override: Partial<PackJob> = {}): PackJob => ({
  ...{ id: 'p1', rev: 1, projectId: '10000', projectKey: 'AI', site: 'site-1' },
  ...{ scope: { kind: 'project' }, issues: null, state: 'waiting', problem: null },
  ...{ askedBy: 'admin', askedAt: daysAgo(1), changedAt: daysAgo(1), madeAt: null },
  ...{ taken: 0, items: 0, records: 0, leftOut: { items: 0, entries: 0 } },
  ...{ within: [], named: [], digest: null, fingerprint: null, expiresAt: daysAgo(-29) },
  ...{ zip: { pieces: [], bytes: 0 }, index: { pieces: [], bytes: 0 } },
  ...override,
});

type Start = Parameters<typeof memoryProject>[0] & { jobs?: PackJob[] };

/** A project in memory with its packs, the installation's keys and chain, and the secret store of keys. */
export const memoryPacks = ({ jobs = [], ...start }: Start = {}) => {
  const project = memoryProject(start);
  const packs = {
    jobs: new Map(jobs.map((job) => [job.id, job])),
    installation: { rev: 0, keys: [], ledger: emptyHead } as Installation,
    placed: [] as PlacedEntry[],
    /** Private halves by fingerprint. */
    secrets: new Map<string, string>(),
    made: 0,
    saves: 0,
    pushed: [] as Work[],
    asked: [] as [string, number, number][],
    written: new Map<string, Uint8Array<ArrayBuffer>>(),
    /** Runs while a piece of a ZIP is written. */
    slow: null as (() => void) | null,
    /** Runs before a write of the installation arrives, as another writer would. */
    meanwhile: null as (() => void) | null,
  };
  const deps: Deps = only('deps', {
    settings: project.deps.settings,
    credentials: project.deps.credentials,
    projects: project.deps.projects,
    people: project.deps.people,
    clock: project.deps.clock,
    newId: project.deps.newId,
    installation: {
      load: () => settled(packs.installation),
      save: (next, placed) => {
        packs.meanwhile?.();
        packs.saves += 1;
        if (next.rev !== packs.installation.rev) return settled(false);
        packs.installation = { ...next, rev: next.rev + 1 };
        packs.placed.push(...placed);
        return settled(true);
      },
    },
    packKeys: {
      make: () => {
        packs.made += 1;
        return { public: `${packs.made}`.repeat(64), private: `private-${packs.made}` };
      },
      keep: (fingerprint, key) => settled(void packs.secrets.set(fingerprint, key)),
      find: (fingerprint) => settled(packs.secrets.get(fingerprint) ?? null),
      drop: (fingerprint) => settled(void packs.secrets.delete(fingerprint)),
      sign: () => new Uint8Array(64),
    },
    packs: {
      load: (id) => settled(packs.jobs.get(id) ?? null),
      save: (job, rev) => {
        if ((packs.jobs.get(job.id)?.rev ?? null) !== rev) return settled(false);
        packs.jobs.set(job.id, job);
        return settled(true);
      },
      ofProject: (id) => settled([...packs.jobs.values()].filter((job) => job.projectId === id)),
      idleSince: (time) =>
        settled([...packs.jobs.values()].filter((job) => Date.parse(job.changedAt) < time)),
      putPiece: (_job, stream, index, _writer, data) => {
        if (stream === 'zip') packs.slow?.();
        return settled(void packs.written.set(`${stream} ${index}`, data.slice()));
      },
      pieces: (job, stream, from, count) => {
        packs.asked.push([stream, from, count]);
        const there = job[stream].pieces.slice(from, from + count);
        // What nobody has written holds its own number.
        const piece = (at: number) => packs.written.get(`${stream} ${at}`) ?? new Uint8Array([at]);
        return settled(there.map((_, index) => piece(from + index)));
      },
    },
    queue: { push: (work) => settled(void packs.pushed.push(...work)) },
    outbox: only<Deps['outbox']>('outbox', {}),
    site: () => 'site-1',
    toBase64: (parts) => parts.map((part) => part.join()).join(),
    log: only<Deps['log']>('log', {}),
  });
  return { packs, deps, state: project.state };
};
