import '../widget/widget.css';
import Button from '@atlaskit/button/default/button';
import { view } from '@forge/bridge';
import { useState, type ReactElement } from 'react';
import { SelectField } from '../components/fields';
import {
  readConfiguration,
  readDashboard,
  saveConfiguration,
  type Dashboard,
} from '../components/jira/dashboard';
import type { ProjectPage } from '../components/jira/pages';
import { searchProjects } from '../components/jira/projects';
import { ErrorNotice, Notice } from '../components/notice';
import { Skeleton } from '../components/loading/skeleton';
import { useAction } from '../components/use-action';
import { useLoaded } from '../components/loading/use-loaded';
import { say } from '../language/say';

/** Projects to choose from: Jira's largest page. */
const MOST_PROJECTS = 100;

const readChoice = async () => {
  const [context, page] = await Promise.all([view.getContext(), searchProjects(0, MOST_PROJECTS)]);
  return {
    dashboard: readDashboard(context),
    project: readConfiguration(context)?.project ?? '',
    page,
  };
};

/** Chooses the project whose numbers the widget shows. */
export const WidgetEdit = (): ReactElement => {
  const { loaded, reload } = useLoaded(readChoice);
  return (
    <main className="widget">
      <h1 className="visually-hidden">{say('AI governance settings')}</h1>
      {loaded.kind === 'loading' && (
        <Skeleton label={say('Reading your projects')} widths={[30, 100]} />
      )}
      {loaded.kind === 'failed' && <ErrorNotice error={loaded.error} onRetry={reload} />}
      {loaded.kind === 'ready' && <Choice {...loaded.data} />}
    </main>
  );
};

type ChoiceProps = { dashboard: Dashboard; project: string; page: ProjectPage };

const Choice = ({ dashboard, project, page }: ChoiceProps): ReactElement => {
  const [chosen, setChosen] = useState(project);
  const action = useAction();
  if (page.projects.length === 0) {
    return <Notice kind="information" title={say('There is no project that you may browse')} />;
  }
  const save = (key: string): void =>
    void action.run(() => saveConfiguration(dashboard, { project: key }));
  const choose = (key: string): void => {
    setChosen(key);
    // A dashboard with a Save button of its own has to know the choice before it is pressed.
    if (dashboard === 'widget' && key !== '') save(key);
  };
  return (
    <>
      <SelectField
        label={say('Project')}
        value={chosen}
        choices={[
          { value: '', label: say('Choose a project') },
          ...page.projects.map(({ key, name }) => ({ value: key, label: `${name} (${key})` })),
        ]}
        onChange={choose}
        {...(page.next === null
          ? {}
          : {
              help: say('The first {projects} of {total} projects by name.', {
                projects: page.projects.length,
                total: page.total,
              }),
            })}
      />
      {action.error !== null && (
        <ErrorNotice error={action.error} title={say('This was not saved')} />
      )}
      {dashboard === 'gadget' && (
        <div className="button-row">
          <Button
            appearance="primary"
            isDisabled={chosen === ''}
            isLoading={action.isBusy}
            onClick={() => save(chosen)}
          >
            {say('Save')}
          </Button>
        </div>
      )}
    </>
  );
};
