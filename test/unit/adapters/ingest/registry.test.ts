import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../../src/adapters/ingest/decode/decode';
import { ACCEPTED } from '../../../../src/adapters/ingest/format';
import { formats } from '../../../../src/adapters/ingest/registry';
import { fixture, readOk, readProblem } from '../../../support/evidence/read';

const names = readdirSync(new URL('../../../support/evidence/shapes/', import.meta.url));

describe('finding the format', () => {
  it.each(names)('%s is claimed by one format alone', (name) => {
    const document = decode(fixture(`shapes/${name}`), null);
    const claims = formats.filter((format) => format.detect(document) >= ACCEPTED);
    const own = claims.filter((format) => format.isGeneric !== true);
    expect(own.length === 0 ? claims : own).toHaveLength(1);
  });

  it('has a different id for every format', () => {
    expect(new Set(formats.map((format) => format.id)).size).toBe(formats.length);
  });

  it('has a fixture for every format that is JSON', () => {
    const read = new Set(names.map((name) => readOk(fixture(`shapes/${name}`)).format));
    const lacking = formats.map((format) => format.id).filter((id) => !read.has(id));
    expect(lacking).toEqual(['assay-csv', 'junit', 'lightning-csv']);
  });

  it('names the nearest format and what it lacks', () => {
    const problem = readProblem({ run: { info: { run_id: 'a' }, data: {} } });
    expect(problem.nearest).toBe('mlflow-run');
    expect(problem.hint).toContain('run.data.metrics');
    expect(readProblem({ results: [{ name: 'accuracy', score: 0.9 }] })).toMatchObject({
      nearest: 'assay-json',
    });
    expect(readProblem({ hello: 1 }).nearest).toBeUndefined();
    expect(readProblem('just a sentence').message).toContain('no format');
  });
});
