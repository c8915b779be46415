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

/**
 * Rooms of `src/domain` that are held to account alone, as they have a goal or very many tests: each with the
 * rooms whose tests hold it to account beside its own.
 * @type {Record<string, string[]>}
 */
const neighbours = {
  budget: ['evidence', 'gate', 'decision'],
  criteria: [],
  decision: ['evidence', 'gate', 'budget', 'items'],
  drift: [],
  evidence: ['gate', 'items'],
  gate: ['evidence', 'item', 'lifecycle'],
  stats: ['evidence', 'items'],
};

/** What is run together with use cases: their first run takes minutes, so it is made for many files. */
const USES = 'uses';

/**
 * Folders of one group have the same tests, one run of the tool, and one report.
 * @type {(folder: string) => string}
 */
export const groupOf = (folder) => {
  const [layer, room = ''] = folder.split('/');
  const isAlone = layer === 'domain' && Object.hasOwn(neighbours, room);
  return isAlone || folder === 'ledger' ? folder : USES;
};

/** How many files of a group one run of the tool takes; what it found is kept when it ends. */
export const filesARun = (group) => (group === USES ? 160 : 40);

const unitsOf = (...folders) => folders.map((folder) => `test/unit/${folder}/**/*.test.ts`);

/**
 * Thousands of draws, or every number tried: code that counts itself makes them a hundred times as slow, so
 * scores do without.
 */
const LONG_TESTS = ['simulations', '*.exhaustive'].map((name) => `!test/unit/**/${name}.test.ts`);

/**
 * Globs of the tests that run against the mutants of a group; a leading `!` takes some out.
 * @type {(group: string) => string[]}
 */
export const testsOf = (group) => {
  if (group === 'ledger') return unitsOf('ledger', 'domain/gate');
  if (group !== USES) {
    const [, room = ''] = group.split('/');
    return [
      ...unitsOf(...[room, ...neighbours[room]].map((name) => `domain/${name}`)),
      ...LONG_TESTS,
    ];
  }
  return [
    ...unitsOf('domain', 'app'),
    'test/integration/app/**/*.test.ts',
    ...unitsOf('domain/criteria').map((glob) => `!${glob}`),
    ...LONG_TESTS,
  ];
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
