import type { ReactElement } from 'react';
import { call } from '../../../components/call';
import { nameRole } from '../../../components/words/role-names';
import type { Role } from '../../../../src/contract/types';
import { target } from '../../shared/decide-button';
import type { ItemProps } from '../../shared/item-props';
import { SentenceToggle } from '../../shared/sentence-toggle';
import type { ApprovalFacts } from './approvals-model';
import { say, sayWith } from '../../../language/say';

/** Shortest reason of a no; who is told it has to be able to act on it. */
const LEAST_REASON = 10;

type Props = ItemProps & { facts: ApprovalFacts; role: Role };

/** A yes or a no to the next gate, in one role, bound to what the person was shown. */
export const ApprovalAnswer = (props: Props): ReactElement => {
  const { item, role, facts } = props;
  const approve = say('Approve as {role}', { role: nameRole(role) });
  const decline = say('Decline as {role}', { role: nameRole(role) });
  const asked = { ...target(item), stage: facts.stage, digest: facts.digest, role };
  return (
    <div className="button-row approval-answer">
      <SentenceToggle
        {...props}
        label={approve}
        question={say('Comment to your approval as {role}, if you like', { role: nameRole(role) })}
        help={say(
          'It counts for what you see now: criteria, runs, model, kind of system, tier, waivers and policy. It is void once one of them changes, and refused where one has changed already.',
        )}
        submit={approve}
        least={0}
        said={say('Approved as {role}.', { role: nameRole(role) })}
        ask={(comment) => call('approval.give', { ...asked, comment })}
      />
      <SentenceToggle
        {...props}
        label={decline}
        question={say('Why do you decline as {role}?', { role: nameRole(role) })}
        help={say(
          'It holds the gate until what you object to changes, or you take it back. The team reads your reason in the refusal.',
        )}
        submit={decline}
        least={LEAST_REASON}
        said={say('Declined as {role}.', { role: nameRole(role) })}
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
    [model.name, model.version].filter((part) => part !== null).join(' ') || say('no model stated'),
    criteria.locked === null
      ? say('no criteria')
      : say('criteria v{version}', { version: criteria.locked.version }),
    ...(dataset === null ? [] : [say('on {dataset}', { dataset })]),
  ].join(' · ');
  return (
    <div className="approval-answers">
      <p className="subtle small">
        {sayWith('What you answer for: {about} · {code}', {
          about,
          code: <code title={facts.digest}>{facts.digest.slice(0, 8)}</code>,
        })}
      </p>
      {facts.open.map((role) => (
        <ApprovalAnswer key={role} {...props} facts={facts} role={role} />
      ))}
    </div>
  );
};
