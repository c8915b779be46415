import { toCallError, type CallError } from '../components/call-error';
import { countIssues } from '../components/jira/count';
import type { Project } from '../components/jira/pages';
import { searchProjects } from '../components/jira/projects';
import { cellQuery, columns, governedColumn } from './columns';
import { noStakes, readStakes, type StakeTotals } from './stakes';

/** Projects of one page: each costs up to eight requests, and Jira limits how many requests a person makes. */
const PAGE = 20;

/** Projects that are counted at the same time. */
const AT_ONCE = 4;

/** Counts by column, and what waiting costs; where Jira did not count, why. */
export type Row = {
  project: Project;
  counts: ReadonlyMap<string, number> | CallError;
  stakes: StakeTotals;
};

export type PortfolioPage = { rows: Row[]; total: number; next: number | null };

/** The numbers of one project; a project without governed items costs one request. */
export const countProject = async (project: Project): Promise<Row> => {
  try {
    const governed = await countIssues(cellQuery(project.key, governedColumn));
    const [others, stakes] =
      governed === 0
        ? [columns.map(() => 0), noStakes]
        : await Promise.all([
            Promise.all(columns.map((column) => countIssues(cellQuery(project.key, column)))),
            readStakes(project.key),
          ]);
    const counts = new Map(columns.map(({ id }, at) => [id, others[at] ?? 0]));
    return { project, counts: counts.set(governedColumn.id, governed), stakes };
  } catch (thrown) {
    return { project, counts: toCallError(thrown), stakes: noStakes };
  }
};

/**
 * The projects from a place on, each with its numbers.
 * @throws {CallError} where Jira does not list projects
 */
export const readPortfolio = async (startAt: number): Promise<PortfolioPage> => {
  const { projects, total, next } = await searchProjects(startAt, PAGE);
  const rows: Row[] = [];
  for (let at = 0; at < projects.length; at += AT_ONCE) {
    rows.push(...(await Promise.all(projects.slice(at, at + AT_ONCE).map(countProject))));
  }
  return { rows, total, next };
};
