import { modulesOf, isRecord, type Module, type Rule } from './rule';

/** Properties of a workflow validator (manifest reference, jira:workflowValidator). */
const KNOWN = new Set([
  'key',
  'name',
  'description',
  'function',
  'expression',
  'errorMessage',
  'resolver',
  'view',
  'edit',
  'create',
  'projectTypes',
  'configurationDescription',
]);
const KNOWN_IN_PAGE = new Set(['resource', 'render']);
const PAGES = ['create', 'edit', 'view'];
const PROJECT_TYPES = ['company-managed', 'team-managed'];

const unknownPropertiesOf = (module: Module): string[] =>
  Object.keys(module)
    .filter((name) => !KNOWN.has(name))
    .map((name) => `${module.key}: a workflow validator has no property "${name}"`);

const pagesOf = (module: Module): string[] =>
  PAGES.flatMap((page) => {
    const settings = module[page];
    if (settings === undefined) return [];
    if (!isRecord(settings)) return [`${module.key}: ${page} is not an object with a resource`];
    const unknown = Object.keys(settings).filter((name) => !KNOWN_IN_PAGE.has(name));
    return [
      ...unknown.map((name) => `${module.key}: ${page} has no property "${name}"`),
      ...(settings['render'] === 'native'
        ? [`${module.key}: ${page} is drawn by UI Kit; rules are configured by Custom UI only`]
        : []),
    ];
  });

const projectTypesOf = (module: Module): string[] => {
  const types: unknown = module['projectTypes'];
  return (Array.isArray(types) ? (types as unknown[]) : [])
    .filter((type) => !PROJECT_TYPES.some((known) => known === type))
    .map((type) => `${module.key}: there is no project type "${String(type)}"`);
};

const decisionOf = (module: Module): string[] =>
  (module['function'] === undefined) === (module['expression'] === undefined)
    ? [`${module.key}: a workflow validator has either a function or an expression`]
    : [];

const ofEach =
  (check: (module: Module) => string[]): Rule =>
  (manifest) =>
    modulesOf(manifest, 'jira:workflowValidator').flatMap(check);

export const ruleProperties = ofEach(unknownPropertiesOf);
export const rulePages = ofEach(pagesOf);
export const ruleProjectTypes = ofEach(projectTypesOf);
export const ruleDecision = ofEach(decisionOf);
