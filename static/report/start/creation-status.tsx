import Button from '@atlaskit/button/default/button';
import type { ReactElement } from 'react';
import { formatCount } from '../../components/format';
import { IssueLink } from '../../components/issue-link';
import { ErrorNotice, Notice } from '../../components/notice';
import { JiraLink } from '../../components/jira/links';
import { searchUrl } from '../../components/jira/jql';
import type { Outcome } from './model/outcome';
import type { Creation } from './use-creation';
import { say, sayWith } from '../../language/say';

/** What became of one draft, in its row. */
export const OutcomeCell = ({ outcome }: { outcome: Outcome | undefined }): ReactElement | null => {
  if (outcome === undefined) return null;
  return outcome.kind === 'created' ? (
    <>{sayWith('Created as {link}', { link: <IssueLink issueKey={outcome.key} /> })}</>
  ) : (
    <span className="row-problem">{say('Not created. {why}', { why: outcome.why })}</span>
  );
};

const NO_UNDO = say(' You may not delete work items here, so this cannot be undone by you.');

const undoLasts = ({ isKept }: Creation): string =>
  isKept
    ? say(' You can undo it for a day, as long as this browser tab stays open.')
    : say(' You can undo it until you leave this page.');

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
          <progress
            value={progress.done}
            max={Math.max(1, progress.of)}
            aria-label={say('Progress')}
          />
          <span role="status" className="numeric">
            {say('{done} of {of} {doing}', {
              done: progress.done,
              of: progress.of,
              doing: progress.doing,
            })}
          </span>
          <Button spacing="compact" onClick={creation.stop}>
            {say('Stop')}
          </Button>
        </div>
      )}
      {!isBusy && created.length + failed > 0 && (
        <Notice
          kind={failed > 0 ? 'warning' : 'success'}
          title={
            failed > 0
              ? say('{created} of {items} created', {
                  created: created.length,
                  items: formatCount(created.length + failed, 'work item'),
                })
              : say('{items} created', { items: formatCount(created.length, 'work item') })
          }
          actions={created.length > 0 && mayDelete ? <Undo creation={creation} /> : undefined}
        >
          {failed > 0 && (
            <p>
              {say('The rows below say why. Correct them and create again; what is there stays.')}
            </p>
          )}
          {created.length > 0 && (
            <p>
              {say('Assay takes on those of governed work types; that takes a moment.{part}', {
                part: mayDelete ? undoLasts(creation) : NO_UNDO,
              })}
            </p>
          )}
        </Notice>
      )}
      {error !== null && (
        <ErrorNotice
          error={error}
          title={
            created.length > 0
              ? say('The work items are there, but Assay has not taken them on yet')
              : say('Nothing was created')
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
    {say('Undo: delete {part}', {
      part:
        creation.created.length === 1
          ? say('it')
          : say('these {created}', { created: creation.created.length }),
    })}
  </Button>
);

const Undrafted = ({ undrafted }: { undrafted: Creation['undrafted'] }): ReactElement | null =>
  undrafted.length === 0 ? null : (
    <Notice
      kind="warning"
      title={say('{drafts} of criteria could not be kept', {
        drafts: formatCount(undrafted.length, 'draft'),
      })}
    >
      <ul className="bullets">
        {undrafted.map(({ key, why }) => (
          <li key={key}>
            <IssueLink issueKey={key} />: {why}
          </li>
        ))}
      </ul>
      <p>
        {say(
          'The items of the checklist are in the description; the panel offers them from there.',
        )}
      </p>
    </Notice>
  );

const Kept = ({ kept }: { kept: Creation['kept'] }): ReactElement | null => {
  if (kept.length === 0) return null;
  const jql = say('key in ({kept})', { kept: kept.map(({ key }) => key).join(', ') });
  return (
    <Notice
      kind="warning"
      title={say('{items} could not be deleted', { items: formatCount(kept.length, 'work item') })}
    >
      <ul className="bullets">
        {kept.map(({ key, why }) => (
          <li key={key}>
            <IssueLink issueKey={key} />: {why}
          </li>
        ))}
      </ul>
      <p>
        {sayWith('{link}, or ask a project admin to delete them.', {
          link: <JiraLink path={searchUrl(jql)}>{say('Show them in Jira')}</JiraLink>,
        })}
      </p>
    </Notice>
  );
};
