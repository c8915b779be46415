import type { Kind } from '../code/type-members';
import { isRecord, modulesOf, objectsIn, type Rule } from './rule';

/** What the code writes where other parts of Jira can see it. */
export type Written = {
  /** Key of the issue property. */
  propertyKey: string;
  /** Members of the property. */
  property: ReadonlyMap<string, Kind>;
  /** Module keys of the custom fields. */
  fieldKeys: readonly string[];
  /** Members of the value of the object field. */
  threshold: ReadonlyMap<string, Kind>;
  queue: string;
};

/** Kinds of JSON that Jira can index under a type of the manifest. */
const INDEXABLE: Record<string, Kind> = {
  string: 'text',
  text: 'text',
  date: 'text',
  user: 'text',
  number: 'number',
};

const recordsIn = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter(isRecord) : [];

export const property =
  (written: Written): Rule =>
  (manifest) =>
    modulesOf(manifest, 'jira:entityProperty').flatMap((module) => {
      const key: unknown = module['propertyKey'];
      if (key !== written.propertyKey) {
        return [`${module.key}: the code writes ${written.propertyKey}, not ${String(key)}`];
      }
      return recordsIn(module['values']).flatMap(({ path, type }) => {
        const kind = written.property.get(String(path));
        if (kind === undefined) return [`${module.key}: the property has no ${String(path)}`];
        return INDEXABLE[String(type)] === kind
          ? []
          : [`${module.key}: ${String(path)} cannot be indexed as ${String(type)}`];
      });
    });

/** A member of the property that a Jira expression reads. */
const PROPERTY_READ = /properties\??\.get\('([^']+)'\)\??\.(\w+)/g;

export const expressionReads =
  (written: Written): Rule =>
  (manifest) =>
    objectsIn(manifest.modules).flatMap(({ path, object }) => {
      if (typeof object['expression'] !== 'string') return [];
      return [...object['expression'].matchAll(PROPERTY_READ)].flatMap(([, key, member]) =>
        key === written.propertyKey && written.property.has(member ?? '')
          ? []
          : [`${path}: nothing writes ${member ?? ''} of the property ${key ?? ''}`],
      );
    });

const sameNames = (where: string, declared: string[], written: readonly string[]): string[] => [
  ...declared
    .filter((name) => !written.includes(name))
    .map((name) => `${where}: nothing writes ${name}`),
  ...written
    .filter((name) => !declared.includes(name))
    .map((name) => `${where}: the code writes ${name}, which is not declared`),
];

export const fieldKeys =
  (written: Written): Rule =>
  (manifest) =>
    sameNames(
      'custom fields',
      modulesOf(manifest, 'jira:customField').map(({ key }) => key),
      written.fieldKeys,
    );

export const objectFields =
  (written: Written): Rule =>
  (manifest) =>
    modulesOf(manifest, 'jira:customField').flatMap(({ key, schema }) => {
      const declared = isRecord(schema) ? schema['properties'] : undefined;
      return isRecord(declared)
        ? sameNames(key, Object.keys(declared), [...written.threshold.keys()])
        : [];
    });

export const queue =
  (written: Written): Rule =>
  (manifest) =>
    sameNames(
      'queues',
      modulesOf(manifest, 'consumer').map((consumer) => String(consumer['queue'])),
      [written.queue],
    );
