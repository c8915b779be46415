import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { transform } from 'esbuild';

export type Size = { name: string; raw: number; minified: number; gzipped: number };

const scripts = (path: string): string[] => {
  if (!statSync(path).isDirectory()) return /\.(c|m)?js$/.test(path) ? [path] : [];
  return readdirSync(path).flatMap((name) => scripts(join(path, name)));
};

/** Bytes of all scripts under a path: as they lie there, minified, and minified and gzipped. */
export const measure = async (path: string): Promise<Size> => {
  const size: Size = { name: basename(path), raw: 0, minified: 0, gzipped: 0 };
  for (const file of scripts(path)) {
    const source = readFileSync(file, 'utf8');
    const { code } = await transform(source, { minify: true, loader: 'js' });
    size.raw += Buffer.byteLength(source);
    size.minified += Buffer.byteLength(code);
    size.gzipped += gzipSync(code).length;
  }
  return size;
};

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;

/** One line for people. */
export const describeSize = ({ name, raw, minified, gzipped }: Size): string =>
  `  ${name.padEnd(20)} ${kilobytes(raw).padStart(10)} raw ${kilobytes(minified).padStart(10)} minified ${kilobytes(gzipped).padStart(10)} gzipped`;
