import { objectsIn, modulesOf, isRecord, type Rule } from './rule';

/** What Custom UI may ask of the content security policy here; more would be a major version. */
const ALLOWED_STYLES = ['unsafe-inline'];

export const content: Rule = ({ permissions }) => [
  ...(permissions.content?.scripts ?? []).map((script) => `scripts may not be "${script}"`),
  ...(permissions.content?.styles ?? [])
    .filter((style) => !ALLOWED_STYLES.includes(style))
    .map((style) => `styles may not be "${style}"`),
];

const texts = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(texts);
  return isRecord(value) ? Object.values(value).flatMap(texts) : [];
};

/** Nothing leaves Jira: no address is reached, in either form that a manifest knows, and no remote. */
export const egress: Rule = ({ permissions, remotes }) => [
  ...texts(permissions.external).map((address) => `egress to "${address}"`),
  ...(remotes.length > 0 ? ['a remote is declared'] : []),
];

/** Pages for people without a licence would answer people whom nobody has let in. */
export const unlicensed: Rule = (manifest) =>
  objectsIn(manifest.modules)
    .filter(({ object }) => 'unlicensedAccess' in object)
    .map(({ path }) => `${path}: unlicensedAccess is not given`);

export const staticAnswers: Rule = (manifest) =>
  modulesOf(manifest, 'webtrigger').flatMap(({ key, response }) =>
    isRecord(response) && response['type'] === 'static'
      ? []
      : [`web trigger ${key}: its answers are not static`],
  );

export const administration: Rule = ({ permissions }) =>
  permissions.scopes
    .filter((scope) => /^(manage|admin|delete):/.test(scope))
    .map((scope) => `scope ${scope} administers or deletes`);
