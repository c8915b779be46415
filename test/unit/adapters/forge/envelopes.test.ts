import { verify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checkEnvelope, preAuthEncoding, readKey } from '../../../../src/adapters/forge/envelopes';
import { aKeyPair, anEnvelope, pemOfEd25519, pemOfP256 } from '../../../support/builders/envelopes';

/** Vectors of secure-systems-lab/dsse, testvectors/vectors.json at 82043adf. */
const A = pemOfEd25519('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a');
const B = pemOfEd25519('3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c');
const IN_TOTO = 'application/vnd.in-toto+json';
const PAYLOAD = 'eyJfdHlwZSI6Imh0dHBzOi8vaW4tdG90by5pby9TdGF0ZW1lbnQvdjEifQ==';
const BY_A =
  '2WAfaHm5jluo0w+0rk8uVkluELJYWjSmU9x7EUzx+AyteDGJ4/nqyJXfmAUVFIAoQafWm7AxBZNw5M9ixNHiCA==';

const envelope = (payload: string, sig: string, payloadType = IN_TOTO, keyid = 'A'): string =>
  JSON.stringify({ payload, payloadType, signatures: [{ sig, keyid }] });

const trusted = (...keys: [string, string][]) => keys.map(([name, pem]) => ({ name, pem }));

describe('envelopes of the DSSE reference', () => {
  it('are accepted under the key that signed them', () => {
    expect(checkEnvelope(envelope(PAYLOAD, BY_A), trusted(['B', B], ['A', A]))).toMatchObject({
      kind: 'verified',
      by: 'A',
    });
  });

  it('are accepted in the alphabet for addresses', () => {
    const sig =
      'P-_KHICeR7tI6S_YyejJTRtrXhcQyQ2LYPaL8h90KjC9qN8HU_svOQ6TuDOT1HIrsGW886DbWNWcCmX5twLrAw==';
    expect(checkEnvelope(envelope('-_-_Pj8=', sig), trusted(['A', A])).kind).toBe('verified');
  });

  it('are refused under another payload type than was signed', () => {
    const type = 'application/vnd.in-toto.other+json';
    expect(checkEnvelope(envelope(PAYLOAD, BY_A, type), trusted(['A', A]))).toEqual({
      kind: 'broken',
      by: 'A',
    });
  });

  it('are encoded by bytes, not by characters', () => {
    const body = Buffer.from('{"_type":"https://in-toto.io/Statement/v1"}');
    expect(preAuthEncoding('application/vnd.exämple+json', body).toString('utf8')).toBe(
      `DSSEv1 29 application/vnd.exämple+json 43 ${body.toString()}`,
    );
  });

  it('are accepted with raw signatures of P-256', () => {
    const pem = pemOfP256(
      '46950820868899156662930047687818585632848591499744589407958293238635476079160',
      '5640078356564379163099075877009565129882514886557779369047442380624545832820',
    );
    const sig =
      'A3JqsQGtVsJ2O2xqrI5IcnXip5GToJ3F+FnZ+O88SjtR6rDAajabZKciJTfUiHqJPcIAriEGAHTVeCUjW2JIZA==';
    const type = 'http://example.com/HelloWorld';
    const message = preAuthEncoding(type, Buffer.from('hello world'));
    const signature = Buffer.from(sig, 'base64');
    expect(verify('sha256', message, { key: pem, dsaEncoding: 'ieee-p1363' }, signature)).toBe(
      true,
    );
    // It is no type of in-toto, so that nothing of it is taken for a statement.
    expect(checkEnvelope(envelope('aGVsbG8gd29ybGQ=', sig, type), trusted(['K', pem]))).toEqual({
      kind: 'none',
    });
    expect(readKey(pem)).toMatchObject({ algorithm: 'ECDSA P-256' });
  });
});

it('takes signatures of P-256 as raw numbers and in ASN.1', () => {
  const pair = aKeyPair('p256');
  for (const isRaw of [true, false]) {
    const text = anEnvelope({ _type: 'https://in-toto.io/Statement/v1' }, pair, 'ci', isRaw);
    expect(checkEnvelope(text, trusted(['ci', pair.pem])).kind).toBe('verified');
  }
});

describe.each(['ed25519', 'p256'] as const)('an envelope signed with %s', (kind) => {
  const pair = aKeyPair(kind);
  const statement = { _type: 'https://in-toto.io/Statement/v1' };

  it('is verified by its key, whatever its key id says', () => {
    for (const keyid of [undefined, 'another']) {
      const found = checkEnvelope(anEnvelope(statement, pair, keyid), trusted(['ci', pair.pem]));
      expect(found).toMatchObject({ kind: 'verified', by: 'ci' });
      expect(found).toHaveProperty('key', readKey(pair.pem)?.fingerprint);
    }
  });

  it('is of an unknown key where the project has others or none', () => {
    const text = anEnvelope(statement, pair);
    expect(checkEnvelope(text, []).kind).toBe('unknown-key');
    expect(checkEnvelope(text, trusted(['ci', aKeyPair(kind).pem])).kind).toBe('unknown-key');
  });

  it('is broken where one byte of it was changed', () => {
    const whole = JSON.parse(anEnvelope(statement, pair, 'ci')) as { payload: string };
    const payload = Buffer.from('{"_type":"https://in-toto.io/Statement/v2"}').toString('base64');
    const text = JSON.stringify({ ...whole, payload });
    expect(checkEnvelope(text, trusted(['ci', pair.pem])).kind).toBe('broken');
  });
});

it.each(['', 'no pem', '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----'])(
  'takes no key from %j',
  (pem) => {
    expect(readKey(pem)).toBeNull();
  },
);
