import Lozenge from '@atlaskit/lozenge/new';
import type { ReactElement } from 'react';
import { call } from '../../../components/call';
import { SelectField } from '../../../components/fields';
import { formatDay } from '../../../components/format';
import { DecideButton, nameOf, target } from '../../shared/decide-button';
import { FormToggle } from '../../shared/form-toggle';
import type { ItemProps } from '../../shared/item-props';
import { AreaField } from '../../shared/wide-fields';
import { useKeptForm } from './kept-form';
import type { ShownTradeOff } from './model/lessons';
import { idOf, shortTexts } from './model/records';
import { PersonField } from './person-field';
import { Fact, Facts } from './record-facts';
import { RecordForm } from './record-form';

/** What going on is traded for at each gate, and who decides. */
export const TradeOffs = (props: ItemProps): ReactElement => {
  const { item } = props;
  return (
    <div className="governance">
      {item.records.tradeOffs.length === 0 && (
        <p className="subtle">
          Nobody has said what going on now wins, what it costs, and what one more sprint would
          bring.
        </p>
      )}
      <ul className="decisions">
        {item.records.tradeOffs.map((one) => (
          <TradeOff key={one.id} {...props} one={one} />
        ))}
      </ul>
      {item.abilities.edit && (
        <FormToggle label="State a trade-off">
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
          {decision === null ? 'to decide' : decision.choice === 'go-on' ? 'go on' : 'wait'}
        </Lozenge>{' '}
        <span className="strong">{stageOf(props)} gate</span>
      </p>
      <Facts>
        <Fact name="Gain">{one.gain}</Fact>
        <Fact name="Cost">{one.cost}</Fact>
        <Fact name="Waiting a sprint">{one.waiting}</Fact>
        <Fact name={decision === null ? 'Decides' : 'Decided by'}>{nameOf(item, one.decider)}</Fact>
        {decision !== null && <Fact name="On">{formatDay(decision.at)}</Fact>}
      </Facts>
      {one.mayDecide && <Decide {...props} />}
      {item.abilities.edit && decision === null && (
        <FormToggle label="Change" name={`Change the trade-off: ${stageOf(props)} gate`}>
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
        label="Go on"
        name={`Go on at the ${stageOf(props)} gate`}
        said="Decided: go on."
        ask={() => call('trade-off.decide', { ...input, choice: 'go-on' })}
      />
      <DecideButton
        {...props}
        label="Wait a sprint"
        name={`Wait a sprint at the ${stageOf(props)} gate`}
        said="Decided: wait."
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
      label={one === null ? 'State a trade-off' : 'Change the trade-off'}
      submit="State"
      said="Stated. It waits for who decides."
      problems={{
        ...shortTexts(kept.form, { gain: LEAST, cost: LEAST, waiting: LEAST }),
        decider: kept.form.decider === '' ? 'Choose who decides.' : null,
      }}
      ask={(texts) => call('trade-off.state', { ...target(item), ...idOf(one), ...texts })}
    >
      {(field) => (
        <>
          <SelectField
            label="Gate"
            choices={item.lifecycle.stages.map(({ id, name }) => ({ value: id, label: name }))}
            {...field('stage')}
          />
          <AreaField label="What is gained by going on now?" {...field('gain')} />
          <AreaField label="What does it cost?" {...field('cost')} />
          <AreaField label="What would one more sprint bring?" {...field('waiting')} />
          <PersonField label="Who decides" names={item.people} {...field('decider')} />
        </>
      )}
    </RecordForm>
  );
};
