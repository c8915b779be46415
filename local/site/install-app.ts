import * as z from 'zod';
import type { ForgeHost } from '../forge/host';
import type { Jira } from '../jira/create-jira';
import { checkFieldValue } from './field-validation';

/** The parts of a manifest that Jira itself acts on. */
const fieldModule = z.object({
  key: z.string(),
  name: z.string(),
  description: z.string(),
  type: z.enum(['string', 'number', 'user', 'group', 'date', 'datetime', 'object']),
  collection: z.enum(['list', 'none']).optional(),
  readOnly: z.boolean().optional(),
  schema: z.record(z.string(), z.unknown()).optional(),
  edit: z
    .object({
      validation: z
        .object({ expression: z.string(), errorMessage: z.string().optional() })
        .optional(),
    })
    .optional(),
});

const propertyModule = z.object({
  propertyKey: z.string(),
  values: z.array(
    z.object({
      path: z.string(),
      type: z.enum(['number', 'string', 'text', 'user', 'date']),
      searchAlias: z.string().optional(),
    }),
  ),
});

const validatorModule = z.object({ key: z.string(), name: z.string(), description: z.string() });

const functionModule = z.object({
  key: z.string(),
  name: z.string(),
  arguments: z.array(z.object({ name: z.string(), required: z.boolean() })),
  types: z.array(z.string()),
  operators: z.array(z.string()),
});

const modulesSchema = z.object({
  modules: z.object({
    'jira:customField': z.array(fieldModule).default([]),
    'jira:entityProperty': z.array(propertyModule).default([]),
    'jira:workflowValidator': z.array(validatorModule).default([]),
    'jira:jqlFunction': z.array(functionModule).default([]),
  }),
});

/**
 * Installs the app on the stand-in Jira as its manifest says, and lets the two talk: Jira's events
 * reach the app's triggers, its workflow rules ask the app's validators, and its searches the app's
 * JQL functions.
 */
export const installFromManifest = (
  manifest: unknown,
  { jira, host }: { jira: Jira; host: ForgeHost },
): { settled: () => Promise<void> } => {
  const { identity } = host;
  const { modules } = modulesSchema.parse(manifest);
  const fields = modules['jira:customField'];
  jira.installApp({
    appId: identity.appId,
    environmentId: identity.environmentId,
    environmentType: identity.environmentType,
    name: 'Assay',
    customFields: fields.map(({ key, name, description, type, collection, readOnly, schema }) => ({
      key,
      name,
      description,
      type,
      ...(collection === undefined ? {} : { collection }),
      ...(readOnly === undefined ? {} : { readOnly }),
      ...(schema === undefined ? {} : { schema }),
    })),
    entityProperties: modules['jira:entityProperty'].map((property) => ({
      ...property,
      values: property.values.map(({ searchAlias, ...value }) => ({
        ...value,
        ...(searchAlias === undefined ? {} : { searchAlias }),
      })),
    })),
    workflowValidators: modules['jira:workflowValidator'],
    jqlFunctions: modules['jira:jqlFunction'],
    validateFieldValue: checkFieldValue(
      jira,
      new Map(
        fields.flatMap(({ key, edit }) => (edit?.validation ? [[key, edit.validation]] : [])),
      ),
    ),
  });
  jira.setAnswers(host.answers);
  jira.setValidatorRunner((rule, args) => host.runValidator({ moduleKey: rule.ruleKey, args }));
  jira.setJqlFunctionRunner((moduleKey, payload) => host.runJqlFunction({ moduleKey, payload }));
  return { settled: relayEvents(jira, host) };
};

const eventSchema = z.record(z.string(), z.unknown());

/** Lets Jira's events reach the app's triggers. @returns a wait for those that are under way. */
const relayEvents = (jira: Jira, host: ForgeHost): (() => Promise<void>) => {
  const underWay = new Set<Promise<void>>();
  jira.onEvent((name, payload) => {
    const delivery = host.deliverEvent(name, eventSchema.parse(payload)).finally(() => {
      underWay.delete(delivery);
    });
    underWay.add(delivery);
  });
  return async () => {
    while (underWay.size > 0) await Promise.all(underWay);
  };
};
