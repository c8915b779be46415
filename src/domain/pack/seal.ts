import type { Bytes } from './bytes';
import { manifestBytes, manifestOf, MANIFEST, SIGNATURE, type Manifest } from './manifest';
import { closeZip, packFile } from './write-zip';
import type { EntryFacts } from './zip-form';

/** Signs bytes with the private half of the installation's key. */
export type Sign = (message: Bytes) => Bytes;

/**
 * The end of a pack: its manifest, the signature over it, and the list that closes the ZIP.
 * @param entries what is in the ZIP so far, in order, ending at `offset`.
 */
export const sealPack = (
  about: Omit<Manifest, 'format' | 'version'>,
  entries: readonly EntryFacts[],
  offset: number,
  sign: Sign,
): { data: Bytes[]; digest: string } => {
  const message = manifestBytes(manifestOf(about));
  const manifest = packFile(MANIFEST, message, offset, true);
  const afterManifest = offset + manifest.data.length;
  const signature = packFile(SIGNATURE, sign(message), afterManifest, true);
  const end = afterManifest + signature.data.length;
  const close = closeZip([...entries, manifest.facts, signature.facts], end);
  return { data: [manifest.data, signature.data, close], digest: manifest.file.sha256 };
};
