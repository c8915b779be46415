import type { FieldValueCheck } from '../context';
import type { FieldRegistry } from '../fields/registry';
import type {
  AppRecord,
  CustomFieldType,
  EntityPropertyType,
  JqlFunctionModule,
} from '../store/records';
import type { Store } from '../store/store';
import type { Users } from './users';

/** The modules of an app's manifest that Jira itself acts on. */
export type AppInstallation = {
  appId: string;
  environmentId: string;
  environmentType: string;
  name?: string;
  customFields?: readonly {
    key: string;
    name: string;
    description: string;
    type: CustomFieldType;
    collection?: 'list' | 'none';
    readOnly?: boolean;
    /** JSON Schema of an object field. */
    schema?: Record<string, unknown>;
  }[];
  entityProperties?: readonly {
    propertyKey: string;
    values: readonly { path: string; type: EntityPropertyType; searchAlias?: string }[];
  }[];
  workflowValidators?: readonly { key: string; name: string; description: string }[];
  jqlFunctions?: readonly JqlFunctionModule[];
  /** Evaluates the validation expressions of the app's fields; by module key of the field. */
  validateFieldValue?: FieldValueCheck;
};

/** How the platform forms the key of a field that an app's module makes. */
const forgeFieldKey = (
  app: Pick<AppInstallation, 'appId' | 'environmentType'>,
  moduleKey: string,
): string => `${app.appId}__${app.environmentType}__${moduleKey}`;

export const createInstaller = (store: Store, fields: FieldRegistry, users: Users) => {
  const defineFields = (app: AppInstallation): void => {
    const extension = `ari:cloud:ecosystem::extension/${app.appId}/${app.environmentId}/static`;
    for (const field of app.customFields ?? [])
      fields.define({
        key: forgeFieldKey(app, field.key),
        name: field.name,
        description: field.description,
        type: field.type,
        list: field.collection === 'list',
        readOnly: field.readOnly ?? false,
        custom: `${extension}/${field.key}`,
        owner: { appId: app.appId, moduleKey: field.key },
        schema: field.schema ?? null,
      });
  };
  /** Installs or upgrades: fields keep their ids and values, the app keeps its account. */
  return (app: AppInstallation): AppRecord => {
    const name = app.name ?? 'App';
    const account = users.create({
      displayName: name,
      emailAddress: `${app.appId}@connect.atlassian.com`,
      groups: [],
      accountType: 'app',
    });
    const record: AppRecord = {
      appId: app.appId,
      environmentId: app.environmentId,
      environmentType: app.environmentType,
      name,
      accountId: account.accountId,
      entityProperties: (app.entityProperties ?? []).map(({ propertyKey, values }) => ({
        propertyKey,
        values: values.map(({ path, type, searchAlias }) => ({
          path,
          type,
          searchAlias: searchAlias ?? null,
        })),
      })),
      workflowValidators: (app.workflowValidators ?? []).map((module) => ({ ...module })),
      jqlFunctions: structuredClone([...(app.jqlFunctions ?? [])]),
    };
    store.apps.set(app.appId, record);
    defineFields(app);
    return record;
  };
};
