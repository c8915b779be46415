import { kindsInUse } from '../../src/words/in-use';
import type { GovernanceProperty } from '../../src/words/property';
import type { Runtime } from '../site/runtime/open-runtime';
import { allButBugs, changeSettings } from './demo/settings';
import { claimsAi, createSampleProject } from './sample-project';
import { factsOf, type Facts } from './scale-facts';
import { recordWriter } from './scale-records';
import { createSprintField, sampleSprints, SPRINT, sprintsOf } from './sprints';
import { DAY } from '../../src/words/time';

const MANAGER = 'pm@example.test';

/** Up to here the items have records too: enough to measure the sweep, and still filled in seconds. */
const MOST_RECORDS = 20_000;

/** The issue property of an item without a record, in the form that the app projects. */
const propertyOf = (facts: Facts, now: number): GovernanceProperty => ({
  v: 1,
  stage: facts.stage,
  stageSince: facts.stageSince,
  gate: facts.verdict === 'pass' ? 'open' : 'held',
  nextStage: facts.nextStage,
  openStages: [facts.status],
  verdict: facts.verdict,
  criteria: { pass: 0, fail: 0, inconclusive: 0, [facts.verdict]: 1 },
  version: 1,
  locked: new Date(now - 90 * DAY).toISOString(),
  model: `${facts.model.name} ${facts.model.version}`,
  systemType: facts.systemType,
  drift: facts.drift,
  flags: facts.flags,
  inUse: kindsInUse.some((kind) => kind === facts.stage) ? 'yes' : 'no',
  tier: facts.tier,
  stake: null,
  asks: facts.asks,
  ask: facts.asks.map(({ kind }) => kind),
  askOf: facts.asks.flatMap(({ who }) => who ?? []),
  askAny: facts.asks.filter(({ who }) => who === null).map(({ kind }) => kind),
  askBut: [],
  looksSpent: 0,
  waived: facts.waived,
  lastAlarm: facts.lastAlarm,
  nextDate: null,
  worst: null,
  why: `Made up for a site with many items: ${facts.verdict}.`,
  updatedAt: new Date(now).toISOString(),
});

/** Prepares what Jira shows of an item: by its record where there are records, else a property alone. */
const openShown = async (runtime: Runtime, items: number, projectId: string) => {
  const now = runtime.clock.now();
  if (items > MOST_RECORDS) {
    return (_: unknown, facts: Facts) => ({ property: propertyOf(facts, now), fields: {} });
  }
  const manager = runtime.jira.users.byEmail(MANAGER);
  if (manager === undefined) throw new Error(`the site has no user ${MANAGER}`);
  const { accountId } = manager;
  await changeSettings(runtime, claimsAi.key, accountId, allButBugs);
  const write = recordWriter(runtime, projectId, accountId);
  return (...issue: Parameters<typeof write>) => {
    const { property, fields } = write(...issue);
    const named = {
      'AI lifecycle stage': fields.stage,
      'AI acceptance threshold': fields.threshold,
      'AI drift risk': fields.drift,
    };
    return { property, fields: named };
  };
};

/**
 * Fills the project with many work items in seconds. Unlike the demo it goes past the app: the items
 * carry the issue property that the report reads, in the form the app projects it. Up to 20,000 of them
 * also have a record in the app's storage, of which 50 are due, so that the sweep can be measured;
 * there is no ledger and no evaluation behind it. It shows how pages and sweeps behave with many
 * items, not what is proven of any.
 */
export const seedScale = async (runtime: Runtime, items: number): Promise<void> => {
  const { jira, clock, tables } = runtime;
  createSprintField(jira);
  const project = createSampleProject(runtime, claimsAi);
  const now = clock.now();
  const sprints = sampleSprints(now);
  const shownOf = await openShown(runtime, items, project.id);
  tables.together(() => {
    for (let n = 0; n < items; n += 1) {
      const facts = factsOf(n, now);
      const { created, status, workedOnDaysAgo } = facts;
      const issue = {
        projectKey: claimsAi.key,
        summary: `Sample model ${n + 1}`,
        issueType: 'Task',
        status,
        created,
        updated: created,
      };
      let shown: ReturnType<typeof shownOf> | null = null;
      jira.admin.createIssue({
        ...issue,
        properties: (ref) => {
          shown ??= shownOf(ref, facts);
          return { assay: shown.property };
        },
        customFields: (ref) => {
          shown ??= shownOf(ref, facts);
          return { [SPRINT]: sprintsOf(sprints, [workedOnDaysAgo]), ...shown.fields };
        },
      });
    }
  });
};
