import { root } from '../manifest/code/sources';
import { claimsAi, createSampleProject } from '../../local/seed/sample-project';
import { createAppClient, type AppClient } from '../../local/seed/app-client';
import { setIngestSecret } from '../../local/seed/ingest-secret';
import { openRuntime, type Runtime } from '../../local/site/runtime/open-runtime';

const SECRET = 'bench-secret';
const MANAGER = 'pm@example.test';
const DAY = 86_400_000;

export type BenchSite = {
  runtime: Runtime;
  app: AppClient;
  /** Key of the item that is measured: criteria locked, evidence in, one criterion undecided. */
  issue: string;
  /** A run that nobody has posted before. */
  nextRun: () => unknown;
};

/** Digits of a run's data set: every post of the bench is another body and another record. */
const runNumber = (runtime: Runtime) => {
  let posted = 0;
  return (): unknown => {
    posted += 1;
    const now = runtime.clock.now();
    return {
      modelVersion: '1.4.0',
      runId: `bench-${posted}`,
      dataset: { id: 'holdout-v3', sha256: 'a'.repeat(64) },
      startedAt: new Date(now - 3_600_000).toISOString(),
      finishedAt: new Date(now - 1_800_000).toISOString(),
      results: [
        { metric: 'accuracy', successes: 91, trials: 100 },
        { metric: 'recall', successes: 450, trials: 500 },
      ],
    };
  };
};

/**
 * The built app on the stand-in Jira, in memory: the AI project with its gates, and one item in
 * Validation with two locked criteria and five runs.
 */
export const openBenchSite = async (log: (line: string) => void): Promise<BenchSite> => {
  const runtime = openRuntime({ root, siteUrl: 'http://127.0.0.1:4493', log });
  const { id } = createSampleProject(runtime, claimsAi);
  setIngestSecret(runtime, claimsAi.key, { projectId: id, current: SECRET, previous: null });
  const app = createAppClient(runtime, { project: claimsAi.key, value: SECRET });
  const nextRun = runNumber(runtime);
  runtime.clock.advance(-7 * DAY);
  const { key: issue } = runtime.jira.admin.createIssue(
    { projectKey: claimsAi.key, summary: 'Claims document classifier', status: 'Validation' },
    { emitEvents: true },
  );
  await app.settle();
  const about = { modelName: 'claims-doc', modelVersion: '1.4.0' };
  await app.call(MANAGER, 'item.describe', { issue, systemType: 'document-classifier', ...about });
  const text = 'accuracy >= 90% @95% n>=50\nrecall >= 85% @95% n>=200';
  await app.call(MANAGER, 'criteria.draft', { issue, text });
  await app.call(MANAGER, 'criteria.lock', { issue });
  await app.settle();
  runtime.clock.advance(7 * DAY);
  for (let posted = 0; posted < 5; posted += 1) await app.post(issue, nextRun());
  await app.settle();
  return { runtime, app, issue, nextRun };
};
