import { digestText } from '../../domain/digest';

/** Digits of the name: enough to tell the few secrets of a project apart. */
const DIGITS = 8;

/**
 * What a secret is called where people may read it, as in the ledger: the beginning of a SHA-256 (hex).
 * A secret that the app makes is far too long to be guessed from that.
 */
export const secretName = (secret: string): string =>
  digestText(`assay-secret\n${secret}`).slice(0, DIGITS);
