import { afterAll, beforeAll, expect, it } from 'vitest';
import { BUILD_MS, openBuiltSite, type TestedSite } from './support';

let tested: TestedSite;

beforeAll(async () => {
  tested = await openBuiltSite('empty', ['functions', 'site', 'surfaces', 'fields']);
}, BUILD_MS);
afterAll(() => tested.site.close());

const headers = { host: 'localhost:4291' };

it('serves every resource of the manifest with the bridge before its own code', async () => {
  const { manifest } = tested.site.runtime().host;
  for (const { key } of manifest.resources) {
    const page = await tested.ask(`/frames/${key}/index.html`, { headers });
    expect(page.status, key).toBe(200);
    const html = await page.text();
    const scripts = [...html.matchAll(/<script[^>]*src="([^"]+)"/g)].map(([, src]) => src ?? '');
    expect(scripts[0]).toBe('/frames/~bridge/frame.js');
    for (const src of scripts) {
      const url = new URL(src, `http://localhost:4291/frames/${key}/`);
      expect((await tested.ask(url.pathname, { headers })).status, url.pathname).toBe(200);
    }
  }
});

it('sends the policy that Forge sends, naming this site as the only other ancestor', async () => {
  const page = await tested.ask('/frames/panel/index.html', { headers });
  const policy = page.headers.get('content-security-policy') ?? '';
  expect(policy).toMatch(/script-src 'self'(?! 'unsafe)/);
  expect(policy).toContain("style-src 'self'");
  expect(policy).toMatch(/frame-ancestors [^;]*http:\/\/127\.0\.0\.1:4291/);
});

it('serves nothing outside of a resource', async () => {
  const outside = await tested.ask('/frames/panel/..%2f..%2f..%2fpackage.json', { headers });
  expect(outside.status).toBe(404);
  expect((await tested.ask('/frames/nothing/index.html', { headers })).status).toBe(404);
});
