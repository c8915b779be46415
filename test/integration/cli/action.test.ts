import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import * as z from 'zod';
import { DEMO_SECRET } from '../../../local/seed/demo/seed-demo';
import { codeBlocks } from '../../support/code-blocks';
import { freePort } from '../../support/free-port';
import { startSiteOfRun } from '../../support/site-of-run';
import type { SiteProcess } from '../../support/site-process';

const repository = fileURLToPath(new URL('../../..', import.meta.url));
const read = (path: string): Promise<string> => readFile(join(repository, path), 'utf8');

const stepSchema = z.object({
  name: z.string(),
  shell: z.literal('bash'),
  env: z.record(z.string(), z.string()),
  run: z.string(),
});
const actionSchema = z.object({
  inputs: z.record(z.string(), z.object({ default: z.string().optional() })),
  runs: z.object({ using: z.literal('composite'), steps: z.array(stepSchema) }),
});

let site: SiteProcess = { url: '', said: [], stop: () => Promise.resolve() };
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-action-'));
  site = await startSiteOfRun({ targets: ['functions'] });
}, 180_000);
afterAll(async () => {
  await site.stop();
  await rm(folder, { recursive: true, force: true });
});

const action = async () => actionSchema.parse(parse(await read('action.yml')));

type Ran = { exitCode: number; said: string };

/** Runs a script as the runner does, in bash that ends at the first error. */
const bash = (script: string, env: Record<string, string>): Promise<Ran> =>
  new Promise((resolve) => {
    const { PATH = '', HOME = '' } = process.env;
    const args = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script];
    const options = { cwd: folder, env: { PATH, HOME, ...env } };
    execFile('bash', args, options, (error, stdout, stderr) => {
      const exitCode = typeof error?.code === 'number' ? error.code : 0;
      resolve({ exitCode, said: stdout + stderr });
    });
  });

/** Fills in what the runner would: inputs by name, then its own context. */
const filled = (env: Record<string, string>, inputs: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(env).map(([name, value]) => [
      name,
      value.replace(/\$\{\{ ([\w.-]+) \}\}/gu, (_, path: string) => {
        if (path.startsWith('inputs.')) return inputs[path.slice(7)] ?? '';
        return (
          {
            'github.action_path': repository,
            'steps.gate.outputs.report': join(folder, 'assay-report.md'),
            'github.event.pull_request.number': '7',
          }[path] ?? ''
        );
      }),
    ]),
  );

const runGate = async (given: Record<string, string>) => {
  const { inputs, runs } = await action();
  const step = runs.steps.find(({ name }) => name === 'Evidence and gate');
  const defaults = Object.fromEntries(
    Object.entries(inputs).map(([name, one]) => [name, one.default ?? '']),
  );
  const all = {
    ...defaults,
    ...{ url: `${site.url}/webtrigger/evidence`, 'gate-url': `${site.url}/webtrigger/gate` },
    ...{ project: 'AI', secret: DEMO_SECRET, wait: '0s', ...given },
  };
  const summary = join(folder, 'summary.md');
  const output = join(folder, 'output');
  await writeFile(summary, '');
  await writeFile(output, '');
  const ran = await bash(step?.run ?? 'exit 99', {
    ...filled(step?.env ?? {}, all),
    ...{ GITHUB_STEP_SUMMARY: summary, GITHUB_OUTPUT: output, RUNNER_TEMP: folder },
  });
  expect(ran.said).not.toContain(DEMO_SECRET);
  return {
    ...ran,
    summary: await readFile(summary, 'utf8'),
    output: await readFile(output, 'utf8'),
  };
};

const evidence = (successes: number) =>
  JSON.stringify({
    model: 'claims-doc',
    modelVersion: '1.4.0',
    dataset: { id: 'holdout-v3' },
    runId: `action-${successes}`,
    startedAt: new Date().toISOString(),
    results: [{ metric: 'accuracy', successes, trials: 100 }],
  });

