import type { ReactElement } from 'react';
import type { CriterionVerdict, DeclaredPlan } from '../../../../src/contract/types';
import { call } from '../../../components/call';
import { SelectField, TextField } from '../../../components/fields';
import { DecideButton, nameOf, target, useChange } from '../../shared/decide-button';
import { FormFrame } from '../../../components/forms/form-frame';
import { FormToggle } from '../../../components/forms/form-toggle';
import type { ItemProps } from '../../shared/item-props';
import { useStashedTexts } from '../../../components/unsent/use-stashed';
import { useViewer } from '../../../components/people/use-viewer';
import { AreaField } from '../../../components/wide-fields';
import { planChoices, planOfChoice, renewalProblems } from './budget-form';
import { say, sayWith } from '../../../language/say';

type Budget = NonNullable<CriterionVerdict['budget']>;
type Props = ItemProps & { criterionId: string; budget: Budget };

/** Where a criterion stands in its error budget, and what people may decide about it. */
export const ErrorBudget = (props: Props): ReactElement => {
  const { item, budget } = props;
  return (
    <>
      <p>
        <span className="strong">{say('Error budget:')}</span> {budget.sentence}
      </p>
      {budget.request !== null && <Asked {...props} request={budget.request} />}
      {item.abilities.edit && budget.looked === 0 && <PlanForm {...props} />}
      {item.abilities.edit && budget.looked > 0 && budget.request === null && (
        <RenewalForm {...props} />
      )}
    </>
  );
};

/** A renewal that somebody asked for, with what a second person may do. */
const Asked = (props: Props & { request: NonNullable<Budget['request']> }): ReactElement => {
  const { item, request } = props;
  const isOwn = useViewer() === request.askedBy;
  const { id, dataset, reason } = request;
  return (
    <div className="challenge challenge-open">
      <p>
        {sayWith('{part} on the data with SHA-256 {code}: “{reason}”', {
          part: (
            <span className="strong">
              {say('{askedBy} asks to renew it', { askedBy: nameOf(item, request.askedBy) })}
            </span>
          ),
          code: <code>{dataset.slice(0, 12)}…</code>,
          reason,
        })}
      </p>
      {isOwn && <p className="subtle">{say('You asked, so somebody else has to grant it.')}</p>}
      {item.abilities.edit && !isOwn && (
        <DecideButton
          {...props}
          label={say('Renew')}
          name={say('Renew the error budget')}
          ask={() => call('renewal.grant', { ...target(item), id })}
          said={say('Renewed.')}
        />
      )}
      {item.abilities.edit && (
        <DecideButton
          {...props}
          label={isOwn ? say('Take back') : say('Turn down')}
          name={say('{part} the renewal', { part: isOwn ? say('Take back') : say('Turn down') })}
          appearance="subtle"
          ask={() => call('renewal.withdraw', { ...target(item), id })}
          said={say('Taken back.')}
        />
      )}
    </div>
  );
};

const RenewalForm = (props: Props): ReactElement => {
  const { item, criterionId, onReload } = props;
  const form = useStashedTexts(`${item.issue.id}-renewal-${criterionId}`, {
    dataset: '',
    reason: '',
  });
  const { dataset, reason } = form.value;
  const leave = (close: () => void): void => {
    form.drop();
    close();
  };
  const change = useChange(props);
  const problems = renewalProblems({ dataset, reason });
  const send = (close: () => void) => async (): Promise<void> => {
    const input = { ...target(item), criterionId, dataset: dataset.trim(), reason: reason.trim() };
    await change(
      () => call('renewal.ask', input),
      say('Asked for. A second person has to grant it.'),
    );
    leave(close);
  };
  return (
    <FormToggle label={say('Ask to renew it')} name={say('Ask to renew the error budget')}>
      {(close) => (
        <FormFrame
          label={say('Ask to renew the error budget')}
          submit={say('Ask')}
          isReady={problems.dataset === null && problems.reason === null}
          onSend={send(close)}
          onReload={onReload}
          back={form.back}
          onCancel={() => leave(close)}
        >
          {(isTried) => (
            <>
              <TextField
                label={say('SHA-256 of data that no run has used')}
                value={dataset}
                onChange={(next) => form.set({ dataset: next, reason })}
                error={isTried ? problems.dataset : null}
              />
              <AreaField
                label={say('Why it may begin anew')}
                value={reason}
                onChange={(next) => form.set({ dataset, reason: next })}
                error={isTried ? problems.reason : null}
              />
            </>
          )}
        </FormFrame>
      )}
    </FormToggle>
  );
};

const PlanForm = (props: Props): ReactElement => {
  const { item, criterionId, onReload } = props;
  const form = useStashedTexts(`${item.issue.id}-plan-${criterionId}`, { choice: '' });
  const { choice } = form.value;
  const leave = (close: () => void): void => {
    form.drop();
    close();
  };
  const change = useChange(props);
  const send = (close: () => void) => async (): Promise<void> => {
    const plan: DeclaredPlan | null = planOfChoice(choice);
    await change(
      () => call('budget.plan', { ...target(item), criterionId, plan }),
      say('Plan declared.'),
    );
    leave(close);
  };
  return (
    <FormToggle label={say('Plan the looks')} name={say('Plan the looks at the data')}>
      {(close) => (
        <FormFrame
          label={say('Plan the looks at the data')}
          submit={say('Declare')}
          isReady
          onSend={send(close)}
          onReload={onReload}
          back={form.back}
          onCancel={() => leave(close)}
        >
          {() => (
            <SelectField
              label={say('How the error budget is dealt')}
              value={choice}
              choices={planChoices}
              onChange={(next) => form.set({ choice: next })}
            />
          )}
        </FormFrame>
      )}
    </FormToggle>
  );
};
