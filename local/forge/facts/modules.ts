import { documented, measured, refused, unknown, type Fact } from './fact';

const asyncEvents = { source: 'asyncEvents', date: '2026-08-01' } as const;
const eventsSdk = { source: 'eventsSdk', date: '2026-11-28' } as const;

/** What the queue answers to a push and to questions about a job. */
export const queueFacts = {
  'queue.push': documented('push of one event', 'accepted', asyncEvents),
  'queue.push.too-many': documented('push of 51 events', refused(400), {
    ...asyncEvents,
    seen: 'TooManyEventsError',
  }),
  'queue.push.too-large': documented('push of more than 200 KB', refused(413), {
    ...asyncEvents,
    seen: 'PayloadTooBigError',
  }),
  'queue.push.long-running-too-large': unknown(
    'push of an event of more than 100 KB to a consumer that may run longer than 55 s',
    [refused(413), refused(400)],
    { ...asyncEvents, askedBy: 'site' },
  ),
  'queue.push.rate-limit': documented('more than 500 events within a minute', refused(429), {
    ...asyncEvents,
    seen: 'RateLimitError',
  }),
  'queue.push.cyclic-limit': documented(
    'more than 1000 pushes that descend from one invocation',
    refused(405),
    { ...eventsSdk, askedBy: 'site', seen: 'InvocationLimitReachedError' },
  ),
  'queue.push.delay-too-long': documented('push with a delay of 901 s', refused(400), {
    source: 'asyncApi',
    date: '2026-08-01',
    seen: 'InvalidPushSettingsError',
  }),
  'queue.push.no-consumer': unknown(
    'push to a queue that no consumer takes',
    [refused(400), refused(404), 'accepted'],
    { ...asyncEvents, seen: 'InternalServerError' },
  ),
  'queue.job.unknown': documented('progress of a job that is not there', refused(404), {
    ...eventsSdk,
    seen: 'JobDoesNotExistError',
  }),
  'queue.retry': documented(
    'a consumer returns InvocationError once: what the next delivery of the event brings',
    'delivered again with retryContext',
    { source: 'asyncApi', date: '2026-08-01' },
  ),
  'trigger.retry': documented(
    'a product trigger returns InvocationError: how often the event is delivered again',
    'up to 4 times, with retryContext',
    { source: 'productEvents', date: '2026-08-01', askedBy: 'site' },
  ),
  'trigger.throws': unknown(
    'a product trigger throws or runs out of time: whether the event comes again',
    ['not delivered again', 'delivered again'],
    { source: 'productEvents', date: '2026-08-01', askedBy: 'site' },
  ),
  'queue.operation.unknown': unknown(
    'an operation of the queue beside publish, stats and cancel',
    [refused(404), refused(400)],
    { ...asyncEvents, askedBy: 'wire' },
  ),
  'queue.body.malformed': unknown('a push whose body is not one', [refused(400)], {
    ...asyncEvents,
    askedBy: 'wire',
  }),
} satisfies Record<string, Fact>;

export type QueueCase = keyof typeof queueFacts;

const jqlFunctions = { source: 'jqlFunctions', date: '2026-01-28', askedBy: 'site' } as const;

const rovoAction = { source: 'rovoAction', date: '2026-11-28', askedBy: 'site' } as const;
const automationAction = {
  source: 'automationAction',
  date: '2026-11-29',
  askedBy: 'site',
} as const;

