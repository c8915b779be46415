import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { keptFile } from '../../../local/jira/document/kept-file';

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
  'x-not-kept': z.array(z.string()),
});

export type Operation = z.infer<typeof operation> & { method: string; path: string };

export type OpenApi = {
  version: string;
  operations: Operation[];
  schemas: Record<string, Record<string, unknown>>;
  /** Operations of Jira, such as `GET /rest/api/3/issue/createmeta`, that a kept path matches too. */
  notKept: string[];
};

const methods = ['get', 'post', 'put', 'delete', 'patch'];

/**
 * Reads what the repository keeps of the OpenAPI document of Jira Cloud's REST API v3.
 * @throws ZodError where the file has another shape
 */
export const readDocument = (): OpenApi => {
  const document = documentShape.parse(JSON.parse(readFileSync(keptFile, 'utf8')));
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      if (item[method] === undefined) return [];
      return [{ ...operation.parse(item[method]), method: method.toUpperCase(), path }];
    }),
  );
  return {
    version: document.info.version,
    operations,
    schemas: document.components.schemas,
    notKept: document['x-not-kept'],
  };
};
