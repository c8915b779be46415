import { isRecord, readNumber, readPath, readText, readTexts } from '../components/guards';

/** What the report knows of one item: the issue property that the app keeps for it. */
export type ReportItem = {
  id: string;
  key: string;
  summary: string;
  type: string;
  stage: string | null;
  stageSince: string | null;
  gate: 'open' | 'held' | 'none';
  nextStage: string | null;
  verdict: 'pass' | 'fail' | 'inconclusive' | 'none';
  criteria: { pass: number; fail: number; inconclusive: number };
  version: number;
  model: string | null;
  drift: 'none' | 'watch' | 'warning' | 'critical' | 'unknown';
  flags: string[];
  why: string | null;
};

/** Name of the issue property, as the manifest indexes it. */
export const PROPERTY = 'assay';

const oneOf = <Word extends string>(
  words: readonly Word[],
  value: unknown,
  otherwise: Word,
): Word => words.find((word) => word === value) ?? otherwise;

const count = (value: unknown, ...keys: string[]): number =>
  Math.max(0, Math.trunc(readNumber(value, ...keys) ?? 0));

/** @returns null for an issue the app keeps nothing about. */
export const readReportItem = (issue: unknown): ReportItem | null => {
  const property = readPath(issue, 'properties', PROPERTY);
  const key = readText(issue, 'key');
  if (key === null || !isRecord(property)) return null;
  return {
    id: readText(issue, 'id') ?? key,
    key,
    summary: readText(issue, 'fields', 'summary') ?? key,
    type: readText(issue, 'fields', 'issuetype', 'name') ?? '',
    stage: readText(property, 'stage'),
    stageSince: readText(property, 'stageSince'),
    gate: oneOf(['open', 'held', 'none'], property['gate'], 'none'),
    nextStage: readText(property, 'nextStage'),
    verdict: oneOf(['pass', 'fail', 'inconclusive', 'none'], property['verdict'], 'none'),
    criteria: {
      pass: count(property, 'criteria', 'pass'),
      fail: count(property, 'criteria', 'fail'),
      inconclusive: count(property, 'criteria', 'inconclusive'),
    },
    version: count(property, 'version'),
    model: readText(property, 'model'),
    drift: oneOf(['none', 'watch', 'warning', 'critical', 'unknown'], property['drift'], 'unknown'),
    flags: readTexts(property, 'flags'),
    why: readText(property, 'why'),
  };
};

export type SearchPage = { items: ReportItem[]; read: number; nextPageToken: string | null };

/** A page of `POST /rest/api/3/search/jql`; null where it is none. */
export const readSearchPage = (answer: unknown): SearchPage | null => {
  const issues = readPath(answer, 'issues');
  if (!Array.isArray(issues)) return null;
  const found: unknown[] = issues;
  return {
    items: found.flatMap((issue) => readReportItem(issue) ?? []),
    read: found.length,
    nextPageToken: readText(answer, 'nextPageToken'),
  };
};
