import { modulesOf, isRecord, type Rule } from './rule';

/** Scheduled triggers an app may have (manifest reference, scheduledTrigger). */
const MOST_SCHEDULES = 5;
/** Memory of a function in MB; the schema lets 4096 through (platform limits, invocation). */
const MOST_MEMORY = 1024;
/** Values that all indexed entity properties of an app may have (manifest reference). */
const MOST_PROPERTY_VALUES = 100;

const schedules: Rule = (manifest) => {
  const count = modulesOf(manifest, 'scheduledTrigger').length;
  return count > MOST_SCHEDULES
    ? [`${count} scheduled triggers, an app may have ${MOST_SCHEDULES}`]
    : [];
};

const memory: Rule = (manifest) => {
  const settings = [
    { where: 'app', runtime: manifest.app.runtime },
    ...modulesOf(manifest, 'function').map(({ key, runtime }) => ({ where: key, runtime })),
  ];
  return settings.flatMap(({ where, runtime }) => {
    const megabytes = isRecord(runtime) ? runtime['memoryMB'] : undefined;
    return typeof megabytes === 'number' && megabytes > MOST_MEMORY
      ? [`${where}: ${megabytes} MB of memory, a function gets ${MOST_MEMORY} at most`]
      : [];
  });
};

const rangeAttributes: Rule = (manifest) =>
  (manifest.app.storage?.entities ?? []).flatMap(({ name, indexes }) =>
    indexes.flatMap((index) => {
      const range = typeof index === 'string' ? [] : (index['range'] ?? []);
      return Array.isArray(range) && range.length > 1
        ? [`entity ${name}: an index has one range attribute, not ${range.join(' and ')}`]
        : [];
    }),
  );

const propertyValues: Rule = (manifest) => {
  const count = modulesOf(manifest, 'jira:entityProperty').flatMap(({ values }) =>
    Array.isArray(values) ? (values as unknown[]) : [],
  ).length;
  return count > MOST_PROPERTY_VALUES
    ? [`${count} indexed property values, an app may have ${MOST_PROPERTY_VALUES}`]
    : [];
};

/** Limits that the platform applies and its validator does not. */
export const limits: Rule = (manifest) =>
  [schedules, memory, rangeAttributes, propertyValues].flatMap((rule) => rule(manifest));
