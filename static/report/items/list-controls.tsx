import { useRef, useState, type ReactElement } from 'react';
import { Option, SelectField } from '../../components/fields';
import { leaveByEscape } from '../../components/forms/leave-by-escape';
import { Icon } from '../../components/icons';
import { allColumns, columnLabels, type ColumnId } from '../model/columns';
import { isSortField, sortFields, usuallyDescends } from '../model/sort';
import { pageSizes } from '../model/view-state';
import { useReport } from '../report-context';
import { say } from '../../language/say';

const firstPage = { page: 1, token: null };

const sortChoices = Object.entries(sortFields).map(([value, { label }]) => ({ value, label }));
const sizeChoices = pageSizes.map((size) => ({ value: String(size), label: String(size) }));

/** Order, length and columns of the list. */
export const ListControls = (): ReactElement => {
  const { view, change } = useReport();
  const { sort, size } = view;
  const [isChoosing, setChoosing] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const leave = (): void => {
    setChoosing(false);
    opener.current?.focus();
  };
  const isWorstFirst = usuallyDescends(sort.field) && sort.field !== 'updated';
  return (
    <>
      <div className="list-controls">
        <SelectField
          label={say('Order by')}
          value={sort.field}
          choices={sortChoices}
          onChange={(value) =>
            isSortField(value) &&
            change({
              ...firstPage,
              sort: { field: value, isDescending: usuallyDescends(value) },
            })
          }
        />
        <SelectField
          label={say('Direction')}
          value={sort.isDescending ? 'desc' : 'asc'}
          choices={[
            {
              value: 'desc',
              label: isWorstFirst ? say('Worst first') : say('Descending'),
            },
            { value: 'asc', label: isWorstFirst ? say('Worst last') : say('Ascending') },
          ]}
          onChange={(value) =>
            change({ ...firstPage, sort: { ...sort, isDescending: value === 'desc' } })
          }
        />
        <SelectField
          label={say('Items a page')}
          value={String(size)}
          choices={sizeChoices}
          onChange={(value) =>
            change({
              ...firstPage,
              size: pageSizes.find((one) => String(one) === value) ?? pageSizes[0],
            })
          }
        />
        <button
          ref={opener}
          type="button"
          className="link-button columns-button"
          aria-expanded={isChoosing}
          onClick={() => setChoosing(!isChoosing)}
        >
          {say('Columns')} <Icon name="chevron" />
        </button>
      </div>
      {isChoosing && <Columns onLeave={leave} />}
    </>
  );
};

const Columns = ({ onLeave }: { onLeave: () => void }): ReactElement => {
  const { view, change } = useReport();
  const toggle = (column: ColumnId, isShown: boolean): void =>
    change({
      columns: allColumns.filter((one) => (one === column ? isShown : view.columns.includes(one))),
    });
  return (
    // The keys are those of the boxes inside, from where they come up.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <fieldset className="columns" onKeyDown={leaveByEscape(onLeave)}>
      <legend className="legend">{say('Columns')}</legend>
      {allColumns.map((column) => (
        <Option
          key={column}
          kind="checkbox"
          name={`column-${column}`}
          label={columnLabels[column]}
          isChecked={view.columns.includes(column)}
          isDisabled={view.columns.length === 1 && view.columns[0] === column}
          onChange={(isShown) => toggle(column, isShown)}
        />
      ))}
    </fieldset>
  );
};
