import * as z from 'zod';
import { ForgePlatformError, messageOf } from '../errors';
import type { ModuleCase } from '../facts/modules';
import type { Answers } from '../facts/table';
import type { Identity } from '../identity';
import type { AnswerContract } from '../invoke/answers';
import type { Invoke } from '../invoke/invoke';
import { INVOCATION_BYTES, byteLength } from '../limits';
import { findModule, type ForgeManifest, type ManifestModule } from '../manifest';

type Values = Record<string, string | readonly string[]>;

export type WebTriggerRequest = {
  method: string;
  /** Path of the request; what follows the trigger's own address is `userPath`. */
  path: string;
  headers?: Values | undefined;
  query?: Values | undefined;
  /** The raw body as text. */
  body?: string | undefined;
};

export type WebTriggerResponse = {
  statusCode: number;
  headers: Record<string, string[]>;
  body: string;
};

const lists = (values: Values = {}): Record<string, readonly string[]> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? [value] : value,
    ]),
  );

const answered = (statusCode: number, message: string): WebTriggerResponse => ({
  statusCode,
  headers: { 'content-type': ['application/json'] },
  body: JSON.stringify({ error: message }),
});

const staticSchema = z.looseObject({ outputKey: z.string() });
const dynamicSchema = z.looseObject({
  statusCode: z.number().int().min(100).max(599),
  headers: z.record(z.string(), z.array(z.string())).default({}),
  body: z.string().default(''),
});

const DEFAULT_CONTENT_TYPE = 'text/plain';

/** @returns nothing when the function named no declared output. */
const staticAnswer = (module: ManifestModule, result: unknown): WebTriggerResponse | undefined => {
  const parsed = staticSchema.safeParse(result);
  const output = module.response?.outputs?.find(({ key }) => key === parsed.data?.outputKey);
  return output === undefined
    ? undefined
    : {
        statusCode: output.statusCode,
        headers: { 'content-type': [output.contentType ?? DEFAULT_CONTENT_TYPE] },
        body: output.body ?? '',
      };
};

const answerOf = (module: ManifestModule, result: unknown): WebTriggerResponse | undefined =>
  module.response?.type === 'static'
    ? staticAnswer(module, result)
    : dynamicSchema.safeParse(result).data;

/** What a live request carries beside the HTTP request. What is inside of `call` is not documented. */
const envelope = (identity: Identity, module: ManifestModule) => ({
  call: { functionKey: module.function ?? '' },
  context: {
    cloudId: identity.cloudId,
    moduleKey: module.key,
    installContext: identity.contextAri,
    environmentId: identity.environmentId,
    environmentType: identity.environmentType,
  },
  contextToken: '',
});

/**
 * A request from outside to a web trigger, without a user. The request has what a live one has
 * (fact `web-trigger.request`).
 */
export const createWebTriggerCalls =
  (options: {
    manifest: ForgeManifest;
    identity: Identity;
    invoke: Invoke;
    answers: Pick<Answers, 'refusal'>;
    log: (line: string) => void;
  }) =>
  async (moduleKey: string, request: WebTriggerRequest): Promise<WebTriggerResponse> => {
    const { manifest, identity, invoke, answers, log } = options;
    const failure = (fact: ModuleCase, message: string): WebTriggerResponse =>
      answered(answers.refusal(fact).status, message);
    const module = findModule(manifest, moduleKey, 'webtrigger');
    const body = request.body ?? '';
    if (byteLength(body) > INVOCATION_BYTES) {
      return failure('web-trigger.too-large', 'Request is too large');
    }
    const own = `/webtrigger/${moduleKey}`;
    const payload = {
      ...envelope(identity, module),
      method: request.method.toUpperCase(),
      path: request.path,
      userPath: request.path.startsWith(own) ? request.path.slice(own.length) : '',
      headers: lists(request.headers),
      queryParameters: lists(request.query),
      body,
    };
    const answer: AnswerContract = {
      accepts: (result) => answerOf(module, result) !== undefined,
      code: 'INVALID_ANSWER',
      wanted: 'what manifest.yml declares',
    };
    try {
      const result = await invoke({
        functionKey: module.function ?? '',
        moduleKey,
        moduleType: module.type,
        payload,
        answer,
      });
      return answerOf(module, result) ?? failure('web-trigger.bad-answer', 'Internal error');
    } catch (error) {
      log(`web trigger ${moduleKey}: failed: ${messageOf(error)}`);
      const ofForm = error instanceof ForgePlatformError && error.code === 'INVALID_ANSWER';
      return failure(ofForm ? 'web-trigger.bad-answer' : 'web-trigger.throws', 'Internal error');
    }
  };
