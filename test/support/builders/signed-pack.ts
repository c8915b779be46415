import { createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto';
import * as z from 'zod';
import type { Json } from '../../../src/domain/canonical-json';
import { utf8, type Bytes } from '../../../src/domain/pack/bytes';
import { approvalRecordDigest } from '../../../src/domain/pack/check-records';
import { fingerprintOf, type Manifest } from '../../../src/domain/pack/manifest';
import { writePart, type PackRecord } from '../../../src/domain/pack/records';
import { sealPack, type Sign } from '../../../src/domain/pack/seal';
import { packFile, type Packed } from '../../../src/domain/pack/write-zip';
import type { SheetValue, SheetVersion } from '../../../src/contract/types';
import { sheetDigest, stateOfVersion } from '../../../src/domain/sheets/state';
import { appendEvents, emptyHead } from '../../../src/ledger/chain';
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

/** Two versions of a model card of a site. */
const cardVersions = (site: string): SheetVersion[] =>
  ['Knows German only.', 'Knows German and French.'].map((limit, index) => {
    const said = {
      ...{ kind: 'model-card' as const, owner: 'person-1', reviewBy: daysAgo(-90) },
      content: {
        use: [{ id: 'only', writers: ['person-1'], values: { what: words(`Sorts at ${site}.`) } }],
        limits: [{ id: 'only', writers: ['person-1'], values: { limitations: words(limit) } }],
      },
    };
    return {
      ...said,
      ...{ version: index + 1, digest: sheetDigest(said), gaps: [] },
      ...{ savedBy: 'person-1', savedAt: daysAgo(5 - index) },
      model: { name: 'claims-doc', version: '1.4.0' },
    };
  });

const words = (text: string): SheetValue => ({ kind: 'text', text });

/** Credentials of people who approve at a site. */
const credentials = (site: string): PackRecord[] =>
  ['one', 'two'].map((who) => ({
    ...{ id: `credential/${who}`, kind: 'credential' },
    value: {
      ...{ id: who, accountId: `person-${who}`, scheme: 'PMP', number: `${site}-${who}` },
      ...{ link: null, expiresOn: '2028-01-31', statedAt: daysAgo(8) },
      confirmed: { by: 'admin', at: daysAgo(7) },
    },
  }));

/** Every kind of record of one work item, with a chain that holds. */
export const itemRecords = (issueId: string, site: string): PackRecord[] => {
  const sheets = cardVersions(site);
  const person = (name: string) => ({ kind: 'person' as const, accountId: name });
  const events = [
    ...[1, 2].map((step) => ({
      ...{ at: daysAgo(9 - step), actor: person(`person-${step}`) },
      ...{ kind: 'correction', body: { site, step } },
    })),
    ...sheets.map((sheet) => ({
      ...{ at: sheet.savedAt, actor: person(sheet.savedBy), kind: 'sheet-saved' },
      body: { state: stateOfVersion(sheet), changes: [], more: 0 },
    })),
  ];
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
    ...sheets.map((sheet) => ({
      id: `sheet/${sheet.kind}/${sheet.version}`,
      kind: 'sheet',
      value: json(sheet),
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
  const parts = [
    writePart('project/records.jsonl', 'project AI', credentials(site)),
    ...['10001', '10002', '10003'].map((id, index) =>
      writePart(`items/${id}/records.jsonl`, `AI-${index + 1}`, itemRecords(id, site)),
    ),
  ];
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
      items: parts.length - 1,
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
