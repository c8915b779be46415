import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { createRequire } from 'node:module';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';
import * as z from 'zod';
import { answerer } from './answers';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const dist = join(root, 'static/dist');
const require = createRequire(import.meta.url);
const themeModule = z.object({ default: z.string() });

const tokens = (): string =>
  ['light', 'dark', 'spacing', 'shape', 'typography']
    .map((name) => `@atlaskit/tokens/dist/cjs/artifacts/themes/atlassian-${name}`)
    .map((path) => themeModule.parse(require(path)).default)
    .join('\n');

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** What Forge serves a surface under, with the one permission the manifest declares. */
const policy =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:";

/** As a script that runs at once, because the bridge has to be there before any module. */
const bridgeStub = (): string =>
  transformSync(readFileSync(new URL('bridge-stub.ts', import.meta.url), 'utf8'), {
    loader: 'ts',
    format: 'iife',
  }).code;

const bodyOf = async (request: IncomingMessage): Promise<unknown> => {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return JSON.parse(text === '' ? '{}' : text);
};

const invocation = z.object({ name: z.string(), payload: z.record(z.string(), z.unknown()) });

const issue = (index: number, stage: string, verdict: string, drift: string): object => ({
  id: String(10000 + index),
  key: `AI-${index}`,
  fields: {
    summary: ['Claims triage model', 'Churn forecast for retail customers', 'Policy chatbot'][
      index % 3
    ],
    issuetype: { name: 'Model' },
  },
  properties: {
    assay: {
      v: 1,
      stage,
      stageSince: '2026-11-02T09:00:00.000Z',
      gate: verdict === 'pass' ? 'open' : 'held',
      nextStage: 'deployment',
      verdict,
      criteria: {
        pass: 2,
        fail: verdict === 'fail' ? 1 : 0,
        inconclusive: verdict === 'pass' ? 0 : 1,
      },
      version: 1,
      drift,
      flags: drift === 'critical' ? ['psi:age'] : [],
      why: 'Accuracy is not proven yet.',
    },
  },
});

const product = (scenario: string): object => ({
  isLast: scenario !== 'more',
  ...(scenario === 'more' ? { nextPageToken: 'next' } : {}),
  issues:
    scenario === 'empty'
      ? [{ id: '1', key: 'AI-1', fields: { summary: 'Plain task' } }]
      : [
          issue(1, 'validation', 'inconclusive', 'none'),
          issue(2, 'monitoring', 'pass', 'critical'),
          issue(10, 'experimentation', 'fail', 'unknown'),
          issue(4, 'validation', 'pass', 'watch'),
          issue(5, 'data', 'none', 'unknown'),
        ],
});

const context = (scenario: string): object => ({
  accountId: 'pm',
  locale: 'en-GB',
  theme: { colorMode: 'light' },
  extension: {
    issue: { id: '10001', key: 'AI-1' },
    project: { id: '10000', key: 'AI' },
    entryPoint: scenario === 'view' ? 'view' : 'edit',
    validatorConfig: JSON.stringify({ gate: scenario === 'stage' ? 'deployment' : 'target' }),
  },
});

const readSurface = (path: string): { body: Buffer | string; type: string } => {
  const relative = path.endsWith('/') ? `${path}index.html` : path;
  const file = normalize(join(dist, relative));
  if (!file.startsWith(dist)) throw new Error(`outside of the surfaces: ${path}`);
  const type = types[extname(file)] ?? 'application/octet-stream';
  const body = readFileSync(file);
  if (extname(file) !== '.html') return { body, type };
  const stub = '<script src="/harness/bridge.js"></script>';
  return { body: body.toString('utf8').replace('<head>', `<head>${stub}`), type };
};

/** Serves the built surfaces with a stand-in for the bridge: `/panel/?scenario=held&theme=dark`. */
export const startHarness = (port: number): Promise<Server> => {
  const answerers = new Map<string, ReturnType<typeof answerer>>();
  const answer = async (
    request: IncomingMessage,
  ): Promise<{ body: Buffer | string; type: string }> => {
    const url = new URL(request.url ?? '/', 'http://harness');
    const scenario = url.searchParams.get('scenario') ?? 'held';
    const json = (value: unknown) => ({ body: JSON.stringify(value), type: 'application/json' });
    switch (url.pathname) {
      case '/harness/bridge.js':
        return { body: bridgeStub(), type: 'text/javascript' };
      case '/harness/tokens.css':
        return { body: tokens(), type: 'text/css' };
      case '/harness/context':
        return json(context(scenario));
      case '/harness/product':
        return json(product(scenario));
      case '/harness/reset':
        answerers.clear();
        return json({});
      case '/harness/invoke': {
        const { name, payload } = invocation.parse(await bodyOf(request));
        const known = answerers.get(scenario) ?? answerer(scenario);
        answerers.set(scenario, known);
        return json(known(name, payload));
      }
      default:
        return readSurface(url.pathname);
    }
  };
  const server = createServer((request, response) => {
    answer(request).then(
      ({ body, type }) => {
        response.writeHead(200, { 'content-type': type, 'content-security-policy': policy });
        response.end(body);
      },
      (error: unknown) => {
        response.writeHead(404, { 'content-type': 'text/plain' });
        response.end(error instanceof Error ? error.message : 'not found');
      },
    );
  });
  return new Promise((resolve) => {
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
};
