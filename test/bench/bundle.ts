import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import { root } from '../manifest/code/sources';
import { median, rounded } from './median';

type Size = { rawBytes: number; minifiedBytes: number; minifiedGzipBytes: number };

export type BundleReport = {
  /** What a cold function reads and evaluates before it can do anything. */
  start: Size & { file: string };
  /** With the parts that are loaded when they are first needed. */
  whole: Size & { files: number };
  /** Median over fresh processes of reading and evaluating `start`, as shipped and minified. */
  loadMilliseconds: { shipped: number; minified: number; processes: number };
};

const FOLDER = join(root, 'dist/functions');
const START = 'index.cjs';
const child = fileURLToPath(new URL('load-bundle.mjs', import.meta.url));

const loadOnce = (file: string): number => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [child, file], {
    encoding: 'utf8',
  });
  const milliseconds = Number(stdout);
  if (status !== 0 || !(milliseconds > 0)) throw new Error(`${file} does not load: ${stderr}`);
  return milliseconds;
};

const medianLoad = (file: string, processes: number): number =>
  rounded(median(Array.from({ length: processes }, () => loadOnce(file))));

type File = { name: string; source: string; minified: string };

const readFiles = (): Promise<File[]> =>
  Promise.all(
    readdirSync(FOLDER)
      .filter((name) => name.endsWith('.cjs'))
      .map(async (name) => {
        const source = readFileSync(join(FOLDER, name), 'utf8');
        // Licence comments, a fifth of the text, are neither parsed nor run.
        const { code } = await transform(source, {
          minify: true,
          loader: 'js',
          legalComments: 'none',
        });
        return { name, source, minified: code };
      }),
  );

const sizeOf = (files: readonly File[]): Size => {
  const total = (pick: (file: File) => number): number =>
    files.reduce((sum, file) => sum + pick(file), 0);
  return {
    rawBytes: total(({ source }) => Buffer.byteLength(source)),
    minifiedBytes: total(({ minified }) => Buffer.byteLength(minified)),
    minifiedGzipBytes: total(({ minified }) => gzipSync(minified).length),
  };
};

/** Sizes of the function bundle, which ships unminified, and how long it takes to load. */
export const measureBundle = async (processes: number): Promise<BundleReport> => {
  const files = await readFiles();
  const folder = mkdtempSync(join(tmpdir(), 'assay-bench-'));
  try {
    for (const { name, minified } of files) writeFileSync(join(folder, name), minified);
    return {
      start: { file: START, ...sizeOf(files.filter(({ name }) => name === START)) },
      whole: { files: files.length, ...sizeOf(files) },
      loadMilliseconds: {
        shipped: medianLoad(join(FOLDER, START), processes),
        minified: medianLoad(join(folder, START), processes),
        processes,
      },
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
};
