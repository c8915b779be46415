import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepUsed } from '../../../../local/jira/document/keep-used';
import { keptFile } from '../../../../local/jira/document/kept-file';
import { refresh } from '../../../../local/jira/document/refresh';

const answer = (schema: string) => ({
  '200': {
    description: 'Returned if it went well.',
    content: {
      'application/json': {
        example: '{}',
        schema: { $ref: `#/components/schemas/${schema}` },
      },
    },
  },
});

const whole = () => ({
  openapi: '3.0.1',
  info: { title: 'Jira', version: '7', license: { name: 'Apache 2.0' }, description: 'Long.' },
  tags: [{ name: 'Issues' }],
  paths: {
    '/rest/api/3/thing/{id}': {
      get: { operationId: 'getThing', summary: 'Reads.', responses: answer('Thing') },
      put: { operationId: 'setThing', responses: answer('Other') },
    },
    '/rest/api/3/thing/pick': { get: { operationId: 'pick', responses: answer('Other') } },
    '/rest/api/3/far': { get: { operationId: 'far', responses: answer('Other') } },
  },
  components: {
    schemas: {
      Thing: {
        type: 'object',
        description: 'A thing.',
        properties: { description: { type: 'string', example: 'x' }, part: { items: {} } },
        discriminator: { propertyName: 'kind', mapping: { a: '#/components/schemas/Part' } },
      },
      Part: { type: 'object', properties: { of: { $ref: '#/components/schemas/Thing' } } },
      Other: { type: 'object' },
    },
  },
});

const used = [{ method: 'GET', path: '/thing/{id}' }];

describe('keepUsed', () => {
  it('keeps what is used and all that it leads to, without texts', () => {
    const { paths, components, info } = keepUsed(whole(), used);
    expect(paths).toEqual({
      '/rest/api/3/thing/{id}': {
        get: {
          operationId: 'getThing',
          responses: {
            '200': {
              content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } },
            },
          },
        },
      },
    });
    expect(Object.keys(components.schemas)).toEqual(['Part', 'Thing']);
    expect(components.schemas['Thing']).toMatchObject({
      properties: { description: { type: 'string' } },
    });
    expect(JSON.stringify(components)).not.toMatch(/A thing|example/);
    expect(info).toEqual({ title: 'Jira', version: '7', license: { name: 'Apache 2.0' } });
  });

  it('names what it does not keep and a kept path would take for its own', () => {
    expect(keepUsed(whole(), used)['x-not-kept']).toEqual([
      'GET /rest/api/3/thing/pick',
      'PUT /rest/api/3/thing/{id}',
    ]);
  });

  it('makes the same of what it made', () => {
    const kept = keepUsed(whole(), used);
    expect(JSON.stringify(keepUsed(kept, used))).toBe(JSON.stringify(kept));
  });

  it('refuses a document without an operation or a schema that is used', () => {
    expect(() => keepUsed(whole(), [{ method: 'POST', path: '/far' }])).toThrow(
      'no operation POST /rest/api/3/far',
    );
    const broken = whole();
    Reflect.deleteProperty(broken.components.schemas, 'Part');
    expect(() => keepUsed(broken, used)).toThrow('no schema Part');
    expect(() => keepUsed({ openapi: '3.0.1' }, used)).toThrow('paths');
  });
});

describe('npm run spec', () => {
  let folder: string;
  const said: string[] = [];
  const run = (file: string) => refresh(file, join(folder, 'kept.json'), (line) => said.push(line));

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'assay-spec-'));
    said.length = 0;
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('writes what it keeps of a file, and says how much of which version', async () => {
    expect(await run(keptFile)).toBe(0);
    expect(readFileSync(join(folder, 'kept.json'), 'utf8')).toBe(readFileSync(keptFile, 'utf8'));
    expect(said.join()).toMatch(/^Kept \d+ operations of version \d+/);
  });

  it('says what is wrong with a file, and leaves what was kept as it was', async () => {
    writeFileSync(join(folder, 'kept.json'), 'before');
    writeFileSync(join(folder, 'other.json'), '{"openapi": "3.0.1"}');
    expect(await run(join(folder, 'none.json'))).toBe(1);
    expect(await run(join(folder, 'other.json'))).toBe(1);
    expect(said.join('\n')).toMatch(/none\.json: ENOENT[\s\S]+is not Jira's OpenAPI document/);
    expect(readFileSync(join(folder, 'kept.json'), 'utf8')).toBe('before');
  });
});
