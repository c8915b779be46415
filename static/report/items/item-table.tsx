import { Fragment, useState, type ReactElement } from 'react';
import { Icon } from '../../components/icons';
import { columnLabels } from '../model/columns';
import type { SortField } from '../model/sort';
import { JiraLink } from '../../components/jira/links';
import type { ReportItem } from '../projection';
import { useReport } from '../report-context';
import { ItemCell } from './item-cell';
import { ItemDetails } from './item-details';

/** Which column shows what the list is ordered by. */
const columnOfSort: Partial<Record<SortField, string>> = { stage: 'stage', assignee: 'owner' };

/** The items of a page; each row opens to why it stands so and what it asks. */
export const ItemTable = ({ items }: { items: readonly ReportItem[] }): ReactElement => {
  const { view } = useReport();
  const { field, isDescending } = view.sort;
  const order = isDescending ? 'descending' : 'ascending';
  return (
    // The box scrolls sideways on a phone, so it has to be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="table-box" tabIndex={0} role="region" aria-label="Table of items">
      <table className="table">
        <caption className="visually-hidden">
          Items; a button in the first column opens a row to its reasons
        </caption>
        <thead>
          <tr>
            <th scope="col" aria-sort={field === 'key' ? order : 'none'}>
              Item
            </th>
            {view.columns.map((column) => (
              <th
                key={column}
                scope="col"
                {...(columnOfSort[field] === column ? { 'aria-sort': order } : {})}
              >
                {columnLabels[column]}
              </th>
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
              aria-label={`Why ${item.key} stands so`}
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
          <td key={column}>
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
