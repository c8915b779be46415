import { readPath, readText } from '../../src/words/guards';
import { PROPERTY, readProperty, type GovernanceProperty } from '../../src/words/property';
import { say } from '../language/say';

/** What the report knows of one item: its issue property, and what Jira says of it. */
export type ReportItem = GovernanceProperty & {
  id: string;
  key: string;
  summary: string;
  type: string;
  status: string | null;
  owner: { id: string; name: string } | null;
};

const readOwner = (issue: unknown): ReportItem['owner'] => {
  const id = readText(issue, 'fields', 'assignee', 'accountId');
  if (id === null) return null;
  return { id, name: readText(issue, 'fields', 'assignee', 'displayName') ?? say('Somebody') };
};

/** @returns null for an issue the app keeps nothing about. */
export const readReportItem = (issue: unknown): ReportItem | null => {
  const governance = readProperty(readPath(issue, 'properties', PROPERTY));
  const key = readText(issue, 'key');
  if (key === null || governance === null) return null;
  return {
    id: readText(issue, 'id') ?? key,
    key,
    summary: readText(issue, 'fields', 'summary') ?? key,
    type: readText(issue, 'fields', 'issuetype', 'name') ?? '',
    status: readText(issue, 'fields', 'status', 'name'),
    owner: readOwner(issue),
    ...governance,
  };
};
