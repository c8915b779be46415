import { limitFacts } from './facts/limits';

/** Limits of the Forge platform that the host holds the app to; the table says where each is from. */
const valueOf = (name: keyof typeof limitFacts): number => limitFacts[name].value;

export const SYNCHRONOUS_TIMEOUT_SECONDS = valueOf('syncTimeout');
export const WEB_TRIGGER_TIMEOUT_SECONDS = valueOf('webTimeout');
export const ASYNCHRONOUS_TIMEOUT_SECONDS = valueOf('asyncTimeout');
export const LONGEST_TIMEOUT_SECONDS = valueOf('longestTimeout');

export const BRIDGE_REQUEST_BYTES = valueOf('bridgeRequest');
export const INVOCATION_BYTES = valueOf('invocationBytes');
export const PRODUCT_EVENT_BYTES = valueOf('productEventBytes');
export const LOG_LINES = valueOf('logLines');
export const LOG_BYTES = valueOf('logBytes');
export const DEFAULT_MEMORY_MB = valueOf('memory');

export const KVS_KEY_LENGTH = valueOf('keyLength');
/** Alphabet of a key (error handling pages). */
export const KVS_KEY_PATTERN = /^(?!\s+$)[a-zA-Z0-9:._\s-#]+$/;
export const KVS_VALUE_BYTES = valueOf('valueBytes');
export const KVS_VALUE_DEPTH = valueOf('valueDepth');
export const KVS_PARTITION_BYTES = valueOf('partitionBytes');
export const KVS_RANGE_BYTES = valueOf('rangeBytes');
export const KVS_PAGE_DEFAULT = valueOf('pageDefault');
export const KVS_PAGE_MOST = valueOf('pageMost');
export const KVS_FILTER_CONDITIONS = valueOf('filterConditions');
export const KVS_OPERATIONS = valueOf('operations');
export const KVS_PAYLOAD_BYTES = valueOf('payloadBytes');

export const PUSH_EVENTS = valueOf('pushEvents');
export const PUSH_BYTES = valueOf('pushBytes');
export const EVENTS_PER_MINUTE = valueOf('eventsPerMinute');
export const LONG_RUNNING_EVENT_BYTES = valueOf('longRunningEventBytes');
export const LONGEST_DELAY_SECONDS = valueOf('longestDelay');
export const RETRY_DATA_BYTES = valueOf('retryDataBytes');
export const CYCLIC_PUSHES = valueOf('cyclicPushes');
export const EVENT_RETENTION_MS = valueOf('eventRetention') * 1000;
export const PRODUCT_EVENT_RETRIES = valueOf('productEventRetries');
export const ERROR_RETRIES = valueOf('errorRetries');
export const ERROR_RETRY_SECONDS = valueOf('errorRetrySeconds');

export const JQL_FRAGMENT_VALUES = valueOf('jqlFragmentValues');
export const JQL_PRECOMPUTATION_MS = valueOf('jqlPrecomputation') * 1000;

export const SCHEDULED_TRIGGERS = valueOf('scheduledTriggers');
export const MODULE_KEY_LENGTH = valueOf('moduleKeyLength');

export const byteLength = (text: string): number => Buffer.byteLength(text, 'utf8');
