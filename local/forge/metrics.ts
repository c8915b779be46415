import { estimateCost, unitsOf } from './prices';

export type CallKind = 'jira' | 'kvs' | 'queue' | 'other';

/** One call that a function made through the SDK. Times count from the start of the function. */
export type CallRecord = {
  kind: CallKind;
  method: string;
  path: string;
  status: number;
  requestBytes: number;
  responseBytes: number;
  startedMs: number;
  endedMs: number;
  /** Storage bytes that are charged; absent for other kinds. */
  readBytes?: number;
  writeBytes?: number;
};

export type InvocationRecord = {
  id: string;
  module: string;
  moduleType: string;
  function: string;
  /** Name of the resolver call. */
  call?: string;
  /** ISO time by the site's clock. */
  startedAt: string;
  milliseconds: number;
  ok: boolean;
  errorName?: string;
  calls: CallRecord[];
  counts: { jira: number; storageReads: number; storageWrites: number; queue: number };
  /** Calls on the longest chain in which each began after the one before had ended. */
  sequentialHops: number;
  bytes: { in: number; out: number };
  kvs: { readUnits: number; writeUnits: number; readBytes: number; writeBytes: number };
  gbSeconds: number;
  estimatedCostUsd: number;
};

/** Records kept in memory; older ones are forgotten. */
export const KEPT_RECORDS = 2000;

/** Longest chain of calls that do not overlap: always take the one that ends first. */
export const countSequentialHops = (calls: readonly CallRecord[]): number => {
  let hops = 0;
  let end = -Infinity;
  for (const call of [...calls].sort((left, right) => left.endedMs - right.endedMs)) {
    if (call.startedMs < end) continue;
    hops += 1;
    end = call.endedMs;
  }
  return hops;
};

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

const storageOf = (calls: readonly CallRecord[]) => {
  const reads = calls.flatMap(({ readBytes }) => (readBytes === undefined ? [] : [readBytes]));
  const writes = calls.flatMap(({ writeBytes }) => (writeBytes === undefined ? [] : [writeBytes]));
  return {
    counts: { storageReads: reads.length, storageWrites: writes.length },
    kvs: {
      readUnits: sum(reads.map(unitsOf)),
      writeUnits: sum(writes.map(unitsOf)),
      readBytes: sum(reads),
      writeBytes: sum(writes),
    },
  };
};

/** Completes what was observed of an invocation with counts, units and estimated cost. */
export const summarise = (
  observed: Omit<
    InvocationRecord,
    'counts' | 'sequentialHops' | 'kvs' | 'gbSeconds' | 'estimatedCostUsd'
  >,
  memoryMB: number,
): InvocationRecord => {
  const count = (kind: CallKind): number =>
    observed.calls.filter((call) => call.kind === kind).length;
  const storage = storageOf(observed.calls);
  const gbSeconds = (memoryMB / 1024) * (observed.milliseconds / 1000);
  return {
    ...observed,
    counts: { jira: count('jira'), queue: count('queue'), ...storage.counts },
    sequentialHops: countSequentialHops(observed.calls),
    kvs: storage.kvs,
    gbSeconds,
    estimatedCostUsd: estimateCost({ gbSeconds, ...storage.kvs }),
  };
};

export type Metrics = { list: () => InvocationRecord[]; clear: () => void };

export const createMetrics = (): Metrics & { add: (record: InvocationRecord) => void } => {
  let records: InvocationRecord[] = [];
  return {
    list: () => [...records],
    clear: () => {
      records = [];
    },
    add: (record) => {
      records.push(record);
      if (records.length > KEPT_RECORDS) records = records.slice(-KEPT_RECORDS);
    },
  };
};
