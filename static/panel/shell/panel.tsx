import '../../components/styles/tool.css';
import './panel.css';
import Button from '@atlaskit/button/default/button';
import type { ReactElement } from 'react';
import { Announcer } from '../../components/announcer';
import { CallError } from '../../components/call-error';
import { readText } from '../../../src/words/guards';
import { ErrorNotice, Notice } from '../../components/notice';
import { Skeleton } from '../../components/loading/skeleton';
import { useHostContext } from '../../components/use-context';
import { GovernedItem } from './governed-item';
import { useItem } from './use-item';
import { say } from '../../language/say';

const noIssue = new CallError({
  code: 'not-found',
  message: say('Jira did not say which work item this is.'),
  hint: say('Reload the page. If it stays like this, open the panel from a work item.'),
});

const wait = (
  <Skeleton
    label={say('Reading the governance of this work item')}
    widths={[45, 90, 70, 100, 100, 80]}
  />
);

/** The issue panel: what holds the work item back and what to do about it. */
export const Panel = (): ReactElement => {
  const context = useHostContext();
  const issue =
    context.kind === 'ready'
      ? (readText(context.data, 'issue', 'key') ?? readText(context.data, 'issue', 'id'))
      : null;
  return (
    <main className="panel">
      <h1 className="visually-hidden">{'Assay'}</h1>
      <Announcer>
        {context.kind === 'loading' ? (
          wait
        ) : issue === null ? (
          <ErrorNotice error={context.kind === 'failed' ? context.error : noIssue} />
        ) : (
          <IssuePanel issue={issue} />
        )}
      </Announcer>
    </main>
  );
};

const IssuePanel = ({ issue }: { issue: string }): ReactElement => {
  const { item, staleBecause, reload, replace } = useItem(issue);
  if (item.kind === 'loading') return wait;
  if (item.kind === 'failed')
    return <ErrorNotice error={item.error} onRetry={() => void reload()} />;
  return (
    <>
      {staleBecause !== null && (
        <Notice
          kind="warning"
          title={say('This may be out of date')}
          actions={<Button onClick={() => void reload()}>{say('Read again')}</Button>}
        >
          <p>{staleBecause.message}</p>
        </Notice>
      )}
      {item.data.governed ? (
        <GovernedItem item={item.data} onChange={replace} onReload={reload} />
      ) : (
        <NotGoverned projectKey={item.data.issue.projectKey} issueKey={item.data.issue.key} />
      )}
    </>
  );
};

const NotGoverned = ({
  projectKey,
  issueKey,
}: {
  projectKey: string;
  issueKey: string;
}): ReactElement => (
  <Notice kind="information" title={say('Assay does not look after {issueKey}', { issueKey })}>
    <p>
      {say(
        'The project {projectKey} governs only some work types, and this one is not among them. No gate holds it back, and nothing is recorded.',
        { projectKey },
      )}
    </p>
    <p>
      {say(
        'A project admin can change that in Project settings → Apps → AI governance, under “Work types that are governed”.',
      )}
    </p>
  </Notice>
);
