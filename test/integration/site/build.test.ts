import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBuildPlan } from '../../../local/build/app-manifest';
import { buildApp } from '../../../local/build/build';
import { loadBundle } from '../../../local/forge/bundle';
import { createClock } from '../../../local/state/clock';
import { createAppConsole } from '../../../local/forge/console';
import { BUILD_MS, root } from './support';

const manifest = `
app: { id: 'ari:cloud:ecosystem::app/7c0b2c0e-3f0d-4b8e-9d55-2f6c1a9e4b71' }
modules:
  jira:customField:
    - key: colour
      view: { resource: colour-view, render: native }
  jira:projectPage:
    - key: page
      resource: page
  function:
    - { key: one, handler: main.one }
    - { key: two, handler: main.two }
resources:
  - { key: page, path: static/dist/page }
  - { key: colour-view, path: src/colour-view.tsx }
`;

let app: string;
const write = (path: string, text: string): void => writeFileSync(join(app, path), text);

beforeAll(() => {
  mkdirSync(join(root, '.cache'), { recursive: true });
  app = mkdtempSync(join(root, '.cache/trial-app-'));
  mkdirSync(join(app, 'src'));
  symlinkSync(join(root, 'node_modules'), join(app, 'node_modules'), 'dir');
  cpSync(join(root, 'tsconfig.json'), join(app, 'tsconfig.json'));
  write('manifest.yml', manifest);
  write(
    'src/main.ts',
    'export const one = (): number => 1;\nexport const two = (): number => 2;\n',
  );
});
afterAll(() => rmSync(app, { recursive: true, force: true }));

const build = () => buildApp({ root: app, only: ['functions'] });
const bundle = () =>
  loadBundle({
    file: join(app, 'dist/functions/main.cjs'),
    clock: createClock(),
    console: createAppConsole(() => undefined),
  }).exports;

/** What a build that has to fail says of each target that it could not build. */
const refusal = async (building: Promise<unknown>): Promise<string> => {
  const outcome = await building.then(
    () => 'it was built',
    (error: unknown) => error,
  );
  return outcome instanceof AggregateError
    ? outcome.errors.map(String).join('\n')
    : String(outcome);
};

describe('the build', () => {
  it('reads from the manifest what there is to build', () => {
    expect(readBuildPlan(app)).toEqual({
      functionEntries: ['main'],
      nativeResources: [{ key: 'colour-view', path: 'src/colour-view.tsx' }],
      customResources: [{ key: 'page', path: 'static/dist/page' }],
    });
  });

  it(
    'bundles functions, and again only when something changed',
    { timeout: BUILD_MS },
    async () => {
      expect((await build()).built).toEqual(['functions']);
      expect(bundle()['two']).toBeTypeOf('function');
      expect((await build()).built).toEqual([]);
      write('src/main.ts', 'export const one = (): number => 1;\n');
      expect((await build()).built).toEqual(['functions']);
      expect(bundle()['two']).toBeUndefined();
    },
  );

  it(
    'bundles again what is not there any more, one build at a time',
    { timeout: BUILD_MS },
    async () => {
      rmSync(join(app, 'dist/functions'), { recursive: true });
      const outcomes = await Promise.all([build(), build()]);
      expect(outcomes.map(({ built }) => built).sort((a, b) => a.length - b.length)).toEqual([
        [],
        ['functions'],
      ]);
      expect(bundle()['one']).toBeTypeOf('function');
    },
  );

  it('says what is wrong, and tries again', { timeout: BUILD_MS }, async () => {
    write('src/main.ts', "export { one } from './nowhere';\n");
    await expect(build()).rejects.toThrow();
    // A type error is refused as forge deploy does.
    write('src/main.ts', "export const one = (): number => 'one';\n");
    expect(await refusal(build())).toMatch(/TypeScript errors.*TS2322/s);
    write('src/main.ts', 'export const one = (): number => 11;\n');
    expect((await build()).built).toEqual(['functions']);
  });

  it('refuses a type error in UI Kit as well', { timeout: BUILD_MS }, async () => {
    write('src/colour-view.tsx', 'export const colour: string = 7;\n');
    const fields = buildApp({ root: app, only: ['fields'] });
    expect(await refusal(fields)).toMatch(/TypeScript errors.*TS2322/s);
    write('src/colour-view.tsx', "export const colour: string = 'red';\n");
  });

  it('knows its targets', async () => {
    const unknown = buildApp({ root: app, only: ['everything'] });
    await expect(unknown).rejects.toThrow('there is no build target everything');
  });
});
