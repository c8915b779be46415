import { createHmac, timingSafeEqual } from 'node:crypto';
import type { VerifySignature } from '../../app/evidence/authenticate';

/** HMAC-SHA256 over the UTF-8 bytes of the message, compared in constant time. */
export const verifySignature: VerifySignature = (secret, message, signature) => {
  const expected = createHmac('sha256', secret).update(message, 'utf8').digest();
  const given = Buffer.from(signature, 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected);
};
