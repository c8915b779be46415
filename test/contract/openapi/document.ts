import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';

/**
 * The OpenAPI document of Jira Cloud's REST API v3. It is not part of this repository: it is looked
 * for in `JIRA_OPENAPI`, beside the checkout, and in `.cache` where `npm run spec` puts it.
 */

const repository = new URL('../../../', import.meta.url);

const schemaNode = z.record(z.string(), z.unknown());

const parameter = z.object({
  name: z.string(),
  in: z.enum(['path', 'query', 'header', 'cookie']),
  required: z.boolean().default(false),
  schema: schemaNode.default({}),
});

const content = z.record(z.string(), z.object({ schema: schemaNode.optional() })).default({});

const operation = z.object({
  operationId: z.string(),
  deprecated: z.boolean().default(false),
  parameters: z.array(parameter).default([]),
  requestBody: z.object({ required: z.boolean().default(false), content }).optional(),
  responses: z.record(z.string(), z.object({ content })),
  security: z.array(z.record(z.string(), z.array(z.string()))).default([]),
  'x-atlassian-oauth2-scopes': z
    .array(z.object({ state: z.string(), scopes: z.array(z.string()) }))
    .default([]),
});

const documentShape = z.object({
  info: z.object({ version: z.string() }),
  paths: z.record(z.string(), z.record(z.string(), z.unknown())),
  components: z.object({ schemas: z.record(z.string(), schemaNode) }),
});

export type Operation = z.infer<typeof operation> & { method: string; path: string };

export type OpenApi = {
  source: string;
  version: string;
  operations: Operation[];
  schemas: Record<string, Record<string, unknown>>;
};

const methods = ['get', 'post', 'put', 'delete', 'patch'];

const candidates = (): string[] => [
  ...(process.env['JIRA_OPENAPI'] === undefined ? [] : [process.env['JIRA_OPENAPI']]),
  fileURLToPath(new URL('../shared/jira-openapi.json', repository)),
  fileURLToPath(new URL('.cache/jira-openapi.json', repository)),
];

/** Where the document is; undefined where there is none. */
export const documentPath = (): string | undefined => candidates().find((path) => existsSync(path));

/** What to tell people when there is no document. */
export const noDocument = (): string =>
  `The OpenAPI document of Jira Cloud was not found. Looked for: ${candidates().join(', ')}. ` +
  'Run `npm run spec` to download it, or set JIRA_OPENAPI to a copy.';

/** Reads and checks the document. @throws Error where there is none or it is not one. */
export const readDocument = (): OpenApi => {
  const source = documentPath();
  if (source === undefined) throw new Error(noDocument());
  const document = documentShape.parse(JSON.parse(readFileSync(source, 'utf8')));
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      if (item[method] === undefined) return [];
      return [{ ...operation.parse(item[method]), method: method.toUpperCase(), path }];
    }),
  );
  return {
    source,
    version: document.info.version,
    operations,
    schemas: document.components.schemas,
  };
};
