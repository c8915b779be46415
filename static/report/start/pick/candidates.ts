import type { ProjectSettings } from '../../../../src/contract/types';
import { readText } from '../../../components/guards';
import { countIssues } from '../../../components/jira/count';
import { toJql } from '../../../components/jira/jql';
import { searchIssues } from '../../../components/jira/search';
import { pickable, ungoverned } from '../model/pickable';

/** A work item that Assay does not look after yet. */
export type Candidate = { id: string; key: string; summary: string; type: string; status: string };

export type Candidates = {
  rows: Candidate[];
  /** All that could be picked, of which `rows` are the first. */
  total: number;
  /** Not governed, and cannot be picked: their status or work type says so. */
  left: number;
};

/** One page, and as many as one call takes. */
export const MOST_PICKED = 50;

const readCandidate = (issue: unknown): Candidate[] => {
  const [id, key] = [readText(issue, 'id'), readText(issue, 'key')];
  if (id === null || key === null) return [];
  return [
    {
      ...{ id, key, summary: readText(issue, 'fields', 'summary') ?? key },
      type: readText(issue, 'fields', 'issuetype', 'name') ?? '',
      status: readText(issue, 'fields', 'status', 'name') ?? '',
    },
  ];
};

/** What can be picked, the items changed last first. @throws {CallError} where Jira does not answer */
export const findCandidates = async (
  projectKey: string,
  settings: ProjectSettings,
): Promise<Candidates> => {
  const where = pickable(projectKey, settings);
  const all = await countIssues(ungoverned(projectKey));
  if (where === null || all === 0) return { rows: [], total: 0, left: all };
  const [page, total] = await Promise.all([
    searchIssues({
      jql: toJql(where, { field: 'updated', isDescending: true }),
      ...{ pageSize: MOST_PICKED, nextPageToken: null },
      ...{ fields: ['summary', 'issuetype', 'status'], properties: [] },
    }),
    countIssues(where),
  ]);
  const rows = page.issues.flatMap(readCandidate);
  return { rows, total: Math.max(total, rows.length), left: Math.max(0, all - total) };
};
