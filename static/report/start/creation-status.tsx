import Button from '@atlaskit/button/default/button';
import type { ReactElement } from 'react';
import { formatCount } from '../../components/format';
import { IssueLink } from '../../components/issue-link';
import { ErrorNotice, Notice } from '../../components/notice';
import { JiraLink } from '../../components/jira/links';
import { searchUrl } from '../../components/jira/jql';
import type { Outcome } from './model/outcome';
import type { Creation } from './use-creation';

/** What became of one draft, in its row. */
export const OutcomeCell = ({ outcome }: { outcome: Outcome | undefined }): ReactElement | null => {
  if (outcome === undefined) return null;
  return outcome.kind === 'created' ? (
    <>
      Created as <IssueLink issueKey={outcome.key} />
    </>
  ) : (
    <span className="row-problem">Not created. {outcome.why}</span>
  );
};

const NO_UNDO = ' You may not delete work items here, so this cannot be undone by you.';

const undoLasts = ({ isKept }: Creation): string =>
  isKept
    ? ' You can undo it for a day, as long as this browser tab stays open.'
    : ' You can undo it until you leave this page.';

/** While work items are made or deleted, and what there is to do afterwards. */
export const CreationStatus = ({
  creation,
  mayDelete,
}: {
  creation: Creation;
  mayDelete: boolean;
}): ReactElement => {
  const { progress, created, isBusy, error } = creation;
  const failed = [...creation.outcomes.values()].filter(({ kind }) => kind === 'failed').length;
  return (
    <>
      {progress !== null && (
        <div className="creating">
          <progress value={progress.done} max={Math.max(1, progress.of)} aria-label="Progress" />
          <span role="status" className="numeric">
            {progress.done} of {progress.of} {progress.doing}
          </span>
          <Button spacing="compact" onClick={creation.stop}>
            Stop
          </Button>
        </div>
      )}
      {!isBusy && created.length + failed > 0 && (
        <Notice
          kind={failed > 0 ? 'warning' : 'success'}
          title={
            failed > 0
              ? `${created.length} of ${formatCount(created.length + failed, 'work item')} created`
              : `${formatCount(created.length, 'work item')} created`
          }
          actions={created.length > 0 && mayDelete ? <Undo creation={creation} /> : undefined}
        >
          {failed > 0 && (
            <p>The rows below say why. Correct them and create again; what is there stays.</p>
          )}
          {created.length > 0 && (
            <p>
              Assay takes on those of governed work types; that takes a moment.
              {mayDelete ? undoLasts(creation) : NO_UNDO}
            </p>
          )}
        </Notice>
      )}
      {error !== null && (
        <ErrorNotice
          error={error}
          title={
            created.length > 0
              ? 'The work items are there, but Assay has not taken them on yet'
              : 'Nothing was created'
          }
        />
      )}
      <Undrafted undrafted={creation.undrafted} />
      <Kept kept={creation.kept} />
    </>
  );
};

const Undo = ({ creation }: { creation: Creation }): ReactElement => (
  <Button onClick={creation.undo}>
    Undo: delete {creation.created.length === 1 ? 'it' : `these ${creation.created.length}`}
  </Button>
);

const Undrafted = ({ undrafted }: { undrafted: Creation['undrafted'] }): ReactElement | null =>
  undrafted.length === 0 ? null : (
    <Notice
      kind="warning"
      title={`${formatCount(undrafted.length, 'draft')} of criteria could not be kept`}
    >
      <ul className="bullets">
        {undrafted.map(({ key, why }) => (
          <li key={key}>
            <IssueLink issueKey={key} />: {why}
          </li>
        ))}
      </ul>
      <p>The items of the checklist are in the description; the panel offers them from there.</p>
    </Notice>
  );

const Kept = ({ kept }: { kept: Creation['kept'] }): ReactElement | null => {
  if (kept.length === 0) return null;
  const jql = `key in (${kept.map(({ key }) => key).join(', ')})`;
  return (
    <Notice kind="warning" title={`${formatCount(kept.length, 'work item')} could not be deleted`}>
      <ul className="bullets">
        {kept.map(({ key, why }) => (
          <li key={key}>
            <IssueLink issueKey={key} />: {why}
          </li>
        ))}
      </ul>
      <p>
        <JiraLink path={searchUrl(jql)}>Show them in Jira</JiraLink>, or ask a project admin to
        delete them.
      </p>
    </Notice>
  );
};
