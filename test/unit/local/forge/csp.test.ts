import { describe, expect, it } from 'vitest';
import { IFRAME_SANDBOX, cspFor } from '../../../../local/forge/csp';
import { parseManifest } from '../../../../local/forge/manifest';

const directives = (permissions: unknown, html = '<html></html>') => {
  const manifest = parseManifest({
    app: { id: 'ari:cloud:ecosystem::app/1' },
    modules: {},
    permissions,
  });
  const header = cspFor(manifest, html, 'http://127.0.0.1:4173');
  return new Map(
    header.split('; ').map((directive): [string, string[]] => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values];
    }),
  );
};

describe('cspFor', () => {
  it('allows own scripts and styles, nothing inline, unless the manifest declares it', () => {
    const strict = directives({ scopes: [] });
    expect(strict.get('script-src')).toContain("'self'");
    expect(strict.get('script-src')).not.toContain("'unsafe-inline'");
    expect(strict.get('style-src')).not.toContain("'unsafe-inline'");
    const declared = directives({
      content: { styles: ['unsafe-inline'], scripts: ['unsafe-eval'] },
    });
    expect(declared.get('style-src')).toContain("'unsafe-inline'");
    expect(declared.get('script-src')).toContain("'unsafe-eval'");
  });

  it('allows inline scripts of the page by hash', () => {
    const scripts = directives({}, '<script>run()</script>').get('script-src') ?? [];
    expect(scripts.some((value) => value.startsWith("'sha256-"))).toBe(true);
  });

  it('lets the site frame the page, the browser reach declared hosts, and reports nothing', () => {
    const external = {
      fetch: { client: [{ address: 'https://a.example' }] },
      images: ['https://b.example'],
    };
    const policy = directives({ external });
    expect(policy.get('frame-ancestors')).toContain('http://127.0.0.1:4173');
    expect(policy.get('connect-src')).toContain('https://a.example');
    expect(policy.get('img-src')).toContain('https://b.example');
    expect(directives({}).get('connect-src')).not.toContain('https://a.example');
    expect(policy.has('report-uri')).toBe(false);
    expect(policy.get('sandbox')).toContain('allow-scripts');
    expect(IFRAME_SANDBOX.split(' ')).not.toContain('allow-top-navigation');
  });
});
