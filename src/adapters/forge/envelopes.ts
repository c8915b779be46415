import { createHash, createPublicKey, verify, type KeyObject } from 'node:crypto';
import * as z from 'zod';
import type { CheckEnvelope } from '../../app/evidence/attest';
import type { ReadKey } from '../../app/settings/ports';

const envelopeSchema = z.object({
  payloadType: z.string(),
  payload: z.string(),
  signatures: z.array(z.object({ sig: z.string(), keyid: z.string().nullish() })).max(20),
});

/** Types that a statement of in-toto is sent under; any other is not read as one. */
const IN_TOTO = /^application\/vnd\.in-toto(?:\.[a-z0-9-]+)?\+json$/u;

/** Raw r and s of P-256, in place of ASN.1; DSSE leaves the form open, and both are in use. */
const RAW_P256_BYTES = 64;

const bytesOf = (text: string): Buffer =>
  Buffer.from(text.replace(/-/gu, '+').replace(/_/gu, '/'), 'base64');

/** What DSSE signs. @see https://github.com/secure-systems-lab/dsse/blob/master/protocol.md */
export const preAuthEncoding = (type: string, body: Buffer): Buffer => {
  const typeBytes = Buffer.from(type, 'utf8');
  return Buffer.concat([
    Buffer.from(`DSSEv1 ${typeBytes.length} `),
    typeBytes,
    Buffer.from(` ${body.length} `),
    body,
  ]);
};

const keyOf = (pem: string): KeyObject | null => {
  try {
    const key = createPublicKey(pem);
    const { namedCurve } = key.asymmetricKeyDetails ?? {};
    const isKnown =
      key.asymmetricKeyType === 'ed25519' ||
      (key.asymmetricKeyType === 'ec' && namedCurve === 'prime256v1');
    return isKnown ? key : null;
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
};

const fingerprintOf = (key: KeyObject): string =>
  createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('hex');

/** A public key as an admin pastes it (PEM): Ed25519 or ECDSA on P-256. */
export const readKey: ReadKey = (pem) => {
  const key = /-----BEGIN PUBLIC KEY-----/u.test(pem) ? keyOf(pem) : null;
  if (key === null) return null;
  const algorithm = key.asymmetricKeyType === 'ed25519' ? 'Ed25519' : 'ECDSA P-256';
  return { algorithm, fingerprint: fingerprintOf(key) };
};

const isSigned = (key: KeyObject, message: Buffer, signature: Buffer): boolean => {
  if (key.asymmetricKeyType === 'ed25519') return verify(null, message, key, signature);
  const isRaw = signature.length === RAW_P256_BYTES;
  const dsaEncoding = isRaw ? 'ieee-p1363' : 'der';
  return verify('sha256', message, { key, dsaEncoding }, signature);
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
};

/**
 * Whether one of these keys signed the envelope. The key id in it is a hint that anybody may write: all
 * keys are tried, and it only tells a broken signature of a known key from one of an unknown key.
 */
export const checkEnvelope: CheckEnvelope = (text, keys) => {
  const envelope = envelopeSchema.safeParse(parsed(text));
  if (!envelope.success || !IN_TOTO.test(envelope.data.payloadType)) return { kind: 'none' };
  const { payload, payloadType, signatures } = envelope.data;
  const body = bytesOf(payload);
  const message = preAuthEncoding(payloadType, body);
  const statement = createHash('sha256').update(body).digest('hex');
  for (const { name, pem } of keys) {
    const key = keyOf(pem);
    if (key === null) continue;
    const fingerprint = fingerprintOf(key);
    for (const { sig, keyid } of signatures) {
      if (isSigned(key, message, bytesOf(sig))) {
        return { kind: 'verified', by: name, key: fingerprint, statement };
      }
      if (keyid === fingerprint || keyid === name) return { kind: 'broken', by: name };
    }
  }
  return { kind: 'unknown-key', signatures: signatures.length };
};
