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
  /** What a cold gate reads and evaluates before it can answer a transition. */
  gate: Size & { file: string };
  /** What any other cold function does. */
  start: Size & { file: string };
  /** With the parts that are loaded when they are first needed. */
  whole: Size & { files: number };
  /** Medians over fresh processes of reading and evaluating them, as shipped and minified, by turns. */
  loadMilliseconds: { gate: Load; start: Load; processes: number };
};

const FOLDER = join(root, 'dist/functions');
const GATE = 'validator.cjs';
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

type Load = { shipped: number; minified: number };

/** By turns, so that what else the machine does meets all of them. */
const medianLoads = <Name extends string>(files: Record<Name, string>, processes: number) => {
  const names = Object.keys(files) as Name[];
  const times = Array.from({ length: processes }, () => names.map((name) => loadOnce(files[name])));
  const medians = names.map((name, at) => [
    name,
    rounded(median(times.map((turn) => turn[at] ?? 0))),
  ]);
  return Object.fromEntries(medians) as Record<Name, number>;
};

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
    const times = medianLoads(
      {
        gate: join(FOLDER, GATE),
        start: join(FOLDER, START),
        leanGate: join(folder, GATE),
        leanStart: join(folder, START),
      },
      processes,
    );
    return {
      gate: { file: GATE, ...sizeOf(files.filter(({ name }) => name === GATE)) },
      start: { file: START, ...sizeOf(files.filter(({ name }) => name === START)) },
      whole: { files: files.length, ...sizeOf(files) },
      loadMilliseconds: {
        gate: { shipped: times.gate, minified: times.leanGate },
        start: { shipped: times.start, minified: times.leanStart },
        processes,
      },
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
};
