/** A small file that breaks one rule, where it stands, and the rule that has to see it. */
export type WrongFile = { path: string; source: string; rule: string };

const imports = (path: string, ...names: string[]): WrongFile[] =>
  names.map((name, index) => ({
    path: path.replace('.ts', `-${index}.ts`),
    source: `import { one } from '${name}';\n\nexport const two = one;\n`,
    rule: 'eslint(no-restricted-imports)',
  }));

const surroundings = ['../../local/x', '../../cli/x', '../../static/x', '../../test/x'];
const rooms = (...names: string[]) => names.map((name) => `../${name}/x`);

/** One file for each import that a wall forbids. */
export const throughWalls: WrongFile[] = [
  ...imports(
    'src/contract/wrong.ts',
    ...['@forge/api', 'node:fs', 'react', ...surroundings],
    ...rooms('domain', 'ledger', 'app', 'adapters', 'entry', 'fields'),
  ),
  ...imports(
    'src/words/wrong.ts',
    ...['zod', '@forge/api', 'node:fs', 'react', ...surroundings],
    ...rooms('domain', 'ledger', 'app', 'adapters', 'entry', 'fields'),
  ),
  ...imports(
    'src/ledger/wrong.ts',
    ...['@forge/api', 'node:fs', 'react', ...surroundings],
    ...rooms('app', 'adapters', 'entry', 'fields'),
  ),
  ...imports('src/app/records/wrong.ts', ...rooms('gate', 'movement', 'monitoring')),
  ...imports('src/app/report/wrong.ts', ...rooms('item', 'evidence', 'movement')),
  ...imports('static/panel/sections/evidence/wrong.ts', '../gate/x', '../../shell/x'),
  ...imports(
    'src/domain/wrong.ts',
    ...['@forge/api', 'node:fs', 'react', ...surroundings],
    ...rooms('app', 'adapters', 'entry', 'fields'),
  ),
  ...imports(
    'src/app/wrong.ts',
    ...['@forge/api', 'node:fs', ...surroundings],
    ...rooms('adapters', 'entry', 'fields'),
  ),
  ...imports('src/adapters/wrong.ts', ...surroundings, ...rooms('entry', 'fields')),
  ...imports(
    'src/adapters/ingest/wrong.ts',
    ...['@forge/api', 'node:fs', '../../../local/x', '../../../cli/x', '../../../test/x'],
    ...['../../adapters/jira/x', '../../adapters/kvs/x', '../../adapters/forge/x', '../../entry/x'],
  ),
  ...imports('src/entry/wrong.ts', ...surroundings),
  ...imports(
    'src/fields/wrong.ts',
    ...rooms('domain', 'app', 'adapters', 'entry'),
    ...['../../local/x', '../../cli/x', '../../test/x'],
  ),
  ...imports(
    'static/panel/wrong.ts',
    ...['domain', 'ledger', 'app', 'adapters', 'entry'].map((room) => `../../src/${room}/x`),
    ...['../../local/x', '../../cli/x', '../../test/x'],
  ),
  ...imports(
    'cli/wrong.ts',
    ...['../src/entry/x', '../src/adapters/jira/x', '../src/adapters/kvs/x'],
    ...['../src/adapters/forge/x', '../local/x', '../test/x', '@forge/api'],
  ),
];

/** Habits that the house holds beside its walls. */
export const againstHabits: WrongFile[] = [
  {
    path: 'src/app/floating.ts',
    source:
      'const later = async () => Promise.resolve(1);\n\nexport const go = () => { later(); };\n',
    rule: 'typescript(no-floating-promises)',
  },
  {
    path: 'src/app/unsafe.ts',
    source: 'export const read = (text: string): number => JSON.parse(text);\n',
    rule: 'typescript(no-unsafe-return)',
  },
  {
    path: 'src/app/exhaustive.ts',
    source:
      "export const name = (kind: 'a' | 'b') => {\n  switch (kind) {\n    case 'a':\n      return 1;\n  }\n  return 2;\n};\n",
    rule: 'typescript(switch-exhaustiveness-check)',
  },
  {
    path: 'src/app/needless.ts',
    source: 'export const size = (text: string) => text?.length;\n',
    rule: 'typescript(no-unnecessary-condition)',
  },
  {
    path: 'src/app/import-type.ts',
    source: "import { Some } from './exhaustive';\n\nexport const same = (one: Some) => one;\n",
    rule: 'typescript(consistent-type-imports)',
  },
  {
    path: 'src/app/default.ts',
    source: 'export default 1;\n',
    rule: 'eslint(no-restricted-exports)',
  },
  {
    path: 'src/app/console.ts',
    source: "console.log('heard');\n",
    rule: 'eslint(no-console)',
  },
  {
    path: 'src/app/equal.ts',
    source: 'export const same = (one: number, two: number) => one == two;\n',
    rule: 'eslint(eqeqeq)',
  },
  {
    path: 'src/app/long.ts',
    source: 'export {};\n'.repeat(301),
    rule: 'eslint(max-lines)',
  },
  {
    path: 'static/panel/hook.tsx',
    source:
      "import { useState } from 'react';\n\nexport const Box = ({ on }: { on: boolean }) => {\n  if (on) useState(1);\n  return null;\n};\n",
    rule: 'react-hooks(rules-of-hooks)',
  },
  {
    path: 'static/panel/effect.tsx',
    source:
      "import { useEffect } from 'react';\n\nexport const Box = ({ tell }: { tell: () => void }) => {\n  useEffect(() => tell(), []);\n  return null;\n};\n",
    rule: 'react-hooks(exhaustive-deps)',
  },
  {
    path: 'static/panel/picture.tsx',
    source: 'export const Picture = () => <img src="a.png" />;\n',
    rule: 'jsx-a11y(alt-text)',
  },
  {
    path: 'src/app/circle-one.ts',
    source: "import { two } from './circle-two';\n\nexport const one = () => two;\n",
    rule: 'import(no-cycle)',
  },
  {
    path: 'src/app/circle-two.ts',
    source: "import { one } from './circle-one';\n\nexport const two = () => one;\n",
    rule: 'import(no-cycle)',
  },
];