/** What modules are called with, and what becomes of their answers. */
export const moduleFacts = {
  'web-trigger.request': measured('fields of the request that a web trigger is called with', [
    'body',
    'call',
    'context',
    'contextToken',
    'headers',
    'method',
    'path',
    'queryParameters',
    'userPath',
  ]),
  'web-trigger.too-large': unknown(
    'a request of more than 5 MB to a web trigger',
    [refused(413), refused(400)],
    { source: 'invocation', date: '2026-08-01', askedBy: 'site' },
  ),
  'web-trigger.bad-answer': documented(
    'a web trigger returns what the manifest does not declare',
    refused(500),
    { source: 'webTrigger', date: '2026-08-01', askedBy: 'site' },
  ),
  'web-trigger.throws': unknown(
    'a web trigger throws or runs out of time',
    [refused(500), refused(424)],
    { source: 'webTrigger', date: '2026-08-01', askedBy: 'site' },
  ),
  'schedule.no-response': documented('a scheduled trigger returns nothing', refused(424), {
    source: 'scheduledEvents',
    date: '2026-11-28',
    askedBy: 'site',
  }),
  'schedule.throws': unknown(
    'a scheduled trigger throws or runs out of time: what is recorded',
    [refused(500), refused(424)],
    { source: 'scheduledEvents', date: '2026-11-28', askedBy: 'site' },
  ),
  'validator.create.key': unknown(
    'the key of the issue that a validator on the Create transition is given',
    ['absent', 'null'],
    { source: 'validator', date: '2026-08-01', askedBy: 'site' },
  ),
  'jira.permissions.other-person': documented(
    'POST /rest/api/3/permissions/check as the app, for the account of a person',
    'accepted',
    { source: 'jiraPermissions', date: '2026-08-01' },
  ),
  'jira.notify': documented(
    'POST /rest/api/3/issue/{key}/notify as the app, for one account',
    'queued: 204; 403 where the site sends no mail; 400 where the recipient is none or who asks',
    { source: 'jiraNotify', date: '2025-07-30', askedBy: 'site' },
  ),
  'jira.notify.unseen': unknown(
    'the same for an account that may not browse the work item',
    ['queued', 'dropped'],
    { source: 'jiraNotify', date: '2025-07-30', askedBy: 'site' },
  ),
  'jira.jql.property-not-empty': unknown(
    'a search for "is not EMPTY" on an alias of an entity property',
    ['accepted', refused(400)],
    { source: 'entityProperty', date: '2026-08-01' },
  ),
  'action.payload': documented(
    'what an agent gives to an action beside its inputs',
    ['context.cloudId', 'context.moduleKey', 'context.jira'],
    rovoAction,
  ),
  'action.verb': unknown(
    'whether an agent asks the person before it runs an action whose verb is not GET',
    ['it asks', 'it runs it at once'],
    rovoAction,
  ),
  'action.by-rule': documented(
    'an action whose verb is not GET, by an agent that a rule of an automation started',
    'not run',
    rovoAction,
  ),
  'rule-action.payload': documented(
    'what a rule gives to an action: its inputs, with smart values filled in',
    'the declared inputs and nothing else',
    automationAction,
  ),
  'rule-action.account': documented(
    'by whom a rule runs an action',
    'the account of the connection, as asUser',
    automationAction,
  ),
  'rule-action.errors': documented(
    'a rule whose action answers { errors: [{ message }] }',
    'stops; the messages stand in its audit log',
    automationAction,
  ),
  'rule-action.throws': documented(
    'a rule whose action throws',
    'stops; its audit log has a generic message',
    automationAction,
  ),
  'rule-action.configuration': documented(
    'a rule with more than 100 KB of configuration of an action, or with an input that is not declared',
    'not saved',
    automationAction,
  ),
  'rule-action.outputs': unknown(
    'an action whose answer is not what its outputs declare',
    ['failed', 'the value is empty'],
    automationAction,
  ),
  'jql-function.payload': documented(
    'fields of the clause that a JQL function is called with, beside precomputationId',
    ['arguments', 'field', 'functionName', 'operator', 'type'],
    jqlFunctions,
  ),
  'jql-function.person': unknown(
    'whether a JQL function is told who searches; its answer is kept for everybody',
    ['absent', 'the person whose search came first'],
    jqlFunctions,
  ),
  'jql-function.kept': documented(
    'how often a JQL function is called for the same name, field, operator and arguments',
    'once, until the answer was not used for 7 days; an error only with storeErrorAsPrecomputation',
    jqlFunctions,
  ),
  'jql-function.error': unknown(
    'a search with a JQL function that answers an error, which the person is shown',
    [refused(400)],
    jqlFunctions,
  ),
  'jql-function.fails': unknown(
    'a search with a JQL function that throws, runs out of time or answers in another form',
    [refused(400)],
    jqlFunctions,
  ),
  'jql-function.too-many-values': unknown(
    'a search with a JQL function whose fragment has more than 1000 values',
    [refused(400)],
    jqlFunctions,
  ),
  'jql-function.brackets': unknown(
    'what stands around the fragment that takes the place of a JQL function',
    ['brackets', 'nothing'],
    jqlFunctions,
  ),
  'jql-function.operators': documented(
    'a search with a JQL function behind an operator that its module does not name',
    refused(400),
    { source: 'jqlFunctionModule', date: '2025-03-05', askedBy: 'site' },
  ),
} satisfies Record<string, Fact>;

export type ModuleCase = keyof typeof moduleFacts;
