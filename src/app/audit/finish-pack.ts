import { joined, textOf, utf8 } from '../../domain/pack/bytes';
import type { Manifest } from '../../domain/pack/manifest';
import { sealPack } from '../../domain/pack/seal';
import { packIndex } from '../../domain/pack/sheets';
import { packFile } from '../../domain/pack/write-zip';
import { recordOnInstallation, signingKey } from './installation-key';
import { checkpoint, now, open, type BuildDeps, type IndexLine } from './pack-steps';
import type { PackJob } from './ports';

const readIndex = async (deps: BuildDeps, job: PackJob): Promise<IndexLine[]> => {
  const pieces = await deps.packs.pieces(job, 'index', 0, job.index.pieces.length);
  // Lines that the app itself wrote, of a job that it knows.
  return textOf(joined(pieces).subarray(0, job.index.bytes))
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as IndexLine);
};

/** The list of what is in, the manifest and its signature; then it is written down who had it made. */
export const finishPack = async (deps: BuildDeps, job: PackJob): Promise<void> => {
  const streams = await open(deps, job);
  const lines = await readIndex(deps, job);
  const madeAt = now(deps);
  const about = {
    ...{ id: job.id, madeAt, askedBy: job.askedBy, scope: job.scope },
    project: { id: job.projectId, key: job.projectKey },
  };
  const installation = await deps.installation.load();
  const key = await signingKey(deps)(installation);
  const index = packFile(
    'index.html',
    utf8(
      packIndex({
        ...{ about, site: job.site, fingerprint: key.fingerprint, leftOut: job.leftOut },
        items: lines.flatMap(({ title, part }) =>
          title === null || part === null
            ? []
            : [{ key: title, id: part.path.split('/')[1] ?? '', records: part.records.length }],
        ),
      }),
    ),
    streams.zip.end(),
  );
  streams.zip.add(index.data);
  const manifest: Omit<Manifest, 'format' | 'version'> = {
    pack: about,
    site: job.site,
    key: { algorithm: 'Ed25519', public: key.public, fingerprint: key.fingerprint },
    counts: { items: job.items, records: job.records },
    leftOut: job.leftOut,
    parts: lines.flatMap(({ part }) => part ?? []),
    files: [...lines.map(({ file }) => file), index.file],
  };
  const facts = [...lines.map((line) => line.facts), index.facts];
  const sealed = sealPack(manifest, facts, streams.zip.end(), (message) =>
    deps.packKeys.sign(key.secret, message),
  );
  sealed.data.forEach((data) => streams.zip.add(data));
  await recordBuilt(deps, job, { digest: sealed.digest, fingerprint: key.fingerprint, madeAt });
  await checkpoint(
    deps,
    job,
    { state: 'ready', madeAt, digest: sealed.digest, fingerprint: key.fingerprint },
    streams,
  );
};

/** Written before it can be downloaded: what may have left the site is on record. */
const recordBuilt = async (
  deps: BuildDeps,
  job: PackJob,
  made: { digest: string; fingerprint: string; madeAt: string },
): Promise<void> => {
  const { id, scope, items, records, leftOut, projectKey, askedBy } = job;
  const { digest, fingerprint, madeAt } = made;
  await recordOnInstallation(deps)(job.projectId, (installation) => ({
    next: installation,
    events: [
      {
        ...{ at: madeAt, actor: { kind: 'person', accountId: askedBy }, kind: 'pack-built' },
        body: { id, project: projectKey, scope, digest, fingerprint, items, records, leftOut },
      },
    ],
  }));
};
