import { Fragment, useState, type ReactElement } from 'react';
import { Icon } from '../../components/icons';
import { columnLabels, type ColumnId } from '../model/columns';
import { usuallyDescends, type SortField } from '../model/sort';
import { JiraLink } from '../../components/jira/links';
import type { ReportItem } from '../projection';
import { useReport } from '../report-context';
import { ItemCell } from './item-cell';
import { ItemDetails } from './item-details';
import { say } from '../../language/say';

/** What the list is ordered by where somebody presses the head of a column. */
const sortOfColumn: Record<ColumnId, SortField> = {
  ...{
    stage: 'stage',
    gate: 'gate',
    worst: 'verdict',
    drift: 'drift',
    stake: 'stake',
    next: 'due',
  },
  owner: 'assignee',
};

/** The items of a page; each row opens to why it stands so and what it asks. */
export const ItemTable = ({ items }: { items: readonly ReportItem[] }): ReactElement => {
  const { view } = useReport();
  return (
    <div className="table-box">
      <table className="table item-table" data-stacks>
        <caption className="visually-hidden">
          {say(
            'Items; a button in the first column opens a row to its reasons, a head orders the list',
          )}
        </caption>
        <thead>
          <tr>
            <Head field="key">{say('Item')}</Head>
            {view.columns.map((column) => (
              <Head key={column} field={sortOfColumn[column]}>
                {columnLabels[column]}
              </Head>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <Row key={item.id} item={item} />
          ))}
        </tbody>
      </table>
    </div>
  );
};

/** Orders the list by its column; pressed again, the other way round. */
const Head = ({ field, children }: { field: SortField; children: string }): ReactElement => {
  const { view, change } = useReport();
  const isSorted = view.sort.field === field;
  const { isDescending } = view.sort;
  return (
    <th scope="col" aria-sort={isSorted ? (isDescending ? 'descending' : 'ascending') : 'none'}>
      <button
        type="button"
        className="head-button"
        onClick={() =>
          change({
            ...{ page: 1, token: null },
            sort: { field, isDescending: isSorted ? !isDescending : usuallyDescends(field) },
          })
        }
      >
        {children}
        {isSorted && <span aria-hidden="true">{isDescending ? ' ↓' : ' ↑'}</span>}
      </button>
    </th>
  );
};

const Row = ({ item }: { item: ReportItem }): ReactElement => {
  const { view } = useReport();
  const [isOpen, setOpen] = useState(false);
  const details = `why-${item.id}`;
  return (
    <Fragment>
      <tr data-item={item.key}>
        <td>
          <span className="item-head">
            <button
              type="button"
              className="row-button"
              aria-expanded={isOpen}
              aria-controls={details}
              aria-label={say('Why {key} stands so', { key: item.key })}
              onClick={() => setOpen(!isOpen)}
            >
              <Icon name="chevron" />
            </button>
            <span>
              <JiraLink path={`/browse/${item.key}`} className="item-key">
                {item.key}
              </JiraLink>
              <span className="item-summary" title={item.summary}>
                {item.summary}
              </span>
            </span>
          </span>
        </td>
        {view.columns.map((column) => (
          <td key={column} data-label={columnLabels[column]}>
            <ItemCell column={column} item={item} />
          </td>
        ))}
      </tr>
      <tr id={details} hidden={!isOpen} className="row-details">
        <td colSpan={view.columns.length + 1}>{isOpen && <ItemDetails item={item} />}</td>
      </tr>
    </Fragment>
  );
};
