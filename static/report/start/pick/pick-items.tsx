import '../../../components/styles/table.css';
import Button from '@atlaskit/button/default/button';
import { useCallback, useState, type ReactElement } from 'react';
import { call } from '../../../components/call';
import { formatCount } from '../../../components/format';
import { IssueLink } from '../../../components/issue-link';
import { ErrorNotice, Notice } from '../../../components/notice';
import { Skeleton } from '../../../components/skeleton';
import { useAction } from '../../../components/use-action';
import { useLoaded } from '../../../components/use-loaded';
import { useReport } from '../../report-context';
import type { Known } from '../read-known';
import { findCandidates, type Candidate, type Candidates } from './candidates';

type Props = { known: Known; onChanged: () => void };

/** Work items that are there already, to be looked after from now on. */
export const PickItems = ({ known, onChanged }: Props): ReactElement => {
  const { projectKey } = useReport();
  const { settings } = known.settings;
  // Facts are asked again and again; the list stays while what it is made of stays.
  const [asked] = useState(settings);
  const find = useCallback(() => findCandidates(projectKey, asked), [projectKey, asked]);
  const { loaded, reload } = useLoaded(find);
  if (loaded.kind === 'loading') {
    return <Skeleton label="Looking for work items" widths={[40, 100, 100]} />;
  }
  if (loaded.kind === 'failed') return <ErrorNotice error={loaded.error} onRetry={reload} />;
  return <Picker candidates={loaded.data} known={known} onChanged={onChanged} onAgain={reload} />;
};

const Picker = ({
  candidates,
  known,
  onChanged,
  onAgain,
}: Props & { candidates: Candidates; onAgain: () => void }): ReactElement => {
  const { projectKey } = useReport();
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const [refused, setRefused] = useState<readonly string[]>([]);
  const action = useAction();
  const rows = candidates.rows.filter(({ id }) => !taken.has(id));
  const toggle = (ids: readonly string[], isPicked: boolean): void =>
    setPicked(
      new Set([...[...picked].filter((id) => !ids.includes(id)), ...(isPicked ? ids : [])]),
    );
  const adopt = (): void =>
    void action.run(async () => {
      const answer = await call('items.adopt', { project: projectKey, issues: [...picked] });
      setTaken(new Set([...taken, ...answer.adopted]));
      setRefused(answer.refused);
      setPicked(new Set());
      onChanged();
    });
  return (
    <div className="guide-part">
      <p>
        Assay looks after what you pick, in the stage that its status stands for. Nothing in the
        work item itself is changed but Assay’s own fields.
      </p>
      <Left candidates={candidates} known={known} />
      {taken.size > 0 && (
        <Notice
          kind="success"
          title={`${formatCount(taken.size, 'work item')} handed to Assay`}
          actions={<Button onClick={onAgain}>Show what is left</Button>}
        >
          <p>They count as governed within a moment.</p>
        </Notice>
      )}
      {refused.length > 0 && (
        <Notice kind="warning" title={`Not taken: ${refused.join(', ')}`}>
          <p>You may see but not edit them. Ask somebody who may edit them.</p>
        </Notice>
      )}
      {action.error !== null && <ErrorNotice error={action.error} />}
      {rows.length > 0 && <PickTable rows={rows} picked={picked} onToggle={toggle} />}
      {rows.length > 0 && (
        <div className="button-row">
          <Button
            appearance="primary"
            isDisabled={picked.size === 0 || !known.may.edit}
            isLoading={action.isBusy}
            onClick={adopt}
          >
            {picked.size === 0
              ? 'Let Assay look after them'
              : `Let Assay look after ${formatCount(picked.size, 'work item')}`}
          </Button>
          {!known.may.edit && (
            <span className="subtle">Only who may edit work items here can do this.</span>
          )}
        </div>
      )}
    </div>
  );
};

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
            ? 'No status stands for a stage yet, so nothing can be picked: do step 2 first, or open the Assay panel of a work item.'
            : 'There is no work item left to pick. Bring some in below.'}
        </p>
      )}
      {total > rows.length && (
        <p className="subtle">
          The {rows.length} that changed last, of {formatCount(total, 'work item')}.
        </p>
      )}
      {left > 0 && !isUnmapped && (
        <p className="subtle">
          {formatCount(left, 'more cannot', 'more cannot')} be picked: the status stands for no
          stage, or the work type is not governed. The project settings say which.
        </p>
      )}
    </>
  );
};

const PickTable = ({
  rows,
  picked,
  onToggle,
}: {
  rows: readonly Candidate[];
  picked: ReadonlySet<string>;
  onToggle: (ids: readonly string[], isPicked: boolean) => void;
}): ReactElement => {
  const ids = rows.map(({ id }) => id);
  return (
    <div className="table-box">
      <table className="table start-table">
        <caption className="visually-hidden">Work items that are not governed</caption>
        <thead>
          <tr>
            <th scope="col" className="pick-all">
              <input
                type="checkbox"
                aria-label="Pick all"
                checked={picked.size === rows.length}
                onChange={(event) => onToggle(ids, event.target.checked)}
              />
            </th>
            <th scope="col">Work item</th>
            <th scope="col">Type</th>
            <th scope="col">Status</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, key, summary, type, status }) => (
            <tr key={id}>
              <td>
                <input
                  type="checkbox"
                  aria-label={`Pick ${key}`}
                  checked={picked.has(id)}
                  onChange={(event) => onToggle([id], event.target.checked)}
                />
              </td>
              <td>
                <IssueLink issueKey={key} /> {summary}
              </td>
              <td data-label="Type">{type}</td>
              <td data-label="Status">{status}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
