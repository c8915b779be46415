import { isRecord, readNumber, readPath, readText } from '../../../src/words/guards';

/** Pages of answers of Jira, read without asking for them. */

export type IssuePage = { issues: unknown[]; nextPageToken: string | null };

/** A page of `POST /rest/api/3/search/jql`; null where it is none. */
export const readIssuePage = (answer: unknown): IssuePage | null => {
  const issues = readPath(answer, 'issues');
  return Array.isArray(issues)
    ? {
        issues: issues.map((issue: unknown) => issue),
        nextPageToken: readText(answer, 'nextPageToken'),
      }
    : null;
};

export type Project = { key: string; name: string };
export type ProjectPage = { projects: Project[]; total: number; next: number | null };

const readProject = (value: unknown): Project[] => {
  const key = readText(value, 'key');
  return key === null ? [] : [{ key, name: readText(value, 'name') ?? key }];
};

/** A page of `GET /rest/api/3/project/search`; null where it is none. */
export const readProjectPage = (answer: unknown): ProjectPage | null => {
  const values = readPath(answer, 'values');
  if (!Array.isArray(values)) return null;
  const projects = values.flatMap((value: unknown) => readProject(value));
  const total = readNumber(answer, 'total') ?? projects.length;
  const end = (readNumber(answer, 'startAt') ?? 0) + values.length;
  const isLast = isRecord(answer) && answer['isLast'] === true;
  return { projects, total, next: isLast || end >= total ? null : end };
};
