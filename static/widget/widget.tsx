import './widget.css';
import Button from '@atlaskit/button/default/button';
import { view } from '@forge/bridge';
import { useCallback, useMemo, type ReactElement } from 'react';
import { formatNumber } from '../components/format';
import { countIssues } from '../components/jira/count';
import { readConfiguration } from '../components/jira/dashboard';
import { SearchLink } from '../components/jira/links';
import { ErrorNotice, Notice } from '../components/notice';
import { Skeleton } from '../components/loading/skeleton';
import { useLoaded } from '../components/loading/use-loaded';
import { tilesOf } from './tiles';
import { say } from '../language/say';

const readContext = (): Promise<unknown> => view.getContext();

/** The numbers of one project, on a dashboard. */
export const Widget = (): ReactElement => {
  const { loaded, reload } = useLoaded(readContext);
  if (loaded.kind === 'loading') {
    return (
      <main className="widget">
        <Skeleton label={say('Reading the project')} widths={[40, 100]} />
      </main>
    );
  }
  const configuration = loaded.kind === 'ready' ? readConfiguration(loaded.data) : null;
  return (
    <main className="widget">
      {loaded.kind === 'failed' ? (
        <ErrorNotice error={loaded.error} onRetry={reload} />
      ) : configuration === null ? (
        <Notice kind="information" title={say('Choose a project')}>
          <p>{say('Edit this widget to say which project it counts.')}</p>
        </Notice>
      ) : (
        <Counts projectKey={configuration.project} />
      )}
    </main>
  );
};

const Counts = ({ projectKey }: { projectKey: string }): ReactElement => {
  const tiles = useMemo(() => tilesOf(projectKey), [projectKey]);
  return (
    <>
      <h1 className="widget-title">{projectKey}</h1>
      <ul className="counts">
        {tiles.map((tile) => (
          <li key={tile.id} className="count">
            <Count {...tile} projectKey={projectKey} />
          </li>
        ))}
      </ul>
    </>
  );
};

type CountProps = ReturnType<typeof tilesOf>[number] & { projectKey: string };

/** A number that stands or fails by itself: the others are shown whatever becomes of it. */
const Count = ({ label, where, projectKey }: CountProps): ReactElement => {
  const { loaded, reload } = useLoaded(useCallback(() => countIssues(where), [where]));
  return (
    <>
      <span className="subtle small">{label}</span>
      {loaded.kind === 'loading' && (
        <Skeleton label={say('Counting: {label}', { label })} widths={[40]} />
      )}
      {loaded.kind === 'failed' && (
        <>
          <span title={loaded.error.message}>{say('Not counted')}</span>
          <Button spacing="compact" onClick={reload}>
            {say('Try again')}
          </Button>
        </>
      )}
      {loaded.kind === 'ready' && (
        <span className="count-number numeric">
          <SearchLink
            where={where}
            label={say('{label}: {data}, in {projectKey}', {
              label,
              data: loaded.data,
              projectKey,
            })}
          >
            {formatNumber(loaded.data)}
          </SearchLink>
        </span>
      )}
    </>
  );
};
