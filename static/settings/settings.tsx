import './settings.css';
import { useCallback, useEffect, useState, type ReactElement } from 'react';
import { Announcer } from '../components/announcer';
import { call } from '../components/call';
import { CallError, toCallError } from '../components/call-error';
import { readText } from '../../src/words/guards';
import type { Loading } from '../components/loading/loading';
import { ErrorNotice } from '../components/notice';
import { Skeleton } from '../components/loading/skeleton';
import { useHostContext } from '../components/use-context';
import type { ProjectSettings } from '../../src/contract/types';
import type { Loaded } from './form';
import { SettingsForm } from './settings-form';
import { say } from '../language/say';

const noProject = new CallError({
  code: 'not-found',
  message: say('Jira did not say which project this is.'),
  hint: say('Open the page from the settings of a project.'),
});

const wait = <Skeleton label={say('Reading the settings')} widths={[40, 100, 100, 100]} />;

/** Project settings: what stands for a stage, what is governed, and what the gate does in doubt. */
export const Settings = (): ReactElement => {
  const context = useHostContext();
  const project = context.kind === 'ready' ? readText(context.data, 'project', 'key') : null;
  return (
    <main className="settings">
      <Announcer>
        <h1 className="visually-hidden">{say('AI governance')}</h1>
        {context.kind === 'loading' ? (
          wait
        ) : project === null ? (
          <ErrorNotice error={context.kind === 'failed' ? context.error : noProject} />
        ) : (
          <ProjectSettingsPage project={project} />
        )}
      </Announcer>
    </main>
  );
};

const ProjectSettingsPage = ({ project }: { project: string }): ReactElement => {
  const [loaded, setLoaded] = useState<Loading<Loaded>>({ kind: 'loading' });
  const load = useCallback(
    (): Promise<void> =>
      call('settings.get', { project }).then(
        (data) => setLoaded({ kind: 'ready', data }),
        (thrown: unknown) => setLoaded({ kind: 'failed', error: toCallError(thrown) }),
      ),
    [project],
  );
  useEffect(() => {
    void load();
  }, [load]);
  /** Reads again without taking the form away, so that what was changed stays. */
  const reload = async (): Promise<ProjectSettings> => {
    const data = await call('settings.get', { project });
    setLoaded({ kind: 'ready', data });
    return data.settings;
  };
  if (loaded.kind === 'loading') return wait;
  if (loaded.kind === 'failed') {
    return <ErrorNotice error={loaded.error} onRetry={() => void load()} />;
  }
  return (
    <SettingsForm
      loaded={loaded.data}
      onSaved={(settings) => setLoaded({ kind: 'ready', data: { ...loaded.data, settings } })}
      onReload={reload}
    />
  );
};
