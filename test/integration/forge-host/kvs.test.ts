import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MetadataField, WhereConditions, kvs } from '@forge/kvs';
import { describe, expect, it } from 'vitest';
import { openTables } from '../../../local/state/table';
import type { StorageCase } from '../../../local/forge/facts/storage';
import { START, createFixture, createManifest, refusalOf } from './support';

describe('plain keys', () => {
  it('gives back what was set, a copy of it, and undefined after it was deleted', async () => {
    const { inside } = createFixture();
    const value = { list: [1, 'two', { three: true }] };
    const read = await inside(async () => {
      await kvs.set('project:1:settings', value);
      value.list.push('later');
      return await kvs.get('project:1:settings');
    });
    expect(read).toEqual({ list: [1, 'two', { three: true }] });
    const gone = await inside(async () => {
      await kvs.delete('project:1:settings');
      await kvs.delete('project:1:settings');
      return await kvs.get('project:1:settings');
    });
    expect(gone).toBeUndefined();
  });

  it('lets one of many concurrent creations win with FAIL_IF_EXISTS', async () => {
    const { inside } = createFixture();
    const outcomes = await Promise.allSettled(
      [1, 2, 3, 4, 5].map((number) =>
        inside(() => kvs.set('once', number, { keyPolicy: 'FAIL_IF_EXISTS' })),
      ),
    );
    const lost = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(lost).toHaveLength(4);
    expect(lost[0]?.reason).toMatchObject(refusalOf('kvs.set.fail-if-exists'));
  });

  it('returns the previous or the latest value with the times asked for', async () => {
    const { inside, clock } = createFixture();
    const fields = [MetadataField.CREATED_AT, MetadataField.UPDATED_AT];
    const set = (value: string, returnValue: 'PREVIOUS' | 'LATEST') =>
      inside(() =>
        kvs.set('k', value, { keyPolicy: 'OVERRIDE', returnValue, returnMetadataFields: fields }),
      );
    expect(await set('a', 'PREVIOUS')).toBeUndefined();
    clock.advance(1000);
    expect(await set('b', 'PREVIOUS')).toEqual({
      key: 'k',
      value: 'a',
      createdAt: START,
      updatedAt: START,
    });
    expect(await set('c', 'LATEST')).toEqual({
      key: 'k',
      value: 'c',
      createdAt: START,
      updatedAt: START + 1000,
    });
  });

  it('forgets a key when its time to live has passed by the clock', async () => {
    const { inside, clock } = createFixture();
    const ttl = { value: 10, unit: 'MINUTES' } as const;
    const read = () =>
      inside(() => kvs.get('nonce', { metadataFields: [MetadataField.EXPIRE_TIME] }));
    await inside(() => kvs.set('nonce', 1, { keyPolicy: 'FAIL_IF_EXISTS', ttl }));
    expect(await read()).toMatchObject({ value: 1, expireTime: '2026-03-01T09:10:00.000Z' });
    clock.advance(599_999);
    expect(await read()).toMatchObject({ value: 1 });
    clock.advance(1);
    expect(await read()).toBeUndefined();
    await inside(() => kvs.set('nonce', 2, { keyPolicy: 'FAIL_IF_EXISTS', ttl }));
  });

  it.each<[string, StorageCase]>([
    ['', 'kvs.key.empty'],
    ['x'.repeat(501), 'kvs.key.too-long'],
    ['a/b', 'kvs.key.alphabet'],
    ['  ', 'kvs.key.alphabet'],
  ])('refuses the key %j', async (key, fact) => {
    const { inside } = createFixture();
    await expect(inside(() => kvs.set(key, 1))).rejects.toMatchObject(refusalOf(fact));
  });

  it('takes a key of 500 characters of the whole alphabet', async () => {
    const { inside } = createFixture();
    const key = 'aZ09:._ -#'.repeat(50);
    expect(await inside(() => kvs.set(key, 1).then(() => kvs.get(key)))).toBe(1);
  });

  it('takes 240 KiB and 31 levels, and no more', async () => {
    const { inside } = createFixture();
    const nested = (levels: number): unknown[] => (levels === 1 ? [] : [nested(levels - 1)]);
    const most = 'x'.repeat(240 * 1024 - 2);
    await inside(() => kvs.set('large', most));
    await expect(inside(() => kvs.set('large', `${most}x`))).rejects.toMatchObject(
      refusalOf('kvs.value.too-large'),
    );
    await inside(() => kvs.set('deep', nested(31)));
    await expect(inside(() => kvs.set('deep', nested(32)))).rejects.toMatchObject(
      refusalOf('kvs.value.too-deep'),
    );
    await expect(inside(() => kvs.set('null', null))).rejects.toMatchObject(
      refusalOf('kvs.value.none'),
    );
  });

  it('keeps secrets apart from keys', async () => {
    const { inside } = createFixture();
    const read = await inside(async () => {
      await kvs.setSecret('token', 's3cret');
      const pair = [await kvs.getSecret('token'), await kvs.get('token')];
      const keys = await kvs.query().getMany();
      await kvs.deleteSecret('token');
      return [...pair, keys.results.length, await kvs.getSecret('token')];
    });
    expect(read).toEqual(['s3cret', undefined, 0, undefined]);
  });

  it('answers 403 without the scope storage:app', async () => {
    const manifest = { ...createManifest(), permissions: { scopes: ['read:jira-work'] } };
    const { inside } = createFixture({ manifest });
    await expect(inside(() => kvs.get('k'))).rejects.toMatchObject(refusalOf('kvs.scope-missing'));
  });

  it('finds everything again after a restart', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'forge-host-'));
    const before = createFixture({ tables: openTables(directory) });
    await before.inside(async () => {
      await kvs.set('a', 1);
      await kvs.setSecret('a', 'hidden');
      await kvs.entity('sample').set('a', { owner: 'x', at: 7 });
    });
    const after = createFixture({ tables: openTables(directory) });
    const read = await after.inside(async () => [
      await kvs.get('a'),
      await kvs.getSecret('a'),
      (await kvs.entity('sample').query().index('at').getMany()).results,
    ]);
    expect(read).toEqual([1, 'hidden', [{ key: 'a', value: { owner: 'x', at: 7 } }]]);
  });

  it('completes a transaction that a crash cut short', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'forge-host-'));
    const row = { value: 'new', createdAt: 1, updatedAt: 1 };
    openTables(directory)
      .table('forge-kvs-intents')
      .set('pending', [
        { space: 'plain', key: 'a', row },
        { space: 'plain', key: 'b', row },
      ]);
    const { inside } = createFixture({ tables: openTables(directory) });
    const read = await inside(async () => [await kvs.get('a'), await kvs.get('b')]);
    expect(read).toEqual(['new', 'new']);
    expect(openTables(directory).table('forge-kvs-intents').size()).toBe(0);
  });
});

