import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

export type ServedFile = { content: Buffer<ArrayBuffer>; type: string };

/** A file inside a directory; undefined when there is none, or the path leads out of it. */
export const fileIn = (directory: string, path: string): ServedFile | undefined => {
  const file = normalize(join(directory, path));
  if (!file.startsWith(`${normalize(directory)}${sep}`)) return undefined;
  if (!existsSync(file) || !statSync(file).isFile()) return undefined;
  return {
    content: Buffer.from(readFileSync(file)),
    type: types[extname(file)] ?? 'application/octet-stream',
  };
};

/** Pictures and fonts are packed already. */
const PACKABLE = /^(text\/|application\/json|image\/svg)/;

/** Below that many bytes packing saves nothing. */
const SMALLEST = 1024;

/** What was packed last of each file; a file that was built anew is another buffer. */
const packed = new Map<string, { of: Buffer; gzip: Buffer<ArrayBuffer> }>();

const pack = (name: string, content: Buffer): Buffer<ArrayBuffer> => {
  const known = packed.get(name);
  if (known?.of.equals(content) === true) return known.gzip;
  const gzip = Buffer.from(gzipSync(content));
  packed.set(name, { of: content, gzip });
  return gzip;
};

/**
 * Sends a file as Forge's network of servers does: packed for a browser that takes that, so that the
 * bytes that are transferred here are those of a real site.
 * @param request the header `accept-encoding`, and the name that the packed file is remembered by
 */
export const sendFile = (
  { content, type }: ServedFile,
  request: { name: string; accepts: string | undefined },
  headers: Record<string, string> = {},
): Response => {
  const all = { 'content-type': type, 'cache-control': 'no-store', ...headers };
  const isPacked =
    PACKABLE.test(type) && content.length >= SMALLEST && /\bgzip\b/.test(request.accepts ?? '');
  if (!isPacked) return new Response(content, { headers: { ...all, vary: 'accept-encoding' } });
  const gzip = pack(request.name, content);
  return new Response(gzip, {
    headers: { ...all, vary: 'accept-encoding', 'content-encoding': 'gzip' },
  });
};
