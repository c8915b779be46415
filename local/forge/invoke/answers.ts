import * as z from 'zod';
import { ForgePlatformError, type PlatformErrorCode } from '../errors';
import { LONGEST_DELAY_SECONDS } from '../limits';
import type { ForgeManifest, ManifestModule } from '../manifest';
import { retryRequestSchema } from '../queue/event';

/** What a function has to answer, and what the platform makes of anything else. */
export type AnswerContract = {
  accepts: (answer: unknown) => boolean;
  /** `FAILED_DEPENDENCY` is what the platform records as 424. */
  code: Extract<PlatformErrorCode, 'FAILED_DEPENDENCY' | 'INVALID_ANSWER'>;
  /** To follow "has to answer". */
  wanted: string;
};

const contractOf = (
  schema: z.ZodType,
  code: AnswerContract['code'],
  wanted: string,
): AnswerContract => ({ accepts: (answer) => schema.safeParse(answer).success, code, wanted });

const status = z.number().int().min(100).max(599);

/**
 * Answer of a scheduled trigger.
 * @see https://developer.atlassian.com/platform/forge/events-reference/scheduled-trigger/
 */
const scheduledSchema = z.looseObject({
  statusCode: status,
  statusText: z.string().optional(),
  headers: z.record(z.string(), z.array(z.string())).optional(),
  body: z.string().optional(),
});

export const scheduledAnswer = contractOf(
  scheduledSchema,
  'FAILED_DEPENDENCY',
  'an object with a statusCode, such as { statusCode: 204 }',
);

/**
 * Answer of a workflow validator.
 * @see https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-workflow-validator/
 */
export const validatorSchema = z.looseObject({
  result: z.boolean(),
  errorMessage: z.string().optional(),
});

export const validatorAnswer = contractOf(
  validatorSchema,
  'INVALID_ANSWER',
  '{ result: boolean, errorMessage?: string }',
);

/**
 * Answer of a JQL function.
 * @see https://developer.atlassian.com/cloud/jira/platform/jql-functions/
 */
export const jqlFunctionSchema = z.union([
  z.strictObject({ jql: z.string().min(1) }),
  z.strictObject({ error: z.string().min(1), storeErrorAsPrecomputation: z.boolean().optional() }),
]);

export const jqlFunctionAnswer = contractOf(
  jqlFunctionSchema,
  'INVALID_ANSWER',
  '{ jql: string } or { error: string, storeErrorAsPrecomputation?: boolean }',
);

const asksForRetry = z.looseObject({ _retry: z.unknown() });

const retrySchema = retryRequestSchema.extend({
  retryOptions: z
    .looseObject({ retryAfter: z.number().positive().max(LONGEST_DELAY_SECONDS).optional() })
    .optional(),
});

/**
 * Triggers and consumers may answer anything, and are asked again only by an `InvocationError`; one of
 * another form would be a retry that never comes.
 * @see https://developer.atlassian.com/platform/forge/runtime-reference/async-events-api/
 */
export const eventAnswer: AnswerContract = {
  accepts: (answer) => {
    const asked = asksForRetry.safeParse(answer).data?._retry !== undefined;
    return !asked || retrySchema.safeParse(answer).success;
  },
  code: 'INVALID_ANSWER',
  wanted: `an InvocationError with a retryAfter of at most ${LONGEST_DELAY_SECONDS} seconds, where it asks for another try`,
};

/**
 * Answer of `dynamicProperties` of an issue context.
 * @see https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-issue-context/
 */
const dynamicPropertiesSchema = z.looseObject({
  status: z
    .looseObject({
      type: z.enum(['badge', 'lozenge', 'icon']),
      value: z.looseObject({
        label: z.string(),
        url: z.string().optional(),
        type: z.enum(['default', 'inprogress', 'moved', 'new', 'removed', 'success']).optional(),
      }),
    })
    .optional(),
});

const dynamicPropertiesAnswer = contractOf(
  dynamicPropertiesSchema,
  'INVALID_ANSWER',
  '{ status?: { type, value: { label, type? } } }',
);

/** Answer of a value function: one value for each work item that was asked for, in their order. */
const valuesAnswer = contractOf(z.array(z.unknown()), 'INVALID_ANSWER', 'a list of values');

const fieldModule = z.looseObject({
  view: z.looseObject({ value: z.looseObject({ function: z.string() }).optional() }).optional(),
  value: z.looseObject({ function: z.string() }).optional(),
  searchSuggestions: z.looseObject({ function: z.string() }).optional(),
});

const suggestionsAnswer = contractOf(
  z.array(z.union([z.string(), z.looseObject({ value: z.string(), label: z.string() })])),
  'INVALID_ANSWER',
  'a list of texts, or of { value, label }',
);

const contextModule = z.looseObject({ dynamicProperties: z.looseObject({ function: z.string() }) });

const contractIn = (module: ManifestModule, functionKey: string): AnswerContract | undefined => {
  if (module.type === 'jira:issueContext') {
    const called = contextModule.safeParse(module).data?.dynamicProperties.function;
    return called === functionKey ? dynamicPropertiesAnswer : undefined;
  }
  if (module.type !== 'jira:customField') return undefined;
  const { view, value, searchSuggestions } = fieldModule.parse(module);
  if ((view?.value ?? value)?.function === functionKey) return valuesAnswer;
  return searchSuggestions?.function === functionKey ? suggestionsAnswer : undefined;
};

/** What a function that Jira calls for a page has to answer; nothing where nothing is documented. */
export const pageFunctionAnswer = (
  { modules }: ForgeManifest,
  functionKey: string,
): AnswerContract | undefined =>
  modules.flatMap((module) => contractIn(module, functionKey) ?? [])[0];

/** @throws ForgePlatformError with the contract's code */
export const holdToContract = (
  functionKey: string,
  answer: unknown,
  contract: AnswerContract | undefined,
): void => {
  if (contract === undefined || contract.accepts(answer)) return;
  throw new ForgePlatformError(
    contract.code,
    `Function "${functionKey}" has to answer ${contract.wanted}.`,
  );
};
