import {
  countSequentialHops,
  type CallRecord,
  type InvocationRecord,
} from '../../local/forge/metrics';
import { median, rounded } from './median';

/** What one step of an operation asks for and takes. */
export type Measure = {
  /** Invocations of functions, by name. */
  functions: Record<string, number>;
  calls: { jira: number; storageReads: number; storageWrites: number; queue: number };
  /** Reads on the longest chain in which each waits for the one before. */
  readHops: number;
  /** The same for every call. */
  sequentialHops: number;
  bytes: Record<'jira' | 'storage', { sent: number; received: number }>;
  milliseconds: number;
  /** Forge's price of it in US dollars, without the free allowance. */
  costUsd: number;
};

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

const isRead = ({ kind, readBytes }: CallRecord): boolean =>
  kind === 'jira' || readBytes !== undefined;

const bytesOf = (calls: readonly CallRecord[]): { sent: number; received: number } => ({
  sent: sum(calls.map(({ requestBytes }) => requestBytes)),
  received: sum(calls.map(({ responseBytes }) => responseBytes)),
});

/** Adds up invocations that follow one another; hops are those of the deepest of them. */
export const measureOf = (records: readonly InvocationRecord[]): Measure => {
  const calls = records.flatMap((record) => record.calls);
  const functions: Record<string, number> = {};
  for (const record of records) {
    functions[record.function] = (functions[record.function] ?? 0) + 1;
  }
  const count = (name: keyof Measure['calls']): number =>
    sum(records.map(({ counts }) => counts[name]));
  return {
    functions,
    calls: {
      jira: count('jira'),
      storageReads: count('storageReads'),
      storageWrites: count('storageWrites'),
      queue: count('queue'),
    },
    readHops: Math.max(0, ...records.map((one) => countSequentialHops(one.calls.filter(isRead)))),
    sequentialHops: Math.max(0, ...records.map((one) => one.sequentialHops)),
    bytes: {
      jira: bytesOf(calls.filter(({ kind }) => kind === 'jira')),
      storage: bytesOf(calls.filter(({ kind }) => kind === 'kvs')),
    },
    milliseconds: sum(records.map(({ milliseconds }) => milliseconds)),
    costUsd: sum(records.map(({ estimatedCostUsd }) => estimatedCostUsd)),
  };
};

/** Of many runs: the most calls and hops that any of them made, and the middle of everything else. */
export const summariseMeasures = (measures: readonly Measure[]): Measure => {
  const most = (pick: (measure: Measure) => number): number => Math.max(...measures.map(pick));
  const middle = (pick: (measure: Measure) => number): number => median(measures.map(pick));
  const bytes = (kind: 'jira' | 'storage') => ({
    sent: Math.round(middle((measure) => measure.bytes[kind].sent)),
    received: Math.round(middle((measure) => measure.bytes[kind].received)),
  });
  const names = [...new Set(measures.flatMap(({ functions }) => Object.keys(functions)))];
  return {
    functions: Object.fromEntries(
      names.map((name) => [name, most(({ functions }) => functions[name] ?? 0)]),
    ),
    calls: {
      jira: most(({ calls }) => calls.jira),
      storageReads: most(({ calls }) => calls.storageReads),
      storageWrites: most(({ calls }) => calls.storageWrites),
      queue: most(({ calls }) => calls.queue),
    },
    readHops: most(({ readHops }) => readHops),
    sequentialHops: most(({ sequentialHops }) => sequentialHops),
    bytes: { jira: bytes('jira'), storage: bytes('storage') },
    milliseconds: rounded(middle(({ milliseconds }) => milliseconds)),
    costUsd: rounded(middle(({ costUsd }) => costUsd)),
  };
};
