import type { Clock } from '../state/clock';
import type { TableStore } from '../state/table';
import { ForgePlatformError } from './errors';
import { createAnswers, type Answers, type Choices } from './facts/table';
import { createFaults, type Faults } from './faults/faults';
import { noFaults, type FaultPlan, type FaultPlanInput } from './faults/plan';
import { createIdentity, type Identity } from './identity';
import { installSeams, type Invocation, type SeamFetch } from './invoke/invocation';
import { eventAnswer, pageFunctionAnswer } from './invoke/answers';
import { createInvoke, type Invoke } from './invoke/invoke';
import { createKvs } from './kvs/service';
import { findModule, parseManifest, type ForgeManifest } from './manifest';
import { createMetrics, type Metrics } from './metrics';
import { createActionCalls, type ActionRequest } from './modules/action';
import { createRuleCalls, type RuleRequest, type RuleRun } from './modules/automation';
import { createEventCalls, refuseUnsupportedTriggers } from './modules/events';
import {
  createJqlFunctionCalls,
  type JqlFunctionPayload,
  type JqlFunctionResult,
} from './modules/jql-function';
import { createResolverCalls, type ResolverRequest } from './modules/resolver';
import { createScheduleCalls, type Schedule, type ScheduleRun } from './modules/schedule';
import {
  createValidatorCalls,
  type ValidatorArguments,
  type ValidatorResult,
} from './modules/validator';
import {
  createWebTriggerCalls,
  type WebTriggerRequest,
  type WebTriggerResponse,
} from './modules/web-trigger';
import type { QueuedEvent } from './queue/event';
import { createPump, type DrainResult } from './queue/pump';
import { createQueueRemote } from './queue/remote';
import { createQueueStore, type QueueStore } from './queue/store';
import { createGraphRemote } from './remote/graph';
import { createJiraRemote, type JiraService } from './remote/jira';
import { createRouter } from './remote/router';
import { createStorageRemote } from './remote/storage';

export type ForgeHostOptions = {
  /** A parsed `manifest.yml`. */
  manifest: unknown;
  /** Resolves a handler such as `index.onTransition`, called as `('index', 'onTransition')`. */
  handlers: (file: string, exportName: string) => unknown;
  tables: TableStore;
  clock: Clock;
  /** The Jira that `requestJira` reaches; requests go to `https://jira.local`. */
  jira: JiraService;
  /** The only environment there is on one machine: no licence, as on the platform. */
  environmentType?: 'DEVELOPMENT' | undefined;
  faults?: FaultPlanInput | undefined;
  /** What the platform answers where it is not known, or should be tried. */
  answers?: Choices | undefined;
  log?: ((line: string) => void) | undefined;
  /** Where the site is served; web trigger addresses begin with it. */
  siteUrl?: string | undefined;
};

export type ForgeHost = {
  manifest: ForgeManifest;
  identity: Identity;
  /** `invoke` of the browser bridge. @throws ForgePlatformError */
  invokeResolver: (request: ResolverRequest) => Promise<unknown>;
  /** A workflow validator of the function form; fails closed. */
  runValidator: (request: {
    moduleKey: string;
    args: ValidatorArguments;
  }) => Promise<ValidatorResult>;
  /** A JQL function. @throws what the function throws, and where it answers in another form */
  runJqlFunction: (request: {
    moduleKey: string;
    payload: JqlFunctionPayload;
  }) => Promise<JqlFunctionResult>;
  /** An action as an agent of that person runs it. @throws for inputs that are not declared */
  runAction: (request: ActionRequest) => Promise<unknown>;
  /** An action as a rule of an automation runs it. @throws for what no rule could be saved with */
  runRule: (request: RuleRequest) => Promise<RuleRun>;
  webTrigger: (moduleKey: string, request: WebTriggerRequest) => Promise<WebTriggerResponse>;
  /** Hands a product or lifecycle event to the triggers that listen; failures are logged only. */
  deliverEvent: (eventName: string, payload: Record<string, unknown>) => Promise<void>;
  /** Runs a scheduled trigger now; what went wrong is logged and told by the status. */
  runSchedule: (moduleKey: string) => Promise<ScheduleRun>;
  schedules: () => Schedule[];
  /** Any other function: value functions, search suggestions … @throws what the function throws */
  callFunction: (
    functionKey: string,
    payload: unknown,
    moduleType: string,
    options?: { accountId?: string; moduleKey?: string },
  ) => Promise<unknown>;
  /** Runs queued events until none is left to run; delayed ones too unless told otherwise. */
  drain: (options?: { includeDelayed?: boolean }) => Promise<DrainResult>;
  /** Events that wait in queues. */
  queued: () => QueuedEvent[];
  /** Runs events that are due every `intervalMs`; the result stops it. */
  startQueueWorker: (intervalMs: number) => () => void;
  /** @throws ZodError for a plan that is not one */
  setFaults: (plan: unknown) => void;
  /** The plan in force. */
  faults: () => FaultPlan;
  setAnswers: (choices: Choices) => void;
  /** What the table of facts and the choices in force say; the stand-in Jira answers from it too. */
  answers: Answers;
  metrics: Metrics;
};

