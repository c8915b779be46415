import * as z from 'zod';
import { ForgePlatformError } from './errors';
import { LONGEST_TIMEOUT_SECONDS } from './limits';

const functionSchema = z.looseObject({
  key: z.string(),
  handler: z
    .string()
    .regex(
      /^[\w/-]+(\.[\w/-]+)*\.\w+$/,
      'a handler is <file>.<export>, such as index.onTransition',
    ),
  timeoutSeconds: z.number().int().min(1).max(LONGEST_TIMEOUT_SECONDS).optional(),
  runtime: z.looseObject({ memoryMB: z.number().int().positive().optional() }).optional(),
});

const outputSchema = z.looseObject({
  key: z.string(),
  statusCode: z.number().int(),
  body: z.string().optional(),
  contentType: z.string().optional(),
});

const filterSchema = z.looseObject({
  ignoreSelf: z.boolean().optional(),
  expression: z.string().optional(),
});

const eventSchema = z.union([
  z.string(),
  z.looseObject({
    eventType: z.string(),
    filter: filterSchema.optional(),
    payload: z.unknown().optional(),
  }),
]);

const moduleSchema = z.looseObject({
  key: z.string().regex(/^[a-zA-Z0-9_-]+$/),
  function: z.string().optional(),
  resolver: z.looseObject({ function: z.string().optional() }).optional(),
  resource: z.string().optional(),
  render: z.string().optional(),
  events: z.array(eventSchema).optional(),
  filter: filterSchema.optional(),
  payload: z.unknown().optional(),
  queue: z.string().optional(),
  interval: z.string().optional(),
  errorMessage: z.unknown().optional(),
  response: z
    .looseObject({ type: z.enum(['static', 'dynamic']), outputs: z.array(outputSchema).optional() })
    .optional(),
});

const attributeSchema = z.looseObject({
  type: z.enum(['string', 'integer', 'float', 'boolean', 'any']),
});

const entityShape = z.looseObject({
  name: z.string().regex(/^[a-z0-9:\-_.]{3,60}$/),
  attributes: z.record(z.string(), attributeSchema),
  indexes: z
    .array(
      z.union([
        z.string(),
        z.looseObject({
          name: z.string(),
          range: z.array(z.string()).optional(),
          partition: z.array(z.string()).optional(),
        }),
      ]),
    )
    .max(7, 'an entity has at most 7 indexes')
    .default([]),
});

const entitySchema = entityShape.refine(
  ({ indexes }) =>
    indexes.every((index) => typeof index === 'string' || (index.range ?? []).length <= 1),
  { path: ['indexes'], error: 'an index has one range attribute' },
);

const egressSchema = z.union([
  z.string(),
  z.looseObject({ address: z.string() }),
  z.looseObject({ remote: z.string() }),
]);

const permissionsSchema = z.looseObject({
  scopes: z
    .union([
      z.array(z.string()),
      z.record(z.string(), z.looseObject({ allowImpersonation: z.boolean().optional() })),
    ])
    .default([]),
  content: z
    .looseObject({
      scripts: z.array(z.string()).optional(),
      styles: z.array(z.literal('unsafe-inline')).optional(),
    })
    .optional(),
  external: z
    .looseObject({
      fetch: z
        .looseObject({
          backend: z.array(egressSchema).optional(),
          client: z.array(egressSchema).optional(),
        })
        .optional(),
    })
    .catchall(z.unknown())
    .optional(),
});

const resourceSchema = z.looseObject({
  key: z.string(),
  path: z.string(),
  entry: z.record(z.string(), z.string()).optional(),
});

const manifestSchema = z.looseObject({
  app: z.looseObject({
    id: z.string().startsWith('ari:cloud:ecosystem::app/'),
    runtime: z.looseObject({ memoryMB: z.number().int().positive().optional() }).optional(),
    storage: z.looseObject({ entities: z.array(entitySchema).max(20).default([]) }).optional(),
  }),
  modules: z
    .looseObject({ function: z.array(functionSchema).default([]) })
    .catchall(z.array(moduleSchema)),
  resources: z.array(resourceSchema).default([]),
  permissions: permissionsSchema.default({ scopes: [] }),
});

