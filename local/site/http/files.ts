import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';

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
