import * as z from 'zod';
import { ForgePlatformError, messageOf } from '../errors';
import { validatorAnswer, validatorSchema } from '../invoke/answers';
import type { Invoke } from '../invoke/invoke';
import { findModule, type ForgeManifest, type ManifestModule } from '../manifest';

export const validatorArgumentsSchema = z.object({
  /** No key on the Create transition. */
  issue: z.object({ key: z.string().nullish() }),
  configuration: z.record(z.string(), z.unknown()).default({}),
  transition: z.object({
    from: z.object({ id: z.string().nullish() }),
    to: z.object({ id: z.string() }),
    /** What the transition screen changes, in the shape of get-issue. */
    modifiedFields: z.record(z.string(), z.unknown()).optional(),
  }),
});

export type ValidatorArguments = z.input<typeof validatorArgumentsSchema>;
export type ValidatorResult = { result: boolean; errorMessage?: string };

/** Shown when the validator itself fails and the manifest has no message. */
export const GENERIC_REFUSAL =
  'The transition could not be checked, so it was not made. Try again in a moment.';

/** Scope without which Jira leaves `modifiedFields` out. */
const MODIFIED_FIELDS_SCOPE = 'read:jira-work';

const refusalOf = ({ errorMessage }: ManifestModule): ValidatorResult => ({
  result: false,
  errorMessage: typeof errorMessage === 'string' ? errorMessage : GENERIC_REFUSAL,
});

const argumentsFor = (manifest: ForgeManifest, input: ValidatorArguments) => {
  const { issue, configuration, transition } = validatorArgumentsSchema.parse(input);
  const { from, to, modifiedFields } = transition;
  const shown = manifest.scopes.includes(MODIFIED_FIELDS_SCOPE) ? modifiedFields : undefined;
  return {
    issue,
    configuration,
    transition: { from, to, ...(shown && { modifiedFields: shown }) },
  };
};

/**
 * Runs a `jira:workflowValidator` of the function form, without a user. Whatever goes wrong refuses
 * the transition.
 */
export const createValidatorCalls =
  (manifest: ForgeManifest, invoke: Invoke, log: (line: string) => void) =>
  async (request: { moduleKey: string; args: ValidatorArguments }): Promise<ValidatorResult> => {
    const module = findModule(manifest, request.moduleKey, 'jira:workflowValidator');
    if (module.function === undefined) {
      throw new ForgePlatformError(
        'NOT_SUPPORTED',
        `Validator "${module.key}" has no function; expressions are the site's matter.`,
      );
    }
    const payload = argumentsFor(manifest, request.args);
    try {
      const answer = validatorSchema.parse(
        await invoke({
          functionKey: module.function,
          moduleKey: module.key,
          moduleType: module.type,
          payload,
          answer: validatorAnswer,
        }),
      );
      if (answer.result) return { result: true };
      return answer.errorMessage === undefined
        ? refusalOf(module)
        : { result: false, errorMessage: answer.errorMessage };
    } catch (error) {
      log(`validator ${module.key}: refused because it failed: ${messageOf(error)}`);
      return refusalOf(module);
    }
  };
