import { strFromU8 } from 'fflate/browser';
import { hexOf, sha256 } from '../sha256';

export { utf8 } from '../digest';

export type Bytes = Uint8Array;

/** SHA-256 of bytes, in lower-case hex. */
export const digestBytes = (bytes: Bytes): string => hexOf(sha256(bytes));

/** Bytes as UTF-8; what is none comes out as other characters, which no digest fits. */
export const textOf = (bytes: Bytes): string => strFromU8(bytes);

export const joined = (parts: readonly Bytes[]): Bytes => {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};

export const sameBytes = (one: Bytes, other: Bytes): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index]);

/** @returns null for what is not hex, or has not so many bytes. */
export const fromHex = (hex: string, length: number): Bytes | null =>
  hex.length === length * 2 && /^[0-9a-f]*$/u.test(hex)
    ? Uint8Array.from({ length }, (_, at) => Number.parseInt(hex.slice(2 * at, 2 * at + 2), 16))
    : null;
