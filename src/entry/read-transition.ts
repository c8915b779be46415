import type { FailSafe } from '../contract/types';
import { isRecord, readPath } from '../words/guards';
import { failSafeModes } from '../words/fail-safe';

/** What Jira asks about, as far as a gate needs it. */
export type Transition = {
  /** Empty on the Create transition: there is no key, and no status that the work item comes from. */
  issueKey: string;
  /** What the configuration page of the rule saved; null where that says nothing. */
  gate: string | null;
  failSafe: FailSafe | null;
  fromStatusId: string;
  toStatusId: string;
  /** Work type that it changes to on the way; null where Jira does not say. */
  typeId: string | null;
};

/**
 * Reads what Jira hands to a workflow validator. It is read by hand, so that a transition waits for no
 * schemas to be loaded.
 * @returns which part is not of a form that is known, where one is not.
 */
export const readTransition = (args: unknown): Transition | string => {
  const { issue, configuration, transition } = isRecord(args) ? args : {};
  const [from, to] = [readPath(transition, 'from'), readPath(transition, 'to')];
  const [fromStatusId, toStatusId] = [idIn(from), idIn(to)];
  const issueKey = isRecord(issue) ? (issue['key'] ?? '') : '';
  if (!isRecordOrNone(issue) || typeof issueKey !== 'string') return 'issue';
  if (!isRecordOrNone(configuration)) return 'configuration';
  if (typeof toStatusId !== 'string') return 'transition.to';
  if (!isRecordOrNone(from) || fromStatusId === undefined) return 'transition.from';
  const gate = readPath(configuration, 'gate');
  const mode = readPath(configuration, 'failSafe');
  return {
    issueKey,
    gate: typeof gate === 'string' ? gate : null,
    // A value that is none of these says nothing.
    failSafe: failSafeModes.find((one) => one === mode) ?? null,
    fromStatusId: fromStatusId ?? '',
    toStatusId,
    typeId: idIn(readPath(transition, 'modifiedFields', 'issuetype')) ?? null,
  };
};

const isRecordOrNone = (value: unknown): boolean => value == null || isRecord(value);

/** @returns null where there is no id, undefined for one that is neither text nor a number. */
const idIn = (value: unknown): string | null | undefined => {
  const id = readPath(value, 'id') ?? null;
  if (id === null || typeof id === 'string') return id;
  return typeof id === 'number' && Number.isFinite(id) ? String(id) : undefined;
};