export type ManifestFunction = z.infer<typeof functionSchema>;
export type ManifestModule = z.infer<typeof moduleSchema> & { type: string };
export type ManifestEntity = z.infer<typeof entitySchema>;
export type ManifestResource = z.infer<typeof resourceSchema>;
export type ManifestPermissions = z.infer<typeof permissionsSchema>;

/** The manifest in the form the host works with. */
export type ForgeManifest = {
  appId: string;
  memoryMB: number | undefined;
  functions: readonly ManifestFunction[];
  /** Every module but functions, each with its type such as `jira:issuePanel`. */
  modules: readonly ManifestModule[];
  entities: readonly ManifestEntity[];
  resources: readonly ManifestResource[];
  permissions: ManifestPermissions;
  scopes: readonly string[];
  /** Scopes with `allowImpersonation: true`, for `asUser(accountId)`. */
  impersonationScopes: readonly string[];
};

/**
 * Reads a parsed `manifest.yml`.
 * @throws ForgePlatformError `MANIFEST_INVALID` naming each place that is wrong.
 */
export const parseManifest = (input: unknown): ForgeManifest => {
  const parsed = manifestSchema.safeParse(input);
  if (!parsed.success) {
    throw new ForgePlatformError(
      'MANIFEST_INVALID',
      `manifest.yml cannot be used: ${z.prettifyError(parsed.error)}`,
    );
  }
  const { app, modules, resources, permissions } = parsed.data;
  const { function: functions, ...others } = modules;
  const scopes = permissions.scopes;
  return {
    appId: app.id.slice('ari:cloud:ecosystem::app/'.length),
    memoryMB: app.runtime?.memoryMB,
    functions,
    modules: Object.entries(others).flatMap(([type, list]) =>
      list.map((module) => ({ ...module, type })),
    ),
    entities: app.storage?.entities ?? [],
    resources,
    permissions,
    scopes: Array.isArray(scopes) ? scopes : Object.keys(scopes),
    impersonationScopes: Array.isArray(scopes)
      ? []
      : Object.entries(scopes)
          .filter(([, scope]) => scope.allowImpersonation === true)
          .map(([name]) => name),
  };
};

/** @throws ForgePlatformError `UNKNOWN_MODULE` */
export const findModule = (
  manifest: ForgeManifest,
  moduleKey: string,
  type?: string,
): ManifestModule => {
  const found = manifest.modules.find(
    (module) => module.key === moduleKey && (type === undefined || module.type === type),
  );
  if (found === undefined) {
    const kind = type === undefined ? 'module' : `${type} module`;
    throw new ForgePlatformError('UNKNOWN_MODULE', `manifest.yml has no ${kind} "${moduleKey}".`);
  }
  return found;
};

/** @throws ForgePlatformError `UNKNOWN_FUNCTION` */
export const findFunction = (manifest: ForgeManifest, key: string): ManifestFunction => {
  const found = manifest.functions.find((declared) => declared.key === key);
  if (found === undefined) {
    throw new ForgePlatformError('UNKNOWN_FUNCTION', `manifest.yml has no function "${key}".`);
  }
  return found;
};

/** Splits `index.onTransition` into file and export. */
export const splitHandler = (handler: string): { file: string; exportName: string } => {
  const dot = handler.lastIndexOf('.');
  return { file: handler.slice(0, dot), exportName: handler.slice(dot + 1) };
};

/** The event types a trigger listens to, each with the filter that holds for it. */
export const triggerEvents = (
  module: ManifestModule,
): { eventType: string; filter: z.infer<typeof filterSchema> | undefined; payload: unknown }[] =>
  (module.events ?? []).map((event) =>
    typeof event === 'string'
      ? { eventType: event, filter: module.filter, payload: module.payload }
      : {
          eventType: event.eventType,
          filter: event.filter ?? module.filter,
          payload: event.payload ?? module.payload,
        },
  );
