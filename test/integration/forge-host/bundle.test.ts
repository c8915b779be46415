import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadBundle, type LoadedBundle } from '../../../local/forge/bundle';
import { createAppConsole } from '../../../local/forge/console';
import { createClock } from '../../../local/state/clock';
import { START, createFixture } from './support';

const root = new URL('../../..', import.meta.url).pathname;
const directory = mkdtempSync(join(tmpdir(), 'forge-bundle-'));

const source = `
  import { get } from 'node:http';
  import Resolver from '@forge/resolver';
  import { asUser, route, getAppContext } from '@forge/api';
  import { kvs } from '@forge/kvs';
  import { Queue } from '@forge/events';
  console.log('loaded');
  const resolver = new Resolver();
  resolver.define('run', async ({ payload, context }) => {
    await kvs.set('from-bundle', payload);
    await new Queue({ key: 'work' }).push({ body: payload });
    const issue = await (await asUser().requestJira(route\`/rest/api/3/issue/\${payload.key}\`)).json();
    return { issue, who: context.accountId, now: new Date().toISOString(), id: getAppContext().moduleKey };
  });
  export const handler = resolver.getDefinitions();
  const outcome = (run) => Promise.resolve().then(run).then(() => 'reached', (error) => error.message);
  export const probe = async () => {
    for (let line = 0; line < 150; line += 1) console.warn('line', line);
    return {
      outcomes: [
        await outcome(() => fetch('https://example.com/a')),
        await outcome(() => globalThis.fetch(new URL('https://example.com/b'))),
        await outcome(() => get('http://example.com')),
      ],
      dates: [Date.now(), new Date(5).getTime(), new Date() instanceof Date, Date.UTC(1970, 0, 1)],
      env: { ...process.env },
    };
  };
  globalThis.leaked = true;
`;

const compile = async (name: string, text: string): Promise<string> => {
  const outfile = join(directory, `${name}.cjs`);
  const stdin = { contents: text, resolveDir: root };
  await build({
    stdin,
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    logLevel: 'silent',
  });
  return outfile;
};

const clock = createClock(() => START);
const loadLines: string[] = [];
const load = (file: string): LoadedBundle =>
  loadBundle({ file, clock, console: createAppConsole((line) => loadLines.push(line)) });

describe('a built bundle', () => {
  let bundle: LoadedBundle;
  beforeAll(async () => {
    bundle = load(await compile('index', source));
  });

  const createHost = () =>
    createFixture({
      clock,
      handlers: (_, name) =>
        name === 'resolver' ? bundle.exports['handler'] : bundle.exports[name],
    });

  it('runs on the host with the real packages inside it', async () => {
    const { host, jiraCalls } = createHost();
    const answer = await host.invokeResolver({
      moduleKey: 'panel',
      call: 'run',
      payload: { key: 'AI-7' },
      accountId: 'user-1',
    });
    expect(answer).toEqual({
      issue: { key: 'AI-1' },
      who: 'user-1',
      now: '2026-03-01T09:00:00.000Z',
      id: 'panel',
    });
    expect(jiraCalls[0]?.request.url).toBe('https://jira.local/rest/api/3/issue/AI-7');
    expect(host.queued()).toMatchObject([{ body: { key: 'AI-7' } }]);
    expect(bundle.milliseconds).toBeGreaterThan(0);
    expect(loadLines).toEqual(['INFO loaded']);
  });

  it('has no network, no environment of this machine, and the clock of the site', async () => {
    const { host, lines } = createHost();
    const answer = await host.callFunction('probe', {}, 'jira:issuePanel');
    const refused = 'URL not included in the external fetch backend permissions: ';
    expect(answer).toEqual({
      outcomes: [
        `${refused}https://example.com/a.`,
        `${refused}https://example.com/b.`,
        `${refused}http.get.`,
      ],
      dates: [START, 5, true, 0],
      env: { NODE_ENV: 'production' },
    });
    expect(lines).toHaveLength(101);
    expect(lines[0]).toContain('WARN line 0');
    expect(lines[100]).toContain('log cut off');
    expect('leaked' in globalThis).toBe(false);
  });

  it('cannot require what was not bundled, nor start processes', () => {
    for (const name of ['zod', './other', 'node:child_process']) {
      const file = join(directory, 'requires.cjs');
      writeFileSync(file, `require(${JSON.stringify(name)})`);
      expect(() => load(file)).toThrow(`requires "${name}"`);
    }
  });
});

describe('a bundle in parts', () => {
  it('loads a part when it is asked for, once, in the scope of the bundle', () => {
    const file = join(directory, 'whole.cjs');
    writeFileSync(
      file,
      `exports.now = () => require('./part.cjs').now(); exports.same = () => require('./part.cjs') === require('./part.cjs');`,
    );
    writeFileSync(join(directory, 'part.cjs'), `exports.now = () => Date.now();`);
    const { exports } = loadBundle({ file, clock, console: createAppConsole(() => undefined) });
    const call = (name: string): unknown => {
      const made = exports[name];
      return typeof made === 'function' ? (made as () => unknown)() : undefined;
    };
    expect(call('now')).toBe(clock.now());
    expect(call('same')).toBe(true);
  });

  it('reaches no file outside of its own folder', () => {
    const file = join(directory, 'climbing.cjs');
    writeFileSync(file, `require('../part.cjs');`);
    expect(() => loadBundle({ file, clock, console: createAppConsole(() => undefined) })).toThrow(
      'only Node',
    );
  });
});
