import { objectsIn, modulesOf, isRecord, type Rule } from './rule';

/** Modules that Atlassian has retired, with what stands in their place. */
const RETIRED: Record<string, string> = {
  'jira:fullPage': 'jira:globalPage',
  'jira:issueGlance': 'jira:issueContext',
};

/** Modules that show something: UI Kit 1 drew them by a function, which no longer runs. */
const DRAWN =
  /^jira:(issuePanel|issueContext|projectPage|projectSettingsPage|globalPage|adminPage|dashboardGadget)$/;

export const retired: Rule = (manifest) =>
  Object.keys(manifest.modules).flatMap((type) => {
    const instead = RETIRED[type];
    return instead === undefined ? [] : [`${type} is retired; ${instead} stands in its place`];
  });

export const uiKit1: Rule = (manifest) => [
  ...Object.entries(manifest.modules)
    .filter(([type]) => DRAWN.test(type))
    .flatMap(([, modules]) => modules)
    .filter((module) => module['function'] !== undefined)
    .map(({ key }) => `${key}: a page drawn by a function is UI Kit 1, which no longer runs`),
  ...modulesOf(manifest, 'jira:customField').flatMap(({ key, edit }) =>
    isRecord(edit) && edit['function'] !== undefined
      ? [`${key}: an editor drawn by a function is UI Kit 1, which no longer runs`]
      : [],
  ),
];

/** A page under a page works where its resource is Custom UI only. */
export const subPages: Rule = (manifest) =>
  objectsIn(manifest.modules)
    .filter(({ object }) => object['render'] === 'native')
    .filter(({ object }) => 'pages' in object || 'sections' in object)
    .map(({ path }) => `${path}: a UI Kit page has no pages under it`);
