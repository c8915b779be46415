import * as z from 'zod';
import { ForgePlatformError } from '../errors';
import type { Identity } from '../identity';
import type { Invoke } from '../invoke/invoke';
import { findModule, type ForgeManifest } from '../manifest';

export type ActionRequest = {
  moduleKey: string;
  accountId: string;
  inputs: Readonly<Record<string, unknown>>;
  /** Where in Jira the person is, as far as they are on a work item or in a project. */
  jira?: { issueKey?: string; issueId?: string; projectKey?: string };
};

const actionSchema = z.object({
  inputs: z.record(
    z.string(),
    z.looseObject({
      type: z.enum(['boolean', 'integer', 'number', 'string']),
      required: z.boolean().default(false),
    }),
  ),
});

type Input = z.output<typeof actionSchema>['inputs'][string];

const fits = ({ type, required }: Input, value: unknown): boolean => {
  if (value === undefined) return !required;
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type;
};

/** The first input that the manifest does not declare so; undefined where there is none. */
const wrongInput = (
  declared: Readonly<Record<string, Input>>,
  inputs: ActionRequest['inputs'],
): string | undefined =>
  Object.keys(inputs).find((name) => !Object.hasOwn(declared, name)) ??
  Object.entries(declared).find(([name, input]) => !fits(input, inputs[name]))?.[0];

/**
 * Runs an `action` as an agent of the person does: the declared inputs beside `context`.
 * @see https://developer.atlassian.com/platform/forge/manifest-reference/modules/rovo-action/
 * @throws ForgePlatformError for inputs that the manifest does not declare, and what the function throws
 */
export const createActionCalls =
  (manifest: ForgeManifest, identity: Identity, invoke: Invoke) =>
  async ({ moduleKey, accountId, inputs, jira = {} }: ActionRequest): Promise<unknown> => {
    const module = findModule(manifest, moduleKey, 'action');
    if (module.function === undefined) {
      throw new ForgePlatformError('NOT_SUPPORTED', `Action "${module.key}" has no function.`);
    }
    const wrong = wrongInput(actionSchema.parse(module).inputs, inputs);
    if (wrong !== undefined) {
      throw new ForgePlatformError('NOT_JSON', `Action "${module.key}" takes no such "${wrong}".`);
    }
    return invoke({
      functionKey: module.function,
      moduleKey: module.key,
      moduleType: module.type,
      accountId,
      payload: { ...inputs, context: { cloudId: identity.cloudId, moduleKey: module.key, jira } },
    });
  };
