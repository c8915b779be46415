import { checkExpression } from './jira-expression';
import { modulesOf, objectsIn, type Rule } from './rule';

/** Variables of the expressions of a custom field, by where they stand. */
const FIELD_VARIABLES = ['user', 'issue', 'project', 'fieldId', 'value'];
/** Variables of the expressions of a workflow validator. */
const RULE_VARIABLES = ['user', 'issue', 'originalIssue', 'project', 'transition', 'config', 'app'];
/** Variables of a trigger's filter. */
const EVENT_VARIABLES = ['event', 'user', 'issue', 'project', 'app'];

const VARIABLES: Record<string, readonly string[]> = {
  'jira:customField': FIELD_VARIABLES,
  'jira:workflowValidator': RULE_VARIABLES,
  trigger: EVENT_VARIABLES,
};

/** Every Jira expression in the manifest can be read; nothing else checks that before Jira does. */
export const expressions: Rule = (manifest) =>
  Object.entries(VARIABLES).flatMap(([type, variables]) =>
    modulesOf(manifest, type).flatMap((module) =>
      objectsIn(module).flatMap(({ path, object }) => {
        const { expression } = object;
        if (typeof expression !== 'string') return [];
        return checkExpression(expression, variables).map(
          (problem) => `${module.key} ${path}: ${problem}`,
        );
      }),
    ),
  );
