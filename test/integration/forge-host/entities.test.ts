import { Filter, FilterConditions, Sort, WhereConditions, kvs } from '@forge/kvs';
import { describe, expect, it } from 'vitest';
import type { StorageCase } from '../../../local/forge/facts/storage';
import { createFixture, refusalOf } from './support';

type Sample = {
  owner?: string;
  at?: number;
  score?: number;
  done?: boolean;
  extra?: unknown;
  rev?: number;
};
const samples = () => kvs.entity<Sample>('sample');

describe('entity values', () => {
  it.each<[string, StorageCase, Record<string, unknown>]>([
    ['an undeclared attribute', 'entity.attribute.undeclared', { colour: 'red' }],
    ['text for a number', 'entity.attribute.wrong-type', { at: '1' }],
    ['a fraction for an integer', 'entity.attribute.integer-range', { at: 1.5 }],
    [
      'milliseconds for a 32-bit integer',
      'entity.attribute.integer-range',
      { at: 1_772_000_000_000 },
    ],
    ['null for text', 'entity.attribute.null', { owner: null }],
    ['text for a boolean', 'entity.attribute.wrong-type', { done: 'yes' }],
  ])('refuse %s', async (_, fact, value) => {
    const { inside } = createFixture();
    await expect(inside(() => kvs.entity('sample').set('a', value))).rejects.toMatchObject(
      refusalOf(fact),
    );
  });

  it('take every declared type, and may leave attributes out', async () => {
    const { inside } = createFixture();
    const value = { owner: 'x', at: 5, score: 0.5, done: true, extra: { deep: [1] } };
    const read = await inside(async () => {
      await samples().set('a', value);
      await samples().set('b', {});
      return [await samples().get('a'), await samples().get('b')];
    });
    expect(read).toEqual([value, {}]);
  });

  it('belong to entities of the manifest only, by create-only too', async () => {
    const { inside } = createFixture();
    await expect(inside(() => kvs.entity('nothing').get('a'))).rejects.toMatchObject(
      refusalOf('entity.undeclared'),
    );
    const create = () => samples().set('once', { at: 1 }, { keyPolicy: 'FAIL_IF_EXISTS' });
    await inside(create);
    await expect(inside(create)).rejects.toMatchObject(refusalOf('entity.set.fail-if-exists'));
  });
});

describe('entity queries', () => {
  const fill = async () => {
    const fixture = createFixture();
    await fixture.inside(async () => {
      for (let at = 1; at <= 30; at += 1) {
        await samples().set(`s${at}`, { owner: at % 2 ? 'odd' : 'even', at, score: at / 10 });
      }
      await samples().set('unplaced', { owner: 'odd' });
    });
    return fixture;
  };
  const at = (page: { results: { value: Sample }[] }) => page.results.map(({ value }) => value.at);

  it('read one partition in the order of the range, either way', async () => {
    const { inside } = await fill();
    const query = () =>
      samples()
        .query()
        .index('by-owner', { partition: ['odd'] });
    const range = WhereConditions.between(5, 11);
    expect(at(await inside(() => query().where(range).getMany()))).toEqual([5, 7, 9, 11]);
    expect(at(await inside(() => query().sort(Sort.DESC).limit(3).getMany()))).toEqual([
      29, 27, 25,
    ]);
    const last = await inside(() => query().where(WhereConditions.lessThan(9)).getOne());
    expect(last?.key).toBe('s1');
  });

  it('page with a cursor, in both directions, without gaps', async () => {
    const { inside } = await fill();
    for (const sort of [Sort.ASC, Sort.DESC]) {
      const seen: (number | undefined)[] = [];
      let cursor: string | undefined;
      do {
        const query = samples().query().index('at').sort(sort).limit(7);
        const page = await inside(() =>
          (cursor === undefined ? query : query.cursor(cursor)).getMany(),
        );
        seen.push(...at(page));
        cursor = page.nextCursor;
      } while (cursor !== undefined);
      const ascending = Array.from({ length: 30 }, (_, index) => index + 1);
      expect(seen).toEqual(sort === Sort.ASC ? ascending : ascending.reverse());
    }
  });

  it('filter after the page was read, so that a page can be empty and go on', async () => {
    const { inside } = await fill();
    const filter = new Filter<Sample>().and('score', FilterConditions.greaterThan(2.5));
    const page = await inside(() => samples().query().index('at').filters(filter).getMany());
    expect(page.results).toEqual([]);
    expect(page.nextCursor).toBeDefined();
  });

  it('combine filters with or', async () => {
    const { inside } = await fill();
    const either = new Filter<Sample>()
      .or('at', FilterConditions.equalTo(2))
      .or('score', FilterConditions.lessThan(0.15));
    const page = await inside(() => samples().query().index('at').filters(either).getMany());
    expect(at(page)).toEqual([1, 2]);
  });

  it('read by key, rows without indexed attributes too', async () => {
    const { inside } = await fill();
    const page = await inside(() =>
      samples().query().index('by-key').where(WhereConditions.beginsWith('u')).getMany(),
    );
    expect(page.results).toEqual([{ key: 'unplaced', value: { owner: 'odd' } }]);
  });

  it('follow changes and deletions', async () => {
    const { inside } = await fill();
    const even = () =>
      samples()
        .query()
        .index('by-owner', { partition: ['even'] })
        .getMany();
    await inside(even);
    await inside(async () => {
      await samples().delete('s2');
      await samples().set('s4', { owner: 'odd', at: 4 });
    });
    expect(at(await inside(even))).toEqual([6, 8, 10, 12, 14, 16, 18, 20, 22, 24]);
  });

  it.each<[string, () => Promise<unknown>, StorageCase]>([
    [
      'undeclared indexes',
      () => samples().query().index('score').getMany(),
      'entity-query.index.undeclared',
    ],
    [
      'a missing partition',
      () => samples().query().index('by-owner').getMany(),
      'entity-query.partition',
    ],
    [
      'a partition of another type',
      () =>
        samples()
          .query()
          .index('by-owner', { partition: [1] })
          .getMany(),
      'entity-query.partition',
    ],
    [
      'pages above 100',
      () => samples().query().index('at').limit(101).getMany(),
      'entity-query.page.too-large',
    ],
    [
      'filters on undeclared attributes',
      () =>
        kvs
          .entity<Record<string, unknown>>('sample')
          .query()
          .index('at')
          .filters(new Filter<Record<string, unknown>>().and('colour', FilterConditions.exists()))
          .getMany(),
      'entity-query.filter.attribute',
    ],
    [
      'a cursor of another query',
      async () => {
        const page = await samples().query().index('at').limit(1).getMany();
        return await samples()
          .query()
          .index('by-key')
          .cursor(page.nextCursor ?? '')
          .getMany();
      },
      'query.cursor.foreign',
    ],
  ])('refuse %s', async (_, query, fact) => {
    const { inside } = await fill();
    await expect(inside(query)).rejects.toMatchObject(refusalOf(fact));
  });
});

