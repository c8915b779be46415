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
  /** The agent was started by a rule of an automation, and no person talks to it. */
  byRule?: boolean;
};

const agentSchema = z.looseObject({ actions: z.array(z.string()).default([]) });

/** Actions that an agent may choose. */
export const agentActions = ({ modules }: ForgeManifest): string[] =>
  modules
    .filter(({ type }) => type === 'rovo:agent')
    .flatMap((module) => agentSchema.parse(module).actions);

const actionSchema = z.object({
  actionVerb: z.string().default('GET'),
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
export const wrongInput = (
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
  async ({
    moduleKey,
    accountId,
    inputs,
    jira = {},
    byRule = false,
  }: ActionRequest): Promise<unknown> => {
    const module = findModule(manifest, moduleKey, 'action');
    if (module.function === undefined) {
      throw new ForgePlatformError('NOT_SUPPORTED', `Action "${module.key}" has no function.`);
    }
    if (!agentActions(manifest).includes(module.key)) {
      throw new ForgePlatformError('UNKNOWN_MODULE', `No agent has the action "${module.key}".`);
    }
    const declared = actionSchema.parse(module);
    if (byRule && declared.actionVerb !== 'GET') {
      throw new ForgePlatformError(
        'NOT_SUPPORTED',
        `An agent that a rule started runs no action that changes something, such as "${module.key}".`,
      );
    }
    const wrong = wrongInput(declared.inputs, inputs);
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
