import * as z from 'zod';
import { ForgePlatformError, messageOf } from '../errors';
import type { Invoke } from '../invoke/invoke';
import { findModule, type ForgeManifest } from '../manifest';
import { wrongInput } from './action';

export type RuleRequest = {
  moduleKey: string;
  /** Account of the connection that the action has in the rule. */
  accountId: string;
  /** The configuration, with smart values filled in. */
  inputs: Readonly<Record<string, unknown>>;
};

/** What a rule makes of an action: it goes on with outputs, or stops, and its audit log says why. */
export type RuleRun =
  | { state: 'success'; outputs: Record<string, unknown> }
  | { state: 'failed'; auditLog: string[] };

/** Largest configuration of an action in a rule, as JSON. */
const MOST_CONFIGURATION_BYTES = 100 * 1024;

const GENERIC = 'The action failed.';

const providerSchema = z.looseObject({ actions: z.array(z.string()) });

const actionSchema = z.looseObject({
  inputs: z.record(
    z.string(),
    z.looseObject({
      type: z.enum(['boolean', 'integer', 'number', 'string']),
      required: z.boolean().default(false),
    }),
  ),
  outputs: z
    .record(
      z.string(),
      z.looseObject({
        type: z.enum(['boolean', 'integer', 'number', 'string']),
        nullable: z.boolean(),
      }),
    )
    .default({}),
  outputContext: z
    .looseObject({
      entityName: z.string().regex(/^[a-zA-Z0-9]{1,12}$/),
      outputType: z.enum(['OBJECT', 'LIST']),
      outputDomain: z.string().regex(/^[a-z-]{1,12}$/),
    })
    .optional(),
});

type Output = z.output<typeof actionSchema>['outputs'][string];

const errorsSchema = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) });

const fits = ({ type, nullable }: Output, value: unknown): boolean => {
  if (value === null || value === undefined) return nullable;
  return type === 'integer' ? Number.isInteger(value) : typeof value === type;
};

/** Actions that a rule may choose: those that a provider names. */
export const ruleActions = ({ modules }: ForgeManifest): string[] =>
  modules
    .filter(({ type }) => type === 'automation:actionProvider')
    .flatMap((module) => providerSchema.parse(module).actions);

/**
 * Runs an action as a rule of Atlassian Automation does: by the account of its connection, with the
 * declared inputs and nothing beside them.
 * @see https://developer.atlassian.com/platform/forge/manifest-reference/modules/automation-action/
 * @throws ForgePlatformError for what no rule could be saved with, and for outputs that are not declared so
 */
export const createRuleCalls =
  (manifest: ForgeManifest, invoke: Invoke, log: (line: string) => void) =>
  async ({ moduleKey, accountId, inputs }: RuleRequest): Promise<RuleRun> => {
    const module = findModule(manifest, moduleKey, 'action');
    if (!ruleActions(manifest).includes(module.key) || module.function === undefined) {
      throw new ForgePlatformError('UNKNOWN_MODULE', `No rule has the action "${module.key}".`);
    }
    const declared = actionSchema.parse(module);
    const wrong = wrongInput(declared.inputs, inputs);
    if (wrong !== undefined) {
      throw new ForgePlatformError('NOT_JSON', `Action "${module.key}" takes no such "${wrong}".`);
    }
    if (Buffer.byteLength(JSON.stringify(inputs)) > MOST_CONFIGURATION_BYTES) {
      throw new ForgePlatformError(
        'PAYLOAD_TOO_LARGE',
        'A rule holds at most 100 KB of an action.',
      );
    }
    const { function: functionKey, key, type: moduleType } = module;
    let answer: unknown;
    try {
      answer = await invoke({
        ...{ functionKey, moduleKey: key, moduleType, accountId, payload: { ...inputs } },
      });
    } catch (error) {
      log(`action ${key} in a rule failed: ${messageOf(error)}`);
      return { state: 'failed', auditLog: [GENERIC] };
    }
    const refused = errorsSchema.safeParse(answer);
    if (refused.success)
      return { state: 'failed', auditLog: refused.data.errors.map(({ message }) => message) };
    return { state: 'success', outputs: outputsOf(key, declared, answer) };
  };

const outputsOf = (
  key: string,
  { outputs, outputContext }: z.output<typeof actionSchema>,
  answer: unknown,
): Record<string, unknown> => {
  const names = Object.keys(outputs);
  if (names.length > 0 && outputContext === undefined) {
    throw new ForgePlatformError('INVALID_ANSWER', `Action "${key}" declares no outputContext.`);
  }
  const given = z.record(z.string(), z.unknown()).safeParse(answer).data ?? {};
  const wrong = Object.entries(outputs).find(([name, output]) => !fits(output, given[name]))?.[0];
  const stranger = Object.keys(given).find((name) => !names.includes(name));
  if (wrong !== undefined || stranger !== undefined) {
    throw new ForgePlatformError(
      'INVALID_ANSWER',
      `Action "${key}" answers "${wrong ?? stranger ?? ''}" in another form than it declares.`,
    );
  }
  return given;
};
