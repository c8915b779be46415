import '../components/styles/table.css';
import { router } from '@forge/bridge';
import Heading from '@atlaskit/heading/heading';
import Lozenge from '@atlaskit/lozenge/new';
import { useState, type ReactElement } from 'react';
import { formatDay } from '../components/format';
import { Icon } from '../components/icons';
import type { Lifecycle } from '../../src/contract/types';
import type { ReportItem } from './projection';
import { nameStage, sortItems, type Column, type Order } from './tally';

type Props = { items: readonly ReportItem[]; lifecycle: Lifecycle | null };

const columns: { id: Column; label: string }[] = [
  { id: 'key', label: 'Item' },
  { id: 'stage', label: 'Stage' },
  { id: 'gate', label: 'Next gate' },
  { id: 'verdict', label: 'Criteria' },
  { id: 'drift', label: 'Drift' },
];

/** All governed items; every column can be sorted, worst first. */
export const ItemTable = ({ items, lifecycle }: Props): ReactElement => {
  const [order, setOrder] = useState<Order>({ column: 'gate', isDescending: false });
  const sortBy = (column: Column): void =>
    setOrder((before) => ({
      column,
      isDescending: before.column === column && !before.isDescending,
    }));
  return (
    <div className="items">
      <Heading size="small" as="h2" id="items-heading">
        Items
      </Heading>
      {/* The box scrolls sideways on a phone, so it has to be reachable by keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="table-box" tabIndex={0} role="region" aria-labelledby="items-heading">
        <table className="table">
          <thead>
            <tr>
              {columns.map(({ id, label }) => (
                <HeadCell key={id} id={id} label={label} order={order} onSort={sortBy} />
              ))}
            </tr>
          </thead>
          <tbody>
            {sortItems(items, order, lifecycle).map((item) => (
              <Row key={item.id} item={item} lifecycle={lifecycle} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
};

const HeadCell = ({
  id,
  label,
  order,
  onSort,
}: {
  id: Column;
  label: string;
  order: Order;
  onSort: (column: Column) => void;
}): ReactElement => {
  const isHere = order.column === id;
  return (
    <th scope="col" aria-sort={isHere ? (order.isDescending ? 'descending' : 'ascending') : 'none'}>
      <button type="button" className="sort-button" onClick={() => onSort(id)}>
        {label}
        <span
          className={isHere ? `sort-mark ${order.isDescending ? 'sort-down' : ''}` : 'sort-none'}
        >
          <Icon name="chevron" />
        </span>
      </button>
    </th>
  );
};

const gateLozenge = {
  open: { appearance: 'success', word: 'OPEN' },
  held: { appearance: 'warning', word: 'HELD' },
  none: { appearance: 'neutral', word: 'NONE' },
} as const;

const driftAppearance = {
  none: 'success',
  watch: 'warning',
  warning: 'warning',
  critical: 'danger',
  unknown: 'neutral',
} as const;

const Row = ({
  item,
  lifecycle,
}: {
  item: ReportItem;
  lifecycle: Lifecycle | null;
}): ReactElement => {
  const gate = gateLozenge[item.gate];
  const path = `/browse/${item.key}`;
  return (
    <tr>
      <td>
        <a
          className="item-key"
          href={path}
          onClick={(event) => {
            event.preventDefault();
            void router.open(path);
          }}
        >
          {item.key}
        </a>
        <span className="item-summary" title={item.summary}>
          {item.summary}
        </span>
      </td>
      <td>
        {nameStage(lifecycle, item.stage)}
        {item.stageSince !== null && (
          <span className="subtle small cell-line">since {formatDay(item.stageSince)}</span>
        )}
      </td>
      <td>
        <Lozenge appearance={gate.appearance}>{gate.word}</Lozenge>
        {item.nextStage !== null && (
          <span className="subtle small cell-line">{nameStage(lifecycle, item.nextStage)}</span>
        )}
      </td>
      <td title={item.why ?? ''}>
        <Verdicts item={item} />
      </td>
      <td>
        <Lozenge appearance={driftAppearance[item.drift]}>{item.drift.toUpperCase()}</Lozenge>
        {item.flags.length > 0 && (
          <span className="subtle small cell-line">{item.flags.join(', ')}</span>
        )}
      </td>
    </tr>
  );
};

const Verdicts = ({ item: { criteria, version } }: { item: ReportItem }): ReactElement => {
  const parts = [
    [criteria.fail, 'fail'],
    [criteria.inconclusive, 'inconclusive'],
    [criteria.pass, 'pass'],
  ] as const;
  const shown = parts.filter(([amount]) => amount > 0);
  if (shown.length === 0) {
    return <span className="subtle">{version === 0 ? 'none locked' : 'no verdict'}</span>;
  }
  return (
    <span className="verdict-counts numeric">
      {shown.map(([amount, word]) => (
        <span key={word} className={`count-${word}`}>
          {amount} {word}
        </span>
      ))}
    </span>
  );
};
