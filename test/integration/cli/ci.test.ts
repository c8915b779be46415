import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { DEMO_SECRET } from '../../../local/seed/demo/seed-demo';
import { codeBlocks } from '../../support/code-blocks';
import { startFlakySite } from '../../support/flaky-site';
import { startSiteOfRun } from '../../support/site-of-run';
import type { SiteProcess } from '../../support/site-process';

const repository = fileURLToPath(new URL('../../..', import.meta.url));
const SCRIPT = join(repository, 'docs/ci/gate.sh');
const CLI = join(repository, 'cli/assay.mjs');

type Ran = { exitCode: number; stdout: string; stderr: string };
type Env = Record<string, string>;

let site: SiteProcess = { url: '', said: [], stop: () => Promise.resolve() };
/** Where a pipeline would work. */
let folder = '';

const ci = (): Env => ({
  ASSAY_URL: `${site.url}/webtrigger/evidence`,
  ASSAY_GATE_URL: `${site.url}/webtrigger/gate`,
  ASSAY_PROJECT: 'AI',
  ASSAY_SECRET: DEMO_SECRET,
  ASSAY_WAIT: '0',
});

const run = (command: string, args: readonly string[], env: Env = ci()): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const { PATH = '', HOME = '' } = process.env;
    const options = { cwd: folder, env: { PATH, HOME, ...env } };
    execFile(command, args, options, (error, stdout, stderr) => {
      if (error !== null && typeof error.code !== 'number') {
        reject(new Error(`${command} could not be run: ${error.message}`));
        return;
      }
      // The secret is in nothing that a log of a pipeline would keep.
      if ((stdout + stderr).includes(DEMO_SECRET)) reject(new Error('the secret was printed'));
      resolve({ exitCode: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });

const needs = async (tool: string, version: string): Promise<void> => {
  try {
    await run(tool, [version], {});
  } catch (error) {
    throw new Error(`docs/ci.md cannot be tried: ${tool} is not on this machine`, { cause: error });
  }
};

let runs = 0;

/** Writes `evidence.json`, each time another run. */
const evidence = async (successes: number, trials: number): Promise<void> => {
  runs += 1;
  const body = {
    model: 'claims-doc',
    modelVersion: '1.4.0',
    dataset: { id: 'holdout-v3' },
    runId: `ci-${runs}`,
    startedAt: new Date().toISOString(),
    results: [{ metric: 'accuracy', successes, trials }],
  };
  await writeFile(join(folder, 'evidence.json'), JSON.stringify(body));
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-ci-'));
  await needs('curl', '--version');
  await needs('openssl', 'version');
  await needs('python3', '--version');
  site = await startSiteOfRun({ targets: ['functions'] });
}, 180_000);

afterAll(async () => {
  await site.stop();
  await rm(folder, { recursive: true, force: true });
});

const pythonFile = async (): Promise<string> => {
  const [code = ''] = codeBlocks('ci.md', 'Python', 'python');
  const path = join(folder, 'assay_gate.py');
  await writeFile(path, code);
  return path;
};

/** Every way in docs/ci.md that sends a file, waits for the gate and ends by the verdict. */
const ways: [string, (args: readonly string[], env?: Env) => Promise<Ran>][] = [
  ['gate.sh', (args, env) => run('sh', [SCRIPT, ...args], env)],
  ['assay_gate.py', async (args, env) => run('python3', [await pythonFile(), ...args], env)],
];

/** Before anything is sent that would open a gate. */
describe.each(ways)('%s', (_name, way) => {
  it('ends with 3 where the evidence does not decide', async () => {
    await evidence(91, 100);
    const ran = await way(['evidence.json', 'AI-1', 'deployment']);
    expect(ran.stdout).toMatch(/inconclusive\n$/);
    expect(ran.exitCode).toBe(3);
  });

  it('ends with 1 where the gate says no', async () => {
    const ran = await way(['evidence.json', 'AI-3', 'deployment']);
    expect(ran.stdout).toMatch(/fail\n$/);
    expect(ran.exitCode).toBe(1);
  });

  it('ends with 1 where the file or the secret is refused, or the item unknown', async () => {
    await writeFile(join(folder, 'broken.json'), '{"what": "is this"}');
    const broken = await way(['broken.json', 'AI-1', 'deployment']);
    expect(broken.exitCode).toBe(1);
    expect(broken.stdout + broken.stderr).toContain('invalid');
    const stranger = await way(['evidence.json', 'AI-1'], { ...ci(), ASSAY_SECRET: 'wrong' });
    expect(stranger.exitCode).toBe(1);
    expect(stranger.stdout + stranger.stderr).toContain('unauthorized');
    const nowhere = await way(['evidence.json', 'AI-9999', 'deployment']);
    expect(nowhere.exitCode).toBe(1);
    expect(nowhere.stdout + nowhere.stderr).toContain('unknown-item');
  });

  it('ends with 2 where the call is wrong', async () => {
    expect((await way([])).exitCode).toBe(2);
    expect((await way(['evidence.json'])).exitCode).toBe(2);
    expect((await way(['nowhere.json', 'AI-1'])).exitCode).toBe(2);
    const noSecret = await way(['evidence.json', 'AI-1'], { ...ci(), ASSAY_SECRET: '' });
    expect(noSecret.exitCode).toBe(2);
    expect(noSecret.stderr).toContain('ASSAY_SECRET');
  });

  it('sends again what a site that is away did not take', async () => {
    const flaky = await startFlakySite();
    const [ASSAY_URL, ASSAY_GATE_URL] = [`${flaky.url}/evidence`, `${flaky.url}/gate`];
    const ran = await way(['evidence.json', 'AI-1'], { ...ci(), ASSAY_URL, ASSAY_GATE_URL });
    await flaky.stop();
    expect(ran.exitCode).toBe(0);
    expect(flaky.posts).toEqual(['/evidence', '/evidence', '/gate', '/gate']);
  });

  it('ends with 4 where something else answers', async () => {
    const env = { ...ci(), ASSAY_URL: `${site.url}/webtrigger/nothing` };
    expect((await way(['evidence.json', 'AI-1'], env)).exitCode).toBe(4);
    const later = { ...ci(), ASSAY_GATE_URL: `${site.url}/webtrigger/nothing` };
    expect((await way(['evidence.json', 'AI-1'], later)).exitCode).toBe(4);
  });
});

describe('gate.sh', () => {
  it('ends with 4 where nobody answers', async () => {
    const env = { ...ci(), ASSAY_URL: 'http://127.0.0.1:9/evidence', ASSAY_TRIES: '2' };
    const ran = await run('sh', [SCRIPT, 'evidence.json', 'AI-1'], env);
    expect(ran.exitCode).toBe(4);
    expect(ran.stderr).toContain('gave no answer');
  });

  it.each(['http://b.example/x', 'http://127.0.0.1:1@b.example/x', 'http://127.0.0.1.b.example/'])(
    'refuses to post to %s',
    async (address) => {
      const ran = await run('sh', [SCRIPT, 'evidence.json', 'AI-1'], {
        ...ci(),
        ASSAY_URL: address,
      });
      expect(ran.exitCode).toBe(2);
    },
  );
});

describe('the assay command', () => {
  it('sends once, says that it was there already, and asks the gate', async () => {
    await evidence(92, 100);
    const send = ['send', 'evidence.json', '--issue', 'AI-1', '--json'];
    const first = await run(process.execPath, [CLI, ...send]);
    expect(JSON.parse(first.stdout)).toMatchObject({ ok: true, status: 'accepted', runs: 1 });
    const again = await run(process.execPath, [CLI, ...send]);
    expect(JSON.parse(again.stdout)).toMatchObject({ ok: true, status: 'duplicate' });
    const gate = await run(process.execPath, [CLI, 'gate', 'AI-1', '--to', 'deployment']);
    expect(gate.stdout).toMatch(/^AI-1 to deployment: inconclusive\n/);
    expect(gate.exitCode).toBe(3);
  });

  it('ends with 1 where secret or gate say no, and with 2 on --secret', async () => {
    const env = { ...ci(), ASSAY_SECRET: 'wrong' };
    const send = ['send', 'evidence.json', '--issue', 'AI-1'];
    expect((await run(process.execPath, [CLI, ...send], env)).exitCode).toBe(1);
    expect((await run(process.execPath, [CLI, 'gate', 'AI-1'], env)).exitCode).toBe(1);
    const gate = await run(process.execPath, [CLI, 'gate', 'AI-3', '--to', 'deployment']);
    expect(gate.stdout).toMatch(/: fail\n/);
    expect(gate.exitCode).toBe(1);
    const told = await run(process.execPath, [CLI, ...send, '--secret', 'x']);
    expect(told.exitCode).toBe(2);
  });
});

describe('the curl lines', () => {
  it('send a file and ask for the gate', async () => {
    const [send = '', ask = ''] = codeBlocks('ci.md', 'curl', 'sh');
    await evidence(93, 101);
    expect((await run('sh', ['-c', send])).stdout).toBe('{"status":"accepted"}');
    expect((await run('sh', ['-c', send])).stdout).toBe('{"status":"duplicate"}');
    expect((await run('sh', ['-c', ask])).stdout).toContain('{"status":"inconclusive"');
  });
});

describe('what opens the gate', () => {
  it('is waited for by the script, after the queue took it in', async () => {
    await evidence(970, 1000);
    const env = { ...ci(), ASSAY_WAIT: '60' };
    const ran = await run('sh', [SCRIPT, 'evidence.json', 'AI-1', 'deployment'], env);
    expect(ran.stderr).toBe('');
    expect(ran.stdout).toMatch(/accepted\nAI-1: gate deployment: pass\n$/);
    expect(ran.exitCode).toBe(0);
  });

  it('is seen by Python and by the assay command too', async () => {
    const python = ['evidence.json', 'AI-1', 'deployment'];
    expect((await run('python3', [await pythonFile(), ...python])).exitCode).toBe(0);
    const gate = ['gate', 'AI-1', '--to', 'deployment', '--wait', '30s'];
    expect((await run(process.execPath, [CLI, ...gate])).exitCode).toBe(0);
  });
});

describe('the pipelines of docs/ci.md', () => {
  it.each(['GitHub Actions', 'GitLab CI', 'Azure Pipelines'])('for %s are YAML', (heading) => {
    const texts = codeBlocks('ci.md', heading, 'yaml');
    expect(texts.join('\n')).toContain('sh ci/gate.sh evidence.json "$ISSUE" deployment');
    for (const text of texts) {
      expect(parse(text)).toBeTypeOf('object');
      // Neither a secret nor an input stands in a command line.
      expect(text).not.toMatch(/(?:run|script): .*(?:SECRET|\$\{\{)/);
    }
  });
});
