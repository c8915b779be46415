import Button from '@atlaskit/button/default/button';
import type { ReactElement } from 'react';
import { useAnnounce } from '../../components/announcer';
import { call } from '../../components/call';
import { formatMetric, formatSpan } from '../../components/format';
import { Notice } from '../../components/notice';
import { useAction } from '../../components/use-action';
import type { CriteriaChange } from '../../../src/contract/types';
import { ChangeError } from '../change-error';
import type { ItemProps } from '../governed-item';

/** A new version that waits for somebody who did not write it, with what it would change. */
export const Proposal = ({ item, onChange, onReload }: ItemProps): ReactElement | null => {
  const action = useAction();
  const announce = useAnnounce();
  const { proposal } = item.governance;
  if (proposal === null) return null;
  const version = (item.criteria.locked?.version ?? 0) + 1;
  const input = { issue: item.issue.key, revision: item.revision };
  const approve = async (): Promise<void> => {
    onChange(await call('criteria.approve', input));
    announce(`Version ${version} is in force.`);
  };
  const reject = async (): Promise<void> => {
    onChange(await call('criteria.reject', input));
    announce('Turned down. The text is a draft again.');
  };
  return (
    <Notice
      kind="information"
      title={`Version ${version} waits for somebody else’s yes`}
      actions={
        item.abilities.edit && (
          <>
            <Button isLoading={action.isBusy} onClick={() => void action.run(approve)}>
              Approve version {version}
            </Button>
            <Button appearance="subtle" onClick={() => void action.run(reject)}>
              Turn down
            </Button>
          </>
        )
      }
    >
      <p>
        {item.people[proposal.proposedBy] ?? 'Somebody'} proposed it{' '}
        {formatSpan(proposal.proposedAt, item.asOf)} ago: “{proposal.reason}”
      </p>
      <ul className="bullets">
        {proposal.changes.map((change, index) => (
          <li key={`${index}-${change.metric}`}>{tellChange(change)}</li>
        ))}
      </ul>
      <ChangeError action={action} onReload={onReload} />
    </Notice>
  );
};

/** `Loosened recall (age>60): target 90% → 85%`. */
const tellChange = ({ kind, metric, slice, before, after, details }: CriteriaChange): string => {
  const word = kind.charAt(0).toUpperCase() + kind.slice(1);
  const name = slice === null ? formatMetric(metric) : `${formatMetric(metric)} (${slice})`;
  const what = details.length > 0 ? details.join(', ') : (after ?? before ?? '');
  return `${word} ${name}: ${what}`;
};
