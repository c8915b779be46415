import type { ReactElement } from 'react';
import { formatDay } from '../../../components/format';
import { nameOf } from '../../shared/decide-button';
import { FormToggle } from '../../shared/form-toggle';
import type { ItemProps } from '../../shared/item-props';
import { describeCadence, describeRetraining, describeWatch } from './model/plan-words';
import { lazyPart } from '../../../components/loading/lazy-part';

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
          <dt className="subtle">Watched</dt>
          <dd>
            <ul>
              {plan.watches.map((watch) => (
                <li key={watch.name}>{describeWatch(watch)}</li>
              ))}
            </ul>
          </dd>
        </div>
        <Fact name="Report due">{describeCadence(plan)}</Fact>
        <Fact name="Owner">{nameOf(item, plan.owner)}</Fact>
        <Fact name="Decides">{nameOf(item, plan.retraining.decider)}</Fact>
        <Fact name="Answers">{describeRetraining(plan)}</Fact>
      </dl>
      <p className="subtle small">
        set by {nameOf(item, plan.setBy)} on {formatDay(plan.setAt)}
      </p>
      {item.abilities.edit && (
        <FormToggle label="Change the plan">
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
