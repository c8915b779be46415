import type { ReactElement } from 'react';
import { call } from '../../../components/call';
import { Disclosure } from '../../../components/disclosure';
import { formatSpan } from '../../../components/format';
import { Icon } from '../../../components/icons';
import type { ItemProps } from '../../shared/item-props';
import { DecideButton, nameOf, target } from '../../shared/decide-button';
import { ChangeList } from './change-list';
import { useViewer } from '../../../components/people/use-viewer';
import { say } from '../../../language/say';

/** A new version that waits for somebody who did not write it, with what it would change. */
export const Proposal = (props: ItemProps): ReactElement | null => {
  const { item } = props;
  const accountId = useViewer();
  const { proposal } = item.governance;
  if (proposal === null) return null;
  const version = (item.criteria.locked?.version ?? 0) + 1;
  const isMine = proposal.proposedBy === accountId;
  return (
    <section className="notice notice-information" aria-label={say('Proposed version')}>
      <span className="notice-icon">
        <Icon name="info" />
      </span>
      <div className="notice-body">
        <p className="notice-title">
          {say('Version {version} waits for somebody else’s yes', { version })}
        </p>
        <p>
          {say('{proposedBy} proposed it {proposedAt} ago: “{reason}”', {
            proposedBy: nameOf(item, proposal.proposedBy),
            proposedAt: formatSpan(proposal.proposedAt, item.asOf),
            reason: proposal.reason,
          })}
        </p>
        <ChangeList changes={proposal.changes} />
        <Disclosure title={say('The whole text')}>
          {() => <pre className="lock-text">{proposal.text.trim()}</pre>}
        </Disclosure>
        {isMine && (
          <p className="subtle">{say('You proposed it, so somebody else has to approve it.')}</p>
        )}
        {item.abilities.edit && (
          <div className="button-row">
            {!isMine && (
              <DecideButton
                {...props}
                label={say('Approve version {version}', { version })}
                name={say('Approve version {version}', { version })}
                said={say('Version {version} is in force.', { version })}
                ask={() => call('criteria.approve', target(item))}
              />
            )}
            <DecideButton
              {...props}
              label={isMine ? say('Take back') : say('Turn down')}
              name={
                isMine
                  ? say('Take back version {version}', { version })
                  : say('Turn down version {version}', { version })
              }
              appearance="subtle"
              said={say('The text is a draft again.')}
              ask={() => call('criteria.reject', target(item))}
            />
          </div>
        )}
      </div>
    </section>
  );
};
