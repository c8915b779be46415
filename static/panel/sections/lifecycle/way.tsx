import './lifecycle.css';
import type { ReactElement } from 'react';
import { formatDay } from '../../../components/format';
import { ErrorNotice } from '../../../components/notice';
import { Skeleton } from '../../../components/loading/skeleton';
import type { ItemView } from '../../../../src/contract/types';
import { FormToggle } from '../../../components/forms/form-toggle';
import type { ItemProps } from '../../shared/item-props';
import { newReturn } from './model/declaring';
import { remarksOf } from './model/remarks';
import { summariseWay, visitsInOrder, type Visit, type Way as WayData } from './model/visits';
import { DwellTable } from './dwell-table';
import { RemarkRow } from './remark-row';
import { ReturnForm } from './return-form';
import { useWay } from './use-way';
import { VisitPlot } from './visit-plot';
import { say } from '../../../language/say';

/** The return that a reason was asked for elsewhere, by its finding; `turn` counts the presses. */
export type ReturnWish = { finding: string; turn: number };

type Props = ItemProps & { wish: ReturnWish | null };

/** Where the item was and when, what that shows, and the form that declares a return. */
export const Way = (props: Props): ReactElement => {
  const { way, error, retry } = useWay(props.item);
  if (way === null) {
    return error === null ? (
      <Skeleton label={say('Reading the way through the lifecycle')} widths={[60, 100, 100, 80]} />
    ) : (
      <ErrorNotice error={error} onRetry={retry} />
    );
  }
  return (
    <div className="governance lifecycle-way">
      {error !== null && (
        <ErrorNotice title={say('This may be out of date')} error={error} onRetry={retry} />
      )}
      <Told {...props} way={way} />
      {props.item.abilities.move && (
        <FormToggle label={say('Declare a return')}>
          {(close) => (
            <ReturnForm
              {...props}
              initial={newReturn(props.item.lifecycle, props.item.stage)}
              isFixed={false}
              onSent={close}
              onCancel={close}
            />
          )}
        </FormToggle>
      )}
    </div>
  );
};

const Told = (props: Props & { way: WayData }): ReactElement => {
  const { item, way, wish } = props;
  const visits = visitsInOrder(way, item.lifecycle);
  const remarks = remarksOf({ way, item });
  return (
    <>
      {visits.length < 2 ? (
        <NothingYet visit={visits[0]} item={item} />
      ) : (
        <>
          <p className="strong">{summariseWay(way, item.lifecycle)}</p>
          <VisitPlot visits={visits} />
          {way.dwell.some((one) => one.visits.length > 1) && (
            <DwellTable dwell={way.dwell} item={item} />
          )}
        </>
      )}
      {way.truncated && (
        <p className="subtle">
          {say(
            'Its history in Jira is too long to be read to the end, so later moves may be missing.',
          )}
        </p>
      )}
      {visits.length > 1 && remarks.length === 0 && (
        <p className="subtle">{say('Nothing was skipped and nothing went back.')}</p>
      )}
      {remarks.length > 0 && (
        <ul className="decisions" aria-label={say('What is worth a look')}>
          {remarks.map((remark) => (
            <RemarkRow
              key={remark.key}
              {...props}
              remark={remark}
              turn={wish !== null && wish.finding === remark.finding ? wish.turn : 0}
            />
          ))}
        </ul>
      )}
    </>
  );
};

const NothingYet = ({
  visit,
  item,
}: {
  visit: Visit | undefined;
  item: ItemView;
}): ReactElement => (
  <p className="subtle">
    {say('No stage change yet: {part}', {
      part:
        visit === undefined
          ? say('{key} is in no stage.', { key: item.issue.key })
          : say('in {name} since {enteredAt}.', {
              name: visit.name,
              enteredAt: formatDay(visit.enteredAt),
            }),
    })}
  </p>
);
