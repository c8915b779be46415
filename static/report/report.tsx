import './report.css';
import Button from '@atlaskit/button/default/button';
import Heading from '@atlaskit/heading/heading';
import type { ReactElement, ReactNode } from 'react';
import { CallError } from '../components/call-error';
import { BarList } from '../components/charts/bar-list';
import { formatCount } from '../components/format';
import { readText } from '../components/guards';
import { ErrorNotice, Notice } from '../components/notice';
import { Skeleton } from '../components/skeleton';
import { useHostContext } from '../components/use-context';
import { ItemTable } from './item-table';
import { tally } from './tally';
import { useReport, type Report as ReportData } from './use-report';

const noProject = new CallError({
  code: 'not-found',
  message: 'Jira did not say which project this is.',
  hint: 'Open the page from the sidebar of a project.',
});

const wait = <Skeleton label="Reading the items of this project" widths={[30, 100, 100, 100]} />;

/** The project report: what is proven, what is not, what has drifted. */
export const Report = (): ReactElement => {
  const context = useHostContext();
  const projectKey = context.kind === 'ready' ? readText(context.data, 'project', 'key') : null;
  return (
    <main className="report">
      {context.kind === 'loading' ? (
        wait
      ) : projectKey === null ? (
        <ErrorNotice error={context.kind === 'failed' ? context.error : noProject} />
      ) : (
        <ProjectReport projectKey={projectKey} />
      )}
    </main>
  );
};

const ProjectReport = ({ projectKey }: { projectKey: string }): ReactElement => {
  const { report, lifecycle, lifecycleError, readMore, readLifecycle } = useReport(projectKey);
  const { items, error, isReading } = report;
  return (
    <>
      <header className="report-head">
        <h1 className="visually-hidden">AI governance</h1>
        <p className="subtle" role="status">
          {projectKey} · {coverage(report)}
        </p>
      </header>
      {lifecycleError !== null && (
        <ErrorNotice
          error={lifecycleError}
          title="The names of the stages could not be read"
          onRetry={readLifecycle}
        />
      )}
      {items.length === 0 && isReading && wait}
      {items.length === 0 && !isReading && error === null && report.nextPageToken === null && (
        <FirstSteps />
      )}
      {items.length > 0 && (
        <>
          <Tiles items={items} lifecycle={lifecycle} />
          <ItemTable items={items} lifecycle={lifecycle} />
        </>
      )}
      {error !== null && (
        <ErrorNotice
          error={error}
          title={items.length === 0 ? 'The items could not be read' : 'Not all items could be read'}
          onRetry={readMore}
        />
      )}
      {error === null && report.nextPageToken !== null && (
        <div className="button-row">
          <Button isLoading={isReading} onClick={readMore}>
            Show more
          </Button>
          <span className="subtle">The numbers above count only what is shown.</span>
        </div>
      )}
    </>
  );
};

const coverage = ({ items, read, nextPageToken, isReading }: ReportData): string => {
  if (isReading) return 'reading…';
  const governed = formatCount(items.length, 'governed item');
  return nextPageToken === null
    ? `${governed} among ${formatCount(read, 'work item')}`
    : `${governed} among the ${formatCount(read, 'work item')} changed last; there are more`;
};

const Tiles = ({
  items,
  lifecycle,
}: Pick<Parameters<typeof ItemTable>[0], 'items' | 'lifecycle'>): ReactElement => {
  const { stages, gates, verdicts, drift } = tally(items, lifecycle);
  return (
    <div className="tiles">
      <Tile title="Stages">
        <BarList entries={stages} />
      </Tile>
      <Tile title="Next gates">
        <BarList
          entries={[
            { id: 'open', label: 'Open', value: gates.open, tone: 'success' },
            { id: 'held', label: 'Held', value: gates.held, tone: 'warning' },
          ]}
        />
      </Tile>
      <Tile title="Criteria">
        <BarList entries={verdicts} />
      </Tile>
      <Tile title="Drift">
        <BarList entries={drift} />
      </Tile>
    </div>
  );
};

const Tile = ({ title, children }: { title: string; children: ReactNode }): ReactElement => (
  <section className="tile">
    <Heading size="xsmall" as="h2">
      {title}
    </Heading>
    {children}
  </section>
);

const FirstSteps = (): ReactElement => (
  <Notice kind="information" title="Three steps to the first gate">
    <ol className="first-steps">
      <li>
        Open a work item and add the Assay panel. Say what would have to be measured, and lock it.
      </li>
      <li>Let your evaluation run, and drop the file it writes into the panel.</li>
      <li>
        In the project settings, map the statuses of your workflow to stages, and add the Assay
        validator to the transition that shall be held.
      </li>
    </ol>
  </Notice>
);
