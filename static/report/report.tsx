import './report.css';
import '../components/charts/charts.css';
import { useCallback, useMemo, useRef, useState, type ReactElement } from 'react';
import { Announcer } from '../components/announcer';
import { CallError } from '../components/call-error';
import { readText } from '../../src/words/guards';
import { all, inProject, isGoverned } from '../components/jira/jql';
import { ErrorNotice } from '../components/notice';
import { Skeleton } from '../components/loading/skeleton';
import { useHostContext } from '../components/use-context';
import { filterClause } from './model/filters';
import type { ViewState } from './model/view-state';
import { ProjectReport } from './project-report';
import { ReportProvider, type ReportContextValue } from './report-context';
import { useAnswer } from './tiles/use-tiles';
import { useActivity } from './use-seen';
import { useViewState, type ChangeView } from './use-view-state';
import { say } from '../language/say';

const noProject = new CallError({
  code: 'not-found',
  message: say('Jira did not say which project this is.'),
  hint: say('Open the page from the sidebar of a project.'),
});

const wait = (
  <Skeleton label={say('Reading the report of this project')} widths={[30, 100, 100, 100]} />
);

/** The governance report of a project: one page to decide from. */
export const Report = (): ReactElement => {
  const context = useHostContext();
  const { view, change } = useViewState();
  const projectKey = context.kind === 'ready' ? readText(context.data, 'project', 'key') : null;
  return (
    <Announcer>
      <main className="report">
        {context.kind === 'loading' || view === null ? (
          wait
        ) : projectKey === null ? (
          <ErrorNotice error={context.kind === 'failed' ? context.error : noProject} />
        ) : (
          <WithContext projectKey={projectKey} view={view} change={change} />
        )}
      </main>
    </Announcer>
  );
};

type Props = { projectKey: string; view: ViewState; change: ChangeView };

const WithContext = ({ projectKey, view, change }: Props): ReactElement => {
  const answer = useAnswer(projectKey);
  const top = useRef<HTMLDivElement>(null);
  const isActive = useActivity(top);
  const [turn, setTurn] = useState(0);
  const [people, setPeople] = useState<Record<string, string>>({});
  const learnPeople = useCallback(
    (more: Record<string, string>) => setPeople((known) => ({ ...known, ...more })),
    [],
  );
  const { lifecycle, asOf } =
    answer.loaded.kind === 'ready' ? answer.loaded.data : { lifecycle: null, asOf: null };
  const now = asOf === null ? null : Date.parse(asOf);
  const value = useMemo<ReportContextValue>(
    () => ({
      ...{ projectKey, view, change, now, people, learnPeople, lifecycle, isActive },
      base: all(inProject(projectKey), isGoverned, filterClause(view.filters)),
      follow: (pick, filters = view.filters) => {
        // A number of the week opens its list right below; the audit page has none.
        const part = view.part === 'audit' ? 'items' : view.part;
        change({ pick, filters, part, page: 1, token: null });
        setTurn((last) => last + 1);
      },
    }),
    [projectKey, view, change, now, people, learnPeople, lifecycle, isActive],
  );
  return (
    <ReportProvider value={value}>
      <div ref={top} className="page-top" />
      <ProjectReport answer={answer} turn={turn} />
    </ReportProvider>
  );
};
