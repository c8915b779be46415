import type { ReactElement } from 'react';
import { call } from '../../../components/call';
import { nameRole } from '../../../components/words/role-names';
import type { Role } from '../../../../src/contract/types';
import { target } from '../../shared/decide-button';
import type { ItemProps } from '../../shared/item-props';
import { SentenceToggle } from '../../shared/sentence-toggle';
import type { ApprovalFacts } from './approvals-model';

/** Shortest reason of a no; who is told it has to be able to act on it. */
const LEAST_REASON = 10;

type Props = ItemProps & { facts: ApprovalFacts; role: Role };

/** A yes or a no to the next gate, in one role, bound to what the person was shown. */
export const ApprovalAnswer = (props: Props): ReactElement => {
  const { item, role, facts } = props;
  const approve = `Approve as ${nameRole(role)}`;
  const decline = `Decline as ${nameRole(role)}`;
  const asked = { ...target(item), stage: facts.stage, digest: facts.digest, role };
  return (
    <div className="button-row approval-answer">
      <SentenceToggle
        {...props}
        label={approve}
        question={`Comment to your approval as ${nameRole(role)}, if you like`}
        help="It counts for what you see now: criteria, runs, model, kind of system, tier, waivers and policy. It is void once one of them changes, and refused where one has changed already."
        submit={approve}
        least={0}
        said={`Approved as ${nameRole(role)}.`}
        ask={(comment) => call('approval.give', { ...asked, comment })}
      />
      <SentenceToggle
        {...props}
        label={decline}
        question={`Why do you decline as ${nameRole(role)}?`}
        help="It holds the gate until what you object to changes, or you take it back. The team reads your reason in the refusal."
        submit={decline}
        least={LEAST_REASON}
        said={`Declined as ${nameRole(role)}.`}
        ask={(reason) => call('approval.decline', { ...asked, reason })}
      />
    </div>
  );
};

/** Both answers in every role that the person may still give one in, with what they would be about. */
export const ApprovalAnswers = ({
  facts,
  ...props
}: ItemProps & { facts: ApprovalFacts }): ReactElement => {
  const { item } = props;
  const { model, criteria, evaluations } = item;
  const dataset = evaluations[0]?.dataset.id ?? null;
  const about = [
    [model.name, model.version].filter((part) => part !== null).join(' ') || 'no model stated',
    criteria.locked === null ? 'no criteria' : `criteria v${criteria.locked.version}`,
    ...(dataset === null ? [] : [`on ${dataset}`]),
  ].join(' · ');
  return (
    <div className="approval-answers">
      <p className="subtle small">
        What you answer for: {about} · <code title={facts.digest}>{facts.digest.slice(0, 8)}</code>
      </p>
      {facts.open.map((role) => (
        <ApprovalAnswer key={role} {...props} facts={facts} role={role} />
      ))}
    </div>
  );
};
