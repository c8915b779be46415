import Heading from '@atlaskit/heading/heading';
import type { ReactElement } from 'react';
import { Disclosure } from '../../../components/disclosure';
import { FormToggle } from '../../../components/forms/form-toggle';
import type { ItemProps } from '../../shared/item-props';
import { summarisePlan } from './model/plan-words';
import { summariseDecisions } from './model/retraining';
import { watchRows } from './model/watch-rows';
import { DecisionList } from './decision-list';
import { IncidentList } from './incident-list';
import { OpenIncidentForm } from './incident-forms';
import { PlanView } from './plan-view';
import { ReviewsDue, ReviewsDone } from './reviews';
import { WatchList } from './watch-list';
import { lazyPart } from '../../../components/loading/lazy-part';
import { say } from '../../../language/say';

const ReportForm = lazyPart(async () => (await import('./report-form')).ReportForm);
const Timeline = lazyPart(async () => (await import('./timeline')).Timeline);

/** Everything about an item in use: reviews that are due, watches, values over time, plan, decisions. */
export const MonitoringDetails = (props: ItemProps): ReactElement => {
  const { item } = props;
  const { monitoring, asOf, abilities } = item;
  const rows = watchRows(monitoring, asOf);
  const answered = monitoring.decisions.filter(({ answer }) => answer !== null);
  return (
    <div className="governance">
      <ReviewsDue {...props} />
      {rows.length > 0 && (
        <>
          <Heading size="xxsmall" as="h4">
            {say('Watches')}
          </Heading>
          <WatchList {...props} rows={rows} />
        </>
      )}
      {monitoring.watches.length > 0 && (
        <Disclosure title={say('Over time')} summary={say('Every value against its limits')}>
          {() => <Timeline item={item} />}
        </Disclosure>
      )}
      {monitoring.plan === null && abilities.edit && (
        <FormToggle label={say('Report what you saw')}>
          {(close) => <ReportForm {...props} onClose={close} />}
        </FormToggle>
      )}
      {monitoring.plan !== null && (
        <Disclosure title={say('Plan')} summary={summarisePlan(monitoring.plan)}>
          {() => <PlanView {...props} />}
        </Disclosure>
      )}
      {answered.length > 0 && (
        <Disclosure title={say('Decisions')} summary={summariseDecisions(answered)}>
          {() => <DecisionList item={item} decisions={answered} />}
        </Disclosure>
      )}
      <ReviewsDone {...props} />
      <IncidentList {...props} />
      {abilities.edit && (
        <FormToggle label={say('Start an incident clock')}>
          {(close) => <OpenIncidentForm {...props} onClose={close} />}
        </FormToggle>
      )}
    </div>
  );
};
