import Lozenge from '@atlaskit/lozenge/new';
import type { ReactElement } from 'react';
import { call } from '../../../components/call';
import { formatDay, formatSpan } from '../../../components/format';
import type { HandoffKind } from '../../../../src/contract/types';
import { DecideButton, nameOf, target } from '../../shared/decide-button';
import { FormToggle } from '../../shared/form-toggle';
import { SentenceToggle } from '../../shared/sentence-toggle';
import { AreaField } from '../../shared/wide-fields';
import type { ItemProps } from '../../shared/item-props';
import { lanes, latestHandoff, shortTexts, type ShownHandoff } from './model/records';
import { useKeptForm } from './kept-form';
import { PersonField } from './person-field';
import { RecordForm } from './record-form';

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
  const label = last === null ? 'Offer' : 'Offer again';
  return (
    <>
      {last === null ? (
        <p className="subtle">Nobody has offered it.</p>
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
      ? ({ word: 'stalled', appearance: 'danger' } as const)
      : ({ word: 'waiting', appearance: 'warning' } as const);
  }
  return answer.accepted
    ? ({ word: 'accepted', appearance: 'success' } as const)
    : ({ word: 'declined', appearance: 'danger' } as const);
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
      <p>“{acceptance}”</p>
      <p className="subtle small">
        {answer === null
          ? `lies there for ${formatSpan(offeredAt, item.asOf)}`
          : `${word} on ${formatDay(answer.at)}`}
      </p>
      {answer !== null && answer.note !== '' && <p>“{answer.note}”</p>}
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
        label="Accept"
        name={`Accept the hand-off: ${name}`}
        said="Hand-off accepted."
        ask={() => call('handoff.answer', { ...input, accepted: true })}
      />
      <SentenceToggle
        {...props}
        label="Decline"
        name={`Decline the hand-off: ${name}`}
        question="What is missing?"
        submit="Decline"
        least={LEAST_NOTE}
        said="Hand-off declined."
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
      label={`Offer the hand-off: ${name}`}
      submit="Offer"
      said="Offered. It waits for the receiver."
      problems={{
        ...shortTexts(kept.form, { acceptance: 5 }),
        receiver: kept.form.receiver === '' ? 'Choose who takes it on.' : null,
      }}
      ask={(texts) => call('handoff.offer', { ...target(item), kind, ...texts })}
    >
      {(field) => (
        <>
          <PersonField label="Receiver" names={item.people} {...field('receiver')} />
          <AreaField
            label="What do they want to see before they take it?"
            {...field('acceptance')}
          />
        </>
      )}
    </RecordForm>
  );
};
