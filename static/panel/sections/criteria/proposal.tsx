import type { ReactElement } from 'react';
import { call } from '../../../components/call';
import { Disclosure } from '../../../components/disclosure';
import { formatSpan } from '../../../components/format';
import { Icon } from '../../../components/icons';
import type { ItemProps } from '../../shared/item-props';
import { DecideButton, nameOf, target } from '../../shared/decide-button';
import { ChangeList } from './change-list';
import { useViewer } from '../../shared/use-viewer';

/** A new version that waits for somebody who did not write it, with what it would change. */
export const Proposal = (props: ItemProps): ReactElement | null => {
  const { item } = props;
  const accountId = useViewer();
  const { proposal } = item.governance;
  if (proposal === null) return null;
  const version = (item.criteria.locked?.version ?? 0) + 1;
  const isMine = proposal.proposedBy === accountId;
  return (
    <section className="notice notice-information" aria-label="Proposed version">
      <span className="notice-icon">
        <Icon name="info" />
      </span>
      <div className="notice-body">
        <p className="notice-title">Version {version} waits for somebody else’s yes</p>
        <p>
          {nameOf(item, proposal.proposedBy)} proposed it{' '}
          {formatSpan(proposal.proposedAt, item.asOf)} ago: “{proposal.reason}”
        </p>
        <ChangeList changes={proposal.changes} />
        <Disclosure title="The whole text">
          {() => <pre className="lock-text">{proposal.text.trim()}</pre>}
        </Disclosure>
        {isMine && <p className="subtle">You proposed it, so somebody else has to approve it.</p>}
        {item.abilities.edit && (
          <div className="button-row">
            {!isMine && (
              <DecideButton
                {...props}
                label={`Approve version ${version}`}
                name={`Approve version ${version}`}
                said={`Version ${version} is in force.`}
                ask={() => call('criteria.approve', target(item))}
              />
            )}
            <DecideButton
              {...props}
              label={isMine ? 'Take back' : 'Turn down'}
              name={isMine ? `Take back version ${version}` : `Turn down version ${version}`}
              appearance="subtle"
              said="The text is a draft again."
              ask={() => call('criteria.reject', target(item))}
            />
          </div>
        )}
      </div>
    </section>
  );
};
