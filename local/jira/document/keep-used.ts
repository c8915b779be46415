import * as z from 'zod';

/**
 * Takes out of Jira's OpenAPI document what the app and the stand-in use: operations, and the
 * schemas that they lead to. Texts for people, examples and marks of other tools are left out.
 */

/** Where Atlassian publishes the document. */
export const PUBLISHED = 'https://developer.atlassian.com/cloud/jira/platform/swagger-v3.v3.json';

const BASE = '/rest/api/3';
const METHODS = ['get', 'put', 'post', 'delete', 'patch'];
const SCHEMAS = '#/components/schemas/';

const node = z.record(z.string(), z.unknown());
type Node = z.infer<typeof node>;

const documentShape = z.object({
  openapi: z.string(),
  info: z.object({ title: z.string(), version: z.string(), license: node }),
  paths: z.record(z.string(), node),
  components: z.object({ schemas: z.record(z.string(), node) }),
});

type Document = z.infer<typeof documentShape>;

/** What names an operation: `GET` and a template below `/rest/api/3`. */
export type Named = { method: string; path: string };

export type KeptDocument = Document & {
  'x-kept-from': string;
  /** Operations that are not kept and that a kept template would take for its own. */
  'x-not-kept': string[];
};

/** What says nothing about a request or an answer that a program could check. */
const LEFT_OUT = new Set([
  'description',
  'summary',
  'title',
  'tags',
  'example',
  'examples',
  'externalDocs',
  'xml',
  'x-atlassian-connect-scope',
  'x-atlassian-data-security-policy',
  'x-changes',
  'x-experimental',
  'x-showInExample',
]);

const withoutTexts = (value: unknown, isMapOfNames = false): unknown => {
  if (Array.isArray(value)) return value.map((one: unknown) => withoutTexts(one));
  const parsed = node.safeParse(value);
  if (!parsed.success) return value;
  return Object.fromEntries(
    Object.entries(parsed.data)
      .filter(([key]) => isMapOfNames || !LEFT_OUT.has(key))
      .map(([key, inner]) => [key, withoutTexts(inner, key === 'properties' && !isMapOfNames)]),
  );
};

/** Names of the schemas that a value refers to, by `$ref` or by the mapping of a discriminator. */
export const schemasIn = (value: unknown): string[] => {
  if (typeof value === 'string') {
    return value.startsWith(SCHEMAS) ? [value.slice(SCHEMAS.length)] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(schemasIn);
};

const reachable = (schemas: Document['components']['schemas'], from: unknown): Node => {
  const found = new Map<string, unknown>();
  const waiting = schemasIn(from);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found.has(name)) continue;
    if (schemas[name] === undefined) throw new Error(`the document has no schema ${name}`);
    const schema = withoutTexts(schemas[name]);
    found.set(name, schema);
    waiting.push(...schemasIn(schema));
  }
  return Object.fromEntries(found);
};

const segments = (path: string): string[] => path.split('/');

const wouldTake = (template: string, path: string): boolean => {
  const [wanted, given] = [segments(template), segments(path)];
  return (
    wanted.length === given.length &&
    wanted.every((part, position) => part.startsWith('{') || part === given[position])
  );
};

/** In the order of code units: the same on every machine, and a literal path before a template. */
const sorted = <Value>(record: Record<string, Value>): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

const pathsOf = (document: Document, used: readonly Named[]): Record<string, Node> => {
  const paths: Record<string, Node> = {};
  for (const { method, path } of used) {
    const operation = document.paths[BASE + path]?.[method.toLowerCase()];
    if (operation === undefined) {
      throw new Error(`the document has no operation ${method} ${BASE}${path}, which is used here`);
    }
    paths[BASE + path] = {
      ...paths[BASE + path],
      [method.toLowerCase()]: withoutTexts(operation),
    };
  }
  return Object.fromEntries(Object.entries(paths).map(([path, item]) => [path, sorted(item)]));
};

const notKept = (document: Document, paths: Record<string, Node>): string[] =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method] !== undefined && paths[path]?.[method] === undefined)
      .filter(() => Object.keys(paths).some((template) => wouldTake(template, path)))
      .map((method) => `${method.toUpperCase()} ${path}`),
  );

/**
 * @param input the whole document, or one that was kept before: that one comes out as it is
 * @param used operations to keep
 * @throws ZodError where it is no such document; Error naming an operation or a schema it lacks
 */
export const keepUsed = (input: unknown, used: readonly Named[]): KeptDocument => {
  const document = documentShape
    .extend({ 'x-not-kept': z.array(z.string()).default([]) })
    .parse(input);
  const paths = pathsOf(document, used);
  const before = document['x-not-kept'].filter((line) => {
    const [method = '', path = ''] = line.split(' ');
    return paths[path]?.[method.toLowerCase()] === undefined;
  });
  return {
    openapi: document.openapi,
    info: document.info,
    'x-kept-from': PUBLISHED,
    'x-not-kept': [...before, ...notKept(document, paths)].sort(),
    paths: sorted(paths),
    components: {
      schemas: documentShape.shape.components.shape.schemas.parse(
        sorted(reachable(document.components.schemas, paths)),
      ),
    },
  };
};
