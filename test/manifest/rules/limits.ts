import { modulesOf, isRecord, objectsIn, type Manifest, type Rule } from './rule';

/** Scheduled triggers an app may have. */
const MOST_SCHEDULES = 5;
/** Memory of a function in MB; the schema lets 4096 through. */
const LEAST_MEMORY = 128;
const MOST_MEMORY = 1024;
/** Values that all indexed entity properties of an app may have. */
const MOST_PROPERTY_VALUES = 100;
const MOST_ENTITIES = 20;
const MOST_KEY_CHARACTERS = 23;
/** Name of an index: 3 to 50 characters. Which ones is not published; these are those of entity names, of either case. */
const INDEX_NAME = /^[a-zA-Z0-9:\-_.]{3,50}$/;
const RUNTIMES = ['nodejs22.x', 'nodejs24.x'];
/** Modules whose functions may say how long they run. */
const LONG_RUNNING = ['consumer', 'scheduledTrigger'];

export const schedules: Rule = (manifest) => {
  const count = modulesOf(manifest, 'scheduledTrigger').length;
  return count > MOST_SCHEDULES
    ? [`${count} scheduled triggers, an app may have ${MOST_SCHEDULES}`]
    : [];
};

export const memory: Rule = (manifest) => {
  const settings = [
    { where: 'app', runtime: manifest.app.runtime },
    ...modulesOf(manifest, 'function').map(({ key, runtime }) => ({ where: key, runtime })),
  ];
  return settings.flatMap(({ where, runtime }) => {
    const megabytes = isRecord(runtime) ? runtime['memoryMB'] : undefined;
    return typeof megabytes === 'number' && (megabytes < LEAST_MEMORY || megabytes > MOST_MEMORY)
      ? [`${where}: ${megabytes} MB of memory, a function gets ${LEAST_MEMORY} to ${MOST_MEMORY}`]
      : [];
  });
};

const indexesOf: (manifest: Manifest) => { entity: string; name: string; range: unknown[] }[] = (
  manifest,
) =>
  (manifest.app.storage?.entities ?? []).flatMap(({ name: entity, indexes }) =>
    indexes.map((index) => {
      if (typeof index === 'string') return { entity, name: index, range: [index] };
      const range: unknown = index['range'];
      return { entity, name: index.name, range: Array.isArray(range) ? (range as unknown[]) : [] };
    }),
  );

export const rangeAttributes: Rule = (manifest) =>
  indexesOf(manifest)
    .filter(({ range }) => range.length !== 1)
    .map(
      ({ entity, name, range }) =>
        `entity ${entity}: index ${name} has one range attribute, not ${range.length}`,
    );

export const indexNames: Rule = (manifest) =>
  indexesOf(manifest)
    .filter(({ name }) => !INDEX_NAME.test(name))
    .map(({ entity, name }) => `entity ${entity}: an index may not be named "${name}"`);

export const entityCount: Rule = (manifest) => {
  const count = manifest.app.storage?.entities.length ?? 0;
  return count > MOST_ENTITIES ? [`${count} entities, an app may have ${MOST_ENTITIES}`] : [];
};

export const runtime: Rule = ({ app }) => {
  const name = app.runtime?.['name'];
  return RUNTIMES.some((known) => known === name)
    ? []
    : [`app: runtime ${String(name)} is not deployed; there are ${RUNTIMES.join(' and ')}`];
};

/** Functions of all other modules, however deep a module names them, run as long as the platform says. */
export const timeouts: Rule = (manifest) => {
  const others = Object.entries(manifest.modules).filter(
    ([type]) => !['function', ...LONG_RUNNING].includes(type),
  );
  return modulesOf(manifest, 'function')
    .filter((declared) => declared['timeoutSeconds'] !== undefined)
    .flatMap(({ key }) =>
      others
        .flatMap(([type, modules]) => objectsIn(modules).map(({ object }) => ({ type, object })))
        .filter(({ object }) => object['function'] === key)
        .map(({ type }) => `function ${key}: timeoutSeconds is refused, as a ${type} uses it`),
    );
};

export const keyLengths: Rule = (manifest) =>
  [...modulesOf(manifest, 'function'), ...manifest.resources]
    .filter(({ key }) => key.length > MOST_KEY_CHARACTERS)
    .map(({ key }) => `key ${key}: at most ${MOST_KEY_CHARACTERS} characters`);

export const propertyValues: Rule = (manifest) => {
  const count = modulesOf(manifest, 'jira:entityProperty').flatMap(({ values }) =>
    Array.isArray(values) ? (values as unknown[]) : [],
  ).length;
  return count > MOST_PROPERTY_VALUES
    ? [`${count} indexed property values, an app may have ${MOST_PROPERTY_VALUES}`]
    : [];
};
