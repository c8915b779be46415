import { canonicalJson, type Json } from './canonical-json';
import { hexOf, sha256 } from './sha256';

/** Browsers and Node have it; the types of neither are here. */
declare const TextEncoder: new () => { encode: (text: string) => Uint8Array<ArrayBuffer> };

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** SHA-256 of the UTF-8 bytes of `text`, in lower-case hex. */
export const digestText = (text: string): string => hexOf(sha256(utf8(text)));

/** SHA-256 (hex) of the canonical JSON of `value`. */
export const digestJson = (value: Json): string => digestText(canonicalJson(value));
