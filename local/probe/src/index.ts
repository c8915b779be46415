import api, { route } from '@forge/api';
import { InvocationError, InvocationErrorCode, Queue, type AsyncEvent } from '@forge/events';
import { Filter, FilterConditions, kvs, type ForgeKvsAPIError } from '@forge/kvs';

/**
 * Asks the platform what `local/forge/facts` says of it, one case after the other, and answers what came.
 * It knows nothing of the table: each case is a request and nothing else.
 */

type Row = { n?: unknown; text?: unknown; more?: unknown; nothing?: unknown };
type Seen = unknown;

const row = 'probe-row';
const other = 'probe-other';
const rows = () => kvs.entity<Row>(row);
const where = (filter: ReturnType<Filter<Row>['and']>) => ({ entityName: row, conditions: filter });
const equal = (n: number) => where(new Filter<Row>().and('n', FilterConditions.equalTo(n)));
const absent = () => where(new Filter<Row>().and('n', FilterConditions.notExists()));
const many = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ key: `probe-${n}`, value: n }));
const nested = (levels: number): unknown[] => (levels === 1 ? [] : [nested(levels - 1)]);
const once = { keyPolicy: 'FAIL_IF_EXISTS' } as const;

const transaction = (count: number) => {
  const all = kvs.transact();
  for (const { key, value } of many(count)) all.set(key, value);
  return all.execute();
};
const queue = () => new Queue({ key: 'probe-queue' });
const events = (count: number) => Array.from({ length: count }, () => ({ body: { probe: true } }));

/** Key of what the consumer saw of an event that it asked for again. */
const RETRY = 'probe-retry';

type Account = { accountId: string; accountType: string; active: boolean };

const asApp = (path: ReturnType<typeof route>, body?: object) =>
  api.asApp().requestJira(path, {
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
  });

/** Jira's errors carry no code. */
const statusOf = ({ ok, status }: { ok: boolean; status: number }): Seen =>
  ok ? 'accepted' : { status, code: null };

/** What a case gives back is what was seen; what it throws is told by status and code, or by name. */
const cases: Record<string, () => Promise<Seen>> = {
  'kvs.key.empty': () => kvs.set('', 1),
  'kvs.key.too-long': () => kvs.set('x'.repeat(501), 1),
  'kvs.key.alphabet': () => kvs.set('a/b', 1),
  'kvs.value.none': () => kvs.set('probe', null as unknown as string),
  'kvs.value.too-large': () => kvs.set('probe', 'x'.repeat(240 * 1024)),
  'kvs.value.too-deep': () => kvs.set('probe', nested(32)),
  'kvs.get.missing': async () =>
    (await kvs.get('probe-missing')) === undefined ? 'undefined' : 'a value',
  'kvs.delete.missing': () => kvs.delete('probe-missing'),
  'kvs.set.fail-if-exists': () =>
    kvs.set('probe-there', 1).then(() => kvs.set('probe-there', 2, once)),
  'secret.set.fail-if-exists': () =>
    kvs.setSecret('probe-there', 1).then(() => kvs.setSecret('probe-there', 2, once)),
  'kvs.ttl.zero': () => kvs.set('probe', 1, { ttl: { unit: 'SECONDS', value: 0 } }),
  'entity.key.empty': () => rows().set('', { n: 1 }),
  'entity.undeclared': () => kvs.entity('probe-nothing').set('a', { n: 1 }),
  'entity.set.fail-if-exists': () =>
    rows()
      .set('there', { n: 1 })
      .then(() => rows().set('there', { n: 2 }, once)),
  'entity.attribute.wrong-type': () => rows().set('a', { n: '5' }),
  'entity.attribute.integer-range': () => rows().set('a', { n: 2 ** 31 }),
  'entity.attribute.null': () => rows().set('a', { text: null }),
  'entity.attribute.undeclared': () => rows().set('a', { more: 1 }),
  'entity.value.no-object': () => kvs.entity<string>(row).set('a', 'text'),
  'entity.index.value-too-large': () => rows().set('a', { n: 1, text: 'x'.repeat(1701) }),
  'query.read-after-write': async () => {
    const text = `probe ${Date.now()}`;
    await rows().set('fresh', { n: 1, text });
    const { results } = await rows()
      .query()
      .index('by-text', { partition: [text] })
      .getMany();
    return results.length === 1 ? 'fresh' : 'lagging';
  },
  'query.page.too-large': () => kvs.query().limit(101).getMany(),
  'query.cursor.foreign': () => kvs.query().cursor('probe').getMany(),
  'entity-query.page.too-large': () =>
    rows()
      .query()
      .index('by-text', { partition: ['a'] })
      .limit(101)
      .getMany(),
  'entity-query.index.undeclared': () => rows().query().index('probe-nothing').getMany(),
  'entity-query.partition': () => rows().query().index('by-text').getMany(),
  'entity-query.filter.attribute': () =>
    rows()
      .query()
      .index('by-text', { partition: ['a'] })
      .filters(new Filter<Row>().and('nothing', FilterConditions.exists()))
      .getMany(),
  'transaction.condition-false': () =>
    rows()
      .set('rev', { n: 1 })
      .then(() => kvs.transact().set<Row>('rev', { n: 3 }, equal(2)).execute()),
  'transaction.check-missing-row': () =>
    kvs.transact().set('probe', 1).check('probe-none', equal(1)).execute(),
  'transaction.not-exists-missing-row': () =>
    rows()
      .delete('new')
      .then(() => kvs.transact().set<Row>('new', { n: 1 }, absent()).execute()),
  'transaction.too-many': () => transaction(26),
  'transaction.empty': () => kvs.transact().execute(),
  'transaction.key-twice': () => kvs.transact().set('probe', 1).set('probe', 2).execute(),
  'transaction.key-in-two-entities': () =>
    kvs
      .transact()
      .set('same', { n: 1 }, { entityName: row })
      .set('same', { n: 1 }, { entityName: other })
      .execute(),
  'transaction.payload': () => {
    const all = kvs.transact();
    for (let n = 0; n < 20; n += 1) all.set(`probe-${n}`, 'x'.repeat(220_000));
    return all.execute();
  },
  'batch.set.too-many': () => kvs.batchSet(many(26)),
  'batch.get.too-many': () => kvs.batchGet(many(26).map(({ key }) => ({ key }))),
  'batch.delete.too-many': () => kvs.batchDelete(many(26).map(({ key }) => ({ key }))),
  'batch.empty': () => kvs.batchGet([]),
  'batch.key-twice': () => kvs.batchSet([many(1), many(1)].flat()),
  'batch.key-in-two-entities': () =>
    kvs.batchGet([
      { key: 'same', entityName: row },
      { key: 'same', entityName: other },
    ]),
  'batch.get.missing': async () => {
    await kvs.set('probe-there', 1);
    const { failedKeys } = await kvs.batchGet([{ key: 'probe-there' }, { key: 'probe-missing' }]);
    return failedKeys[0]?.error.code;
  },
  'queue.push': () => queue().push(events(1)),
  'queue.push.too-many': () => queue().push(events(51)),
  'queue.push.too-large': () => queue().push({ body: { text: 'x'.repeat(201 * 1024) } }),
  'queue.push.delay-too-long': () => queue().push({ body: {}, delayInSeconds: 901 }),
  'queue.push.no-consumer': () => new Queue({ key: 'probe-nobody' }).push(events(1)),
  'queue.job.unknown': () => queue().getJob('probe').getStats(),
  'queue.retry': async () => {
    const seen = await kvs.get<string>(RETRY);
    if (seen !== undefined) return seen;
    await queue().push({ body: { retry: true } });
    return 'asked: run the probe again in a minute';
  },
  'proxy.as-user.nobody': () => api.asUser().requestJira(route`/rest/api/3/myself`),
  'jira.permissions.other-person': async () => {
    const found = await asApp(route`/rest/api/3/user/search?query=e&maxResults=20`);
    const person = ((await found.json()) as Account[]).find(
      ({ accountType, active }) => accountType === 'atlassian' && active,
    );
    if (person === undefined) return 'nobody to ask about';
    return statusOf(
      await asApp(route`/rest/api/3/permissions/check`, {
        accountId: person.accountId,
        globalPermissions: ['ADMINISTER'],
        projectPermissions: [],
      }),
    );
  },
  'jira.jql.property-not-empty': async () =>
    statusOf(
      await asApp(route`/rest/api/3/search/approximate-count`, { jql: 'assayProbe is not EMPTY' }),
    ),
  'queue.push.rate-limit': async () => {
    for (let pushed = 0; pushed <= 500; pushed += 50) await queue().push(events(50));
  },
};