const DEFAULT_SITE_URL = 'http://127.0.0.1:4173';

/** Delivers an event of the queue to its consumer, or a product event's retry to its trigger. */
const createDelivery =
  (
    manifest: ForgeManifest,
    invoke: Invoke,
    triggers: Pick<ReturnType<typeof createEventCalls>, 'deliverTo'>,
  ) =>
  async (event: QueuedEvent): Promise<unknown> => {
    const { target } = event;
    if (target.kind === 'trigger') {
      return await triggers.deliverTo(findModule(manifest, target.moduleKey, 'trigger'), event);
    }
    const consumer = manifest.modules.find(
      ({ type, queue }) => type === 'consumer' && queue === target.queueName,
    );
    if (consumer?.function === undefined) {
      const message = `No consumer function takes the queue "${target.queueName}".`;
      throw new ForgePlatformError('UNKNOWN_FUNCTION', message);
    }
    const { body, jobId, eventId, concurrency, retryContext } = event;
    return await invoke({
      functionKey: consumer.function,
      moduleKey: consumer.key,
      moduleType: consumer.type,
      payload: { body, jobId, eventId, queueName: target.queueName, concurrency, retryContext },
      originId: event.originId,
      answer: eventAnswer,
    });
  };

const createWorker =
  (drain: ForgeHost['drain'], log: (line: string) => void) =>
  (intervalMs: number): (() => void) => {
    let busy = false;
    const timer = setInterval(() => {
      if (busy) return;
      busy = true;
      drain({ includeDelayed: false })
        .catch((error: unknown) => log(`queue worker: ${String(error)}`))
        .finally(() => {
          busy = false;
        });
    }, intervalMs);
    timer.unref();
    return () => clearInterval(timer);
  };

const createSeam = (
  options: ForgeHostOptions,
  manifest: ForgeManifest,
  identity: Identity,
  store: QueueStore,
  faults: () => Faults,
  answers: Answers,
): ((invocation: Invocation) => SeamFetch) => {
  const { tables, clock } = options;
  return createRouter(
    {
      storage: createStorageRemote(
        manifest,
        createKvs({ tables, clock, answers, entities: manifest.entities }),
        answers,
      ),
      jira: createJiraRemote({ manifest, answers, jira: options.jira }),
      queue: createQueueRemote({ manifest, store, clock, faults, answers }),
      graph: createGraphRemote({ manifest, identity, answers }),
      contextAri: identity.contextAri,
      answers,
    },
    faults,
  );
};

/**
 * Runs an app's functions on the real `@forge/*` packages and holds them to what Forge enforces.
 *
 * @throws ForgePlatformError for a manifest that is invalid or asks for what cannot be done here.
 */
export const createForgeHost = (options: ForgeHostOptions): ForgeHost => {
  const { tables, clock, handlers, log = () => undefined } = options;
  const manifest = parseManifest(options.manifest);
  refuseUnsupportedTriggers(manifest);
  const identity = createIdentity(manifest, options.siteUrl ?? DEFAULT_SITE_URL);
  const store = createQueueStore(tables);
  const records = createMetrics();
  let faults = createFaults(options.faults ?? noFaults, clock);
  let choices = options.answers ?? {};
  const answers = createAnswers(() => choices);
  const fetch = createSeam(options, manifest, identity, store, () => faults, answers);
  installSeams();

  const record = records.add;
  const invoke = createInvoke({
    manifest,
    identity,
    clock,
    handlers,
    fetch,
    record,
    log,
  });
  const events = createEventCalls({
    ...{ manifest, invoke, store, clock, log },
    faults: () => faults,
  });
  const schedule = createScheduleCalls({ manifest, identity, invoke, tables, clock, answers, log });
  const deliver = createDelivery(manifest, invoke, events);
  const { drain } = createPump({ store, clock, deliver, log });

  return {
    manifest,
    identity,
    invokeResolver: createResolverCalls(manifest, identity, invoke),
    runValidator: createValidatorCalls(manifest, invoke, log),
    runJqlFunction: createJqlFunctionCalls(manifest, invoke),
    runAction: createActionCalls(manifest, identity, invoke),
    runRule: createRuleCalls(manifest, invoke, log),
    webTrigger: createWebTriggerCalls({ manifest, identity, invoke, answers, log }),
    deliverEvent: events.deliverEvent,
    runSchedule: schedule.runSchedule,
    schedules: schedule.schedules,
    callFunction: (functionKey, payload, moduleType, { accountId, moduleKey } = {}) =>
      invoke({
        ...{ functionKey, payload, moduleType, accountId, moduleKey: moduleKey ?? functionKey },
        answer: pageFunctionAnswer(manifest, functionKey),
      }),
    drain,
    queued: store.waiting,
    startQueueWorker: createWorker(drain, log),
    setFaults: (plan) => {
      faults = createFaults(plan, clock);
    },
    faults: () => faults.plan,
    setAnswers: (next) => {
      choices = next;
    },
    answers,
    metrics: { list: records.list, clear: records.clear },
  };
};
