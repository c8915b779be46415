import { randomBytes } from 'node:crypto';

/** As long as the hash it keys; longer ones would add nothing. */
const SECRET_BYTES = 32;

/** A secret of 256 random bits, in base64url. */
export const makeSecret = (): string => randomBytes(SECRET_BYTES).toString('base64url');
