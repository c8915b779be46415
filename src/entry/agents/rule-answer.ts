/**
 * What a rule of Atlassian Automation is answered: the outputs that the manifest declares, or errors,
 * which stop the rule and stand in its audit log. What is thrown would be told there without a word.
 * @see https://developer.atlassian.com/platform/forge/manifest-reference/modules/automation-action/
 */
export type RuleAnswer =
  | Record<string, string | number | boolean | null>
  | { errors: { message: string }[] };

export const errorsOf = (message: string): RuleAnswer => ({ errors: [{ message }] });
