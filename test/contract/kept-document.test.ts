import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { keepUsed, schemasIn } from '../../local/jira/document/keep-used';
import { keptFile } from '../../local/jira/document/kept-file';
import { keptText } from '../../local/jira/document/refresh';
import { operations } from '../../local/jira/operations';
import { findJiraRequests } from '../manifest/code/jira-requests';
import { operationOf } from '../manifest/code/scopes';
import { readSources } from '../manifest/code/sources';

const text = readFileSync(keptFile, 'utf8');
const kept = keepUsed(JSON.parse(text), operations);

/** The whole document where somebody has it; what was kept of it comes out of itself unchanged. */
const whole =
  process.env['JIRA_OPENAPI'] ??
  fileURLToPath(new URL('../../.cache/jira-openapi.json', import.meta.url));
const source = existsSync(whole) ? whole : keptFile;

const keysIn = (value: unknown, isMapOfNames = false): string[] => {
  if (Array.isArray(value)) return value.flatMap((one: unknown) => keysIn(one));
  const parsed = z.record(z.string(), z.unknown()).safeParse(value);
  if (!parsed.success) return [];
  return Object.entries(parsed.data).flatMap(([key, inner]) => [
    ...(isMapOfNames ? [] : [key]),
    ...keysIn(inner, key === 'properties' && !isMapOfNames),
  ]);
};

describe("what is kept of Jira's document", () => {
  it('is what npm run spec makes of the document, to the letter', async () => {
    expect(await keptText(readFileSync(source, 'utf8'))).toBe(text);
  });

  it('holds every operation that the stand-in serves and that the code asks', () => {
    const held = Object.entries(kept.paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const served = operations.map(({ method, path }) => `${method} /rest/api/3${path}`);
    expect(held.sort()).toEqual(served.sort());
    const asked = findJiraRequests([...readSources('src'), ...readSources('static')])
      .map((request) => operationOf(request, operations))
      .map(({ method, path }) => `${method} /rest/api/3${path}`);
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter((line) => !held.includes(line))).toEqual([]);
  });

  it('leads to every schema that it holds, and to no other', () => {
    const named = new Set(schemasIn(kept));
    expect([...named].sort()).toEqual(Object.keys(kept.components.schemas).sort());
  });

  it('names its version, its licence and where it is from, and carries no texts', () => {
    expect(kept.info).toMatchObject({
      version: expect.stringMatching(/^\d+\./) as string,
      license: { name: 'Apache 2.0' },
    });
    expect(kept['x-kept-from']).toMatch(/^https:\/\/developer\.atlassian\.com\//);
    const texts = ['description', 'summary', 'example', 'examples', 'tags'];
    const parts = { paths: kept.paths, schemas: kept.components.schemas };
    expect(keysIn(parts.paths).filter((key) => texts.includes(key))).toEqual([]);
    const inSchemas = Object.values(parts.schemas).flatMap((schema) => keysIn(schema));
    expect(inSchemas.filter((key) => texts.includes(key))).toEqual([]);
  });
});
