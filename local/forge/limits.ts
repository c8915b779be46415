/** Limits of the Forge platform that the host holds the app to; each names where it is written. */

const KIB = 1024;
const MIB = 1024 * KIB;

/** Resolvers, validators, value functions, product triggers: 25 s (limits-invocation). */
export const SYNCHRONOUS_TIMEOUT_SECONDS = 25;
/** Web triggers and actions: 55 s (limits-invocation). */
export const WEB_TRIGGER_TIMEOUT_SECONDS = 55;
/** Consumers and scheduled triggers without `timeoutSeconds`: 55 s (limits-invocation). */
export const ASYNCHRONOUS_TIMEOUT_SECONDS = 55;
/** The most that `timeoutSeconds` may ask for, consumers and scheduled triggers only. */
export const LONGEST_TIMEOUT_SECONDS = 900;

/** What the browser bridge may send to a resolver: 500 KB (limits-invocation). */
export const BRIDGE_REQUEST_BYTES = 500 * KIB;
/** What any invocation may take in or give back: 5 MB (limits-invocation). */
export const INVOCATION_BYTES = 5 * MIB;
/** Product events above 200 kB are dropped (events-reference). */
export const PRODUCT_EVENT_BYTES = 200 * KIB;
/** A function may log 100 lines and 200 KB an invocation (limits-invocation). */
export const LOG_LINES = 100;
export const LOG_BYTES = 200 * KIB;
/** Memory of a function whose manifest says nothing: 512 MB. */
export const DEFAULT_MEMORY_MB = 512;

/** Key of a stored value: 500 characters of this alphabet (limits-kvs-ce, error handling pages). */
export const KVS_KEY_LENGTH = 500;
export const KVS_KEY_PATTERN = /^(?!\s+$)[a-zA-Z0-9:._\s-#]+$/;
/** A value: 240 KiB as JSON, 31 containers deep (limits-kvs-ce). */
export const KVS_VALUE_BYTES = 240 * KIB;
export const KVS_VALUE_DEPTH = 31;
/** Partition and range of an index: 1700 and 900 bytes (limits-kvs-ce). */
export const KVS_PARTITION_BYTES = 1700;
export const KVS_RANGE_BYTES = 900;
/** A page of a query: 10 rows unless asked, 100 at most (limits-kvs-ce). */
export const KVS_PAGE_DEFAULT = 10;
export const KVS_PAGE_MOST = 100;
/** Conditions in one filter (limits-kvs-ce). */
export const KVS_FILTER_CONDITIONS = 100;
/** Operations of a transaction or a batch, and their payload (transactions, batchops pages). */
export const KVS_OPERATIONS = 25;
export const KVS_PAYLOAD_BYTES = 4 * MIB;

/** Events of one push, their bytes, and events a minute and installation (limits-async-events). */
export const PUSH_EVENTS = 50;
export const PUSH_BYTES = 200 * KIB;
export const EVENTS_PER_MINUTE = 500;
/** One event for a consumer that may run longer than 55 s: 100 KB (limits-async-events). */
export const LONG_RUNNING_EVENT_BYTES = 100 * KIB;
/** Longest delay of a push and longest `retryAfter`: 15 minutes (async-events-api). */
export const LONGEST_DELAY_SECONDS = 900;
/** `retryData`: 4 KB (limits-async-events). */
export const RETRY_DATA_BYTES = 4 * KIB;
/** Pushes that may descend from one first invocation (limits-async-events). */
export const CYCLIC_PUSHES = 1000;
/** An event lives 24 hours (async-events-api). */
export const EVENT_RETENTION_MS = 24 * 60 * 60 * 1000;
/** A product event is retried four times at most (product_events). */
export const PRODUCT_EVENT_RETRIES = 4;
/**
 * How often an event is tried again after its consumer threw or ran out of time. Atlassian says
 * only that platform errors are retried; four follows the rule for product events.
 */
export const ERROR_RETRIES = 4;
/** First wait after such an error; it doubles. Chosen here, the platform's own is not published. */
export const ERROR_RETRY_SECONDS = 10;

/** Scheduled triggers an app may have (scheduled-trigger). */
export const SCHEDULED_TRIGGERS = 5;
/** Length of a function or resource key (manifest schema). */
export const MODULE_KEY_LENGTH = 23;

export const byteLength = (text: string): number => Buffer.byteLength(text, 'utf8');
