import type { Basis, SourceName } from './fact';

export type Limit = {
  value: number;
  unit: 'bytes' | 'characters' | 'levels' | 'seconds' | 'count' | 'a minute' | 'lines' | 'MB';
  what: string;
  basis: Basis;
  source: SourceName;
  date: string;
};

const KIB = 1024;
const MIB = 1024 * KIB;

type Page = Pick<Limit, 'source' | 'date'>;
const invocation: Page = { source: 'invocation', date: '2026-08-01' };
const kvs: Page = { source: 'kvsLimits', date: '2026-08-01' };
const asyncEvents: Page = { source: 'asyncEvents', date: '2026-08-01' };
const asyncApi: Page = { source: 'asyncApi', date: '2026-08-01' };
const jqlFunctions: Page = { source: 'jqlFunctions', date: '2026-01-28' };
const productEvents: Page = { source: 'productEvents', date: '2026-08-01' };

const says = (
  value: number,
  unit: Limit['unit'],
  what: string,
  page: Page,
  basis: Basis = 'documented',
): Limit => ({ value, unit, what, basis, ...page });

/** Limits of the platform that the host holds the app to. */
export const limitFacts = {
  syncTimeout: says(
    25,
    'seconds',
    'run of a resolver, validator, value function, JQL function or product trigger',
    invocation,
  ),
  webTimeout: says(55, 'seconds', 'run of a web trigger or an action', invocation),
  asyncTimeout: says(
    55,
    'seconds',
    'run of a consumer or a scheduled trigger that declares nothing',
    invocation,
  ),
  longestTimeout: says(
    900,
    'seconds',
    'the most that timeoutSeconds of a consumer or scheduled trigger may ask for',
    invocation,
  ),
  bridgeRequest: says(500 * KIB, 'bytes', 'what the bridge may send to a resolver', invocation),
  invocationBytes: says(5 * MIB, 'bytes', 'what an invocation takes in or gives back', invocation),
  productEventBytes: says(
    200 * KIB,
    'bytes',
    'a product event; larger ones are dropped',
    productEvents,
  ),
  logLines: says(100, 'lines', 'log of an invocation', invocation),
  logBytes: says(200 * KIB, 'bytes', 'log of an invocation', invocation),
  memory: says(512, 'MB', 'memory of a function whose manifest says nothing', invocation),

  keyLength: says(500, 'characters', 'key of a stored value', kvs),
  valueBytes: says(240 * KIB, 'bytes', 'a stored value as JSON', kvs),
  valueDepth: says(31, 'levels', 'containers of a stored value, one in the other', kvs),
  partitionBytes: says(1700, 'bytes', 'partition of an index', kvs),
  rangeBytes: says(900, 'bytes', 'range of an index', kvs),
  pageDefault: says(10, 'count', 'rows of a page of a query that asks for no number', kvs),
  pageMost: says(100, 'count', 'rows of a page of a query', kvs),
  filterConditions: says(100, 'count', 'conditions of a filter', kvs),
  operations: says(25, 'count', 'operations of a transaction or a batch', {
    source: 'transactions',
    date: '2025-03-03',
  }),
  payloadBytes: says(4 * MIB, 'bytes', 'a transaction or a batch', {
    source: 'transactions',
    date: '2025-03-03',
  }),
  batchesPerMinute: says(
    45,
    'a minute',
    'batchSet of an installation; whether batchGet counts too is not said. The host does not hold the app to it',
    { source: 'batches', date: '2026-02-05' },
    'unknown',
  ),
  secretBytes: says(
    128 * KIB,
    'bytes',
    'a secret as JSON. The host allows as much as for any value',
    { source: 'secrets', date: '2026-02-05' },
  ),

  pushEvents: says(50, 'count', 'events of a push', asyncEvents),
  pushBytes: says(200 * KIB, 'bytes', 'a push', asyncEvents),
  eventsPerMinute: says(500, 'a minute', 'events of an installation', asyncEvents),
  longRunningEventBytes: says(
    100 * KIB,
    'bytes',
    'an event for a consumer that may run longer than 55 s',
    asyncEvents,
  ),
  longestDelay: says(900, 'seconds', 'delay of a push, and retryAfter', asyncApi),
  retryDataBytes: says(4 * KIB, 'bytes', 'retryData', asyncEvents),
  cyclicPushes: says(1000, 'count', 'pushes that descend from one invocation', asyncEvents),
  eventRetention: says(24 * 60 * 60, 'seconds', 'life of an event', asyncApi),
  productEventRetries: says(4, 'count', 'retries of a product event', productEvents),
  errorRetries: says(
    4,
    'count',
    'retries of an event whose consumer threw or ran out of time; the page says only that there are some',
    asyncApi,
    'unknown',
  ),
  errorRetrySeconds: says(
    10,
    'seconds',
    'wait before the first such retry, which doubles',
    asyncApi,
    'unknown',
  ),
  jqlFragmentValues: says(1000, 'count', 'values in the fragment of a JQL function', jqlFunctions),
  jqlPrecomputation: says(
    7 * 24 * 60 * 60,
    'seconds',
    'life of the answer of a JQL function that nobody uses',
    jqlFunctions,
  ),
  scheduledTriggers: says(5, 'count', 'scheduled triggers of an app', {
    source: 'scheduled',
    date: '2026-08-01',
  }),
  moduleKeyLength: says(23, 'characters', 'key of a function or a resource', {
    source: 'manifestSchema',
    date: '2026-11-28',
  }),
} satisfies Record<string, Limit>;
