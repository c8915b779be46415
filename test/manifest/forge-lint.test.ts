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

/** The linter compiles the schema of manifests five times: 15 s on a quiet machine, minutes on a busy one. */
const LINT_MS = 600_000;

beforeAll(ensureSurfaces, 180_000);

describe("Atlassian's linter, as forge lint runs it without a network", () => {
  it('has nothing against the manifest and the sources', { timeout: LINT_MS }, async () => {
    const { problems, said, reached, parsed } = await forgeLint(root);
    expect(problems).toEqual([]);
    expect({ said, reached }).toEqual({ said: [], reached: [] });
    expect(parsed).toBe(readSources('src').length);
  });

  it('sees faults in the manifest and in the sources', { timeout: LINT_MS }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'assay-lint-app-'));
    try {
      const text = readFileSync(join(root, 'manifest.yml'), 'utf8')
        .replace('handler: index.onEvidence }', 'handler: index.onEvidence, timeoutSeconds: 55 }')
        .replace('    - write:jira-work\n', '');
      writeFileSync(join(folder, 'manifest.yml'), stringify(parse(text)));
      mkdirSync(join(folder, 'src'));
      cpSync(join(root, 'src/fields'), join(folder, 'src/fields'), { recursive: true });
      symlinkSync(join(root, 'static'), join(folder, 'static'), 'dir');
      symlinkSync(join(root, 'locales'), join(folder, 'locales'), 'dir');
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
      const { problems, said } = await forgeLint(folder);
      expect(said).toEqual([]);
      const all = problems.join('\n');
      expect(all).toContain('Function "on-evidence" defines timeoutSeconds');
      expect(all).toMatch(/src\/index\.ts: .*PUT \/rest\/api\/3\/issue\/.*write:jira-work/);
      expect(all).toContain('elsewhere.example');
      expect(all).toMatch(/warning in src\/index\.ts: .*storage/i);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
