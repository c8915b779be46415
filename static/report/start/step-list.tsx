import { router } from '@forge/bridge';
import Button from '@atlaskit/button/default/button';
import Lozenge from '@atlaskit/lozenge/new';
import { useEffect, useRef, type ReactElement } from 'react';
import { Disclosure } from '../../components/disclosure';
import { Icon } from '../../components/icons';
import { JiraLink } from '../../components/jira/links';
import { useReport } from '../report-context';
import type { Step, StepState } from './model/steps';
import type { Known } from './read-known';
import { CriteriaStep } from './steps/criteria-step';
import { EvidenceStep } from './steps/evidence-step';
import { GateStep } from './steps/gate-step';
import { ItemStep } from './steps/item-step';
import { PolicyStep } from './steps/policy-step';
import { StatusesStep } from './steps/statuses-step';
import { say } from '../../language/say';

type Props = { steps: readonly Step[]; known: Known; onPick: () => void; onDone: () => void };

const states: Record<
  StepState,
  { label: string; appearance: 'success' | 'information' | 'neutral' }
> = {
  done: { label: say('Done'), appearance: 'success' },
  next: { label: say('Next'), appearance: 'information' },
  later: { label: say('Later'), appearance: 'neutral' },
};

/** The steps, each with how it stands, what it gives, and where it is done: right here. */
export const StepList = ({ steps, known, onPick, onDone }: Props): ReactElement => {
  const list = useRef<HTMLOListElement>(null);
  const next = steps.find(({ state }) => state === 'next')?.id ?? null;
  const before = useRef(next);
  useEffect(() => {
    if (before.current === next) return;
    before.current = next;
    // Who works by keyboard goes on where the next thing is to be done.
    list.current?.querySelector<HTMLElement>('[data-state="next"] .step-title')?.focus();
  }, [next]);
  return (
    <ol className="steps" ref={list}>
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
            <h3 className="step-title" tabIndex={-1}>
              {step.title}
              <Lozenge appearance={states[step.state].appearance}>
                {states[step.state].label}
              </Lozenge>
            </h3>
            <p>{step.stands}</p>
            <p className="subtle small">{step.why}</p>
            {step.state === 'next' && <InPlace {...{ step, known, onPick, onDone }} />}
            {step.state === 'done' && <Afterwards {...{ step, known, onPick, onDone }} />}
          </div>
        </li>
      ))}
    </ol>
  );
};

type OneStep = Omit<Props, 'steps'> & { step: Step };

const needsItem = <p className="subtle small">{say('Needs a governed work item first.')}</p>;

/** What has to be done now, where it is read. */
const InPlace = ({ step, known, onPick, onDone }: OneStep): ReactElement => {
  const { item } = known;
  switch (step.id) {
    case 'policy':
    case 'statuses': {
      if (!known.settings.mayAdminister)
        return (
          <p className="subtle small">
            {say('Only project admins can change this; ask one of them.')}
          </p>
        );
      const Form = step.id === 'policy' ? PolicyStep : StatusesStep;
      return <Form known={known} onDone={onDone} />;
    }
    case 'items':
      return (
        <>
          <ItemStep known={known} onDone={onDone} />
          <Button appearance="subtle" spacing="compact" onClick={onPick}>
            {say('Pick work items that are there')}
          </Button>
        </>
      );
    case 'criteria':
      return item === null ? needsItem : <CriteriaStep item={item} onDone={onDone} />;
    case 'evidence':
      return item === null ? needsItem : <EvidenceStep item={item} onDone={onDone} />;
    case 'gate':
      return item === null ? needsItem : <GateStep known={known} item={item} onDone={onDone} />;
  }
};

/** How a step that is done can be done otherwise, or taken back as far as it can be. */
const Afterwards = ({ step, known, onPick, onDone }: OneStep): ReactElement | null => {
  // The item that the step names, where it names one.
  const { furthest, evidenceOn, passedOn } = known.facts;
  const named = { evidence: evidenceOn, gate: passedOn };
  switch (step.id) {
    case 'policy':
    case 'statuses':
      return known.settings.mayAdminister ? (
        <Disclosure title={say('Change')} summary={<OpenSettings title={step.title} />}>
          {() => <InPlace {...{ step, known, onPick, onDone }} />}
        </Disclosure>
      ) : (
        <InPlace {...{ step, known, onPick, onDone }} />
      );
    case 'items':
      return <ItemsAfterwards known={known} onDone={onDone} onPick={onPick} />;
    case 'criteria':
    case 'evidence':
    case 'gate': {
      const key = (step.id === 'criteria' ? null : named[step.id]) ?? furthest;
      return key === null ? null : (
        <p className="small">
          <JiraLink
            path={`/browse/${key}`}
            label={say('Open {key}: {title}', { key, title: step.title })}
          >
            {say('Open {key}', { key })}
          </JiraLink>
        </p>
      );
    }
  }
};

/** The form stays with what was made by it, because only what was made here can be deleted again. */
const ItemsAfterwards = ({
  known,
  onDone,
  onPick,
}: Pick<Props, 'known' | 'onDone' | 'onPick'>): ReactElement => (
  <Disclosure title={say('Bring in more, or take back')}>
    {() => (
      <>
        <ItemStep known={known} onDone={onDone} />
        <Button appearance="subtle" spacing="compact" onClick={onPick}>
          {say('Pick work items that are there')}
        </Button>
      </>
    )}
  </Disclosure>
);

/** The settings are a page of the app's own, whose address only the host knows. */
const OpenSettings = ({ title }: { title: string }): ReactElement => {
  const { projectKey } = useReport();
  return (
    <button
      type="button"
      className="link-button small"
      aria-label={say('Open the settings: {title}', { title })}
      onClick={() =>
        void router.open({ target: 'module', moduleKey: 'governance-settings', projectKey })
      }
    >
      {say('Open the settings')}
    </button>
  );
};
