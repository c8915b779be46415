import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { defineRecord, RecordError } from '../../../../src/adapters/kvs/records/record';

const old = defineRecord({
  name: 'thing',
  version: 1,
  schema: z.object({ name: z.string() }),
  migrations: [],
});

const current = defineRecord({
  name: 'thing',
  version: 3,
  schema: z.object({ title: z.string(), tags: z.array(z.string()) }),
  migrations: [
    (record) => ({ title: z.object({ name: z.string() }).parse(record).name }),
    (record) => ({ ...z.object({ title: z.string() }).parse(record), tags: [] }),
  ],
});

describe('a stored record', () => {
  it('is migrated step by step from any older version', () => {
    expect(current.decode(old.encode({ name: 'a' }))).toEqual({ title: 'a', tags: [] });
    expect(current.decode({ schema: 2, record: { title: 'b' } })).toEqual({ title: 'b', tags: [] });
  });

  it('is refused when it is newer than the app, whatever it holds', () => {
    expect(() => old.decode(current.encode({ title: 'a', tags: [] }))).toThrow(
      new RecordError('record thing is of version 3, this app knows 1'),
    );
  });

  it('is refused when it has no version or does not fit, on the way in as on the way out', () => {
    expect(() => current.decode({ title: 'a', tags: [] })).toThrow('has no version');
    expect(() => current.decode({ schema: 3, record: { title: 1 } })).toThrow('does not fit');
    const wrong: unknown = { title: 'a', tags: 'b' };
    expect(() => current.encode(wrong as { title: string; tags: string[] })).toThrow(
      'does not fit',
    );
  });

  it('needs a migration for each version it has outgrown', () => {
    expect(() =>
      defineRecord({ name: 'x', version: 2, schema: z.unknown(), migrations: [] }),
    ).toThrow('needs 1 migrations');
  });
});
