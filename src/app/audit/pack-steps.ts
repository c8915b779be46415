import { utf8, type Bytes } from '../../domain/pack/bytes';
import type { PackedFile, PackPart } from '../../domain/pack/manifest';
import { packFile } from '../../domain/pack/write-zip';
import type { EntryFacts } from '../../domain/pack/zip-form';
import { AppError } from '../failure';
import type { Deps } from '../ports';
import { MOST_BYTES } from './pack-limits';
import type { PackJob } from './ports';
import { openTail, type Tail } from './stored-bytes';

export type BuildDeps = Pick<
  Deps,
  | 'packs'
  | 'packKeys'
  | 'installation'
  | 'itemHistory'
  | 'itemPages'
  | 'sight'
  | 'issues'
  | 'ledger'
  | 'settings'
  | 'credentials'
  | 'frameworks'
  | 'projects'
  | 'people'
  | 'queue'
  | 'outbox'
  | 'newId'
  | 'clock'
  | 'log'
  | 'verifyPage'
>;

/** One file of the pack, as the index keeps it until the manifest is made. */
export type IndexLine = {
  facts: EntryFacts;
  file: PackedFile;
  part: PackPart | null;
  title: string | null;
};

export const now = (deps: Pick<Deps, 'clock'>): string => new Date(deps.clock.now()).toISOString();

export const tooLarge = (what: string): AppError =>
  new AppError('too-large', `The pack would hold ${what}.`, {
    hint: 'Have one of fewer days made, or of single work items.',
  });

/** Puts files at the end of the ZIP, and what the manifest will say of them at the end of the index. */
export const filer =
  (zip: Tail, index: Tail) =>
  (
    path: string,
    content: Bytes,
    part: PackPart | null = null,
    title: string | null = null,
  ): void => {
    const packed = packFile(path, content, zip.end());
    zip.add(packed.data);
    const line: IndexLine = { facts: packed.facts, file: packed.file, part, title };
    index.add(utf8(`${JSON.stringify(line)}\n`));
  };

export type Open = { zip: Tail; index: Tail };

export const open = async (deps: BuildDeps, job: PackJob): Promise<Open> => {
  const writer = deps.newId().slice(0, 8);
  return {
    zip: await openTail(deps.packs, job, 'zip', writer),
    index: await openTail(deps.packs, job, 'index', writer),
  };
};

/** Somebody else went on with the pack; what was done here counts for nothing. */
export class OtherBuilder extends Error {}

/** Writes down how far the pack is. From here it goes on, whatever becomes of this process. */
export const checkpoint = async (
  deps: BuildDeps,
  job: PackJob,
  change: Partial<PackJob>,
  streams: Open | null,
): Promise<PackJob> => {
  const stored =
    streams === null ? {} : { zip: await streams.zip.save(), index: await streams.index.save() };
  const next = { ...job, ...stored, ...change, rev: job.rev + 1, changedAt: now(deps) };
  if (next.zip.bytes > MOST_BYTES) throw tooLarge(`more than ${MOST_BYTES / 1_000_000} MB`);
  if (!(await deps.packs.save(next, job.rev))) throw new OtherBuilder();
  return next;
};
