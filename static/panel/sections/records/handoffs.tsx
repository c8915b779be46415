import Lozenge from '@atlaskit/lozenge/new';
import type { ReactElement } from 'react';
import { call } from '../../../components/call';
import { formatDay, formatSpan } from '../../../components/format';
import type { HandoffKind } from '../../../../src/contract/types';
import { DecideButton, nameOf, target } from '../../shared/decide-button';
import { FormToggle } from '../../../components/forms/form-toggle';
import { SentenceToggle } from '../../shared/sentence-toggle';
import { AreaField } from '../../../components/wide-fields';
import type { ItemProps } from '../../shared/item-props';
import { lanes, latestHandoff, shortTexts, type ShownHandoff } from './model/records';
import { useKeptForm } from './kept-form';
import { PersonField } from './person-field';
import { RecordForm } from './record-form';
import { quote } from '../../../components/words/quote';
import { say } from '../../../language/say';

/** The three places where AI work changes hands, side by side. */
export const Handoffs = (props: ItemProps): ReactElement => (
  <ol className="lanes">
    {lanes.map(({ kind, name }) => (
      <li key={kind} className="lane">
        <h4 className="lane-name">{name}</h4>
        <Lane {...props} kind={kind} name={name} />
      </li>
    ))}
  </ol>
);

type LaneProps = ItemProps & { kind: HandoffKind; name: string };

const Lane = (props: LaneProps): ReactElement => {
  const { item, kind, name } = props;
  const last = latestHandoff(item.records, kind);
  const label = last === null ? say('Offer') : say('Offer again');
  return (
    <>
      {last === null ? (
        <p className="subtle">{say('Nobody has offered it.')}</p>
      ) : (
        <Offered {...props} handoff={last} />
      )}
      {item.abilities.edit && (
        <FormToggle label={label} name={`${label}: ${name}`}>
          {(close) => <OfferForm {...props} onClose={close} />}
        </FormToggle>
      )}
    </>
  );
};

const stateOf = ({ answer, isStalled }: ShownHandoff) => {
  if (answer === null) {
    return isStalled
      ? ({ word: say('stalled'), appearance: 'danger' } as const)
      : ({ word: say('waiting'), appearance: 'warning' } as const);
  }
  return answer.accepted
    ? ({ word: say('accepted'), appearance: 'success' } as const)
    : ({ word: say('declined'), appearance: 'danger' } as const);
};

const Offered = (props: LaneProps & { handoff: ShownHandoff }): ReactElement => {
  const { item, handoff } = props;
  const { giver, receiver, acceptance, offeredAt, answer } = handoff;
  const { word, appearance } = stateOf(handoff);
  return (
    <>
      <p>
        <Lozenge appearance={appearance}>{word}</Lozenge>
      </p>
      <p>
        {nameOf(item, giver)} → {nameOf(item, receiver)}
      </p>
      <p>{quote(acceptance)}</p>
      <p className="subtle small">
        {answer === null
          ? say('lies there for {offeredAt}', { offeredAt: formatSpan(offeredAt, item.asOf) })
          : say('{word} on {at}', { word, at: formatDay(answer.at) })}
      </p>
      {answer !== null && answer.note !== '' && <p>{quote(answer.note)}</p>}
      {handoff.mayAnswer && <Answer {...props} />}
    </>
  );
};

/** Shortest word on what is missing. */
const LEAST_NOTE = 3;

const Answer = (props: LaneProps & { handoff: ShownHandoff }): ReactElement => {
  const { item, handoff, name } = props;
  const input = { ...target(item), id: handoff.id };
  return (
    <div className="button-row">
      <DecideButton
        {...props}
        label={say('Accept')}
        name={say('Accept the hand-off: {name}', { name })}
        said={say('Hand-off accepted.')}
        ask={() => call('handoff.answer', { ...input, accepted: true })}
      />
      <SentenceToggle
        {...props}
        label={say('Decline')}
        name={say('Decline the hand-off: {name}', { name })}
        question={say('What is missing?')}
        submit={say('Decline')}
        least={LEAST_NOTE}
        said={say('Hand-off declined.')}
        ask={(note) => call('handoff.answer', { ...input, accepted: false, note })}
      />
    </div>
  );
};

const OfferForm = (props: LaneProps & { onClose: () => void }): ReactElement => {
  const { item, kind, name } = props;
  const last = latestHandoff(item.records, kind);
  const kept = useKeptForm(`handoff-${kind}`, {
    receiver: '',
    acceptance: last?.acceptance ?? '',
  });
  return (
    <RecordForm
      {...props}
      kept={kept}
      label={say('Offer the hand-off: {name}', { name })}
      submit={say('Offer')}
      said={say('Offered. It waits for the receiver.')}
      problems={{
        ...shortTexts(kept.form, { acceptance: 5 }),
        receiver: kept.form.receiver === '' ? say('Choose who takes it on.') : null,
      }}
      ask={(texts) => call('handoff.offer', { ...target(item), kind, ...texts })}
    >
      {(field) => (
        <>
          <PersonField label={say('Receiver')} names={item.people} {...field('receiver')} />
          <AreaField
            label={say('What do they want to see before they take it?')}
            {...field('acceptance')}
          />
        </>
      )}
    </RecordForm>
  );
};
