import type { ReactElement } from 'react';
import { formatDay } from '../../../components/format';
import { nameOf } from '../../shared/decide-button';
import { FormToggle } from '../../../components/forms/form-toggle';
import type { ItemProps } from '../../shared/item-props';
import { describeCadence, describeRetraining, describeWatch } from './model/plan-words';
import { lazyPart } from '../../../components/loading/lazy-part';
import { say } from '../../../language/say';

const PlanForm = lazyPart(async () => (await import('./plan-form')).PlanForm);

/** The plan in a few lines, and the form that changes it. */
export const PlanView = (props: ItemProps): ReactElement | null => {
  const { item } = props;
  const { plan } = item.monitoring;
  if (plan === null) return null;
  return (
    <div className="plan">
      <dl className="decision-facts">
        <div>
          <dt className="subtle">{say('Watched')}</dt>
          <dd>
            <ul>
              {plan.watches.map((watch) => (
                <li key={watch.name}>{describeWatch(watch)}</li>
              ))}
            </ul>
          </dd>
        </div>
        <Fact name={say('Report due')}>{describeCadence(plan)}</Fact>
        <Fact name={say('Owner')}>{nameOf(item, plan.owner)}</Fact>
        <Fact name={say('Decides')}>{nameOf(item, plan.retraining.decider)}</Fact>
        <Fact name={say('Answers')}>{describeRetraining(plan)}</Fact>
      </dl>
      <p className="subtle small">
        {say('set by {setBy} on {setAt}', {
          setBy: nameOf(item, plan.setBy),
          setAt: formatDay(plan.setAt),
        })}
      </p>
      {item.abilities.edit && (
        <FormToggle label={say('Change the plan')}>
          {(close) => <PlanForm {...props} onClose={close} />}
        </FormToggle>
      )}
    </div>
  );
};

const Fact = ({ name, children }: { name: string; children: string }): ReactElement => (
  <div>
    <dt className="subtle">{name}</dt>
    <dd>{children}</dd>
  </div>
);
