import { describe, expect, it } from 'vitest';
import { run } from '../../../cli/run';
import { fakeSite, refusedConnection, says, type Turn } from './fake-site';
import { outside } from './outside';

const SECRET = 'very-secret-value';
const ENV = { ASSAY_SECRET: SECRET, ASSAY_URL: 'https://site.example/x1/evidence' };
const RUN = JSON.stringify({ metric: 'accuracy', successes: 970, trials: 1000 });
const FILES = {
  'run.json': RUN,
  'marked.json': `\uFEFF${RUN}`,
  'other.json': JSON.stringify({ issue: 'AI-2', results: [{ metric: 'a', k: 9, n: 10 }] }),
  'broken.json': '{"metric": "accuracy", "successes": 5, "trials": 3}',
};

const send = async (turn: () => Turn, argv: string[], env: Record<string, string> = ENV) => {
  const site = fakeSite(turn);
  const outcome = await run(['send', ...argv], outside(FILES, RUN, { env, network: site.network }));
  // Whatever happens, the secret is in nothing that is printed.
  expect(outcome.stdout + outcome.stderr).not.toContain(SECRET);
  return { ...outcome, sent: site.sent };
};

const accepted = (): Turn => says(202, 'accepted');
const toItem = ['run.json', '--issue', 'AI-1'];

describe('assay send', () => {
  it('sends the file for the work item, in the name of its project', async () => {
    const { exitCode, stdout, sent } = await send(accepted, toItem);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^run\.json \(.+, 1 run, 0 signals\) for AI-1: accepted\n/);
    expect(stdout).toContain('next: assay gate AI-1 --wait 5m');
    expect(sent[0]?.url.href).toBe('https://site.example/x1/evidence?issue=AI-1');
    expect(sent[0]?.headers.get('x-assay-project')).toBe('AI');
    expect(sent[0]?.body).toBe(RUN);
  });

  it('says that evidence was there already', async () => {
    const { exitCode, stdout } = await send(() => says(200, 'duplicate'), toItem);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('there already, counted once');
  });

  it('reads standard input', async () => {
    const { exitCode, sent } = await send(accepted, ['-', '--issue', 'AI-1']);
    expect(exitCode).toBe(0);
    expect(sent[0]?.body).toBe(RUN);
  });

  it('leaves a byte order mark out of body and signature', async () => {
    const { sent } = await send(accepted, ['marked.json', '--issue', 'AI-1']);
    expect(sent[0]?.body).toBe(RUN);
  });

  it('takes the project of the option before that of the variable before that of the key', async () => {
    const env = { ...ENV, ASSAY_PROJECT: 'ML' };
    const byVariable = await send(accepted, toItem, env);
    expect(byVariable.sent[0]?.headers.get('x-assay-project')).toBe('ML');
    const byOption = await send(accepted, [...toItem, '--project', 'DS'], env);
    expect(byOption.sent[0]?.headers.get('x-assay-project')).toBe('DS');
  });

  it('keeps what the address asks already, and takes --url before ASSAY_URL', async () => {
    const { sent } = await send(accepted, [...toItem, '--url', 'https://b.example/?a=1']);
    expect(sent[0]?.url.href).toBe('https://b.example/?a=1&issue=AI-1');
  });

  it('says which item counts where the file names another', async () => {
    const { exitCode, stdout } = await send(accepted, ['other.json', '--issue', 'AI-1']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('note: the file names AI-2; AI-1 of --issue is what counts');
  });

  it.each([[['broken.json']], [['broken.json', '--json']]])(
    'sends nothing that cannot be read, with the words of inspect: %j',
    async (argv) => {
      const { exitCode, stdout, stderr, sent } = await send(accepted, [...argv, '--issue', 'AI-1']);
      const inspected = await run(['inspect', ...argv], outside(FILES));
      expect({ exitCode, stdout, stderr }).toEqual(inspected);
      expect(exitCode).toBe(1);
      expect(sent).toEqual([]);
    },
  );

  it.each([
    [401, 'unauthorized'],
    [400, 'invalid'],
    [413, 'too-large'],
  ])('ends with 1 on %i, saying why', async (code, status) => {
    const { exitCode, stdout, stderr } = await send(() => says(code, status, 'Do this'), toItem);
    expect(exitCode).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toBe(`run.json: refused: ${status} (project AI)\n  hint: Do this\n`);
  });

  it('ends with 4 where no answer comes', async () => {
    const { exitCode, stderr, sent } = await send(refusedConnection, toItem);
    expect(exitCode).toBe(4);
    expect(stderr).toContain('the site gave no answer after 5 tries: ECONNREFUSED');
    expect(sent).toHaveLength(5);
  });

  it.each([
    [accepted, 0, { ok: true, status: 'accepted', issue: 'AI-1', project: 'AI', runs: 1 }],
    [() => says(401, 'unauthorized'), 1, { ok: false, status: 'unauthorized' }],
    [refusedConnection, 4, { ok: false, status: 'unreachable', hint: 'ECONNREFUSED' }],
  ])('answers as JSON', async (turn, code, answer) => {
    const { exitCode, stdout, stderr } = await send(turn, [...toItem, '--json']);
    expect(exitCode).toBe(code);
    expect(JSON.parse(stdout)).toMatchObject(answer);
    expect(stderr).toBe('');
  });

  it.each<[string[], Record<string, string>, RegExp]>([
    [['run.json'], ENV, /--issue is missing/],
    [['run.json', '--issue', 'ai-1'], ENV, /`ai-1` is not the key of a work item/],
    [[...toItem, '--project', 'a b'], ENV, /`a b` is not the key of a project/],
    [toItem, { ASSAY_URL: ENV.ASSAY_URL }, /ASSAY_SECRET is not set/],
    [toItem, { ...ENV, ASSAY_SECRET: ' ' }, /ASSAY_SECRET is not set/],
    [toItem, { ASSAY_SECRET: SECRET }, /--url or the environment variable ASSAY_URL[^]*4173/],
    [[...toItem, '--secret', SECRET], ENV, /--secret is not taken: .*\n.*ASSAY_SECRET/],
    [[...toItem, `--secret=${SECRET}`], ENV, /--secret is not taken/],
    [[...toItem, '--url', 'nonsense'], ENV, /not a web address/],
    [[...toItem, '--url', 'file:///etc/passwd'], ENV, /not a web address/],
    [[...toItem, '--url', `https://me:${SECRET}@b.example`], ENV, /holds a name or a password/],
    [[...toItem, '--url', 'http://b.example/'], ENV, /http to b\.example is refused/],
    [[...toItem, '--url', 'http://127.0.0.1.b.example/'], ENV, /http to .* is refused/],
    [['nowhere.json', '--issue', 'AI-1'], ENV, /cannot be read.*\nName a file, or - for standard/],
    [['--issue', 'AI-1'], ENV, /a file, or - for standard input, is missing/],
  ])('answers %j with usage and sends nothing', async (argv, env, message) => {
    const { exitCode, stdout, stderr, sent } = await send(accepted, argv, env);
    expect(exitCode).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(sent).toEqual([]);
  });

  it.each(['http://127.0.0.1:4173/x', 'http://localhost:1/x', 'http://[::1]:1/x'])(
    'reaches this machine by http: %s',
    async (url) => {
      const { exitCode } = await send(accepted, [...toItem, '--url', url]);
      expect(exitCode).toBe(0);
    },
  );
});
