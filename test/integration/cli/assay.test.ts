import { execFile } from 'node:child_process';
import {
  cp,
  mkdir,
  mkdtemp,
  readFile,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const repository = fileURLToPath(new URL('../../..', import.meta.url));

type Ran = { exitCode: number; stdout: string; stderr: string };

/** A copy of what the tool is made of, so that building it here disturbs nobody. */
let root = '';

const launch = (args: readonly string[], stdin = ''): Promise<Ran> =>
  new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [join(root, 'cli/assay.mjs'), ...args],
      { cwd: root },
      (error, stdout, stderr) => {
        const code = error?.code;
        resolve({ exitCode: typeof code === 'number' ? code : 0, stdout, stderr });
      },
    );
    child.stdin?.end(stdin);
  });

const built = (): Promise<number> =>
  stat(join(root, 'dist/cli/main.mjs')).then(({ mtimeMs }) => mtimeMs);

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'assay-cli-'));
  await cp(join(repository, 'cli'), join(root, 'cli'), { recursive: true });
  await cp(join(repository, 'src'), join(root, 'src'), { recursive: true });
  for (const file of ['package.json', 'package-lock.json', 'tsconfig.json']) {
    await cp(join(repository, file), join(root, file));
  }
  await symlink(join(repository, 'node_modules'), join(root, 'node_modules'));
});

afterAll(async () => {
  await rm(root, { recursive: true, force: true });
});

describe('the assay command', () => {
  it('builds itself at the first start and answers', async () => {
    const { exitCode, stdout } = await launch([
      'decide',
      '--metric',
      'accuracy',
      '--at-least',
      '0.9',
      '--successes',
      '91',
      '--trials',
      '100',
      '--json',
    ]);
    expect(exitCode).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({ verdict: 'inconclusive', trials: 100 });
    expect(await built()).toBeGreaterThan(0);
  });

  it('is built again only when a source changed', async () => {
    const first = await built();
    await launch(['--version']);
    expect(await built()).toBe(first);
    const later = new Date(Date.now() + 10_000);
    await utimes(join(root, 'cli/main.ts'), later, later);
    await launch(['--version']);
    expect(await built()).toBeGreaterThan(first);
  });

  it.each([
    [['decide', '--metric', 'm', '--at-least', '90%', '--successes', '97', '--trials', '100'], 0],
    [['decide', '--metric', 'm', '--at-least', '90%', '--successes', '80', '--trials', '100'], 1],
    [['decide', '--metric', 'm', '--at-least', '90%', '--successes', '80'], 2],
    [['parse', '--text', 'recall >= 90%'], 0],
    [['parse', '--text', 'recall >= 190%'], 1],
    [['lint', '--text', 'the model should feel more accurate'], 1],
    [['lint', '--text', 'the p95 latency stays under 300 ms'], 0],
    [['nonsense'], 2],
    [['--help'], 0],
  ])('%j ends with %i', async (args, exitCode) => {
    const ran = await launch(args);
    expect(ran.exitCode).toBe(exitCode);
    expect(ran.stderr).not.toMatch(/\n\s+at /);
  });

  it('reads files and standard input', async () => {
    await writeFile(join(root, 'criteria.txt'), 'recall >= 90%\n');
    const fromFile = await launch(['parse', 'criteria.txt', '--json']);
    const fromPipe = await launch(['parse', '-', '--json'], 'Recall ≥ 90 %');
    expect(fromFile).toEqual(fromPipe);
    const evidence = JSON.stringify({ metric: 'accuracy', successes: 91, trials: 100 });
    const inspected = await launch(['inspect', '-'], evidence);
    expect(inspected.stdout).toContain('91 of 100');
  });

  it('says in one line what to do where its packages are missing', async () => {
    const bare = await mkdtemp(join(tmpdir(), 'assay-bare-'));
    await mkdir(join(bare, 'cli'));
    for (const file of ['assay.mjs', 'build.mjs']) {
      await writeFile(join(bare, 'cli', file), await readFile(join(repository, 'cli', file)));
    }
    const ran = await new Promise<Ran>((resolve) => {
      execFile(process.execPath, [join(bare, 'cli/assay.mjs')], (error, stdout, stderr) => {
        resolve({ exitCode: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
      });
    });
    await rm(bare, { recursive: true, force: true });
    expect(ran.exitCode).toBe(70);
    expect(ran.stderr).toMatch(/^assay: .*npm ci.*\n$/);
  });
});
