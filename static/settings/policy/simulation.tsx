import Button from '@atlaskit/button/default/button';
import { useState, type ReactElement } from 'react';
import { useAnnounce } from '../../components/announcer';
import { call } from '../../components/call';
import { formatDay } from '../../components/format';
import { ErrorNotice, Notice } from '../../components/notice';
import { useAction } from '../../components/use-action';
import type { CallOutput } from '../../../src/contract/calls/calls';
import type { Policy, Stage } from '../../../src/contract/types';
import type { Form, Loaded } from '../form';
import { IssueLink } from '../../components/issue-link';
import { SubPart } from '../part';
import { policyToSave, type Gates } from './policy-rules';
import { describeSimulation } from './policy-words';
import { say, sayWith } from '../../language/say';

type Outcome = { gates: Gates; answer: CallOutput<'policy.simulate'> };

/** What the policy, as it stands in the form, would have said to the moves that were made. */
export const Simulation = ({
  form,
  settings,
  presets,
  stages,
}: Pick<Loaded, 'settings'> & {
  presets: readonly Policy[];
  form: Form;
  stages: readonly Stage[];
}): ReactElement => {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const action = useAction();
  const announce = useAnnounce();
  const run = async (): Promise<void> => {
    const policy = policyToSave(form, presets, settings.revision);
    const answer = await call('policy.simulate', { project: settings.projectKey, policy });
    setOutcome({ gates: form.gates, answer });
    announce(describeSimulation(answer));
  };
  return (
    <SubPart
      title={say('On history')}
      intro={say('Judges the moves that were made once more, by the checks above, saved or not.')}
    >
      <div className="button-row">
        <Button isLoading={action.isBusy} onClick={() => void action.run(run)}>
          {say('Try on history')}
        </Button>
      </div>
      {action.error !== null && <ErrorNotice error={action.error} />}
      {outcome !== null && action.error === null && (
        <Answer {...outcome} stages={stages} isOld={outcome.gates !== form.gates} />
      )}
    </SubPart>
  );
};

const Answer = ({
  answer,
  stages,
  isOld,
}: Outcome & { stages: readonly Stage[]; isOld: boolean }): ReactElement => (
  <Notice kind={answer.refused === 0 ? 'success' : 'warning'} title={describeSimulation(answer)}>
    {isOld && <p className="subtle">{say('The checks have been changed since. Try again.')}</p>}
    {answer.examples.length > 0 && (
      <ul className="examples">
        {answer.examples.map(({ issueKey, stage, at, why }) => (
          <li key={`${issueKey}-${stage}-${at}`}>
            {sayWith('{link} to {stage} on {at}: {why}', {
              link: <IssueLink issueKey={issueKey} />,
              stage: stages.find(({ id }) => id === stage)?.name ?? stage,
              at: formatDay(at),
              why,
            })}
          </li>
        ))}
      </ul>
    )}
  </Notice>
);
