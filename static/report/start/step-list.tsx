import { router } from '@forge/bridge';
import Button from '@atlaskit/button/default/button';
import Lozenge from '@atlaskit/lozenge/new';
import type { ReactElement } from 'react';
import { Icon } from '../../components/icons';
import { JiraLink } from '../../components/jira/links';
import { useReport } from '../report-context';
import type { Step, StepState } from './model/steps';
import type { Known } from './read-known';

type Props = { steps: readonly Step[]; known: Known; onPick: () => void };

const states: Record<
  StepState,
  { label: string; appearance: 'success' | 'information' | 'neutral' }
> = {
  done: { label: 'Done', appearance: 'success' },
  next: { label: 'Next', appearance: 'information' },
  later: { label: 'Later', appearance: 'neutral' },
};

/** The steps, each with how it stands, what it gives and the one thing to do. */
export const StepList = ({ steps, known, onPick }: Props): ReactElement => (
  <ol className="steps">
    {steps.map((step, index) => (
      <li
        key={step.id}
        className="step"
        data-step={step.id}
        data-state={step.state}
        {...(step.state === 'next' ? { 'aria-current': 'step' as const } : {})}
      >
        <span className="step-mark" aria-hidden="true">
          {step.state === 'done' ? <Icon name="check" /> : index + 1}
        </span>
        <div className="step-text">
          <h3 className="step-title">
            {step.title}
            <Lozenge appearance={states[step.state].appearance}>{states[step.state].label}</Lozenge>
          </h3>
          <p>{step.stands}</p>
          <p className="subtle small">{step.why}</p>
        </div>
        <div className="step-action">
          <StepAction step={step} known={known} onPick={onPick} />
        </div>
      </li>
    ))}
  </ol>
);

const StepAction = ({
  step,
  known,
  onPick,
}: {
  step: Step;
  known: Known;
  onPick: () => void;
}): ReactElement => {
  const appearance = step.state === 'next' ? 'primary' : 'default';
  switch (step.id) {
    case 'policy':
    case 'statuses':
      return known.settings.mayAdminister ? (
        <OpenSettings appearance={appearance} label={`Open the settings: ${step.title}`} />
      ) : (
        <p className="subtle small">Only project admins can change this; ask one of them.</p>
      );
    case 'items':
      return (
        <Button appearance={appearance} onClick={onPick}>
          Pick work items
        </Button>
      );
    default:
      return <OpenFurthest issueKey={known.facts.furthest} title={step.title} />;
  }
};

/** The settings are a page of the app's own, whose address only the host knows. */
const OpenSettings = ({
  appearance,
  label,
}: {
  appearance: 'primary' | 'default';
  label: string;
}): ReactElement => {
  const { projectKey } = useReport();
  const open = (): void =>
    void router.open({ target: 'module', moduleKey: 'governance-settings', projectKey });
  return (
    <>
      <Button appearance={appearance} aria-label={label} onClick={open}>
        Open the settings
      </Button>
      <p className="subtle small">Project settings → Apps → AI governance</p>
    </>
  );
};

const OpenFurthest = ({
  issueKey,
  title,
}: {
  issueKey: string | null;
  title: string;
}): ReactElement =>
  issueKey === null ? (
    <p className="subtle small">Needs a governed work item first.</p>
  ) : (
    <p>
      <JiraLink path={`/browse/${issueKey}`} label={`Open ${issueKey}: ${title}`}>
        Open {issueKey}
      </JiraLink>
    </p>
  );
