import './stages.css';
import type { ReactElement } from 'react';
import { Icon } from '../../../components/icons';
import { formatDay, formatSpan } from '../../../components/format';
import type { ItemView } from '../../../../src/contract/types';
import { describeSteps, stageSteps } from './model/stage-steps';
import { say } from '../../../language/say';

/** The stages as steps. Narrow panels show the dots and name only where it stands and what is next. */
export const StageTrack = ({ item }: { item: ItemView }): ReactElement => {
  const steps = stageSteps(item.lifecycle, item.stage);
  return (
    <section className="stages" aria-label={say('Lifecycle stage')}>
      <ol className="stage-steps">
        {steps.map((step) => (
          <li
            key={step.id}
            className={`stage-step stage-${step.state}`}
            title={step.purpose}
            {...(step.state === 'here' ? { 'aria-current': 'step' as const } : {})}
          >
            <span className="stage-dot">{step.state === 'done' && <Icon name="check" />}</span>
            <span className="stage-name">{step.name}</span>
            {step.state === 'done' && <span className="visually-hidden">{say(', passed')}</span>}
          </li>
        ))}
      </ol>
      <p className="stage-sentence subtle small">
        {describeSteps(steps)}
        {item.stageSince !== null && (
          <span title={formatDay(item.stageSince)}>
            {' '}
            {say('In it for {stageSince}.', { stageSince: formatSpan(item.stageSince, item.asOf) })}
          </span>
        )}
      </p>
      {item.stage === null && (
        <p className="subtle small">
          {item.stageMovesHere
            ? say('In no stage yet.')
            : say(
                'In no stage: the status {statusName} stands for none. A project admin can map it in the project settings.',
                { statusName: item.issue.statusName },
              )}
        </p>
      )}
    </section>
  );
};
