import Button from '@atlaskit/button/default/button';
import { useCallback, useState, type ReactElement } from 'react';
import { call } from '../../components/call';
import { SelectField } from '../../components/fields';
import { ErrorNotice, Notice } from '../../components/notice';
import { Skeleton } from '../../components/loading/skeleton';
import { useAction } from '../../components/use-action';
import type { CallOutput } from '../../../src/contract/calls/calls';
import type { DeliveryState, DeliveryView } from '../../../src/contract/types';
import { Part } from '../part';
import { useLoaded } from '../../components/loading/use-loaded';
import { Delivery } from './delivery';
import { readState, stateChoices } from './delivery-words';
import { HowToSend } from './how-to-send';
import { say } from '../../language/say';

type Page = CallOutput<'deliveries.list'>;
type Props = { project: string; hasSecret: boolean };

/** What pipelines sent, newest first. */
export const Deliveries = ({ project, hasSecret }: Props): ReactElement => {
  const [state, setState] = useState<DeliveryState | null>(null);
  const ask = useCallback(
    () => call('deliveries.list', { project, ...(state === null ? {} : { state }) }),
    [project, state],
  );
  const { loaded, reload, set } = useLoaded(ask);
  return (
    <Part
      title={say('Deliveries')}
      intro={say(
        'What pipelines sent, newest first. What could not be recorded waits here for you.',
      )}
    >
      <div className="assign">
        <SelectField
          label={say('State')}
          value={state ?? ''}
          choices={stateChoices}
          onChange={(value) => setState(readState(value))}
        />
        <Button onClick={reload}>{say('Read again')}</Button>
      </div>
      {loaded.kind === 'loading' && (
        <Skeleton label={say('Reading the deliveries')} widths={[40, 100, 100]} />
      )}
      {loaded.kind === 'failed' && <ErrorNotice error={loaded.error} onRetry={reload} />}
      {loaded.kind === 'ready' && loaded.data.deliveries.length === 0 && (
        <Empty {...{ project, hasSecret, isFiltered: state !== null }} />
      )}
      {loaded.kind === 'ready' && loaded.data.deliveries.length > 0 && (
        <List project={project} state={state} page={loaded.data} onChange={set} />
      )}
    </Part>
  );
};

const Empty = (props: Props & { isFiltered: boolean }): ReactElement =>
  props.isFiltered ? (
    <p className="subtle">{say('There is none in this state.')}</p>
  ) : (
    <Notice kind="information" title={say('No pipeline has sent anything yet')}>
      {!props.hasSecret && <p>{say('Create a secret above first. Then:')}</p>}
      <HowToSend name={props.project} />
    </Notice>
  );

type ListProps = {
  project: string;
  state: DeliveryState | null;
  page: Page;
  onChange: (page: Page) => void;
};

const List = ({ project, state, page, onChange }: ListProps): ReactElement => {
  const { deliveries, cursor } = page;
  const action = useAction();
  const more = async (): Promise<void> => {
    if (cursor === null) return;
    const input = { project, cursor, ...(state === null ? {} : { state }) };
    const next = await call('deliveries.list', input);
    onChange({ deliveries: [...deliveries, ...next.deliveries], cursor: next.cursor });
  };
  const replace = (changed: DeliveryView): void =>
    onChange({
      cursor,
      deliveries: deliveries.map((one) => (one.id === changed.id ? changed : one)),
    });
  return (
    <>
      <ul className="delivery-list">
        {deliveries.map((delivery) => (
          <Delivery key={delivery.id} {...{ project, delivery }} onChange={replace} />
        ))}
      </ul>
      {action.error !== null && <ErrorNotice error={action.error} />}
      {cursor !== null && (
        <div className="button-row">
          <Button isLoading={action.isBusy} onClick={() => void action.run(more)}>
            {say('Show older ones')}
          </Button>
        </div>
      )}
    </>
  );
};
