import Lozenge from '@atlaskit/lozenge/new';
import type { ReactElement } from 'react';
import { call } from '../../../components/call';
import { formatMoment } from '../../../components/format';
import { ApprovalAnswer } from './approval-answer';
import type { ItemProps } from '../../shared/item-props';
import { PlacedDisclosure } from '../../shared/places';
import {
  approvalFacts,
  hasApprovals,
  summariseApprovals,
  type ApprovalFacts,
  type ShownApproval,
} from './approvals-model';
import { nameRole } from '../../../components/words/role-names';
import { DecideButton, nameOf, target } from '../../shared/decide-button';
import { quote } from '../../../components/words/quote';
import { say, sayWith } from '../../../language/say';

type Props = ItemProps & { accountId: string | null };
type Facts = ApprovalFacts;

/** Who has approved the next gate in which role, and what this person can add. */
export const Approvals = (props: Props): ReactElement | null => {
  const facts = approvalFacts(props.item, props.accountId);
  if (facts === null || !hasApprovals(facts)) return null;
  return (
    <PlacedDisclosure place="approval" title={say('Approvals')} summary={summariseApprovals(facts)}>
      {() => <Inside {...props} facts={facts} />}
    </PlacedDisclosure>
  );
};

const Inside = (props: Props & { facts: Facts }): ReactElement => {
  const { facts, item } = props;
  return (
    <div className="governance">
      {facts.check !== null && (
        <p>
          {say('The {stageName} gate asks for {needed}.', {
            stageName: facts.stageName,
            needed: facts.check.needed,
          })}
        </p>
      )}
      {facts.given.length === 0 ? (
        <p className="subtle">{say('Nobody has approved yet.')}</p>
      ) : (
        <ul className="decisions">
          {facts.given.map((approval) => (
            <Given key={approval.id} {...props} approval={approval} />
          ))}
        </ul>
      )}
      {item.governance.isAuthor && (
        <p className="subtle">
          {say(
            'You wrote some of what is approved here since it was last let in, so somebody else has to approve it.',
          )}
        </p>
      )}
      {facts.open.map((role) => (
        <ApprovalAnswer key={role} {...props} role={role} />
      ))}
    </div>
  );
};

const stateWords = { current: say('current'), declined: say('declined'), void: say('void') };

const Given = (props: Props & { approval: ShownApproval }): ReactElement => {
  const { item, accountId, approval } = props;
  const { role, at, comment, voidReason } = approval;
  const isDeclined = item.governance.declines.some(({ id }) => id === approval.id);
  const state = voidReason === null ? (isDeclined ? 'declined' : 'current') : 'void';
  const appearances = { current: 'success', declined: 'danger', void: 'neutral' } as const;
  return (
    <li className="decision">
      <p>
        <Lozenge appearance={appearances[state]}>{stateWords[state]}</Lozenge>{' '}
        {sayWith('{part} as {role} {part2}', {
          part: <span className="strong">{nameOf(item, approval.accountId)}</span>,
          role: nameRole(role),
          part2: <span className="subtle small">{formatMoment(at)}</span>,
        })}
      </p>
      {comment !== '' && <p>{quote(comment)}</p>}
      {voidReason !== null && (
        <p className="subtle">{say('Void because {voidReason}.', { voidReason })}</p>
      )}
      {approval.accountId === accountId && (
        <div className="button-row">
          <DecideButton
            {...props}
            label={say('Withdraw')}
            name={say('Withdraw my {part} as {role}', {
              part: isDeclined ? say('no') : say('approval'),
              role: nameRole(role),
            })}
            appearance="subtle"
            said={isDeclined ? say('Your no is withdrawn.') : say('Approval withdrawn.')}
            ask={() => call('approval.withdraw', { ...target(item), id: approval.id })}
          />
        </div>
      )}
    </li>
  );
};
