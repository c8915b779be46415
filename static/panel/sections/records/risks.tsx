import Lozenge from '@atlaskit/lozenge/new';
import type { ReactElement } from 'react';
import { call } from '../../../components/call';
import { formatDay, formatNumber, formatPercent } from '../../../components/format';
import { nameOf, target } from '../../shared/decide-button';
import { FormToggle } from '../../shared/form-toggle';
import { SentenceToggle } from '../../shared/sentence-toggle';
import type { ItemProps } from '../../shared/item-props';
import { riskChoices, type ShownRisk } from './model/records';
import { Fact, Facts } from './record-facts';
import { RiskForm } from './risk-form';

/** Shortest word on what became of a risk. */
const LEAST_NOTE = 3;

/** What can go wrong, with how often it was seen to, and what sets it off; open ones first. */
export const Risks = (props: ItemProps): ReactElement => {
  const { item } = props;
  const { risks } = item.records;
  const sorted = [
    ...risks.filter(({ closedAt }) => closedAt === null),
    ...risks.filter(({ closedAt }) => closedAt !== null),
  ];
  return (
    <div className="governance">
      {risks.length === 0 && (
        <p className="subtle">
          No risk yet. What is special to AI: how often it fails, measured, and which drift sets a
          risk off.
        </p>
      )}
      <ul className="decisions">
        {sorted.map((one) => (
          <Risk key={one.id} {...props} one={one} />
        ))}
      </ul>
      {item.abilities.edit && (
        <FormToggle label="Write down a risk">
          {(close) => <RiskForm {...props} one={null} onClose={close} />}
        </FormToggle>
      )}
    </div>
  );
};

type Props = ItemProps & { one: ShownRisk };

const Risk = (props: Props): ReactElement => {
  const { item, one } = props;
  const { rate, interval, trigger, closedAt } = one;
  const kind = riskChoices.find(({ value }) => value === one.kind)?.label ?? one.kind;
  return (
    <li className="decision">
      <p>
        <Lozenge appearance={closedAt === null ? 'warning' : 'neutral'}>
          {closedAt === null ? 'open' : 'closed'}
        </Lozenge>{' '}
        <span className="strong">{one.title}</span> <span className="subtle">{kind}</span>
      </p>
      <Facts>
        {rate !== null && interval !== null && (
          <Fact name="Rate">
            <span className="numeric">
              {formatPercent(interval.estimate)}, {formatPercent(interval.lower)} …{' '}
              {formatPercent(interval.upper)} at 95%, {formatNumber(rate.failures)} of n{' '}
              {formatNumber(rate.trials)}
            </span>
          </Fact>
        )}
        {trigger !== null && (
          <Fact name="Set off by">
            {trigger.watch} at {trigger.level}
          </Fact>
        )}
        <Fact name="Treatment">{one.treatment}</Fact>
        <Fact name="Owner">{nameOf(item, one.owner)}</Fact>
        {one.issueKey !== null && <Fact name="Work item">{one.issueKey}</Fact>}
        {closedAt !== null && <Fact name="Closed">{formatDay(closedAt)}</Fact>}
      </Facts>
      {item.abilities.edit && closedAt === null && <Change {...props} />}
    </li>
  );
};

const Change = (props: Props): ReactElement => {
  const { item, one } = props;
  return (
    <div className="button-row">
      <FormToggle label="Edit" name={`Edit the risk: ${one.title}`}>
        {(close) => <RiskForm {...props} onClose={close} />}
      </FormToggle>
      <SentenceToggle
        {...props}
        label="Close"
        name={`Close the risk: ${one.title}`}
        question="What became of it?"
        submit="Close the risk"
        least={LEAST_NOTE}
        said="Risk closed."
        ask={(note) => call('risk.close', { ...target(item), id: one.id, note })}
      />
    </div>
  );
};
