import '../components/styles/table.css';
import './portfolio.css';
import Button from '@atlaskit/button/default/button';
import Lozenge from '@atlaskit/lozenge/new';
import { router } from '@forge/bridge';
import type { ReactElement } from 'react';
import { CallError } from '../components/call-error';
import { formatCount, formatNumber } from '../components/format';
import { all, inProject } from '../components/jira/jql';
import { SearchLink } from '../components/jira/links';
import { ErrorNotice, Notice } from '../components/notice';
import { Skeleton } from '../components/loading/skeleton';
import { bySeverity, cellQuery, columns, governedColumn, severityOf } from './columns';
import type { Row } from './counts';
import { tellTotals, type StakeTotals } from './stakes';
import { usePortfolio } from './use-portfolio';
import { waitingWithStake } from './waiting';
import { say } from '../language/say';

const allColumns = [...columns, governedColumn];

/** What could not be counted may hide anything, so it stands first. */
const byWorst = (one: Row, other: Row): number =>
  one.counts instanceof CallError || other.counts instanceof CallError
    ? Number(other.counts instanceof CallError) - Number(one.counts instanceof CallError)
    : bySeverity(
        { counts: one.counts, stakes: one.stakes },
        { counts: other.counts, stakes: other.stakes },
      );

/** Every project that the person may browse, with what is held, undecided and drifting in it. */
export const Portfolio = (): ReactElement => {
  const { rows, total, next, isReading, error, readMore, recount } = usePortfolio();
  return (
    <main className="portfolio">
      <h1 className="visually-hidden">{say('AI portfolio')}</h1>
      <p className="subtle" role="status">
        {rows.length === 0 && isReading
          ? say('Counting…')
          : say('{rows} of {projects} that you may browse', {
              rows: formatNumber(rows.length),
              projects: formatCount(total, 'project'),
            })}
      </p>
      {rows.length === 0 && isReading && (
        <Skeleton label={say('Counting the items of your projects')} widths={[30, 100, 100, 100]} />
      )}
      {rows.length === 0 && !isReading && error === null && (
        <Notice kind="information" title={say('There is no project that you may browse')} />
      )}
      {rows.length > 0 && <ProjectTable rows={rows} onRecount={recount} />}
      {error !== null && (
        <ErrorNotice
          error={error}
          title={say('The projects could not be read')}
          onRetry={readMore}
        />
      )}
      {error === null && rows.length > 0 && next !== null && (
        <div className="button-row">
          <Button isLoading={isReading} onClick={readMore}>
            {say('Show more')}
          </Button>
        </div>
      )}
    </main>
  );
};

type TableProps = { rows: readonly Row[]; onRecount: (projectKey: string) => void };

const ProjectTable = ({ rows, onRecount }: TableProps): ReactElement => (
  <div className="table-box">
    <table className="table" data-stacks aria-label={say('Projects, the worst first')}>
      <thead>
        <tr>
          <th scope="col">{say('Project')}</th>
          <th scope="col">{say('How it stands')}</th>
          <th scope="col" className="number">
            {say('Waiting costs a month, as stated')}
          </th>
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
  row: { project, counts, stakes },
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
      <td colSpan={allColumns.length + 2}>
        <ErrorNotice error={counts} onRetry={() => onRecount(project.key)} />
      </td>
    ) : (
      <>
        <td data-label={say('How it stands')}>
          <Lozenge appearance={severityOf(counts).appearance}>{severityOf(counts).word}</Lozenge>
        </td>
        <td className="number numeric" data-label={say('Waiting costs a month, as stated')}>
          <Stakes stakes={stakes} projectKey={project.key} />
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
      aria-label={say('AI governance of {name}', { name })}
      onClick={() =>
        void router.open({ target: 'module', moduleKey: 'governance-report', projectKey: key })
      }
    >
      {name}
    </button>{' '}
    <span className="subtle">({key})</span>
  </>
);

/** What is stated of items that wait; the sum leads to them. */
const Stakes = ({
  stakes,
  projectKey,
}: {
  stakes: StakeTotals;
  projectKey: string;
}): ReactElement => {
  const lines = tellTotals(stakes);
  if (lines.length === 0) return <span className="subtle">{say('not stated')}</span>;
  return (
    <SearchLink
      where={all(inProject(projectKey), waitingWithStake)}
      label={say('Waiting costs a month: {lines}, in {projectKey}', {
        lines: lines.join(', '),
        projectKey,
      })}
    >
      {lines.join(', ')}
    </SearchLink>
  );
};

type CellProps = { count: number; column: (typeof allColumns)[number]; projectKey: string };

const Cell = ({ count, column, projectKey }: CellProps): ReactElement =>
  count === 0 ? (
    <span className="subtle">0</span>
  ) : (
    <SearchLink
      where={cellQuery(projectKey, column)}
      label={say('{label}: {count}, in {projectKey}', { label: column.label, count, projectKey })}
    >
      {formatNumber(count)}
    </SearchLink>
  );
