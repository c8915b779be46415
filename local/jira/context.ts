import type { Answers } from '../forge/facts/table';
import type { Clock } from '../state/clock';
import type { Access } from './access/access';
import type { FieldRegistry } from './fields/registry';
import type { Store } from './store/store';
import type { Views } from './views/views';
import type { IssueEvents } from './writes/events';

/** One validator rule of a workflow transition, asked about one attempt. */
export type RuleToRun = { ruleKey: string; configuration: Record<string, unknown> };

export type ValidatorArguments = {
  /** Null or absent on the Create transition: the work item has no key yet. */
  issue: { key?: string | null };
  configuration: Record<string, unknown>;
  transition: {
    /** Null on the Create transition, which leaves from no status. */
    from: { id: string | null };
    to: { id: string };
    /** What the request changes along with the status, in the shape of GET issue. */
    modifiedFields?: Record<string, unknown>;
  };
};

export type ValidatorResult = { result: boolean; errorMessage?: string };

export type ValidatorRunner = (
  rule: RuleToRun,
  args: ValidatorArguments,
) => Promise<ValidatorResult>;

/** What a JQL function is called with: the clause as the query has it. */
export type JqlFunctionPayload = {
  precomputationId: string;
  clause: {
    field: string;
    type: string[];
    operator: string;
    functionName: string;
    arguments: string[];
  };
};

export type JqlFunctionAnswer =
  | { jql: string }
  | { error: string; storeErrorAsPrecomputation?: boolean | undefined };

/** Asks the installed app; throws where the app fails. */
export type JqlFunctionRunner = (
  moduleKey: string,
  payload: JqlFunctionPayload,
) => Promise<JqlFunctionAnswer>;

/** What an installed app's field says to a value somebody enters: null, or why it is refused. */
export type FieldValueCheck = (
  fieldKey: string,
  value: unknown,
  issue: { id: string | null; key: string | null },
) => string | null;

/** What the operations work on. */
export type Context = {
  store: Store;
  access: Access;
  fields: FieldRegistry;
  views: Views;
  events: IssueEvents;
  clock: Clock;
  baseUrl: string;
  /** Set by the site once the app runs; without one, rules refuse. */
  runValidator: () => ValidatorRunner | undefined;
  /** Set by the site once the app runs; without one, functions of apps cannot be used. */
  runJqlFunction: () => JqlFunctionRunner | undefined;
  checkFieldValue: FieldValueCheck;
  /** What the table of platform facts says Jira does. */
  answers: () => Answers;
};
