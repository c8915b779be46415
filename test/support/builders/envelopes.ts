import { createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { preAuthEncoding } from '../../../src/adapters/forge/envelopes';

const TYPE = 'application/vnd.in-toto+json';

/** A new key pair with its public half as an admin pastes it. */
export const aKeyPair = (kind: 'ed25519' | 'p256' = 'ed25519') => {
  const { privateKey, publicKey } =
    kind === 'ed25519'
      ? generateKeyPairSync('ed25519')
      : generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  return { privateKey, pem: publicKey.export({ type: 'spki', format: 'pem' }).toString() };
};

/** A statement in a DSSE envelope, signed with that key. */
export const anEnvelope = (
  statement: unknown,
  { privateKey }: Pick<ReturnType<typeof aKeyPair>, 'privateKey'>,
  keyid?: string,
  isRaw = false,
): string => {
  const body = Buffer.from(JSON.stringify(statement), 'utf8');
  const algorithm = privateKey.asymmetricKeyType === 'ed25519' ? null : 'sha256';
  const key = { key: privateKey, dsaEncoding: isRaw ? ('ieee-p1363' as const) : ('der' as const) };
  const sig = sign(algorithm, preAuthEncoding(TYPE, body), key).toString('base64');
  return JSON.stringify({
    payloadType: TYPE,
    payload: body.toString('base64'),
    signatures: [keyid === undefined ? { sig } : { sig, keyid }],
  });
};

/** The public key of a raw Ed25519 key in hex, in PEM. */
export const pemOfEd25519 = (hex: string): string =>
  createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(hex, 'hex').toString('base64url') },
    format: 'jwk',
  })
    .export({ type: 'spki', format: 'pem' })
    .toString();

const coordinate = (decimal: string): string =>
  Buffer.from(BigInt(decimal).toString(16).padStart(64, '0'), 'hex').toString('base64url');

/** The public key of a point on P-256, in PEM. */
export const pemOfP256 = (x: string, y: string): string =>
  createPublicKey({
    key: { kty: 'EC', crv: 'P-256', x: coordinate(x), y: coordinate(y) },
    format: 'jwk',
  })
    .export({ type: 'spki', format: 'pem' })
    .toString();