describe('transactions', () => {
  const conditions = {
    absent: () => new Filter<Sample>().and('rev', FilterConditions.notExists()),
    rev: (rev: number) => new Filter<Sample>().and('rev', FilterConditions.equalTo(rev)),
  };
  const entityName = 'sample';

  it('move a revision on for one of two writers who read the same one', async () => {
    const { inside } = createFixture();
    await inside(() => samples().set('item', { rev: 1 }));
    const write = (owner: string) =>
      inside(() =>
        kvs
          .transact()
          .set(`ledger:${owner}`, { owner })
          .set<Sample>('item', { rev: 2, owner }, { entityName, conditions: conditions.rev(1) })
          .execute(),
      );
    const outcomes = await Promise.allSettled([write('a'), write('b')]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const lost = outcomes.find((outcome) => outcome.status === 'rejected');
    expect(lost?.reason).toMatchObject(refusalOf('transaction.condition-false'));
    const kept = await inside(() => kvs.batchGet([{ key: 'ledger:a' }, { key: 'ledger:b' }]));
    expect(kept.successfulKeys).toHaveLength(1);
  });

  it('create once with NOT_EXISTS on an attribute', async () => {
    const { inside } = createFixture();
    const create = () =>
      kvs
        .transact()
        .set<Sample>('new', { rev: 1 }, { entityName, conditions: conditions.absent() })
        .execute();
    await inside(create);
    await expect(inside(create)).rejects.toMatchObject(refusalOf('transaction.condition-false'));
  });

  it('change nothing when a check or a value is refused', async () => {
    const { inside } = createFixture();
    await inside(() => samples().set('item', { rev: 3 }));
    const checked = (rev: number) =>
      kvs
        .transact()
        .set('a', 1)
        .delete('item2')
        .check('item', { entityName, conditions: conditions.rev(rev) })
        .execute();
    await expect(inside(() => checked(2))).rejects.toMatchObject(
      refusalOf('transaction.condition-false'),
    );
    await expect(
      inside(() => kvs.transact().set('a', 1).set('b', 'x'.repeat(250_000)).execute()),
    ).rejects.toMatchObject(refusalOf('kvs.value.too-large'));
    expect(await inside(() => kvs.get('a'))).toBeUndefined();
    await inside(() => checked(3));
    expect(await inside(() => kvs.get('a'))).toBe(1);
  });

  it('refuse more than 25 operations, a key twice and over 4 MB', async () => {
    const { inside } = createFixture();
    const many = (count: number, text = 'x') => {
      const transaction = kvs.transact();
      for (let number = 0; number < count; number += 1) transaction.set(`k${number}`, text);
      return transaction.execute();
    };
    await inside(() => many(25));
    await expect(inside(() => many(26))).rejects.toMatchObject(refusalOf('transaction.too-many'));
    await expect(
      inside(() => kvs.transact().set('k', 1).delete('k').execute()),
    ).rejects.toMatchObject(refusalOf('transaction.key-twice'));
    await expect(inside(() => many(20, 'x'.repeat(220_000)))).rejects.toMatchObject(
      refusalOf('transaction.payload'),
    );
  });
});
