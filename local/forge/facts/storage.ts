import { documented, measured, refused, unknown, type Fact } from './fact';

const kvsErrors = { source: 'kvsErrors', date: '2026-08-01' } as const;
const entityErrors = { source: 'entityErrors', date: '2026-08-01' } as const;
const batches = { source: 'batches', date: '2026-02-05' } as const;
const limits = { source: 'kvsLimits', date: '2026-08-01' } as const;
const transactions = { source: 'transactions', date: '2025-03-03' } as const;

/** A request that breaks a rule whose code no page names. */
const someRefusal = [refused(400, 'BAD_REQUEST'), refused(422, 'UNPROCESSABLE_ENTITY')] as const;
const conditionFailed = refused(400, 'CONDITIONAL_CHECK_FAILED');
const duplicate = refused(400, 'KEY_DUPLICATION_ERROR');
const tooMany = refused(400, 'TOO_MANY_BATCH_ENTITIES');

/** Keys, values, and single reads and writes of plain keys, secrets and entity rows. */
const singles = {
  'kvs.key.empty': documented('set with an empty key', refused(400, 'KEY_TOO_SHORT'), kvsErrors),
  'kvs.key.too-long': documented(
    'set with a key of 501 characters',
    refused(400, 'KEY_TOO_LONG'),
    kvsErrors,
  ),
  'kvs.key.alphabet': documented('set with the key "a/b"', refused(400, 'INVALID_KEY'), kvsErrors),
  'kvs.value.none': unknown('set with the value null', someRefusal, kvsErrors),
  'kvs.value.too-large': documented(
    'set of a value of more than 240 KiB',
    refused(400, 'MAX_SIZE'),
    entityErrors,
  ),
  'kvs.value.too-deep': documented(
    'set of a value of 32 levels',
    refused(400, 'MAX_DEPTH'),
    entityErrors,
  ),
  'kvs.get.missing': measured(
    'get of a key that is not there',
    refused(404, 'KEY_NOT_FOUND'),
    'undefined',
  ),
  'kvs.delete.missing': measured(
    'delete of a key that is not there',
    refused(404, 'KEY_NOT_FOUND'),
    'accepted',
  ),
  'kvs.set.fail-if-exists': measured(
    'set with FAIL_IF_EXISTS on a plain key that exists',
    refused(409, 'KEY_CONFLICT'),
  ),
  'secret.set.fail-if-exists': unknown(
    'setSecret with FAIL_IF_EXISTS on a secret that exists',
    [refused(409, 'KEY_CONFLICT'), conditionFailed],
    { source: 'secrets', date: '2026-02-05' },
  ),
  'kvs.ttl.zero': measured('set with a time to live of 0', refused(400, 'INVALID_TTL')),
  'kvs.rate-limit': documented('requests above the quota', refused(429, 'RATE_LIMIT_EXCEEDED'), {
    source: 'storageRest',
    date: '2026-08-01',
    askedBy: 'site',
  }),
  'kvs.scope-missing': unknown(
    'any request of an app without the scope storage:app',
    [refused(403, 'FORBIDDEN'), refused(401, 'UNAUTHORIZED')],
    { source: 'storageRest', date: '2026-08-01', askedBy: 'wire' },
  ),
  'kvs.path.unknown': unknown('a path that is not there', [refused(404, 'NOT_FOUND')], {
    ...kvsErrors,
    askedBy: 'wire',
  }),
  'kvs.body.malformed': unknown('a body that is not what the path takes', someRefusal, {
    ...kvsErrors,
    askedBy: 'wire',
  }),
} satisfies Record<string, Fact>;

const entityRows = {
  'entity.key.empty': documented(
    'set of an entity row with an empty key',
    refused(400, 'EMPTY_KEY'),
    entityErrors,
  ),
  'entity.undeclared': measured(
    'set of a row of an entity that the manifest does not declare',
    refused(404, 'SCHEMA_NOT_FOUND'),
  ),
  'entity.set.fail-if-exists': unknown(
    'set with FAIL_IF_EXISTS on an entity row that exists',
    [refused(409, 'KEY_CONFLICT'), conditionFailed, 'accepted'],
    { source: 'entities', date: '2026-02-05' },
  ),
  'entity.attribute.wrong-type': measured(
    'set of a row with text in an integer attribute',
    refused(400, 'INCORRECT_PROPERTY_TYPE'),
  ),
  'entity.attribute.integer-range': measured(
    'set of a row with 2^31 in an integer attribute',
    refused(400, 'INCORRECT_PROPERTY_TYPE'),
  ),
  'entity.attribute.null': unknown(
    'set of a row with null in a text attribute',
    [refused(400, 'INCORRECT_PROPERTY_TYPE'), 'accepted'],
    entityErrors,
  ),
  'entity.attribute.undeclared': unknown(
    'set of a row with an attribute that the manifest does not declare',
    [refused(400, 'INVALID_ENTITY_VALUE'), 'accepted'],
    entityErrors,
  ),
  'entity.value.no-object': documented(
    'set of a row whose value is text',
    refused(400, 'INVALID_ENTITY_VALUE'),
    entityErrors,
  ),
  'entity.index.value-too-large': unknown(
    'set of a row whose partition has more than 1700 bytes, or its range more than 900',
    [refused(400, 'MAX_SIZE'), refused(422, 'UNPROCESSABLE_ENTITY')],
    limits,
  ),
} satisfies Record<string, Fact>;

