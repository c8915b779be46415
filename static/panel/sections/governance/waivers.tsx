import Lozenge from '@atlaskit/lozenge/new';
import type { ReactElement } from 'react';
import { call } from '../../../components/call';
import { formatDay } from '../../../components/format';
import type { ItemProps } from '../../shared/item-props';
import { PlacedDisclosure } from '../../shared/places';
import {
  sortWaivers,
  summariseWaivers,
  nameWaiverState,
  waiverAppearance,
  waiverState,
  type ShownWaiver,
} from '../../shared/waivers';
import { DecideButton, nameOf, target } from '../../shared/decide-button';
import { FormToggle } from '../../../components/forms/form-toggle';
import { WaiverForm, type WaiverWish } from './waiver-form';
import { say, sayWith } from '../../../language/say';

type Props = ItemProps & { accountId: string | null; wish: WaiverWish | null };

/** Time-limited exceptions from checks: what holds, what waits, and the form that asks for one. */
export const Waivers = (props: Props): ReactElement | null => {
  const { item, wish } = props;
  const { waivers } = item.governance;
  const mayAsk = item.abilities.edit && item.nextGate !== null;
  if (waivers.length === 0 && !mayAsk) return null;
  const summary = summariseWaivers(waivers);
  return (
    <PlacedDisclosure
      place="waiver"
      title={say('Waivers')}
      summary={summary === '' ? say('None') : summary}
      openTurn={wish?.turn ?? 0}
    >
      {() => <Inside {...props} mayAsk={mayAsk} />}
    </PlacedDisclosure>
  );
};

const Inside = (props: Props & { mayAsk: boolean }): ReactElement => {
  const { item, wish, mayAsk } = props;
  return (
    <div className="governance">
      <ul className="decisions">
        {sortWaivers(item.governance.waivers).map((waiver) => (
          <Waived key={waiver.id} {...props} waiver={waiver} />
        ))}
      </ul>
      {mayAsk && (
        <FormToggle label={say('Request a waiver')} turn={wish?.turn ?? 0}>
          {(close) => <WaiverForm {...props} onClose={close} />}
        </FormToggle>
      )}
    </div>
  );
};

const Waived = (props: Props & { waiver: ShownWaiver }): ReactElement => {
  const { item, waiver } = props;
  const { check, stage, tradeOff } = waiver;
  const state = waiverState(waiver);
  const title = item.governance.waivable.find(({ id }) => id === check)?.title ?? check;
  const gate = item.lifecycle.stages.find(({ id }) => id === stage)?.name ?? stage;
  return (
    <li className="decision">
      <p>
        <Lozenge appearance={waiverAppearance[state]}>{nameWaiverState(state)}</Lozenge>{' '}
        {sayWith('{part} at the {gate} gate', {
          part: <span className="strong">{title}</span>,
          gate,
        })}
      </p>
      <p>{waiver.reason}</p>
      <dl className="decision-facts">
        <Fact name={say('Instead')}>{waiver.compensatingControl}</Fact>
        <Fact name={say('Gain')}>{tradeOff.gain}</Fact>
        <Fact name={say('Cost')}>{tradeOff.cost}</Fact>
        <Fact name={say('Waiting a sprint')}>{tradeOff.waiting}</Fact>
        <Fact name={say('Decided by')}>{tradeOff.decider}</Fact>
      </dl>
      <p className="subtle small">{tellHistory(props)}</p>
      {(state === 'waiting' || state === 'in-force') && <Decide {...props} title={title} />}
    </li>
  );
};

const Fact = ({ name, children }: { name: string; children: string }): ReactElement => (
  <div>
    <dt className="subtle">{name}</dt>
    <dd>{children}</dd>
  </div>
);

const tellHistory = ({ item, waiver }: Props & { waiver: ShownWaiver }): string =>
  [
    say('asked by {requestedBy} on {requestedAt}', {
      requestedBy: nameOf(item, waiver.requestedBy),
      requestedAt: formatDay(waiver.requestedAt),
    }),
    waiver.approvedBy === null
      ? ''
      : say('approved by {approvedBy}', { approvedBy: nameOf(item, waiver.approvedBy) }),
    waiver.revokedBy === null
      ? ''
      : say('ended by {revokedBy}', { revokedBy: nameOf(item, waiver.revokedBy) }),
    say('{part} on {expiresAt}', {
      part: waiver.expired ? say('ended') : say('ends'),
      expiresAt: formatDay(waiver.expiresAt),
    }),
  ]
    .filter((part) => part !== '')
    .join(' · ');

const Decide = (props: Props & { waiver: ShownWaiver; title: string }): ReactElement => {
  const { item, accountId, waiver, title } = props;
  const { mayApproveAs } = item.governance;
  const isWaiting = waiver.approvedBy === null;
  const isMine = waiver.requestedBy === accountId;
  const mayApprove =
    !isMine && (mayApproveAs.includes('risk') || mayApproveAs.includes('approver'));
  const input = { ...target(item), id: waiver.id };
  return (
    <>
      {isWaiting && !mayApprove && (
        <p className="subtle">
          {say('{part} with the role risk or approver has to approve it.', {
            part: isMine ? say('You asked for it, so somebody else') : say('Somebody'),
          })}
        </p>
      )}
      <div className="button-row">
        {isWaiting && mayApprove && (
          <DecideButton
            {...props}
            label={say('Approve')}
            name={say('Approve the waiver of: {title}', { title })}
            said={say('Waiver approved.')}
            ask={() => call('waiver.approve', input)}
          />
        )}
        {item.abilities.edit && (
          <DecideButton
            {...props}
            label={say('Revoke')}
            name={say('Revoke the waiver of: {title}', { title })}
            appearance="subtle"
            said={say('Waiver revoked.')}
            ask={() => call('waiver.revoke', input)}
          />
        )}
      </div>
    </>
  );
};
