import * as z from 'zod';
import type { Identity } from '../../forge/identity';
import type { ForgeManifest } from '../../forge/manifest';
import type { AppInstallation } from '../../jira/admin/install-app';

const fieldSchema = z.looseObject({
  key: z.string(),
  name: z.string(),
  description: z.string(),
  type: z.enum(['string', 'number', 'user', 'group', 'date', 'datetime', 'object']),
  collection: z.enum(['list', 'none']).optional(),
  readOnly: z.boolean().optional(),
  schema: z.record(z.string(), z.unknown()).optional(),
});

const propertySchema = z.looseObject({
  propertyKey: z.string(),
  values: z.array(
    z.object({
      path: z.string(),
      type: z.enum(['number', 'string', 'text', 'user', 'date']),
      searchAlias: z.string().optional(),
    }),
  ),
});

const validatorSchema = z.looseObject({
  key: z.string(),
  name: z.string(),
  description: z.string(),
});

/** Leaves out what is `undefined`, so that optional properties are absent. */
const defined = <Value extends object>(value: Value) =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as {
    [Key in keyof Value]: Exclude<Value[Key], undefined>;
  };

/** The modules of a manifest that Jira itself acts on, in the form the stand-in Jira installs. */
export const installationOf = (
  manifest: ForgeManifest,
  identity: Identity,
  name: string,
): AppInstallation => {
  const modules = (type: string) => manifest.modules.filter((module) => module.type === type);
  return {
    appId: identity.appId,
    environmentId: identity.environmentId,
    environmentType: identity.environmentType,
    name,
    customFields: modules('jira:customField').map((module) => defined(fieldSchema.parse(module))),
    entityProperties: modules('jira:entityProperty').map((module) => {
      const { propertyKey, values } = propertySchema.parse(module);
      return { propertyKey, values: values.map(defined) };
    }),
    workflowValidators: modules('jira:workflowValidator').map((module) =>
      validatorSchema.parse(module),
    ),
  };
};
