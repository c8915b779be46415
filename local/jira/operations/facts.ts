import type { PermissionKey } from '../access/permissions';

/**
 * What is known of a REST operation, taken from the OpenAPI document of Jira Cloud so that the site
 * enforces it without the document.
 * Source: https://developer.atlassian.com/cloud/jira/platform/swagger-v3.v3.json
 * (`x-atlassian-oauth2-scopes`, `security`, `deprecated`).
 */
export type OperationFacts = {
  /** `operationId` of the document, spelled as there. */
  id: string;
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Template below `/rest/api/3`. */
  path: string;
  /** Classic scopes, separated by spaces; empty where none serves. */
  classic: string;
  /** Granular scopes without their suffix `:jira`, separated by spaces. */
  granular: string;
  /** May be asked without signing in. */
  anonymous?: true;
  /** The permission it asks of a person, on the issue, project or site it is about. */
  permission?: PermissionKey;
  /** Only the app as itself may call it. */
  appOnly?: true;
  deprecated?: true;
};

const words = (text: string): string[] => text.split(' ').filter((word) => word !== '');

export const classicScopes = ({ classic }: Pick<OperationFacts, 'classic'>): string[] =>
  words(classic);

export const granularScopes = ({ granular }: Pick<OperationFacts, 'granular'>): string[] =>
  words(granular).map((word) => `${word}:jira`);

/**
 * Either every classic scope or the complete granular set is needed. An empty set serves nobody,
 * unless both are empty: then no scope is asked.
 */
export const scopesSuffice = (
  operation: Pick<OperationFacts, 'classic' | 'granular'>,
  scopes: readonly string[],
): boolean => {
  const sets = [classicScopes(operation), granularScopes(operation)];
  if (sets.every((set) => set.length === 0)) return true;
  return sets.some((set) => set.length > 0 && set.every((scope) => scopes.includes(scope)));
};
