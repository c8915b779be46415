import { readText } from '../../../../src/words/guards';
import type { IssuePage } from '../../../components/jira/pages';

/** A work item that Assay does not look after yet. */
export type Candidate = { id: string; key: string; summary: string; type: string; status: string };

export type Candidates = {
  /** Those read so far, the ones changed last first. */
  rows: readonly Candidate[];
  /** Where the next page begins; null where nothing follows. */
  next: string | null;
  /** All that could be picked. */
  total: number;
  /** Not governed, and cannot be picked: their status or work type says so. */
  left: number;
};

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

/** The list with one page more. One that was changed meanwhile comes again, and is not listed twice. */
export const withPage = (known: Candidates, page: IssuePage): Candidates => {
  const seen = new Set(known.rows.map(({ id }) => id));
  const rows = [
    ...known.rows,
    ...page.issues.flatMap(readCandidate).filter(({ id }) => !seen.has(id)),
  ];
  return { ...known, rows, next: page.nextPageToken, total: Math.max(known.total, rows.length) };
};

/** What is picked, with `ids` picked or not; what is not shown stays as it is. */
export const withPicks = (
  picked: ReadonlySet<string>,
  ids: readonly string[],
  isPicked: boolean,
): Set<string> =>
  new Set([...[...picked].filter((id) => !ids.includes(id)), ...(isPicked ? ids : [])]);
