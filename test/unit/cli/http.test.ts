import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { EVIDENCE_ANSWERS } from '../../../cli/commands/send';
import { GATE_ANSWERS } from '../../../cli/commands/gate';
import { MOST_TRIES, pauseOf, postSigned, signatureOf, type SignedPost } from '../../../cli/http';
import { fakeSite, refusedConnection, says } from './fake-site';

const post: SignedPost<keyof typeof EVIDENCE_ANSWERS> = {
  url: new URL('https://site.example/x1/evidence'),
  project: 'AI',
  secret: 'example-secret',
  body: '{"metric":"accuracy"}',
  answers: EVIDENCE_ANSWERS,
};

const manifestSchema = z.object({
  modules: z.object({
    webtrigger: z.array(
      z.object({
        key: z.string(),
        response: z.object({
          outputs: z.array(z.object({ key: z.string(), statusCode: z.number(), body: z.string() })),
        }),
      }),
    ),
  }),
});

describe('the signature', () => {
  it('is the one of the example in docs/security.md', () => {
    const text = readFileSync(new URL('../../../docs/security.md', import.meta.url), 'utf8');
    const [, body = ''] = /^body {7}(.+)$/m.exec(text) ?? [];
    const [, signature] = /^x-assay-signature: (v1=\w+)$/m.exec(text) ?? [];
    expect(body).not.toBe('');
    expect(signatureOf('example-secret', '1795176000', body)).toBe(signature);
  });

  it('covers text beyond ASCII as UTF-8', () => {
    expect(signatureOf('s', '1', 'ü')).toBe(
      'v1=6e23c6bd9c484af678333c4e9ebc61f2b3ce3b540829c1cee76fe6225d72cddb',
    );
  });
});

describe('the answers', () => {
  it.each([
    ['evidence', EVIDENCE_ANSWERS],
    ['gate', GATE_ANSWERS],
  ])('of %s are those that the manifest declares', (key, answers) => {
    const text = readFileSync(new URL('../../../manifest.yml', import.meta.url), 'utf8');
    const { webtrigger } = manifestSchema.parse(parse(text)).modules;
    const outputs = webtrigger.find((trigger) => trigger.key === key)?.response.outputs ?? [];
    expect(Object.fromEntries(outputs.map((output) => [output.key, output.statusCode]))).toEqual(
      answers,
    );
    for (const output of outputs) {
      expect(z.object({ status: z.string() }).parse(JSON.parse(output.body)).status).toBe(
        output.key,
      );
    }
  });
});

describe('a signed post', () => {
  it('carries project, time in seconds and signature, and the body as it is', async () => {
    const site = fakeSite(() => says(202, 'accepted'));
    const reply = await postSigned(site.network, post);
    expect(reply).toEqual({ kind: 'answered', status: 'accepted', hint: null });
    const [sent] = site.sent;
    const timestamp = sent?.headers.get('x-assay-timestamp') ?? '';
    expect(timestamp).toBe(String(Date.parse('2026-11-20T10:00:00Z') / 1000));
    expect(sent?.headers.get('x-assay-project')).toBe('AI');
    expect(sent?.headers.get('x-assay-signature')).toBe(
      signatureOf('example-secret', timestamp, post.body),
    );
    expect(sent?.body).toBe(post.body);
    expect(JSON.stringify([...(sent?.headers ?? [])])).not.toContain('example-secret');
  });

  it.each([
    ['the network', refusedConnection],
    ['a busy app', () => says(429, 'busy')],
    ['the platform', () => new Response('<html>', { status: 502 })],
    ['too many posts', () => new Response('', { status: 429 })],
  ])('is sent again after %s failed, signed anew', async (_name, failure) => {
    const site = fakeSite(failure, failure, () => says(200, 'duplicate'));
    expect(await postSigned(site.network, post)).toMatchObject({ status: 'duplicate' });
    expect(site.pauses).toEqual([750, 1500]);
    const times = site.sent.map(({ headers }) => headers.get('x-assay-timestamp'));
    expect(new Set(times).size).toBe(3);
    for (const { headers, body } of site.sent) {
      const signature = signatureOf('example-secret', headers.get('x-assay-timestamp') ?? '', body);
      expect(headers.get('x-assay-signature')).toBe(signature);
    }
  });

  it('is given up after its tries, saying why', async () => {
    const site = fakeSite(refusedConnection);
    const reply = await postSigned(site.network, post);
    expect(reply).toEqual({
      kind: 'unreachable',
      reason: 'ECONNREFUSED',
      again: true,
      tries: MOST_TRIES,
    });
    expect(site.sent).toHaveLength(MOST_TRIES);
    expect(site.pauses).toHaveLength(MOST_TRIES - 1);
  });

  it.each([
    [401, 'unauthorized'],
    [400, 'invalid'],
    [413, 'too-large'],
  ])('is not sent again after %i', async (code, status) => {
    const site = fakeSite(() => says(code, status, 'do this'));
    expect(await postSigned(site.network, post)).toEqual({
      kind: 'answered',
      status,
      hint: 'do this',
    });
    expect(site.sent).toHaveLength(1);
  });

  it.each([
    ['a page of a proxy', () => new Response('<html>welcome</html>', { status: 200 })],
    ['a name the manifest does not know', () => says(200, 'pass')],
    ['a name under the code of another', () => says(200, 'accepted')],
    ['an inherited name', () => says(200, 'toString')],
    ['a redirect', () => new Response('', { status: 302, headers: { location: 'https://x.y' } })],
    ['an address that is none', () => Response.json({ error: 'no' }, { status: 404 })],
  ])('takes %s for no answer, and does not ask again', async (_name, turn) => {
    const site = fakeSite(turn);
    expect(await postSigned(site.network, post)).toMatchObject({
      kind: 'unreachable',
      again: false,
    });
    expect(site.sent).toHaveLength(1);
  });

  it('waits as long as the site asks, within bounds', async () => {
    const later = (seconds: string) => () =>
      new Response('', { status: 429, headers: { 'retry-after': seconds } });
    const site = fakeSite(later('7'), later('90000'), later('Fri, 20 Nov 2026 11:00:00 GMT'), () =>
      says(202, 'accepted'),
    );
    await postSigned(site.network, post);
    expect(site.pauses).toEqual([7000, 30_000, 3000]);
  });
});

describe('pauses', () => {
  it('double up to half a minute, half of it by chance', () => {
    const shortest = [0, 1, 2, 3, 4, 5, 50].map((round) => pauseOf(round, () => 0));
    expect(shortest).toEqual([500, 1000, 2000, 4000, 8000, 15_000, 15_000]);
    expect(pauseOf(3, () => 0.999)).toBeGreaterThan(7900);
    expect(pauseOf(50, () => 0.999)).toBeLessThanOrEqual(30_000);
  });
});
