import * as z from 'zod';
import { ForgePlatformError } from '../errors';
import { jqlFunctionAnswer, jqlFunctionSchema } from '../invoke/answers';
import type { Invoke } from '../invoke/invoke';
import { findModule, type ForgeManifest } from '../manifest';

export const jqlFunctionPayloadSchema = z.strictObject({
  precomputationId: z.string(),
  clause: z.strictObject({
    field: z.string(),
    type: z.array(z.string()),
    operator: z.string(),
    functionName: z.string(),
    arguments: z.array(z.string()),
  }),
});

export type JqlFunctionPayload = z.output<typeof jqlFunctionPayloadSchema>;
export type JqlFunctionResult = z.output<typeof jqlFunctionSchema>;

/**
 * Runs the function of a `jira:jqlFunction`, without a person.
 * @throws what the function throws, and ForgePlatformError where it answers in another form
 */
export const createJqlFunctionCalls =
  (manifest: ForgeManifest, invoke: Invoke) =>
  async (request: {
    moduleKey: string;
    payload: JqlFunctionPayload;
  }): Promise<JqlFunctionResult> => {
    const module = findModule(manifest, request.moduleKey, 'jira:jqlFunction');
    if (module.function === undefined) {
      throw new ForgePlatformError(
        'NOT_SUPPORTED',
        `JQL function "${module.key}" has no function; endpoints are not served here.`,
      );
    }
    return jqlFunctionSchema.parse(
      await invoke({
        functionKey: module.function,
        moduleKey: module.key,
        moduleType: module.type,
        payload: jqlFunctionPayloadSchema.parse(request.payload),
        answer: jqlFunctionAnswer,
      }),
    );
  };
