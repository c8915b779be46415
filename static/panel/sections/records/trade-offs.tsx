import Lozenge from '@atlaskit/lozenge/new';
import type { ReactElement } from 'react';
import { call } from '../../../components/call';
import { SelectField } from '../../../components/fields';
import { formatDay } from '../../../components/format';
import { DecideButton, nameOf, target } from '../../shared/decide-button';
import { FormToggle } from '../../../components/forms/form-toggle';
import type { ItemProps } from '../../shared/item-props';
import { AreaField } from '../../../components/wide-fields';
import { useKeptForm } from './kept-form';
import type { ShownTradeOff } from './model/lessons';
import { idOf, shortTexts } from './model/records';
import { PersonField } from './person-field';
import { Fact, Facts } from './record-facts';
import { RecordForm } from './record-form';
import { say } from '../../../language/say';

/** What going on is traded for at each gate, and who decides. */
export const TradeOffs = (props: ItemProps): ReactElement => {
  const { item } = props;
  return (
    <div className="governance">
      {item.records.tradeOffs.length === 0 && (
        <p className="subtle">
          {say(
            'Nobody has said what is gained by going on now, what it costs, and what one more sprint would bring.',
          )}
        </p>
      )}
      <ul className="decisions">
        {item.records.tradeOffs.map((one) => (
          <TradeOff key={one.id} {...props} one={one} />
        ))}
      </ul>
      {item.abilities.edit && (
        <FormToggle label={say('State a trade-off')}>
          {(close) => <TradeOffForm {...props} one={null} onClose={close} />}
        </FormToggle>
      )}
    </div>
  );
};

type Props = ItemProps & { one: ShownTradeOff };

const stageOf = ({ item, one }: Props): string =>
  item.lifecycle.stages.find(({ id }) => id === one.stage)?.name ?? one.stage;

const TradeOff = (props: Props): ReactElement => {
  const { item, one } = props;
  const { decision } = one;
  return (
    <li className="decision">
      <p>
        <Lozenge appearance={decision === null ? 'warning' : 'neutral'}>
          {decision === null
            ? say('to decide')
            : decision.choice === 'go-on'
              ? say('go on')
              : say('wait')}
        </Lozenge>{' '}
        <span className="strong">{say('{props} gate', { props: stageOf(props) })}</span>
      </p>
      <Facts>
        <Fact name={say('Gain')}>{one.gain}</Fact>
        <Fact name={say('Cost')}>{one.cost}</Fact>
        <Fact name={say('Waiting a sprint')}>{one.waiting}</Fact>
        <Fact name={decision === null ? say('Decides') : say('Decided by')}>
          {nameOf(item, one.decider)}
        </Fact>
        {decision !== null && <Fact name={say('On')}>{formatDay(decision.at)}</Fact>}
      </Facts>
      {one.mayDecide && <Decide {...props} />}
      {item.abilities.edit && decision === null && (
        <FormToggle
          label={say('Change')}
          name={say('Change the trade-off: {props} gate', { props: stageOf(props) })}
        >
          {(close) => <TradeOffForm {...props} onClose={close} />}
        </FormToggle>
      )}
    </li>
  );
};

const Decide = (props: Props): ReactElement => {
  const { item, one } = props;
  const input = { ...target(item), id: one.id };
  return (
    <div className="button-row">
      <DecideButton
        {...props}
        label={say('Go on')}
        name={say('Go on at the {props} gate', { props: stageOf(props) })}
        said={say('Decided: go on.')}
        ask={() => call('trade-off.decide', { ...input, choice: 'go-on' })}
      />
      <DecideButton
        {...props}
        label={say('Wait a sprint')}
        name={say('Wait a sprint at the {props} gate', { props: stageOf(props) })}
        said={say('Decided: wait.')}
        ask={() => call('trade-off.decide', { ...input, choice: 'wait' })}
      />
    </div>
  );
};

const LEAST = 12;

const TradeOffForm = (
  props: ItemProps & { one: ShownTradeOff | null; onClose: () => void },
): ReactElement => {
  const { item, one } = props;
  const kept = useKeptForm(`trade-off-${one?.id ?? 'new'}`, {
    stage: one?.stage ?? item.nextGate?.stage ?? item.lifecycle.stages[0]?.id ?? '',
    ...{ gain: one?.gain ?? '', cost: one?.cost ?? '', waiting: one?.waiting ?? '' },
    decider: one?.decider ?? '',
  });
  return (
    <RecordForm
      {...props}
      kept={kept}
      label={one === null ? say('State a trade-off') : say('Change the trade-off')}
      submit={say('State')}
      said={say('Stated. It waits for who decides.')}
      problems={{
        ...shortTexts(kept.form, { gain: LEAST, cost: LEAST, waiting: LEAST }),
        decider: kept.form.decider === '' ? say('Choose who decides.') : null,
      }}
      ask={(texts) => call('trade-off.state', { ...target(item), ...idOf(one), ...texts })}
    >
      {(field) => (
        <>
          <SelectField
            label={say('Gate')}
            choices={item.lifecycle.stages.map(({ id, name }) => ({ value: id, label: name }))}
            {...field('stage')}
          />
          <AreaField label={say('What is gained by going on now?')} {...field('gain')} />
          <AreaField label={say('What does it cost?')} {...field('cost')} />
          <AreaField label={say('What would one more sprint bring?')} {...field('waiting')} />
          <PersonField label={say('Who decides')} names={item.people} {...field('decider')} />
        </>
      )}
    </RecordForm>
  );
};
