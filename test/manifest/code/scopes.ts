import { scopesSuffice, type OperationFacts } from '../../../local/jira/operations/facts';
import type { JiraRequest } from './jira-requests';

const STORAGE_SCOPE = 'storage:app';

/** What a product event of Jira's issues asks for (events reference); nothing checks it locally. */
const EVENT_SCOPE = 'read:jira-work';
const ISSUE_EVENT = /^avi:jira:\w+:issue$/;

const segments = (path: string): string[] => path.split('/').filter((part) => part !== '');

const matches = (template: string, path: string): boolean => {
  const wanted = segments(template);
  const given = segments(path);
  return (
    wanted.length === given.length &&
    wanted.every((part, position) => part.startsWith('{') || part === given[position])
  );
};

const parameters = ({ path }: OperationFacts): number =>
  segments(path).filter((part) => part.startsWith('{')).length;

/**
 * The operation that a request is answered by; of several, the one with the fewest parameters, as
 * `/issue/bulkfetch` before `/issue/{issueIdOrKey}`.
 * @throws where Jira's facts know none
 */
export const operationOf = (
  request: JiraRequest,
  operations: readonly OperationFacts[],
): OperationFacts => {
  const [found] = operations
    .filter(({ method, path }) => method === request.method && matches(path, request.path))
    .sort((one, other) => parameters(one) - parameters(other));
  if (found === undefined) {
    throw new Error(`${request.where}: no operation of Jira is ${request.method} ${request.path}`);
  }
  return found;
};

/** What the app does that a scope may be needed for. */
export type Use = {
  operations: readonly OperationFacts[];
  /** Whether Forge storage is used. */
  storage: boolean;
  /** Product events that are listened to. */
  events: readonly string[];
};

const unserved = (use: Use, scopes: readonly string[]): string[] => [
  ...use.operations.filter((one) => !scopesSuffice(one, scopes)).map(({ id }) => id),
  ...(use.storage && !scopes.includes(STORAGE_SCOPE) ? ['Forge storage'] : []),
  ...use.events.filter((event) => ISSUE_EVENT.test(event) && !scopes.includes(EVENT_SCOPE)),
];

/**
 * Holds scopes against what is used: every use is served, and no scope can be left out without a
 * use going unserved.
 * @returns what does not hold, a sentence each
 */
export const checkScopes = (use: Use, scopes: readonly string[]): string[] => {
  const missing = unserved(use, scopes).map((name) => `${name} is used but no scope serves it`);
  const idle = scopes.filter(
    (scope) =>
      unserved(
        use,
        scopes.filter((other) => other !== scope),
      ).length === unserved(use, scopes).length,
  );
  return [...missing, ...idle.map((scope) => `scope ${scope} serves nothing that is used`)];
};
