import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson, type Json } from './canonical-json';

/** SHA-256 of the UTF-8 bytes of `text`, in lower-case hex. */
export const digestText = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** SHA-256 (hex) of the canonical JSON of `value`. */
export const digestJson = (value: Json): string => digestText(canonicalJson(value));