describe('the GitHub action', () => {
  it('puts no input into a script, in any step and in the GitLab component', async () => {
    const { runs } = await action();
    expect(runs.steps).toHaveLength(3);
    for (const { run } of runs.steps) expect(run).not.toContain('${{');
    const component = await read('ci/gitlab/gate.yml');
    const [, job] = parseAllDocuments(component).map((one) => one.toJS() as unknown);
    const jobs = z.record(z.string(), z.object({ script: z.array(z.string()) })).parse(job);
    const scripts = Object.values(jobs).flatMap(({ script }) => script);
    expect(scripts.length).toBeGreaterThan(3);
    for (const line of scripts) expect(line).not.toContain('$[[');
  });

  it('sends, asks the gate, draws the interval and ends by the verdict', async () => {
    await writeFile(join(folder, 'evidence.json'), evidence(91));
    const { exitCode, summary, output, said } = await runGate({
      ...{ file: 'evidence.json', issue: 'AI-1', stage: 'deployment' },
      ...{ criterion: 'accuracy >= 90%', successes: '91', trials: '100' },
    });
    expect(exitCode).toBe(3);
    expect(output).toContain('status=inconclusive\n');
    expect(summary).toContain('## AI-1: inconclusive');
    expect(summary).toContain('- Evidence: accepted');
    expect(summary).toMatch(/\| accuracy \| 0\.8\d+ \| 0\.91 \| 0\.9\d+ \| &#62;= 0\.9 \|/u);
    expect(summary).toMatch(/├─+●─+┤/u);
    expect(said).toMatch(/^::warning title=Assay::AI-1: inconclusive/mu);
    const svg = await readFile(join(folder, 'assay-interval.svg'), 'utf8');
    expect(svg).toContain('<title>inconclusive: ');
  });

  it('ends with 1 and asks nothing where the evidence is refused', async () => {
    await writeFile(join(folder, 'broken.json'), '{"what":"is this"}');
    const { exitCode, summary, said } = await runGate({ file: 'broken.json', issue: 'AI-1' });
    expect(exitCode).toBe(1);
    expect(summary).toContain('not asked');
    expect(said).toContain('::error title=Assay::');
  });

  it.each([
    ['issue', 'AI-1"; touch hacked; echo "'],
    ['issue', '$(touch hacked)'],
    ['stage', '`touch hacked`'],
    ['file', '--url=http://127.0.0.1:1/evil'],
    ['criterion', "'; touch hacked #"],
    ['wait', '1s\n::add-mask::x'],
  ])('takes a hostile %s for a text: %s', async (name, value) => {
    const { exitCode, said } = await runGate({ issue: 'AI-1', [name]: value });
    expect(exitCode).toBeGreaterThan(0);
    await expect(readFile(join(folder, 'hacked'))).rejects.toThrow('ENOENT');
    expect(said.split('\n').filter((line) => line.startsWith('::add-mask'))).toEqual([]);
  });

  it('writes one comment, and writes over it the next time', async () => {
    const { runs } = await action();
    const step = runs.steps.find(({ name }) => name === 'Pull request');
    const port = await freePort();
    const comments: { url: string; body: string }[] = [];
    const server = createServer((request, response) => {
      let text = '';
      request.on('data', (chunk: Buffer) => (text += chunk.toString()));
      request.on('end', () => {
        if (request.method !== 'GET') {
          const { body } = z.object({ body: z.string() }).parse(JSON.parse(text));
          const own = comments.find(({ url }) => url.endsWith(request.url ?? '?'));
          if (own === undefined) comments.push({ url: `http://127.0.0.1:${port}/own`, body });
          else own.body = body;
        }
        response.end(JSON.stringify(comments));
      });
    });
    await new Promise<void>((ready) => {
      server.listen(port, '127.0.0.1', ready);
    });
    const env = {
      ...filled(step?.env ?? {}, { 'github-token': 'token' }),
      ...{ GITHUB_REPOSITORY: 'acme/claims', GITHUB_API_URL: `http://127.0.0.1:${port}` },
    };
    await writeFile(join(folder, 'assay-report.md'), 'first\n');
    expect((await bash(step?.run ?? 'exit 99', env)).exitCode).toBe(0);
    await writeFile(join(folder, 'assay-report.md'), 'second\n');
    expect((await bash(step?.run ?? 'exit 99', env)).exitCode).toBe(0);
    server.close();
    expect(comments.map(({ body }) => body)).toEqual(['<!-- assay-gate -->\nsecond\n']);
  });
});

describe('the GitLab component', () => {
  const componentSchema = z.record(
    z.string(),
    z.object({ variables: z.record(z.string(), z.string()), script: z.array(z.string()) }),
  );

  it('keeps report and drawing for the job, and ends by the verdict', async () => {
    const [, job] = parseAllDocuments(await read('ci/gitlab/gate.yml')).map(
      (one) => one.toJS() as unknown,
    );
    const [{ variables, script } = { variables: {}, script: [] }] = Object.values(
      componentSchema.parse(job),
    );
    const inputs: Record<string, string> = {
      ...{ file: 'gitlab.json', issue: 'AI-1', gate: 'deployment', wait: '0s' },
      ...{ criterion: 'accuracy >= 90%', successes: '92', trials: '100' },
    };
    const env = Object.fromEntries(
      Object.entries(variables).map(([name, value]) => [
        name,
        value.replace(/\$\[\[ inputs\.(\w+) \]\]/gu, (_, input: string) => inputs[input] ?? ''),
      ]),
    );
    await writeFile(join(folder, 'gitlab.json'), evidence(92));
    // The lines before fetch the repository, which is here already.
    const last = script.at(-1)?.replace('/tmp/assay', repository) ?? 'exit 99';
    const { exitCode, said } = await bash(last, {
      ...env,
      ...{ ASSAY_URL: `${site.url}/webtrigger/evidence`, ASSAY_PROJECT: 'AI' },
      ...{ ASSAY_GATE_URL: `${site.url}/webtrigger/gate`, ASSAY_SECRET: DEMO_SECRET },
    });
    expect(said).not.toContain(DEMO_SECRET);
    expect(exitCode).toBe(3);
    const report = await readFile(join(folder, 'assay-report.md'), 'utf8');
    expect(report).toContain('## AI-1: inconclusive');
    expect(await readFile(join(folder, 'assay-interval.svg'), 'utf8')).toContain('<svg');
  });
});

describe('the lines for pytest', () => {
  it('count passed and failed tests into a file that is read', async () => {
    const [code = ''] = codeBlocks('ci.md', 'pytest', 'python');
    expect(code.trim().split('\n')).toHaveLength(5);
    await writeFile(join(folder, 'conftest.py'), code);
    const stats = '{"passed": [1] * 91, "failed": [1] * 9, "skipped": [1]}';
    const script = `import conftest, types; conftest.pytest_terminal_summary(types.SimpleNamespace(stats=${stats}))`;
    const ran = await bash('python3 -c "$SCRIPT" && node "$CLI" inspect evidence.json --json', {
      ...{ SCRIPT: script, CLI: join(repository, 'cli/assay.mjs') },
    });
    expect(JSON.parse(ran.said)).toMatchObject({
      parsed: { blocks: [{ run: { results: [{ measure: { successes: 91, trials: 100 } }] } }] },
    });
  });
});
