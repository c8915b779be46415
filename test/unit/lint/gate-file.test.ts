import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { root } from '../../manifest/code/sources';

/** Packages that the file of the gate may hold; each is there because the platform is reached by it. */
const PACKAGES = [
  '@forge/api',
  '@forge/auth',
  '@forge/egress',
  '@forge/events',
  '@forge/i18n',
  '@forge/kvs',
  'lodash',
  'tslib',
];

/** Folders and files of the app whose code it may hold; types cost nothing. */
const OWN = [
  /^src\/(?:validator|entry\/(?:workflow-validator|read-transition|gate-deps))\.ts$/,
  /^src\/app\/(?:failure|item\/ref-of|gate\/[a-z-]+|settings\/project-settings|upkeep\/secure-work)\.ts$/,
  /^src\/adapters\/forge\/(?:log|queue)\.ts$/,
  /^src\/adapters\/forms\/[a-z-]+(?:\.built)?\.ts$/,
  /^src\/adapters\/jira\/(?:author|client|find-issue)\.ts$/,
  /^src\/adapters\/kvs\/(?:keys|read-item|read-row|read-settings|sdk|storage-error)\.ts$/,
  /^src\/contract\/estimate\.ts$/,
  /^src\/domain\/(?:budget|decision|evidence|gate|item|lifecycle|monitoring|records|sheets)\//,
  /^src\/domain\/(?:canonical-json|digest|frozen|sha256)\.ts$/,
  /^src\/domain\/criteria\/language\/(?!read-|parse|lint)[a-z-]+\.ts$/,
  /^src\/domain\/stats\/(?:check|decide|error)\.ts$/,
  /^src\/ledger\/chain\.ts$/,
  /^src\/words\//,
];

/** Bytes that esbuild makes of it: of 190,440 the bundler of Forge makes 203,663, and may make 204,800. */
const MOST_BYTES = 191_000;

const gateFile = async () => {
  const { metafile } = await build({
    ...{ absWorkingDir: root, entryPoints: ['src/validator.ts'], outdir: 'dist/gate-file' },
    ...{ bundle: true, splitting: true, write: false, metafile: true, minify: true },
    ...{ platform: 'node', format: 'esm', mainFields: ['module', 'main'], legalComments: 'none' },
  });
  const { outputs } = metafile;
  const entry = Object.values(outputs).find(({ entryPoint }) => entryPoint === 'src/validator.ts');
  if (entry === undefined) throw new Error('the gate has no file');
  const parts = entry.imports.flatMap(({ path, kind }) =>
    kind === 'import-statement' && outputs[path] !== undefined ? [outputs[path]] : [],
  );
  const all = [entry, ...parts];
  return {
    bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
    inputs: all.flatMap(({ inputs }) =>
      Object.entries(inputs).flatMap(([file, { bytesInOutput }]) =>
        bytesInOutput > 0 ? [file] : [],
      ),
    ),
  };
};

const packageOf = (file: string): string | null => {
  const inside = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file);
  return inside?.[1] ?? null;
};

describe('the file that a cold gate reads', () => {
  it('holds what a gate needs, and what it needs by need is elsewhere', async () => {
    const { bytes, inputs } = await gateFile();
    const packages = new Set(inputs.map(packageOf).filter((name) => name !== null));
    expect([...packages].sort()).toEqual(PACKAGES);
    const others = inputs.filter(
      (file) => packageOf(file) === null && !OWN.some((pattern) => pattern.test(file)),
    );
    expect(others).toEqual([]);
    expect(bytes).toBeLessThan(MOST_BYTES);
  });
});
