import './scope.css';
import Lozenge from '@atlaskit/lozenge/new';
import { useCallback, type ReactElement } from 'react';
import { call } from '../../components/call';
import { formatDay, formatMoment } from '../../components/format';
import { ErrorNotice } from '../../components/notice';
import { Skeleton } from '../../components/skeleton';
import type { CallOutput } from '../../../src/contract/calls/calls';
import { IssueLink } from '../../components/issue-link';
import { Part } from '../part';
import { useLoaded } from '../../components/use-loaded';
import { describeChange, describeLock, changeLooks } from './scope-words';

type Listed = CallOutput<'scope.list'>;

/** Who widened or narrowed "done". */
export const Scope = ({ project }: { project: string }): ReactElement => {
  const ask = useCallback(() => call('scope.list', { project }), [project]);
  const { loaded, reload } = useLoaded(ask);
  return (
    <Part
      title="Scope changes"
      intro="Every new version of locked criteria, newest first: who widened or narrowed what “done” means, and why."
    >
      {loaded.kind === 'loading' && (
        <Skeleton label="Reading the changes" widths={[40, 100, 100]} />
      )}
      {loaded.kind === 'failed' && <ErrorNotice error={loaded.error} onRetry={reload} />}
      {loaded.kind === 'ready' && loaded.data.changes.length === 0 && (
        <p>No locked criteria have been changed in this project yet.</p>
      )}
      {loaded.kind === 'ready' && (
        <ul className="scope-list">
          {loaded.data.changes.map((change) => (
            <Changed
              key={`${change.issueKey}-${change.version}`}
              change={change}
              people={loaded.data.people}
            />
          ))}
        </ul>
      )}
    </Part>
  );
};

const Changed = ({
  change,
  people,
}: {
  change: Listed['changes'][number];
  people: Listed['people'];
}): ReactElement => (
  <li className="scope-change">
    <p className="scope-head">
      <IssueLink issueKey={change.issueKey} />
      <span>version {change.version}</span>
      <span className="subtle small">{formatMoment(change.lockedAt)}</span>
      {change.afterDemo !== null && (
        <Lozenge appearance="discovery">{`AFTER THE DEMO OF ${formatDay(change.afterDemo)}`}</Lozenge>
      )}
    </p>
    <p>{describeLock(change, people)}</p>
    {change.changes.length === 0 ? (
      <p className="subtle">The words changed; what has to be proven is the same.</p>
    ) : (
      <ul className="scope-details">
        {change.changes.map((one, index) => (
          <li key={`${index}-${one.metric}`} className="scope-head">
            <Lozenge appearance={changeLooks[one.kind].appearance}>
              {changeLooks[one.kind].word}
            </Lozenge>
            <span>{describeChange(one)}</span>
          </li>
        ))}
      </ul>
    )}
  </li>
);
