import * as z from 'zod';
import { agentActions } from '../../../forge/modules/action';
import { ruleActions } from '../../../forge/modules/automation';
import type { ForgeManifest } from '../../../forge/manifest';

const inputSchema = z.looseObject({
  title: z.string(),
  type: z.enum(['boolean', 'integer', 'number', 'string']),
  required: z.boolean().default(false),
  description: z.string().default(''),
});

const actionSchema = z.looseObject({
  key: z.string(),
  name: z.string(),
  description: z.string().transform((text) => text.trim()),
  actionVerb: z.string().default('GET'),
  inputs: z.record(z.string(), inputSchema).default({}),
});

/** An action as the manifest documents it. */
export type DeclaredAction = z.output<typeof actionSchema>;
export type DeclaredInput = z.output<typeof inputSchema>;

const actionsAmong = ({ modules }: ForgeManifest, keys: readonly string[]): DeclaredAction[] =>
  modules
    .filter(({ type, key }) => type === 'action' && keys.includes(key))
    .map((module) => actionSchema.parse(module));

export const actionsOfAgent = (manifest: ForgeManifest): DeclaredAction[] =>
  actionsAmong(manifest, agentActions(manifest));

export const actionsOfRules = (manifest: ForgeManifest): DeclaredAction[] =>
  actionsAmong(manifest, ruleActions(manifest));

const agentSchema = z.looseObject({
  name: z.string(),
  conversationStarters: z.array(z.string()).default([]),
});

export const startersOf = ({ modules }: ForgeManifest): string[] =>
  modules
    .filter(({ type }) => type === 'rovo:agent')
    .flatMap((module) => agentSchema.parse(module).conversationStarters);

const propertySchema = z.looseObject({
  values: z.array(z.object({ type: z.string(), searchAlias: z.string() })),
});

export type DeclaredAlias = z.output<typeof propertySchema>['values'][number];

/** Words of JQL that the app's properties bring, each with the type of its values. */
export const aliasesOf = ({ modules }: ForgeManifest): DeclaredAlias[] =>
  modules
    .filter(({ type }) => type === 'jira:entityProperty')
    .flatMap((module) => propertySchema.parse(module).values);

const functionSchema = z.looseObject({
  name: z.string(),
  arguments: z.array(z.object({ name: z.string(), required: z.boolean() })).default([]),
});

export type DeclaredFunction = z.output<typeof functionSchema>;

export const functionsOf = ({ modules }: ForgeManifest): DeclaredFunction[] =>
  modules
    .filter(({ type }) => type === 'jira:jqlFunction')
    .map((module) => functionSchema.parse(module));
