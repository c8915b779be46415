import './scope.css';
import Lozenge from '@atlaskit/lozenge/new';
import { useCallback, type ReactElement } from 'react';
import type { CallOutput } from '../../../src/contract/calls/calls';
import { call } from '../call';
import { formatDay, formatMoment } from '../format';
import { IssueLink } from '../issue-link';
import { ErrorNotice } from '../notice';
import { Skeleton } from '../loading/skeleton';
import { useLoaded } from '../loading/use-loaded';
import { describeChange, describeLock, changeLooks, nameVersion } from './scope-words';
import { viewerLocale } from '../../language/language';
import { say } from '../../language/say';

type Listed = CallOutput<'scope.list'>;

/** Who widened or narrowed "done" in a project, newest first. */
export const ScopeList = ({ project }: { project: string }): ReactElement => {
  const ask = useCallback(() => call('scope.list', { project }), [project]);
  const { loaded, reload } = useLoaded(ask);
  if (loaded.kind === 'loading')
    return <Skeleton label={say('Reading the changes')} widths={[40, 100, 100]} />;
  if (loaded.kind === 'failed') return <ErrorNotice error={loaded.error} onRetry={reload} />;
  const { changes, people } = loaded.data;
  if (changes.length === 0) return <p>{say('Nobody has changed what “done” means here yet.')}</p>;
  return (
    <ul className="scope-list">
      {changes.map((change) => (
        <Changed
          key={`${change.issueKey}-${change.version}-${change.lockedAt}`}
          change={change}
          people={people}
        />
      ))}
    </ul>
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
      <span>{nameVersion(change)}</span>
      <span className="subtle small">{formatMoment(change.lockedAt)}</span>
      {change.afterDemo !== null && (
        <Lozenge appearance="discovery" maxWidth="100%">
          {say('AFTER THE DEMO OF {afterDemo}', {
            afterDemo: formatDay(change.afterDemo).toLocaleUpperCase(viewerLocale()),
          })}
        </Lozenge>
      )}
    </p>
    <p>{describeLock(change, people)}</p>
    {change.changes.length === 0 ? (
      <p className="subtle">{say('The words changed; what has to be proven is the same.')}</p>
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
