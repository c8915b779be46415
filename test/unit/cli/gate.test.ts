import { describe, expect, it } from 'vitest';
import { run } from '../../../cli/run';
import { fakeSite, refusedConnection, says, type Turn } from './fake-site';
import { outside } from './outside';

const SECRET = 'very-secret-value';
const ENV = { ASSAY_SECRET: SECRET, ASSAY_GATE_URL: 'https://site.example/x1/gate' };

const ask = async (turns: (() => Turn)[], argv: string[], env: Record<string, string> = ENV) => {
  const site = fakeSite(...turns);
  const outcome = await run(['gate', ...argv], outside({}, '', { env, network: site.network }));
  expect(outcome.stdout + outcome.stderr).not.toContain(SECRET);
  const waited = site.pauses.reduce((sum, pause) => sum + pause, 0);
  return { ...outcome, sent: site.sent, pauses: site.pauses, waited };
};

const pass = (): Turn => says(200, 'pass');
const fail = (): Turn => says(422, 'fail', 'The gate is held');
const open = (): Turn => says(409, 'inconclusive');
const busy = (): Turn => says(429, 'busy');

describe('assay gate', () => {
  it.each([
    [pass, 0, 'AI-1 to the next stage: pass\n'],
    [fail, 1, 'AI-1 to the next stage: fail\n  hint: The gate is held\n'],
    [open, 3, 'AI-1 to the next stage: inconclusive\n'],
  ])('says the verdict and ends by it', async (turn, exitCode, stdout) => {
    const outcome = await ask([turn], ['AI-1']);
    expect(outcome).toMatchObject({ exitCode, stdout, stderr: '' });
    expect(outcome.sent).toHaveLength(1);
  });

  it('asks for the next gate, or for that of a stage', async () => {
    const next = await ask([pass], ['AI-1']);
    expect(next.sent[0]?.body).toBe('{"issue":"AI-1"}');
    const named = await ask([pass], ['AI-1', '--to', 'deployment']);
    expect(named.sent[0]?.body).toBe('{"issue":"AI-1","stage":"deployment"}');
    expect(named.stdout).toBe('AI-1 to deployment: pass\n');
    expect(named.sent[0]?.url.href).toBe(ENV.ASSAY_GATE_URL);
  });

  it.each([
    [404, 'unknown-item'],
    [401, 'unauthorized'],
    [400, 'invalid'],
  ])('ends with 1 on %i, at once even where it may wait', async (code, status) => {
    const { exitCode, stdout, stderr, sent } = await ask(
      [() => says(code, status)],
      ['AI-1', '--wait', '5m'],
    );
    expect(exitCode).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain(status);
    expect(sent).toHaveLength(1);
  });

  it('waits through fail and inconclusive until the gate is open', async () => {
    const { exitCode, stdout, pauses } = await ask(
      [fail, open, fail, pass],
      ['AI-1', '--wait', '5m'],
    );
    expect(exitCode).toBe(0);
    expect(stdout).toBe('AI-1 to the next stage: pass, asked 4 times\n');
    expect(pauses).toEqual([1500, 3000, 6000]);
  });

  it.each([
    [fail, 1],
    [open, 3],
  ])('says the last verdict when the time is up, neither sooner nor later', async (turn, code) => {
    const { exitCode, waited } = await ask([turn], ['AI-1', '--wait', '5m']);
    expect(exitCode).toBe(code);
    expect(waited).toBe(300_000);
  });

  it('asks a last time when the time is up', async () => {
    const { exitCode, sent } = await ask([fail, pass], ['AI-1', '--wait', '1s']);
    expect(exitCode).toBe(0);
    expect(sent.map(({ at }) => at - (sent[0]?.at ?? 0))).toEqual([0, 1000]);
  });

  it('waits through an outage, and ends with 4 where it lasts', async () => {
    const short = await ask([refusedConnection, busy, pass], ['AI-1', '--wait', '5m']);
    expect(short.exitCode).toBe(0);
    const long = await ask([open, refusedConnection], ['AI-1', '--wait', '20s']);
    expect(long.exitCode).toBe(4);
    expect(long.stderr).toMatch(/gave no answer: ECONNREFUSED/);
  });

  it('ends with 4 at once where something else than Assay answers', async () => {
    const { exitCode, sent } = await ask(
      [() => new Response('<html>', { status: 404 })],
      ['AI-1', '--wait', '5m'],
    );
    expect(exitCode).toBe(4);
    expect(sent).toHaveLength(1);
  });

  it('tries five times without --wait', async () => {
    const { exitCode, sent } = await ask([busy], ['AI-1']);
    expect(exitCode).toBe(4);
    expect(sent).toHaveLength(5);
  });

  it.each([
    [pass, 0, { ok: true, status: 'pass', issue: 'AI-1', stage: 'deployment', asked: 1 }],
    [fail, 1, { ok: false, status: 'fail', hint: 'The gate is held' }],
    [refusedConnection, 4, { ok: false, status: 'unreachable', hint: 'ECONNREFUSED' }],
  ])('answers as JSON', async (turn, code, answer) => {
    const { exitCode, stdout, stderr } = await ask(
      [turn],
      ['AI-1', '--to', 'deployment', '--json'],
    );
    expect(exitCode).toBe(code);
    expect(JSON.parse(stdout)).toMatchObject(answer);
    expect(stderr).toBe('');
  });

  it.each<[string[], Record<string, string>, RegExp]>([
    [[], ENV, /the work item is missing/],
    [['AI'], ENV, /`AI` is not the key of a work item/],
    [['AI-1', '--to', 'production'], ENV, /--to production is not a stage\n.*deployment/],
    [['AI-1', '--wait', '5'], ENV, /--wait 5 is not a time/],
    [['AI-1', '--wait', '7h'], ENV, /--wait 7h is not a time of at most 6 hours/],
    [['AI-1', '--secret', SECRET], ENV, /--secret is not taken/],
    [['AI-1'], { ASSAY_SECRET: SECRET, ASSAY_URL: 'https://a.b' }, /variable ASSAY_GATE_URL/],
    [['AI-1'], { ASSAY_GATE_URL: ENV.ASSAY_GATE_URL }, /ASSAY_SECRET is not set/],
    [['AI-1', '--url', 'http://b.example'], ENV, /http to b\.example is refused/],
  ])('answers %j with usage and asks nothing', async (argv, env, message) => {
    const { exitCode, stderr, sent } = await ask([pass], argv, env);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(message);
    expect(sent).toEqual([]);
  });
});
