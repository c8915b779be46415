import { createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto';
import * as z from 'zod';
import type { Json } from '../../src/domain/canonical-json';
import { utf8, type Bytes } from '../../src/domain/pack/bytes';
import { approvalRecordDigest } from '../../src/domain/pack/check-records';
import { fingerprintOf, type Manifest } from '../../src/domain/pack/manifest';
import { writePart, type PackRecord } from '../../src/domain/pack/records';
import { sealPack, type Sign } from '../../src/domain/pack/seal';
import { packFile, type Packed } from '../../src/domain/pack/write-zip';
import { appendEvents, emptyHead } from '../../src/ledger/chain';
import { aCount, anEvaluation, anItem, daysAgo } from './builders';
import { anApproval } from './governance-builders';

/** What stands before the 32 bytes of a private Ed25519 key in PKCS #8 (RFC 8410). */
const PKCS8_PREFIX = '302e020100300506032b657004220420';

/** An Ed25519 key that is the same in every run. @param seed one byte, repeated. */
export const keyOfSeed = (seed: number): { publicKey: string; sign: Sign } => {
  const bytes = Buffer.concat([Buffer.from(PKCS8_PREFIX, 'hex'), Buffer.alloc(32, seed)]);
  const key: KeyObject = createPrivateKey({ key: bytes, format: 'der', type: 'pkcs8' });
  const spki = createPublicKey(key).export({ format: 'der', type: 'spki' });
  return {
    publicKey: spki.subarray(-32).toString('hex'),
    sign: (message) => new Uint8Array(sign(null, message, key)),
  };
};

const json = (value: unknown): Json => z.json().parse(JSON.parse(JSON.stringify(value)));

/** Every kind of record of one work item, with a chain that holds. */
export const itemRecords = (issueId: string, site: string): PackRecord[] => {
  const events = [1, 2, 3, 4].map((step) => ({
    at: daysAgo(9 - step),
    actor: { kind: 'person' as const, accountId: `person-${step}` },
    kind: 'correction',
    body: { site, step },
  }));
  const { entries, head } = appendEvents(issueId, emptyHead, events);
  const runs = [91, 93, 95].map((successes) =>
    anEvaluation([aCount('accuracy', successes, 100)], {
      runId: `${site}-${issueId}-${successes}`,
    }),
  );
  const item = { ...anItem('accuracy >= 90% @95%', []), issueId, ledger: head };
  const approval = anApproval(item, { comment: `At ${site}` });
  return [
    { id: 'item', kind: 'item', value: json(item) },
    ...runs.map((run) => ({
      id: `evaluation/${run.digest}`,
      kind: 'evaluation',
      value: json(run),
    })),
    {
      id: `approval/${approval.id}`,
      kind: 'approval',
      value: json({ ...approval, digest: approvalRecordDigest(approval) }),
    },
    ...entries.map((entry) => ({
      id: `ledger/${entry.seq}`,
      kind: 'ledger',
      value: json(entry),
    })),
  ];
};

export type PackFile = { path: string; content: Bytes };

export type SignedPack = {
  files: readonly PackFile[];
  about: Omit<Manifest, 'format' | 'version'>;
  zip: Bytes;
  fingerprint: string;
};

/** A small pack of three work items, signed by the key of a site. */
export const signedPack = (
  site: string,
  seed: number,
  extra: readonly PackFile[] = [],
): SignedPack => {
  const { publicKey, sign: signed } = keyOfSeed(seed);
  const parts = ['10001', '10002', '10003'].map((id, index) =>
    writePart(`items/${id}/records.jsonl`, `AI-${index + 1}`, itemRecords(id, site)),
  );
  const files: PackFile[] = [
    ...extra,
    ...parts.map(({ part, content }) => ({ path: part.path, content })),
    { path: 'sheets/10001.html', content: utf8(`<h1>Test report of ${site}</h1>`) },
  ];
  const packed: Packed[] = [];
  let offset = 0;
  for (const { path, content } of files) {
    const one = packFile(path, content, offset);
    packed.push(one);
    offset += one.data.length;
  }
  const fingerprint = fingerprintOf(publicKey) ?? '';
  const about: SignedPack['about'] = {
    pack: {
      id: `pack-${site}`,
      madeAt: daysAgo(0),
      askedBy: 'account-auditor',
      scope: { kind: 'project' },
      project: { id: '10000', key: 'AI' },
    },
    site,
    key: { algorithm: 'Ed25519', public: publicKey, fingerprint },
    counts: {
      items: parts.length,
      records: parts.reduce((sum, { part }) => sum + part.records.length, 0),
    },
    leftOut: { items: 0, entries: 0 },
    parts: parts.map(({ part }) => part),
    files: packed.map(({ file }) => file),
  };
  const end = sealPack(
    about,
    packed.map(({ facts }) => facts),
    offset,
    signed,
  );
  const zip = new Uint8Array(Buffer.concat([...packed.map(({ data }) => data), ...end.data]));
  return { files, about, zip, fingerprint };
};
