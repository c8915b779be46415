import { readPath, readText } from '../components/guards';
import { PROPERTY, readGovernance, type Governance } from '../components/jira/property';

/** What the report knows of one item: the issue property that the app keeps for it. */
export type ReportItem = Governance & { id: string; key: string; summary: string; type: string };

/** @returns null for an issue the app keeps nothing about. */
export const readReportItem = (issue: unknown): ReportItem | null => {
  const governance = readGovernance(readPath(issue, 'properties', PROPERTY));
  const key = readText(issue, 'key');
  if (key === null || governance === null) return null;
  return {
    ...governance,
    id: readText(issue, 'id') ?? key,
    key,
    summary: readText(issue, 'fields', 'summary') ?? key,
    type: readText(issue, 'fields', 'issuetype', 'name') ?? '',
  };
};
