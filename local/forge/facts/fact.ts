/** An answer that is not a success, as it goes over the wire. `null`: the body names no code. */
export type Refusal = { status: number; code: string | null };

/** What the platform does: it takes the request, refuses it, or behaves as the words say. */
export type Outcome = 'accepted' | Refusal | readonly string[] | (string & {});

/**
 * How a fact is known: `measured` on a real site, `documented` by Atlassian, or `unknown`. What is
 * unknown has every plausible outcome; the host gives the first unless told otherwise, and the app has
 * to hold under each.
 */
export type Basis = 'measured' | 'documented' | 'unknown';

/**
 * Who can ask: `probe` asks through the SDK, on one machine and on a real site. `wire`: the SDK cannot
 * send such a request. `site`: only a person or time brings it about, so a real site shows it and the
 * probe does not ask.
 */
export type AskedBy = 'probe' | 'wire' | 'site';

export type Fact = {
  /** What is asked, in words. */
  request: string;
  /** One where it is known, every plausible one where it is not. */
  outcomes: readonly [Outcome, ...Outcome[]];
  basis: Basis;
  /** Key of `sources`. */
  source: SourceName;
  /** Day of the measurement, or of the state of the page. */
  date: string;
  askedBy: AskedBy;
  /** What the SDK makes of the outcome, where that differs from a `ForgeKvsAPIError` of it. */
  seen?: Outcome;
};

/** Where facts are from. */
export const sources = {
  liveProbe:
    'Probe of 24 storage cases on a live Jira site, run twice with the same answers (Forge CLI 14.1.0, @forge/kvs 2.0.7, Node 24.21.0), published by a third party',
  kvsErrors: 'https://developer.atlassian.com/platform/forge/storage-reference/handling-errors-kvs',
  entityErrors:
    'https://developer.atlassian.com/platform/forge/storage-reference/handling-errors-customentities',
  kvsLimits: 'https://developer.atlassian.com/platform/forge/limits-kvs-ce',
  transactions: 'https://developer.atlassian.com/platform/forge/storage-reference/transactions',
  batches: 'https://developer.atlassian.com/platform/forge/storage-reference/batchops',
  entities:
    'https://developer.atlassian.com/platform/forge/runtime-reference/storage-api-custom-entities',
  secrets: 'https://developer.atlassian.com/platform/forge/runtime-reference/storage-api-secret',
  storageRest: 'https://developer.atlassian.com/platform/forge/rest',
  asyncEvents: 'https://developer.atlassian.com/platform/forge/limits-async-events',
  asyncApi: 'https://developer.atlassian.com/platform/forge/runtime-reference/async-events-api',
  apiSdk: 'Code of @forge/api 8.3.0: which header and code of the proxy become which error',
  eventsSdk: 'Code of @forge/events 3.0.8: what each status becomes',
  kvsSdk: 'Code of @forge/kvs 1.6.5: what each answer becomes',
  invocation: 'https://developer.atlassian.com/platform/forge/limits-invocation',
  productEvents: 'https://developer.atlassian.com/platform/forge/events-reference/product_events',
  webTrigger: 'https://developer.atlassian.com/platform/forge/runtime-reference/web-trigger',
  scheduled:
    'https://developer.atlassian.com/platform/forge/manifest-reference/modules/scheduled-trigger',
  scheduledEvents:
    'https://developer.atlassian.com/platform/forge/events-reference/scheduled-trigger',
  validator:
    'https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-workflow-validator',
  entityProperty:
    'https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-entity-property',
  jqlFunctions: 'https://developer.atlassian.com/cloud/jira/platform/jql-functions/',
  jqlFunctionModule:
    'https://developer.atlassian.com/platform/forge/manifest-reference/modules/jql-function/',
  rovoAction:
    'https://developer.atlassian.com/platform/forge/manifest-reference/modules/rovo-action/',
  automationAction:
    'https://developer.atlassian.com/platform/forge/manifest-reference/modules/automation-action/',
  jiraPermissions:
    'https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permissions/',
  jiraNotify: 'https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/',
  manifestSchema: 'JSON schema of @forge/manifest 13.7.0',
  manifestReference: 'https://developer.atlassian.com/platform/forge/manifest-reference/',
} as const;

export type SourceName = keyof typeof sources;

/** Day on which the live probe ran. */
export const PROBED = '2026-10-09';

export const measured = (request: string, outcome: Outcome, seen?: Outcome): Fact => ({
  request,
  outcomes: [outcome],
  basis: 'measured',
  source: 'liveProbe',
  date: PROBED,
  askedBy: 'probe',
  ...(seen !== undefined && { seen }),
});

type Origin = { source: SourceName; date: string; askedBy?: AskedBy; seen?: Outcome };

export const documented = (
  request: string,
  outcome: Outcome,
  { source, date, askedBy = 'probe', seen }: Origin,
): Fact => ({
  request,
  outcomes: [outcome],
  basis: 'documented',
  source,
  date,
  askedBy,
  ...(seen !== undefined && { seen }),
});

/** @param origin the page that leaves it open, or the guess's ground */
export const unknown = (
  request: string,
  outcomes: readonly [Outcome, ...Outcome[]],
  { source, date, askedBy = 'probe', seen }: Origin,
): Fact => ({
  request,
  outcomes,
  basis: 'unknown',
  source,
  date,
  askedBy,
  ...(seen !== undefined && { seen }),
});

export const refused = (status: number, code: string | null = null): Refusal => ({ status, code });