const queries = {
  'query.read-after-write': unknown(
    'query of an entity straight after a set',
    ['fresh', 'lagging'],
    { source: 'entities', date: '2026-02-05' },
  ),
  'query.page.too-large': documented(
    'query of plain keys with a limit of 101',
    refused(400, 'LIST_QUERY_LIMIT_EXCEEDED'),
    kvsErrors,
  ),
  'query.where.several': documented(
    'query of plain keys with two conditions',
    refused(400, 'QUERY_WHERE_INVALID'),
    { ...kvsErrors, askedBy: 'wire' },
  ),
  'query.where.field': documented(
    'query of plain keys by something else than the key',
    refused(400, 'QUERY_WHERE_FIELD_INVALID'),
    { ...kvsErrors, askedBy: 'wire' },
  ),
  'query.where.condition': documented(
    'query with a condition that its place does not take',
    refused(400, 'INVALID_FILTER_CONDITION'),
    { ...kvsErrors, askedBy: 'wire' },
  ),
  'query.cursor.foreign': unknown(
    'query with a cursor that no query gave',
    [refused(400, 'INVALID_CURSOR'), refused(422, 'UNPROCESSABLE_ENTITY')],
    kvsErrors,
  ),
  'entity-query.page.too-large': documented(
    'query of an entity with a limit of 101',
    refused(400, 'COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE'),
    entityErrors,
  ),
  'entity-query.index.undeclared': documented(
    'query by an index that the manifest does not declare',
    refused(400, 'INVALID_ENTITY_INDEX'),
    entityErrors,
  ),
  'entity-query.partition': unknown(
    'query by an index without its partition',
    someRefusal,
    entityErrors,
  ),
  'entity-query.filter.empty': documented(
    'a filter without conditions',
    refused(400, 'EMPTY_FILTER_OPERATOR'),
    { ...entityErrors, askedBy: 'wire' },
  ),
  'entity-query.filter.mixed': documented(
    'a filter with "and" beside "or"',
    refused(400, 'INVALID_FILTER_OPERATORS_COMBINATION'),
    { ...entityErrors, askedBy: 'wire' },
  ),
  'entity-query.filter.few-values': documented(
    'a condition with too few values',
    refused(400, 'INSUFFICIENT_FILTER_VALUES'),
    { ...entityErrors, askedBy: 'wire' },
  ),
  'entity-query.filter.many-values': unknown(
    'a condition with too many values, or a filter with more than 100 conditions',
    [refused(400, 'INVALID_FILTER_VALUES'), refused(422, 'UNPROCESSABLE_ENTITY')],
    { ...entityErrors, askedBy: 'wire' },
  ),
  'entity-query.filter.attribute': unknown(
    'a filter on an attribute that the manifest does not declare',
    [refused(400, 'INVALID_ENTITY_ATTRIBUTE'), 'accepted'],
    entityErrors,
  ),
} satisfies Record<string, Fact>;

const several = {
  'transaction.condition-false': measured(
    'transaction with a condition that the row does not meet',
    conditionFailed,
  ),
  'transaction.check-missing-row': measured(
    'transaction with a check for a value on a row that is not there',
    conditionFailed,
  ),
  'transaction.not-exists-missing-row': unknown(
    'transaction that sets a row under notExists() of an attribute, where the row is not there',
    ['accepted', conditionFailed],
    transactions,
  ),
  'transaction.too-many': measured(
    'transaction of 26 operations',
    refused(422, 'UNPROCESSABLE_ENTITY'),
  ),
  'transaction.empty': unknown('transaction without operations', someRefusal, transactions),
  'transaction.key-twice': measured('transaction that uses a key twice', duplicate),
  'transaction.key-in-two-entities': unknown(
    'transaction that sets the same key in two entities',
    ['accepted', duplicate],
    transactions,
  ),
  'transaction.plain-condition': unknown('a condition on a plain key', someRefusal, {
    ...transactions,
    askedBy: 'wire',
  }),
  'transaction.payload': unknown(
    'transaction of more than 4 MB',
    [refused(400, 'MAX_SIZE'), refused(413), refused(422, 'UNPROCESSABLE_ENTITY')],
    transactions,
  ),
  'transaction.rate-limit': documented(
    'transactions above the quota',
    refused(429, 'TOO_MANY_REQUESTS'),
    { ...transactions, askedBy: 'site' },
  ),
  'batch.set.too-many': measured('batchSet of 26', tooMany),
  'batch.get.too-many': unknown(
    'batchGet of 26',
    [tooMany, refused(422, 'UNPROCESSABLE_ENTITY')],
    batches,
  ),
  'batch.delete.too-many': unknown(
    'batchDelete of 26',
    [tooMany, refused(422, 'UNPROCESSABLE_ENTITY')],
    batches,
  ),
  'batch.empty': unknown('batchGet of nothing', someRefusal, batches),
  'batch.key-twice': unknown(
    'batchSet that uses a key twice; the page says that all of it fails',
    [duplicate, refused(400, 'BAD_REQUEST')],
    batches,
  ),
  'batch.key-in-two-entities': unknown(
    'batchGet of the same key in two entities',
    ['accepted', duplicate],
    batches,
  ),
  'batch.get.missing': measured(
    'batchGet of a key that is there and one that is not: how the second fails',
    refused(404, 'KEY_NOT_FOUND'),
    'KEY_NOT_FOUND',
  ),
} satisfies Record<string, Fact>;

/** What the storage service answers. The host has these answers from nowhere else. */
export const storageFacts = { ...singles, ...entityRows, ...queries, ...several };

export type StorageCase = keyof typeof storageFacts;
