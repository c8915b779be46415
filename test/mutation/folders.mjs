import { readdirSync } from 'node:fs';

/**
 * Least share of mutants that the tests have to notice, in percent: what decides is held higher than
 * the rest.
 */
export const OVERALL = 75;

const goals = {
  ledger: 85,
  'domain/budget': 85,
  'domain/decision': 85,
  'domain/evidence': 85,
  'domain/gate': 85,
  'domain/stats': 85,
};

/** Least score of a folder; 0 where only the score over all counts. */
export const goalOf = (folder) => goals[folder] ?? 0;

/** Tests of whole ways through the app that a room of use cases answers to, beside its unit tests. */
const ways = {
  criteria: ['governance-criteria', 'context-status', 'gate'],
  evidence: ['intake-*', 'queue-refused'],
  gate: ['gate', 'intake-gate', 'governance-fail-safe', 'policy-preview', 'validator-budget'],
  governance: ['governance-approvals', 'governance-waivers', 'governance-project'],
  item: ['adopt-items', 'concurrency', 'context-status', 'gate'],
  monitoring: ['monitoring*'],
  movement: ['governance-bypass', 'radar*', 'lifecycle-choice'],
  records: ['records*'],
  report: ['report-calls', 'governance-project'],
  settings: ['intake-secrets', 'governance-project', 'lifecycle-choice'],
  upkeep: ['governance-sweep', 'queue-refused'],
};

/** Folders of `src/domain` whose unit tests hold those of another one to account as well. */
const neighbours = {
  budget: ['evidence', 'gate', 'decision'],
  decision: ['evidence', 'gate', 'budget', 'items'],
  evidence: ['gate', 'items'],
  gate: ['evidence', 'item', 'lifecycle'],
  item: ['monitoring'],
  records: ['gate'],
  stats: ['evidence', 'items'],
};

const unitsOf = (...folders) => folders.map((folder) => `test/unit/${folder}/**/*.test.ts`);

/**
 * Globs of the tests that run against the mutants of a folder.
 * @type {(folder: string) => string[]}
 */
export const testsOf = (folder) => {
  const [layer, room] = folder.split('/');
  if (layer === 'ledger') return unitsOf('ledger', 'domain/gate');
  if (room === undefined && layer === 'domain') return unitsOf('domain');
  if (layer === 'domain') {
    return unitsOf(folder, ...(neighbours[room] ?? []).map((name) => `domain/${name}`));
  }
  const named = room === undefined ? ['hide-unseen', 'permissions'] : (ways[room] ?? []);
  return [...unitsOf('app'), ...named.map((name) => `test/integration/app/**/${name}.test.ts`)];
};

const LAYERS = ['domain', 'app'];

/**
 * Folders under test: the ledger, each of `src/domain` and `src/app`, and each of these two for its
 * loose files.
 */
export const allFolders = (root) => [
  'ledger',
  ...LAYERS.flatMap((layer) => [
    ...readdirSync(`${root}/src/${layer}`, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `${layer}/${name}`),
    layer,
  ]),
];

/**
 * Files of a folder, relative to the root; of a layer only those that lie in no folder.
 */
export const filesOf = (root, folder) =>
  readdirSync(`${root}/src/${folder}`, {
    withFileTypes: true,
    recursive: !LAYERS.includes(folder),
  })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(root.length + 1))
    .sort();
