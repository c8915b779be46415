/**
 * SHA-256 in plain code: the domain runs in browsers and at the command line too, and a cold function reads
 * this much faster than a library of all the hashes.
 * @see https://doi.org/10.6028/NIST.FIPS.180-4 (section 6.2)
 */

const WORDS_OF_A_BLOCK = 16;
const BYTES_OF_A_BLOCK = 64;
const ROUNDS = 64;

/** The first 32 bits of what follows the point of a number. */
const fraction = (value: number): number => ((value % 1) * 2 ** 32) | 0;

const firstPrimes = (count: number): number[] => {
  const primes: number[] = [];
  for (let number = 2; primes.length < count; number += 1) {
    if (primes.every((prime) => number % prime !== 0)) primes.push(number);
  }
  return primes;
};

const PRIMES = firstPrimes(ROUNDS);
/** Of the cube roots of the first 64 primes, and of the square roots of the first 8. */
const CONSTANTS = Int32Array.from(PRIMES, (prime) => fraction(Math.cbrt(prime)));
const START = Int32Array.from(PRIMES.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));

const turned = (word: number, bits: number): number => (word >>> bits) | (word << (32 - bits));

/** The message with a one behind it, zeros, and its length in bits, up to whole blocks. */
const padded = (bytes: Uint8Array): DataView => {
  const length = Math.ceil((bytes.length + 9) / BYTES_OF_A_BLOCK) * BYTES_OF_A_BLOCK;
  const message = new Uint8Array(length);
  message.set(bytes);
  message[bytes.length] = 0x80;
  const view = new DataView(message.buffer);
  view.setUint32(length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(length - 4, (bytes.length * 8) >>> 0);
  return view;
};

/** The block at `offset`, spread over a word a round. */
const spread = (words: Int32Array, message: DataView, offset: number): void => {
  for (let at = 0; at < WORDS_OF_A_BLOCK; at += 1) {
    words[at] = message.getInt32(offset + 4 * at);
  }
  for (let at = WORDS_OF_A_BLOCK; at < ROUNDS; at += 1) {
    const [far, near] = [words[at - 15] ?? 0, words[at - 2] ?? 0];
    const one = turned(far, 7) ^ turned(far, 18) ^ (far >>> 3);
    const two = turned(near, 17) ^ turned(near, 19) ^ (near >>> 10);
    words[at] = ((words[at - 16] ?? 0) + one + (words[at - 7] ?? 0) + two) | 0;
  }
};

const mix = (state: Int32Array, words: Int32Array): void => {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let round = 0; round < ROUNDS; round += 1) {
    const turnedE = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const chosen = (e & f) ^ (~e & g);
    const added = (h + turnedE + chosen + (CONSTANTS[round] ?? 0) + (words[round] ?? 0)) | 0;
    const turnedA = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const most = (a & b) ^ (a & c) ^ (b & c);
    [h, g, f, e] = [g, f, e, (d + added) | 0];
    [d, c, b, a] = [c, b, a, (added + turnedA + most) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, at) => {
    state[at] = ((state[at] ?? 0) + word) | 0;
  });
};

/** @returns the 32 bytes of the digest */
export const sha256 = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => {
  const message = padded(bytes);
  const state = Int32Array.from(START);
  const words = new Int32Array(ROUNDS);
  for (let offset = 0; offset < message.byteLength; offset += BYTES_OF_A_BLOCK) {
    spread(words, message, offset);
    mix(state, words);
  }
  const digest = new Uint8Array(32);
  const view = new DataView(digest.buffer);
  state.forEach((word, at) => {
    view.setInt32(4 * at, word);
  });
  return digest;
};

export const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