describe('queries of plain keys', () => {
  const fill = async () => {
    const fixture = createFixture();
    await fixture.inside(async () => {
      for (let number = 10; number < 35; number += 1) await kvs.set(`day:${number}`, number);
      await kvs.set('other', 0);
    });
    return fixture;
  };

  it('walks a prefix in order, ten by ten, and may end with an empty page', async () => {
    const { inside } = await fill();
    const pages = await inside(async () => {
      const found: number[][] = [];
      let cursor: string | undefined;
      do {
        const query = kvs.query().where('key', WhereConditions.beginsWith('day:'));
        const page = await (cursor === undefined ? query : query.cursor(cursor)).getMany<number>();
        found.push(page.results.map(({ value }) => value));
        cursor = page.nextCursor;
      } while (cursor !== undefined);
      return found;
    });
    expect(pages.map((page) => page.length)).toEqual([10, 10, 5]);
    expect(pages.flat()).toEqual(Array.from({ length: 25 }, (_, index) => index + 10));
  });

  it('refuses pages above 100 and cursors of other queries', async () => {
    const { inside } = await fill();
    await expect(inside(() => kvs.query().limit(101).getMany())).rejects.toMatchObject(
      refusalOf('query.page.too-large'),
    );
    const { nextCursor = '' } = await inside(() => kvs.query().limit(2).getMany());
    const other = () =>
      kvs.query().where('key', WhereConditions.beginsWith('o')).cursor(nextCursor).getMany();
    await expect(inside(other)).rejects.toMatchObject(refusalOf('query.cursor.foreign'));
    await expect(inside(() => kvs.query().cursor('junk').getMany())).rejects.toMatchObject(
      refusalOf('query.cursor.foreign'),
    );
  });
});

describe('batches', () => {
  it('reads entities and plain keys together and lists what is missing', async () => {
    const { inside } = createFixture();
    const result = await inside(async () => {
      await kvs.batchSet<unknown>([
        { key: 'a', value: 1 },
        { key: 'a', entityName: 'sample', value: { owner: 'x' } },
      ]);
      return await kvs.batchGet([
        { key: 'a' },
        { key: 'a', entityName: 'sample' },
        { key: 'missing' },
      ]);
    });
    expect(result.successfulKeys).toEqual([
      { key: 'a', value: 1 },
      { key: 'a', entityName: 'sample', value: { owner: 'x' } },
    ]);
    expect(result.failedKeys).toMatchObject([{ key: 'missing', error: { code: 'KEY_NOT_FOUND' } }]);
  });

  it('sets what it can', async () => {
    const { inside } = createFixture();
    const result = await inside(() =>
      kvs.batchSet<unknown>([
        { key: 'good', value: 1 },
        { key: 'a/b', value: 1 },
        { key: 'e', entityName: 'sample', value: { unknown: 1 } },
      ]),
    );
    expect(result.successfulKeys).toEqual([{ key: 'good' }]);
    expect(result.failedKeys.map(({ error }) => error.code)).toEqual([
      refusalOf('kvs.key.alphabet').code,
      refusalOf('entity.attribute.undeclared').code,
    ]);
    const deleted = await inside(() => kvs.batchDelete([{ key: 'good' }, { key: 'never' }]));
    expect(deleted.successfulKeys).toHaveLength(2);
    expect(await inside(() => kvs.get('good'))).toBeUndefined();
  });

  it('fails as a whole when empty, over 25, or with a key twice', async () => {
    const { inside } = createFixture();
    const keys = (count: number) => Array.from({ length: count }, (_, n) => ({ key: `k${n}` }));
    await inside(() => kvs.batchGet(keys(25)));
    const refused = [
      ['batch.empty', []],
      ['batch.get.too-many', keys(26)],
      ['batch.key-twice', [{ key: 'k' }, { key: 'k' }]],
    ] as const;
    for (const [fact, items] of refused) {
      await expect(inside(() => kvs.batchGet([...items]))).rejects.toMatchObject(refusalOf(fact));
    }
  });
});
