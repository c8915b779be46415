import * as z from 'zod';
import { packScopeSchema } from '../../contract/records/pack-scope';
import { canonicalJson } from '../canonical-json';
import { parseJson } from '../parse-json';
import { digestBytes, fromHex, textOf, utf8, type Bytes } from './bytes';

/** Names of the two files that everything else in a pack is bound by. */
export const MANIFEST = 'manifest.json';
export const SIGNATURE = 'manifest.sig';

const FORMAT = 'assay-audit-pack';
const VERSION = 1;

const digest = z.string().regex(/^[0-9a-f]{64}$/u, 'a SHA-256 in lower-case hex');
const count = z.number().int().nonnegative();

const fileSchema = z.strictObject({
  path: z.string(),
  bytes: count,
  sha256: digest,
  /** As it lies in the ZIP, so that no byte there can be another either. */
  packed: z.strictObject({ bytes: count, sha256: digest }),
});

export type PackedFile = z.output<typeof fileSchema>;

const partSchema = z.strictObject({
  /** File of the records, one a line. */
  path: z.string(),
  /** Whose they are, for people: `AI-7`, `project AI`, `installation`. */
  of: z.string(),
  /** Id and SHA-256 of each line, in its order. */
  records: z.array(z.tuple([z.string(), digest])),
});

export type PackPart = z.output<typeof partSchema>;

export const manifestSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  pack: z.strictObject({
    id: z.string(),
    /** ISO 8601 in UTC. */
    madeAt: z.string(),
    /** Account of who asked for it. */
    askedBy: z.string(),
    scope: packScopeSchema,
    project: z.strictObject({ id: z.string(), key: z.string() }),
  }),
  /** The installation of the app that made it. */
  site: z.string(),
  key: z.strictObject({
    algorithm: z.literal('Ed25519'),
    /** 32 bytes in hex. */
    public: z.string(),
    fingerprint: digest,
  }),
  counts: z.strictObject({ items: count, records: count }),
  /** What the person who asked may not see: whole work items, and entries that name such. */
  leftOut: z.strictObject({ items: count, entries: count }),
  parts: z.array(partSchema),
  /** Every file but these two, in the order of the ZIP. */
  files: z.array(fileSchema),
});

export type Manifest = z.output<typeof manifestSchema>;

/** @returns the manifest of a pack in the newest form. */
export const manifestOf = (about: Omit<Manifest, 'format' | 'version'>): Manifest => ({
  format: FORMAT,
  version: VERSION,
  ...about,
});

/** The bytes that are signed: canonical JSON (RFC 8785). */
export const manifestBytes = (manifest: Manifest): Bytes => utf8(canonicalJson(manifest));

/** @returns the manifest, or in words why it is none. */
export const readManifest = (bytes: Bytes): Manifest | string => {
  const text = textOf(bytes);
  const parsed = manifestSchema.safeParse(parseJson(text));
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return `it does not have the form of a manifest (${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''})`;
  }
  return canonicalJson(parsed.data) === text ? parsed.data : 'it is not canonical JSON';
};

/** What stands before the 32 bytes of an Ed25519 key in SubjectPublicKeyInfo (RFC 8410). */
const SPKI_PREFIX = '302a300506032b6570032100';

/**
 * Fingerprint of a public key: SHA-256 of its SubjectPublicKeyInfo in DER, as
 * `openssl pkey -pubin -outform DER | sha256sum` gives it.
 * @returns null for what is no key of 32 bytes in hex.
 */
export const fingerprintOf = (publicKey: string): string | null => {
  const key = fromHex(`${SPKI_PREFIX}${publicKey}`, 44);
  return key === null ? null : digestBytes(key);
};
