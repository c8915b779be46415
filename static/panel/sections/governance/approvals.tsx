import Lozenge from '@atlaskit/lozenge/new';
import type { ReactElement } from 'react';
import { call } from '../../../components/call';
import { formatMoment } from '../../../components/format';
import type { Role } from '../../../../src/contract/types';
import type { ItemProps } from '../../shared/item-props';
import { PlacedDisclosure } from '../../shared/places';
import {
  approvalFacts,
  hasApprovals,
  summariseApprovals,
  type ShownApproval,
} from './approvals-model';
import { nameRole } from '../../../components/words/role-names';
import { DecideButton, nameOf, target } from '../../shared/decide-button';
import { SentenceToggle } from '../../shared/sentence-toggle';

type Props = ItemProps & { accountId: string | null };
type Facts = NonNullable<ReturnType<typeof approvalFacts>>;

/** Who has approved the next gate in which role, and what this person can add. */
export const Approvals = (props: Props): ReactElement | null => {
  const facts = approvalFacts(props.item, props.accountId);
  if (facts === null || !hasApprovals(facts)) return null;
  return (
    <PlacedDisclosure place="approval" title="Approvals" summary={summariseApprovals(facts)}>
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
          The {facts.stageName} gate asks for {facts.check.needed}.
        </p>
      )}
      {facts.given.length === 0 ? (
        <p className="subtle">Nobody has approved yet.</p>
      ) : (
        <ul className="decisions">
          {facts.given.map((approval) => (
            <Given key={approval.id} {...props} approval={approval} />
          ))}
        </ul>
      )}
      {item.governance.isAuthor && (
        <p className="subtle">
          You wrote some of what is approved here since it was last let in, so somebody else has to
          approve it.
        </p>
      )}
      {facts.open.map((role) => (
        <Approve key={role} {...props} role={role} />
      ))}
    </div>
  );
};

const Given = (props: Props & { approval: ShownApproval }): ReactElement => {
  const { item, accountId, approval } = props;
  const { role, at, comment, voidReason } = approval;
  return (
    <li className="decision">
      <p>
        <Lozenge appearance={voidReason === null ? 'success' : 'neutral'}>
          {voidReason === null ? 'current' : 'void'}
        </Lozenge>{' '}
        <span className="strong">{nameOf(item, approval.accountId)}</span> as {nameRole(role)}{' '}
        <span className="subtle small">{formatMoment(at)}</span>
      </p>
      {comment !== '' && <p>“{comment}”</p>}
      {voidReason !== null && <p className="subtle">Void because {voidReason}.</p>}
      {approval.accountId === accountId && (
        <div className="button-row">
          <DecideButton
            {...props}
            label="Withdraw"
            name={`Withdraw my approval as ${nameRole(role)}`}
            appearance="subtle"
            said="Approval withdrawn."
            ask={() => call('approval.withdraw', { ...target(item), id: approval.id })}
          />
        </div>
      )}
    </li>
  );
};

const Approve = (props: Props & { facts: Facts; role: Role }): ReactElement => {
  const { item, role, facts } = props;
  const label = `Approve as ${nameRole(role)}`;
  return (
    <SentenceToggle
      {...props}
      label={label}
      question={`Comment to your approval as ${nameRole(role)}, if you like`}
      help="It counts for what you see now: criteria, runs, model, kind of system, tier, waivers and policy. It is void once one of them changes, and refused where one has changed already."
      submit={label}
      least={0}
      said={`Approved as ${nameRole(role)}.`}
      ask={(comment) =>
        call('approval.give', {
          ...target(item),
          ...{ stage: facts.stage, digest: facts.digest, role, comment },
        })
      }
    />
  );
};
