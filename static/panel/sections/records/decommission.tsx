import type { ReactElement } from 'react';
import { call } from '../../../components/call';
import { TextField } from '../../../components/fields';
import { formatDay } from '../../../components/format';
import { nameOf, target } from '../../shared/decide-button';
import { FormToggle } from '../../../components/forms/form-toggle';
import { SentenceToggle } from '../../shared/sentence-toggle';
import { AreaField } from '../../../components/wide-fields';
import type { ItemProps } from '../../shared/item-props';
import { shortTexts } from './model/records';
import { useKeptForm } from './kept-form';
import { Fact, Facts } from './record-facts';
import { RecordForm } from './record-form';
import { say } from '../../../language/say';

/** How the item is taken out of use. */
export const Decommission = (props: ItemProps): ReactElement => {
  const { item } = props;
  const plan = item.records.decommission;
  return (
    <div className="governance">
      {plan === null ? (
        <p className="subtle">
          {say('Nobody has said what takes over, what happens to the data and who is told.')}
        </p>
      ) : (
        <>
          <Facts>
            <Fact name={say('Successor')}>{plan.successor}</Fact>
            <Fact name={say('Data')}>{plan.dataDisposal}</Fact>
            <Fact name={say('Notice')}>{plan.notice}</Fact>
          </Facts>
          <p className="subtle small">
            {say('planned by {setBy} on {setAt}', {
              setBy: nameOf(item, plan.setBy),
              setAt: formatDay(plan.setAt),
            })}
          </p>
        </>
      )}
      {item.abilities.edit && (
        <FormToggle label={plan === null ? say('Plan it') : say('Change the plan')}>
          {(close) => <PlanForm {...props} onClose={close} />}
        </FormToggle>
      )}
      <EarlyRetirement {...props} />
    </div>
  );
};

/** Shortest reason that the app takes for it. */
const LEAST_REASON = 20;

/** A decision to retire it before it passed all stages, which the gate of retirement asks for. */
const EarlyRetirement = (props: ItemProps): ReactElement | null => {
  const { item } = props;
  const { stages } = item.lifecycle;
  const place = stages.findIndex(({ id }) => id === item.stage);
  const decided = item.records.earlyRetirement;
  if (place >= stages.length - 2) return null;
  return (
    <>
      {decided !== null && decided.from === item.stage && (
        <p>
          {say('Early retirement decided by {by} on {at}: {reason}', {
            by: nameOf(item, decided.by),
            at: formatDay(decided.at),
            reason: decided.reason,
          })}
        </p>
      )}
      {item.abilities.move && (
        <SentenceToggle
          {...props}
          label={say('Retire it early')}
          question={say('Why is it taken out of use before it passed all stages?')}
          help={say('Goes into the history. It holds as long as the item stays in this stage.')}
          submit={say('Decide')}
          least={LEAST_REASON}
          said={say('Early retirement decided.')}
          ask={(reason) => call('retirement.decide', { ...target(item), reason })}
        />
      )}
    </>
  );
};

const PlanForm = (props: ItemProps & { onClose: () => void }): ReactElement => {
  const { item } = props;
  const plan = item.records.decommission;
  const kept = useKeptForm('decommission', {
    ...{ successor: plan?.successor ?? '', dataDisposal: plan?.dataDisposal ?? '' },
    notice: plan?.notice ?? '',
  });
  return (
    <RecordForm
      {...props}
      kept={kept}
      label={say('Plan the decommission')}
      submit={say('Plan')}
      said={say('Decommission planned.')}
      problems={shortTexts(kept.form, { successor: 3, dataDisposal: 5, notice: 5 })}
      ask={(texts) => call('decommission.plan', { ...target(item), ...texts })}
    >
      {(field) => (
        <>
          <TextField
            label={say('What does its work afterwards?')}
            help={say('“None” with the reason is an answer.')}
            {...field('successor')}
          />
          <AreaField
            label={say('What happens to training data, logs and the model?')}
            {...field('dataDisposal')}
          />
          <AreaField label={say('Who is told, how and when?')} {...field('notice')} />
        </>
      )}
    </RecordForm>
  );
};