const isRefusal = (seen: unknown): boolean =>
  typeof seen === 'object' && seen !== null && 'status' in seen && 'code' in seen;

const isStorageError = (error: unknown): error is ForgeKvsAPIError =>
  error instanceof Error && 'responseDetails' in error && 'code' in error;

const told = (error: unknown): unknown => {
  if (!isStorageError(error)) return error instanceof Error ? error.constructor.name : 'unknown';
  const { code, responseDetails } = error;
  return { status: responseDetails.status, code: code === 'UNKNOWN_ERROR' ? null : code };
};

const run = async (ask: () => Promise<unknown>): Promise<unknown> => {
  try {
    const seen = await ask();
    return isRefusal(seen) || typeof seen === 'string' ? seen : 'accepted';
  } catch (error) {
    return told(error);
  }
};

/** Runs every case and answers JSON: what was seen of each, and the milliseconds it took. */
export const ask = async (request: object): Promise<{ statusCode: number; body: string }> => {
  const results: Record<string, { seen: unknown; ms: number }> = {
    'web-trigger.request': { seen: Object.keys(request).sort(), ms: 0 },
  };
  for (const [name, one] of Object.entries(cases)) {
    const started = Date.now();
    results[name] = { seen: await run(one), ms: Date.now() - started };
  }
  const at = new Date().toISOString();
  return {
    statusCode: 200,
    body: JSON.stringify({ probe: 1, at, node: process.version, results }),
  };
};

type Pushed = Pick<AsyncEvent, 'body' | 'retryContext'>;

/** Takes what the cases push. One event is asked for again, and what comes then is kept. */
export const work = async ({ body, retryContext }: Pushed): Promise<unknown> => {
  if (body['retry'] !== true) return undefined;
  const first = await kvs.get('probe-retry-begun');
  if (first === undefined) {
    await kvs.set('probe-retry-begun', true);
    return new InvocationError({
      retryAfter: 1,
      retryReason: InvocationErrorCode.FUNCTION_RETRY_REQUEST,
    });
  }
  await kvs.set(
    RETRY,
    `delivered again ${retryContext === undefined ? 'without' : 'with'} retryContext`,
  );
  return undefined;
};
