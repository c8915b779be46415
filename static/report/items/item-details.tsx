import type { ReactElement } from 'react';
import { formatCount, formatDay } from '../../components/format';
import { nameSystemType } from '../../components/words/system-types';
import { linesOf } from '../model/attention';
import { Disclosure } from '../../components/disclosure';
import { lazyPart } from '../../components/loading/lazy-part';
import { JiraLink } from '../../components/jira/links';
import type { ReportItem } from '../projection';

const NoteReader = lazyPart(async () => (await import('../notes/note-reader')).NoteReader);

/** Why an item stands as it does, and what comes next. */
export const ItemDetails = ({ item }: { item: ReportItem }): ReactElement => {
  const { criteria } = item;
  const asked = linesOf(item);
  return (
    <div className="details">
      <p>{item.why === '' ? 'Assay has not looked at this item yet.' : item.why}</p>
      {asked.length > 0 && (
        <ul className="bullets">
          {asked.map(({ id, what, due, next }) => (
            <li key={id}>
              {what}
              {due !== null && `, until ${formatDay(due)}`}. {next}
            </li>
          ))}
        </ul>
      )}
      <p className="subtle small">
        {item.locked === null
          ? 'No criteria are locked.'
          : `Criteria version ${item.version}, locked ${formatDay(item.locked)}: ${formatCount(criteria.pass, 'pass', 'pass')}, ${criteria.fail} fail, ${criteria.inconclusive} inconclusive.`}{' '}
        {item.model !== null && `Model ${item.model}. `}
        {item.systemType !== null && `${nameSystemType(item.systemType)}. `}
        {item.tier !== null && `Risk tier ${item.tier}. `}
        {item.status !== null && `Status ${item.status}.`}
      </p>
      <JiraLink path={`/browse/${item.key}`}>Open {item.key} to act</JiraLink>
      <Disclosure title="Draft a note">{() => <NoteReader issueKey={item.key} />}</Disclosure>
    </div>
  );
};
