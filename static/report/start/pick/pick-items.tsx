import Button from '@atlaskit/button/default/button';
import { useState, type ReactElement } from 'react';
import { formatCount } from '../../../components/format';
import { ErrorNotice, Notice } from '../../../components/notice';
import { Skeleton } from '../../../components/loading/skeleton';
import { useReport } from '../../report-context';
import type { Candidates } from '../model/candidates';
import type { Known } from '../read-known';
import { useCandidates } from './candidates';
import { PickTable } from './pick-table';
import { useAdoption } from './use-adoption';
import { say } from '../../../language/say';

type Props = { known: Known; onChanged: () => void };

/** Work items that are there already, to be looked after from now on. */
export const PickItems = ({ known, onChanged }: Props): ReactElement => {
  const { projectKey } = useReport();
  const { settings } = known.settings;
  // Facts are asked again and again; the list stays while what it is made of stays.
  const [asked] = useState(settings);
  const shown = useCandidates(projectKey, asked);
  const { loaded, reload } = shown;
  if (loaded.kind === 'loading') {
    return <Skeleton label={say('Looking for work items')} widths={[40, 100, 100]} />;
  }
  if (loaded.kind === 'failed') return <ErrorNotice error={loaded.error} onRetry={reload} />;
  return (
    <Picker known={known} onChanged={onChanged} candidates={loaded.data} {...{ shown, reload }} />
  );
};

type PickerProps = Props & {
  candidates: Candidates;
  shown: ReturnType<typeof useCandidates>;
  reload: () => void;
};

const Picker = ({ candidates, shown, reload, known, onChanged }: PickerProps): ReactElement => {
  const { projectKey } = useReport();
  const { picked, taken, refused, action, pick, adopt } = useAdoption(projectKey, onChanged);
  const rows = candidates.rows.filter(({ id }) => !taken.has(id));
  return (
    <div className="guide-part">
      <p>
        {say(
          'Assay looks after what you pick, in the stage that its status stands for. Nothing in the work item itself is changed but Assay’s own fields. A ledger begins for each; as nothing is ever removed from a ledger, this cannot be undone.',
        )}
      </p>
      <Left candidates={candidates} known={known} />
      {taken.size > 0 && <Taken count={taken.size} onAgain={reload} />}
      {refused.length > 0 && (
        <Notice kind="warning" title={say('Not taken: {refused}', { refused: refused.join(', ') })}>
          <p>{say('You may see but not edit them. Ask somebody who may edit them.')}</p>
        </Notice>
      )}
      {action.error !== null && <ErrorNotice error={action.error} />}
      {rows.length > 0 && (
        <PickTable rows={rows} picked={picked} isDisabled={action.isBusy} onPick={pick} />
      )}
      {shown.error !== null && <ErrorNotice error={shown.error} />}
      {/* What was taken leaves the list in Jira, so pages counted from before would leave some out. */}
      {shown.more !== null && taken.size === 0 && (
        <div className="button-row">
          <Button isLoading={shown.isBusy} isDisabled={action.isBusy} onClick={shown.more}>
            {say('Show more')}
          </Button>
        </div>
      )}
      {rows.length > 0 && (
        <div className="button-row">
          <Button
            appearance="primary"
            isDisabled={picked.size === 0 || !known.may.edit}
            isLoading={action.isBusy}
            onClick={adopt}
          >
            {picked.size === 0
              ? say('Let Assay look after them')
              : say('Let Assay look after {items}', {
                  items: formatCount(picked.size, 'work item'),
                })}
          </Button>
          {!known.may.edit && (
            <span className="subtle">{say('Only who may edit work items here can do this.')}</span>
          )}
        </div>
      )}
    </div>
  );
};

/** What adopting did, and what can be done about one that was picked by mistake. */
const Taken = ({ count, onAgain }: { count: number; onAgain: () => void }): ReactElement => (
  <Notice
    kind="success"
    title={say('{items} handed to Assay', { items: formatCount(count, 'work item') })}
    actions={<Button onClick={onAgain}>{say('Show what is left')}</Button>}
  >
    <p>{say('They count as governed within a moment.')}</p>
    <p>
      {say(
        'One too many? Its ledger and its place in the report stay. To keep gates from holding it, give it a work type that the project does not govern; project admins choose those under Project settings → Apps → AI governance.',
      )}
    </p>
  </Notice>
);

/** What is not in the list, and why. */
const Left = ({
  candidates: { rows, total, left },
  known: { settings },
}: {
  candidates: Candidates;
  known: Known;
}): ReactElement => {
  const isUnmapped = Object.keys(settings.settings.statusStages).length === 0;
  return (
    <>
      {rows.length === 0 && (
        <p className="subtle">
          {isUnmapped
            ? say(
                'No status stands for a stage yet, so nothing can be picked: do step 2 first, or open the Assay panel of a work item.',
              )
            : say('There is no work item left to pick. Bring some in below.')}
        </p>
      )}
      {total > rows.length && (
        <p className="subtle">
          {say('The {rows} that changed last, of {items}.', {
            rows: rows.length,
            items: formatCount(total, 'work item'),
          })}
        </p>
      )}
      {left > 0 && !isUnmapped && (
        <p className="subtle">
          {say(
            '{cannot} be picked: the status stands for no stage, or the work type is not governed. The project settings say which.',
            { cannot: formatCount(left, 'more cannot', 'more cannot') },
          )}
        </p>
      )}
    </>
  );
};
