import Button from '@atlaskit/button/default/button';
import Lozenge from '@atlaskit/lozenge/new';
import { useState, type ReactElement } from 'react';
import { useAnnounce } from '../../components/announcer';
import { call } from '../../components/call';
import { TextField } from '../../components/fields';
import { formatMoment } from '../../components/format';
import { ErrorNotice } from '../../components/notice';
import { useAction } from '../../components/use-action';
import { readWorkItemKey } from '../../../src/contract/keys';
import type { DeliveryView } from '../../../src/contract/types';
import { Confirm } from '../confirm';
import { IssueLink } from '../../components/issue-link';
import { actionsOf, describeRecorded, formatSize, lookOf } from './delivery-words';
import { say, sayWith } from '../../language/say';

type Props = {
  project: string;
  delivery: DeliveryView;
  onChange: (delivery: DeliveryView) => void;
};

/** One delivery, with what can still be done about it. */
export const Delivery = (props: Props): ReactElement => {
  const { delivery } = props;
  const { receivedAt, format, size, issueKey, problem, note, criteria } = delivery;
  const look = lookOf(delivery);
  const recorded = describeRecorded(delivery);
  return (
    <li className="delivery">
      <div className="delivery-head">
        <Lozenge appearance={look.appearance}>{look.word}</Lozenge>
        <span>{formatMoment(receivedAt)}</span>
        {issueKey !== null && <IssueLink issueKey={issueKey} />}
        {recorded !== '' && <span>{recorded}</span>}
        <span className="subtle small">
          {format}, {formatSize(size)}
        </span>
      </div>
      {problem !== null && <p>{problem}</p>}
      {note !== null && <p className="subtle">{note}</p>}
      {criteria.length > 0 && (
        <p className="subtle">
          {sayWith('Proposes criteria, which nobody has adopted by this: {code}', {
            code: <code>{criteria.join('; ')}</code>,
          })}
        </p>
      )}
      <Actions {...props} />
    </li>
  );
};

const Actions = ({ project, delivery, onChange }: Props): ReactElement | null => {
  const action = useAction();
  const announce = useAnnounce();
  const can = actionsOf(delivery);
  const run = (work: () => Promise<DeliveryView>): void =>
    void action.run(async () => {
      const changed = await work();
      onChange(changed);
      announce(`${lookOf(changed).word}. ${changed.problem ?? ''}`);
    });
  const input = { project, id: delivery.id };
  if (!can.replay) return null;
  return (
    <>
      {can.assign && (
        <Assign
          isBusy={action.isBusy}
          onAssign={(issue) => run(() => call('deliveries.assign', { ...input, issue }))}
        />
      )}
      <div className="button-row">
        <Button
          spacing="compact"
          isDisabled={action.isBusy}
          onClick={() => run(() => call('deliveries.replay', input))}
        >
          {say('Try again')}
        </Button>
        {can.discard && (
          <Confirm
            label={say('Discard')}
            question={say('The body is dropped for good. That it came stays on record.')}
            isBusy={action.isBusy}
            isDangerous
            onConfirm={() => run(() => call('deliveries.discard', input))}
          />
        )}
      </div>
      {action.error !== null && <ErrorNotice error={action.error} />}
    </>
  );
};

/** Names the work item that a delivery belongs to. */
const Assign = (props: { isBusy: boolean; onAssign: (issue: string) => void }): ReactElement => {
  const { isBusy, onAssign } = props;
  const [text, setText] = useState('');
  const issue = readWorkItemKey(text);
  return (
    <form
      className="assign"
      onSubmit={(event) => {
        event.preventDefault();
        if (issue !== null) onAssign(issue);
      }}
    >
      <TextField
        label={say('Record it on the work item')}
        value={text}
        placeholder={'AI-1'}
        error={text.trim() === '' || issue !== null ? null : say('Write a key such as AI-1.')}
        onChange={setText}
      />
      <Button type="submit" isDisabled={issue === null || isBusy}>
        {say('Record')}
      </Button>
    </form>
  );
};
