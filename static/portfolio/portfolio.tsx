import '../components/styles/table.css';
import './portfolio.css';
import Button from '@atlaskit/button/default/button';
import Lozenge from '@atlaskit/lozenge/new';
import { router } from '@forge/bridge';
import type { ReactElement } from 'react';
import { CallError } from '../components/call-error';
import { formatCount, formatNumber } from '../components/format';
import { SearchLink } from '../components/jira/links';
import { ErrorNotice, Notice } from '../components/notice';
import { Skeleton } from '../components/loading/skeleton';
import { bySeverity, cellQuery, columns, governedColumn, severityOf } from './columns';
import type { Row } from './counts';
import { usePortfolio } from './use-portfolio';

const allColumns = [...columns, governedColumn];

/** What could not be counted may hide anything, so it stands first. */
const byWorst = (one: Row, other: Row): number =>
  one.counts instanceof CallError || other.counts instanceof CallError
    ? Number(other.counts instanceof CallError) - Number(one.counts instanceof CallError)
    : bySeverity(one.counts, other.counts);

/** Every project that the person may browse, with what is held, undecided and drifting in it. */
export const Portfolio = (): ReactElement => {
  const { rows, total, next, isReading, error, readMore, recount } = usePortfolio();
  return (
    <main className="portfolio">
      <h1 className="visually-hidden">AI portfolio</h1>
      <p className="subtle" role="status">
        {rows.length === 0 && isReading
          ? 'Counting…'
          : `${formatNumber(rows.length)} of ${formatCount(total, 'project')} that you may browse`}
      </p>
      {rows.length === 0 && isReading && (
        <Skeleton label="Counting the items of your projects" widths={[30, 100, 100, 100]} />
      )}
      {rows.length === 0 && !isReading && error === null && (
        <Notice kind="information" title="There is no project that you may browse" />
      )}
      {rows.length > 0 && <ProjectTable rows={rows} onRecount={recount} />}
      {error !== null && (
        <ErrorNotice error={error} title="The projects could not be read" onRetry={readMore} />
      )}
      {error === null && rows.length > 0 && next !== null && (
        <div className="button-row">
          <Button isLoading={isReading} onClick={readMore}>
            Show more
          </Button>
        </div>
      )}
    </main>
  );
};

type TableProps = { rows: readonly Row[]; onRecount: (projectKey: string) => void };

const ProjectTable = ({ rows, onRecount }: TableProps): ReactElement => (
  <div className="table-box">
    <table className="table" data-stacks aria-label="Projects, the worst first">
      <thead>
        <tr>
          <th scope="col">Project</th>
          <th scope="col">How it stands</th>
          {allColumns.map(({ id, label }) => (
            <th key={id} scope="col" className="number">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.toSorted(byWorst).map((row) => (
          <ProjectRow key={row.project.key} row={row} onRecount={onRecount} />
        ))}
      </tbody>
    </table>
  </div>
);

const ProjectRow = ({
  row: { project, counts },
  onRecount,
}: {
  row: Row;
  onRecount: (projectKey: string) => void;
}): ReactElement => (
  <tr>
    <th scope="row">
      <ReportLink project={project} />
    </th>
    {counts instanceof CallError ? (
      <td colSpan={allColumns.length + 1}>
        <ErrorNotice error={counts} onRetry={() => onRecount(project.key)} />
      </td>
    ) : (
      <>
        <td data-label="How it stands">
          <Lozenge appearance={severityOf(counts).appearance}>{severityOf(counts).word}</Lozenge>
        </td>
        {allColumns.map((column) => (
          <td key={column.id} className="number numeric" data-label={column.label}>
            <Cell count={counts.get(column.id) ?? 0} column={column} projectKey={project.key} />
          </td>
        ))}
      </>
    )}
  </tr>
);

/** The report of a project is a page of the app's own, whose address only the host knows. */
const ReportLink = ({ project: { key, name } }: { project: Row['project'] }): ReactElement => (
  <>
    <button
      type="button"
      className="link-button"
      aria-label={`AI governance of ${name}`}
      onClick={() =>
        void router.open({ target: 'module', moduleKey: 'governance-report', projectKey: key })
      }
    >
      {name}
    </button>{' '}
    <span className="subtle">({key})</span>
  </>
);

type CellProps = { count: number; column: (typeof allColumns)[number]; projectKey: string };

const Cell = ({ count, column, projectKey }: CellProps): ReactElement =>
  count === 0 ? (
    <span className="subtle">0</span>
  ) : (
    <SearchLink
      where={cellQuery(projectKey, column)}
      label={`${column.label}: ${count}, in ${projectKey}`}
    >
      {formatNumber(count)}
    </SearchLink>
  );
