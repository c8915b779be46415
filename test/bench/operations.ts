import type { InvocationRecord } from '../../local/forge/metrics';
import { rounded } from './median';
import { measureOf, summariseMeasures, type Measure } from './measures';
import type { BenchSite } from './site';

/** An operation as people and pipelines start it. */
type Operation = {
  name: string;
  what: string;
  /** Function whose answer somebody waits for; everything else runs after it. */
  answers: string;
  run: (site: BenchSite) => Promise<void>;
};

export type OperationReport = {
  name: string;
  what: string;
  iterations: number;
  /** What somebody waits for. */
  answer: Measure;
  /** What the queue does after the answer; null where it has nothing to do. */
  after: Measure | null;
  costUsd: { perCall: number; perMillion: number };
};

const MANAGER = 'pm@example.test';

const askForRefusedMove = async ({ app, issue }: BenchSite): Promise<void> => {
  const refusal = await app.move(MANAGER, issue, 'Deployment').then(
    () => null,
    (error: unknown) => String(error),
  );
  if (refusal === null) throw new Error('the gate let through what it has to refuse');
};

const operations: readonly Operation[] = [
  {
    name: 'validator',
    what: 'a person moves an item; Jira asks the gate, which refuses; the decision is recorded',
    answers: 'on-transition',
    run: askForRefusedMove,
  },
  {
    name: 'evidence post',
    what: 'a pipeline posts a run with two results; it is judged, recorded and shown',
    answers: 'on-evidence',
    run: async ({ app, issue, nextRun }) => app.post(issue, nextRun()),
  },
  {
    name: 'panel open',
    what: 'a person opens the panel of an item with five runs (item.get)',
    answers: 'panel-resolver',
    run: async ({ app, issue }) => {
      await app.call(MANAGER, 'item.get', { issue });
    },
  },
];

type Run = { answer: Measure; after: Measure | null };

const runOnce = async (operation: Operation, site: BenchSite): Promise<Run> => {
  const { metrics } = site.runtime.host;
  metrics.clear();
  await operation.run(site);
  await site.app.settle();
  const records = metrics.list();
  const failed = records.find(({ ok }) => !ok);
  if (failed !== undefined) throw new Error(`${failed.function} failed: ${failed.errorName ?? ''}`);
  const waited = (record: InvocationRecord): boolean => record.function === operation.answers;
  const after = records.filter((record) => !waited(record));
  return {
    answer: measureOf(records.filter(waited)),
    after: after.length === 0 ? null : measureOf(after),
  };
};

const report = ({ name, what }: Operation, runs: readonly Run[]): OperationReport => {
  const answer = summariseMeasures(runs.map((run) => run.answer));
  const later = runs.flatMap((run) => (run.after === null ? [] : [run.after]));
  const after = later.length === 0 ? null : summariseMeasures(later);
  const perCall = answer.costUsd + (after?.costUsd ?? 0);
  return {
    name,
    what,
    iterations: runs.length,
    answer,
    after,
    costUsd: { perCall: rounded(perCall), perMillion: rounded(perCall * 1_000_000) },
  };
};

/** Runs every operation so often after so much warm-up. @throws where one does not do what it should */
export const measureOperations = async (
  site: BenchSite,
  { iterations, warmUp }: { iterations: number; warmUp: number },
  log: (line: string) => void,
): Promise<OperationReport[]> => {
  const reports: OperationReport[] = [];
  for (const operation of operations) {
    log(`${operation.name}: ${warmUp} times to warm up, ${iterations} times measured`);
    for (let done = 0; done < warmUp; done += 1) await runOnce(operation, site);
    const runs: Run[] = [];
    for (let done = 0; done < iterations; done += 1) runs.push(await runOnce(operation, site));
    reports.push(report(operation, runs));
  }
  return reports;
};
