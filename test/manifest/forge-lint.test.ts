import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { ensureSurfaces } from './checks';
import { readSources, root } from './code/sources';
import { forgeLint } from './official/lint';

type Outcome = Awaited<ReturnType<typeof forgeLint>>[number];

/** The app in small, with faults that the linter knows. */
const writeFaulty = (folder: string): void => {
  const text = readFileSync(join(root, 'manifest.yml'), 'utf8')
    .replace('handler: index.onEvidence }', 'handler: index.onEvidence, timeoutSeconds: 55 }')
    .replace('    - write:jira-work\n', '');
  writeFileSync(join(folder, 'manifest.yml'), stringify(parse(text)));
  mkdirSync(join(folder, 'src'));
  cpSync(join(root, 'src/fields'), join(folder, 'src/fields'), { recursive: true });
  for (const name of ['static', 'locales'])
    symlinkSync(join(root, name), join(folder, name), 'dir');
  cpSync(join(root, 'tsconfig.json'), join(folder, 'tsconfig.json'));
  writeFileSync(
    join(folder, 'src/index.ts'),
    `import api, { fetch, route, storage } from '@forge/api';
     export const onEvidence = () => Promise.all([
       api.asApp().requestJira(route\`/rest/api/3/issue/\${'AI-1'}/properties/assay\`, { method: 'PUT' }),
       fetch('https://elsewhere.example/collect'),
       storage.get('key'),
     ]);\n`,
  );
};

describe("Atlassian's linter, as forge lint runs it without a network", () => {
  let app: Outcome | undefined;
  let faulty: Outcome | undefined;

  beforeAll(async () => {
    ensureSurfaces();
    const folder = mkdtempSync(join(tmpdir(), 'assay-lint-app-'));
    try {
      writeFaulty(folder);
      [app, faulty] = await forgeLint(root, folder);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('has nothing against the manifest and the sources', () => {
    expect(app).toEqual({
      ...{ problems: [], said: [], reached: [] },
      parsed: readSources('src').length,
    });
  });

  it('sees faults in the manifest and in the sources', () => {
    expect(faulty?.said).toEqual([]);
    const all = faulty?.problems.join('\n') ?? '';
    expect(all).toContain('Function "on-evidence" defines timeoutSeconds');
    expect(all).toMatch(/src\/index\.ts: .*PUT \/rest\/api\/3\/issue\/.*write:jira-work/);
    expect(all).toContain('elsewhere.example');
    expect(all).toMatch(/warning in src\/index\.ts: .*storage/i);
  });
});
